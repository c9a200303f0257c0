import type { CallFailure } from "../client/failure.js";
import type { Settings } from "../client/settings.js";
import type { Contract } from "../client/contract.js";
import { CREDENTIAL, fitting } from "../client/values.js";

/** A token, or why there is none: the vendor refused the client, or was not reached. */
export type TokenAnswer = { readonly token: string } | { readonly refused: string } | { readonly unreachable: string };

/** Gets a token by the id and secret of a client, as the client of this package does; never rejects. */
export async function getToken(
  { tokens }: Contract,
  baseUrl: string,
  timeout: number,
  client: { readonly id: string; readonly secret: string },
): Promise<TokenAnswer> {
  const settings = { baseUrl, timeout, maxResponseBytes: 1 << 20, fetch: undefined } as unknown as Settings;
  try {
    const token = await tokens!(settings, client.id, client.secret)();
    return { token: fitting(CREDENTIAL, "/token", token) };
  } catch (thrown) {
    const { outcome } = thrown as Partial<CallFailure>;
    if (outcome?.status === "unauthenticated") {
      return { refused: `the token endpoint answers ${String(outcome.tokenStatus)} and gives no token` };
    }
    return { unreachable: "the token endpoint does not answer" };
  }
}
