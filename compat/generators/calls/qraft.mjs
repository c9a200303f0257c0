import { requestFn } from "@openapi-qraft/react";
import { createAPIClient, services } from "generated";

export const call = async ({ id, url, parameters, headers, body }) => {
  const client = createAPIClient({ requestFn, baseUrl: url });
  const service = Object.keys(services).find((name) => Object.hasOwn(services[name], id));
  const { data, error, response } = await client[service][id]({
    parameters: { path: parameters, header: headers },
    body,
  });
  return { status: response.status, body: data ?? error };
};
