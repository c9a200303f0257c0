import * as api from "generated";

export const call = async ({ id, parameters, headers, body }) => {
  // Header parameters, where there are any, stand before the options.
  const given = [...Object.values(parameters), body];
  const between = Array(Math.max(0, api[id].length - given.length - 1)).fill(undefined);
  const { status, data } = await api[id](...given, ...between, { headers });
  return { status, body: data };
};
