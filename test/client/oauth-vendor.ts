import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { json, type LooseResult } from "./support.js";

/** Where the vendor's tokens come from. */
export const TOKEN_URL = "https://api.helpscout.net/v2/oauth2/token";
/** An application of the vendor. */
export const AUTH = { clientId: "app", clientSecret: "planted-secret" };
/** A good call. */
export const CALL = { path: { conversationId: 1 }, body: { customer: { id: 1 }, text: "hi" } };

/** A client, and what its vendor got to see. */
export interface Vendor {
  readonly create: (input?: object) => Promise<LooseResult>;
  /** The token endpoint's requests. */
  readonly tokens: Request[];
  /** Bearer tokens of the calls, in their order. */
  readonly used: (string | null)[];
}

/** A vendor with a token endpoint that gives t1, t2, … */
export function vendor({
  token = (count: number): Response | Promise<Response> => json(200, { access_token: `t${count}`, expires_in: 7200 }),
  answer = (_token: string | null): Response => new Response(null, { status: 201 }),
  ...options
}: {
  token?: (count: number) => Response | Promise<Response>;
  answer?: (token: string | null) => Response | Promise<Response>;
  timeout?: number;
  maxResponseBytes?: number;
} = {}): Vendor {
  const tokens: Request[] = [];
  const used: (string | null)[] = [];
  const client = createHelpScoutClient({
    auth: AUTH,
    ...options,
    fetch: async (request) => {
      if (request.url === TOKEN_URL) return token(tokens.push(request));
      const bearer = request.headers.get("authorization")!.replace("Bearer ", "");
      used.push(bearer);
      return answer(bearer);
    },
  });
  return { create: (input) => client.createChatThread({ ...CALL, ...input }) as Promise<LooseResult>, tokens, used };
}
