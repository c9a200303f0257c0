import { expectTypeOf, test } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { startMockServer, type MockServer, type Vendor } from "../../generated/mock-server.js";

const auth = { bearer: "key" };

test("a server has a URL for each vendor, or for those that it was told", async () => {
  expectTypeOf((await startMockServer()).urls).toEqualTypeOf<Readonly<Record<Vendor, string>>>();
  expectTypeOf((await startMockServer({ port: 0, vendors: undefined })).urls["help-scout"]).toEqualTypeOf<string>();
  const { urls } = await startMockServer({ vendors: ["help-scout", "imichat"] });
  expectTypeOf(urls).toEqualTypeOf<Readonly<Record<"help-scout" | "imichat", string>>>();
  createHelpScoutClient({ auth, baseUrl: urls["help-scout"] });
});

test("names that are known only when it runs compile, and a server of all stands in for one of some", async () => {
  const vendors: readonly Vendor[] = ["imichat"];
  expectTypeOf(await startMockServer({ vendors })).toEqualTypeOf<MockServer>();
  expectTypeOf<MockServer>().toExtend<MockServer<"imichat">>();
});

test("a misspelt vendor does not compile, and neither does one that is not served", async () => {
  // @ts-expect-error misspelt
  await startMockServer({ vendors: ["helpscout"] });
  const all = await startMockServer();
  // @ts-expect-error misspelt
  createHelpScoutClient({ auth, baseUrl: all.urls["helpscout"] });
  const some = await startMockServer({ vendors: ["helpcrunch"] });
  // @ts-expect-error not among those that it was told
  createHelpScoutClient({ auth, baseUrl: some.urls["help-scout"] });
  // @ts-expect-error it serves less
  expectTypeOf(some).toExtend<MockServer>();
  // @ts-expect-error URLs cannot be written to
  all.urls.helpcrunch = "";
});
