import { OpenAPIClientAxios } from "openapi-client-axios";
import definition from "document";

export const call = async ({ id, url, parameters, headers, body }) => {
  const api = new OpenAPIClientAxios({ definition, axiosConfigDefaults: { adapter: "fetch", baseURL: url } });
  const client = await api.init();
  client.defaults.baseURL = url;
  const { status, data } = await client[id](parameters, body, { headers }).catch(({ response }) => response);
  return { status, body: data };
};
