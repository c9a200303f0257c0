import * as api from "generated";

export const call = async ({ id, parameters, headers, body }) => {
  const config = { headers: { ...headers, "content-type": "application/json" } };
  return { body: await api[id]({ ...parameters, data: body }, config) };
};
