import createClient from "openapi-fetch";

export const call = async ({ url, method, path, parameters, headers, body }) => {
  const client = createClient({ baseUrl: url });
  const { data, error, response } = await client[method](path, { params: { path: parameters }, headers, body });
  return { status: response.status, body: data ?? error };
};
