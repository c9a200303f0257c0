import * as api from "generated";

export const call = async ({ id, url, parameters, headers, body }) => {
  const { data, error, response } = await api[id]({ baseUrl: url, path: parameters, headers, body });
  return { status: response.status, body: data ?? error };
};
