import type { MockAnswer } from "../mock/problem.js";
import type { MockList } from "./list.js";

/** Describes all mocks as JSON: their paths, and the examples that `Prefer` can ask for by status. */
export async function describeMocks(mocks: MockList): Promise<MockAnswer> {
  const listed = await Promise.all(
    Object.values(mocks).map(async ({ path, load }) => ({ path, contract: await load() })),
  );
  const vendors = listed.map(({ path, contract: { vendor, credentials, operations } }) => ({
    vendor,
    path,
    credentials: credentials.map(({ header, prefix = "" }) => `${header}: ${prefix}...`),
    operations: Object.entries(operations).map(([operationId, { method, path: below, responses }]) => ({
      operationId,
      call: `${method} ${path}${below}`,
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, { examples }]) => [status, Object.keys(examples)]),
      ),
    })),
  }));
  const body = { prefer: "Prefer: code=429, example=name", vendors };
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(body, null, 2) };
}
