import type { MockRateLimit } from "./contract.js";

/** Counts calls in windows of time, as the rate limit of a vendor does. */
export interface RateLimit {
  /** Counts a call; false where none is left. */
  take(): boolean;
  /** Values of the headers that tell of the limit, by lower-case name; `refused` for an answer that says it is reached. */
  headers(
    rule: MockRateLimit | undefined,
    examples: Examples,
    refused: boolean,
  ): Readonly<Record<string, string | number>>;
  reset(): void;
}

type Examples = Readonly<Record<string, { readonly value?: string | number | boolean }>>;

/** Makes a counter; without `limit` it counts down from the documented number, and refuses nothing. */
export function createRateLimit(limit: number | undefined, window: number): RateLimit {
  let used = 0;
  let end = 0;
  const renew = (): void => {
    if (Date.now() < end) return;
    used = 0;
    end = Date.now() + window * 1000;
  };
  return {
    take() {
      renew();
      if (limit !== undefined && used >= limit) return false;
      used++;
      return true;
    },
    headers(rule, examples, refused) {
      renew();
      const values: Record<string, string | number> = {};
      const total = limit ?? Number(examples[rule?.limit ?? ""]?.value ?? 0);
      if (rule?.limit) values[rule.limit] = total;
      if (rule?.remaining) values[rule.remaining] = refused ? 0 : Math.max(0, total - used);
      if (rule?.wait) {
        const { header, unit } = rule.wait;
        values[header] = Math.ceil((unit === "epoch-seconds" ? end : end - Date.now()) / 1000);
      }
      return values;
    },
    reset() {
      end = 0;
    },
  };
}
