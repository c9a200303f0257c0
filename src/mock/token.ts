import type { MockAnswer } from "./problem.js";

/** Answers the OAuth 2 client-credentials grant (RFC 6749, section 4.4) for any client; gives `token`, or an invented one. */
export async function answerTokenRequest(request: Request, token = "mock-token"): Promise<MockAnswer> {
  const form = new URLSearchParams(await request.text());
  const missing = ["grant_type", "client_id", "client_secret"].filter((name) => !form.get(name));
  if (missing.length > 0) {
    return json(400, { error: "invalid_request", error_description: `missing: ${missing.join(", ")}` });
  }
  if (form.get("grant_type") !== "client_credentials") return json(400, { error: "unsupported_grant_type" });
  return json(200, { access_token: token, token_type: "bearer", expires_in: 7200 });
}

function json(status: number, body: object): MockAnswer {
  return {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
    body: JSON.stringify(body),
  };
}
