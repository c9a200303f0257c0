import type { MockCredential, MockRefusal, MockRules } from "./contract.js";

/** A credential that belongs to nobody: every mock refuses it, so that a wrong one can be tried. */
export const NOBODYS_CREDENTIAL = "chat-contracts-no-such-credential";

/** A refusal with the reason in words. */
export interface Reason {
  readonly refusal: MockRefusal;
  readonly reason: string;
}

/**
 * Checks the credentials of a request; undefined means that they are good. Without accepted values, any visible text
 * after the right prefix is good, but for {@link NOBODYS_CREDENTIAL}. The reason names the header, never its value.
 */
export function refuseCredentials(
  credentials: readonly MockCredential[],
  { missingCredentials = { status: 401 }, wrongCredentials = { status: 401 } }: MockRules,
  accepted: Readonly<Record<string, string | undefined>> | undefined,
  headers: Headers,
): Reason | undefined {
  for (const { name, header, prefix = "" } of credentials) {
    const text = headers.get(header);
    if (!text?.trim()) return { refusal: missingCredentials, reason: `/header/${header} is missing` };
    if (text.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase() || !text.slice(prefix.length).trim()) {
      return { refusal: wrongCredentials, reason: `/header/${header} must be "${prefix}" and a credential` };
    }
    const value = text.slice(prefix.length);
    if (accepted?.[name] === undefined ? value === NOBODYS_CREDENTIAL : value !== accepted[name]) {
      return { refusal: wrongCredentials, reason: `/header/${header} is not the credential that the mock accepts` };
    }
  }
  return undefined;
}
