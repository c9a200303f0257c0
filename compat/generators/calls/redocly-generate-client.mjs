import { client } from "generated";

export const call = async ({ id, url, parameters, headers, body }) => {
  client.configure({ serverUrl: url });
  try {
    return { body: await client[id]({ path: parameters, body }, { headers }) };
  } catch (error) {
    if (error.status === undefined) throw error;
    return { status: error.status, body: error.body };
  }
};
