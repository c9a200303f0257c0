import type { Contract, CredentialHeader } from "../client/contract.js";
import { NOBODYS_CREDENTIAL } from "../mock/credentials.js";
import { CREDENTIAL } from "../client/values.js";

/** Environment variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One credential that every call carries, and the environment variable that it is taken from. */
export interface EnvCredential extends CredentialHeader {
  readonly env: string;
}

/** The name of an environment variable: the folder of the vendor, then what the credential is called in `auth`. */
export function envName(vendor: string, credential: string): string {
  return `${constant(vendor)}_${constant(credential === "bearer" ? "token" : credential)}`;
}

/** The credentials of a vendor, each with its environment variable. */
export function credentialsOf(vendor: string, { auth }: Contract): EnvCredential[] {
  return Object.entries(auth).map(([name, place]) => ({ ...place, env: envName(vendor, name) }));
}

/** The environment variables by which a token can be had instead of given, where the vendor has a token endpoint. */
export function clientVariables(vendor: string, { tokens }: Contract): { id: string; secret: string } | undefined {
  return tokens === undefined ? undefined : { id: envName(vendor, "id"), secret: envName(vendor, "secret") };
}

/** All environment variables of a vendor's credentials. */
function environmentNames(vendor: string, contract: Contract): string[] {
  const client = clientVariables(vendor, contract);
  return [...credentialsOf(vendor, contract).map(({ env }) => env), ...(client ? [client.id, client.secret] : [])];
}

/** The values in the environment that must never be told. */
export function secretsIn(vendor: string, contract: Contract, env: Environment): string[] {
  return environmentNames(vendor, contract).flatMap((name) => env[name] || []);
}

/** The variables whose value cannot be sent in a header. They are told by name. */
export function unfitCredentials(vendor: string, contract: Contract, env: Environment): string[] {
  return environmentNames(vendor, contract).filter((name) => env[name] && !CREDENTIAL.test(env[name]));
}

/** The headers that carry credentials: those of the environment, or invented ones. */
export function credentialHeaders(
  credentials: readonly EnvCredential[],
  valueOf: (credential: EnvCredential) => string | undefined,
): [string, string][] {
  return credentials.map((credential) => [
    credential.header,
    `${credential.prefix ?? ""}${valueOf(credential) ?? NOBODYS_CREDENTIAL}`,
  ]);
}

/** Turns a name into the form of environment variables. */
export function constant(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z\d]+/g, "_")
    .toUpperCase();
}
