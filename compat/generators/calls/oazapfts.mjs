import * as api from "generated";

export const call = async ({ id, parameters, headers, body }) => {
  const given = [...Object.values(parameters), body];
  // Header parameters, where there are any, stand before the options as one object.
  const between = api[id].length > given.length + 1 || /^[^)]*\{/.test(String(api[id])) ? [{}] : [];
  const { status, data } = await api[id](...given, ...between, { headers });
  return { status, body: data };
};
