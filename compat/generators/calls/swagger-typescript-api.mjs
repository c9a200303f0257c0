import { Api } from "generated";

export const call = async ({ id, url, parameters, headers, body }) => {
  const groups = Object.values(new Api({ baseUrl: url }));
  const operation = groups.find((group) => typeof group?.[id] === "function")[id];
  const { status, data, error } = await operation(...Object.values(parameters), body, { headers }).catch((r) => r);
  return { status, body: data ?? error };
};
