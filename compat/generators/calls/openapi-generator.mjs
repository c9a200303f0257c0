import axios from "axios";
import { ChatsApi, Configuration } from "generated";

axios.defaults.adapter = "fetch";

export const call = async ({ id, url, parameters, headers, body }) => {
  const api = new ChatsApi(new Configuration({ baseOptions: { headers } }), url, axios);
  const given = [...Object.values(parameters), body];
  // Optional header parameters, where there are any, stand before the options.
  const between = Array(api[id].length - given.length - 1).fill(undefined);
  const { status, data } = await api[id](...given, ...between, {}).catch(({ response }) => response);
  return { status, body: data };
};
