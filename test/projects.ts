/**
 * The projects that the tests are in, by what they need. A file that no list names is a unit: in process, blind to
 * vendors, and sharing its modules with other files. `npm run test:unit` runs those alone, on each save.
 */

/** In process and heavier: the documents of all vendors, whole rulesets, mistakes in documents, types of their examples. */
export const DOCUMENTS: readonly string[] = [
  "test/cli/lint.test.ts",
  "test/documents/*.test.ts",
  "test/docs/around.test.ts",
  "test/docs/badges.test.ts",
  "test/docs/content.test.ts",
  "test/docs/documents.test.ts",
  "test/docs/founded.test.ts",
  "test/docs/links.test.ts",
  "test/docs/place.test.ts",
  "test/docs/search.test.ts",
  "test/docs/texts.test.ts",
  "test/docs/twin-links.test.ts",
  "test/docs/told.test.ts",
  "test/docs/values.test.ts",
  "test/habits/editor-schema.test.ts",
  "test/msw/closed-world.test.ts",
  "test/pipeline/bad-input.test.ts",
  "test/pipeline/new-vendor.test.ts",
  "test/pipeline/one-rule.test.ts",
  "test/pipeline/unfit.test.ts",
  "test/renderings/*.test.ts",
  "test/spectral/documents.test.ts",
  "test/spectral/planted.test.ts",
  "test/spectral/redocly.test.ts",
  "test/spectral/ruleset.test.ts",
  "test/truth/*.test.ts",
  "test/validation/worlds.test.ts",
  "test/verify/secrecy.test.ts",
  "test/verify/send.test.ts",
];

/** What starts a program or compiles TypeScript, and is quick enough for `npm test`. */
export const PROGRAMS: readonly string[] = [
  "test/cli/mock.test.ts",
  "test/client/size.test.ts",
  "test/compat/type-errors.test.ts",
  "test/docs-snippets/compile.test.ts",
  "test/habits/address.test.ts",
  "test/habits/browser.test.ts",
  "test/habits/copies.test.ts",
  "test/habits/pre-commit.test.ts",
  "test/msw/browser.test.ts",
  "test/pipeline/arrows.test.ts",
  "test/pipeline/hostile-input.test.ts",
  "test/release/workflows.test.ts",
  "test/spectral/enums.test.ts",
  "test/types/*.test.ts",
  "test/validation/bundle.test.ts",
];

/** What CI and `npm run check` run: every page in a browser, the packed tarball, a release, whole commands in copies. */
export const SLOW: readonly string[] = [
  "test/docs/conveniences.test.ts",
  "test/docs/explore.test.ts",
  "test/docs/first-call.test.ts",
  "test/docs/pages.test.ts",
  "test/docs/reading.test.ts",
  "test/docs/scrolling.test.ts",
  "test/docs/watch.test.ts",
  "test/docs-snippets/run.test.ts",
  "test/package/*.test.ts",
  "test/pipeline/cache.test.ts",
  "test/pipeline/fifth-vendor.test.ts",
  "test/pipeline/programs.test.ts",
  "test/pipeline/start.test.ts",
  "test/pipeline/too-large.test.ts",
  "test/release/breaking.test.ts",
  "test/release/dry-run.test.ts",
  "test/release/recorded-types.test.ts",
];

/** All that CI runs, in a copy of the repository with two more vendors. */
export const PROMISE: readonly string[] = ["test/promise/*.test.ts"];
