import axios from "axios";
import { createApiClient } from "generated";

axios.defaults.adapter = "fetch";

export const call = async ({ url, method, path, parameters, headers, body }) => {
  const client = createApiClient(url, { axiosConfig: { adapter: "fetch" } });
  const template = path.replace(/\{(\w+)\}/g, ":$1");
  try {
    const data = await client[method.toLowerCase()](template, body, { params: parameters, headers });
    return { body: data };
  } catch (error) {
    if (error.response === undefined || error.response.status < 400) throw error;
    return { status: error.response.status, body: error.response.data };
  }
};
