import { JAVA, PYTHON } from "../at-hand.js";
import { OLD, type Tool } from "../tool.js";

const TYPESCRIPT = "TypeScript clients";
const OTHER = "Other languages";

/** Code of 2020, from before TypeScript had `override`. */
const compilerOptions = { noImplicitOverride: false };

/** What OpenAPI Generator writes, in the last version whose package of npm brings the program; later ones fetch it when they are run. */
export const openapiGenerator: readonly Tool[] = [
  {
    ...made("typescript-axios", TYPESCRIPT),
    compile: "typescript",
    compilerOptions,
    call: { by: "openapi-generator" },
  },
  { ...made("typescript-fetch", TYPESCRIPT, "-p", "typescriptThreePlus=true"), compile: "typescript", compilerOptions },
  {
    ...made("python", OTHER),
    compile: [["python3", "-m", "compileall", "-q", "openapi_client"]],
    compiledBy: PYTHON,
  },
  { ...made("java", OTHER), notCompiled: "its classes import OkHttp, Gson and others" },
];

/** One of the generators that the program has, which are known by their names on its command line. */
function made(generator: string, kind: string, ...options: readonly string[]) {
  return {
    name: `OpenAPI Generator, ${generator}`,
    package: "@openapitools/openapi-generator-cli",
    kind,
    renderings: [OLD],
    generate: ({ file }) => [["openapi-generator", "generate", "-g", generator, "-i", file, "-o", ".", ...options]],
    runsOn: JAVA,
    note: "its program is of 2020, the last that its package of npm brings",
  } satisfies Tool;
}
