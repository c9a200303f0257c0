import type { VerifyList } from "../../verify/contract.js";

/** What the command needs of the world around it. */
export interface VerifyWorld {
  readonly vendors: VerifyList;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the package, for recordings. */
  readonly version: string;
  /** Asks whoever sits there; undefined where nobody does. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined;
}
