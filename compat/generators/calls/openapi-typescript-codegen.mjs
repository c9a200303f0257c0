import * as api from "generated";

export const call = async ({ id, parameters, headers, body }) => {
  api.OpenAPI.HEADERS = headers;
  const service = Object.values(api).find((exported) => typeof exported?.[id] === "function");
  try {
    return { body: await service[id](...Object.values(parameters), body) };
  } catch (error) {
    return { status: error.status, body: error.body };
  }
};
