/** A way to set up a compiler. */
export interface Setting {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything that can be asked of code beyond `strict`. */
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

const RESOLUTIONS = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** Where `Request` and its like come from. */
const PLATFORMS = {
  "DOM and Node.js": { lib: ["es2023", "dom", "dom.iterable"], types: ["node"] },
  DOM: { lib: ["es2023", "dom", "dom.iterable"], types: [] },
  "Node.js": { lib: ["es2023"], types: ["node"] },
};

const FLAGS = { "every strict flag": STRICT, "no strict flag": { strict: false } };

/** All settings, each with library checks on. Without strict flags one resolution tells as much as three. */
export const SETTINGS: readonly Setting[] = Object.entries(RESOLUTIONS).flatMap(([resolution, resolving]) =>
  Object.entries(PLATFORMS).flatMap(([platform, given]) =>
    Object.entries(FLAGS)
      .filter(([flags]) => flags === "every strict flag" || resolution === "nodenext")
      .map(([flags, checking]) => ({
        name: `${resolution}, ${platform}, ${flags}`,
        options: { target: "es2022", noEmit: true, skipLibCheck: false, ...resolving, ...given, ...checking },
      })),
  ),
);
