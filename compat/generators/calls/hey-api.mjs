import * as api from "generated";

export const call = async ({ id, parameters, headers, body }) => {
  const { data, error, response } = await api[id]({ path: parameters, headers, body });
  return { status: response.status, body: data ?? error };
};
