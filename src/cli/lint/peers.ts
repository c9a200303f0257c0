/** Packages that only `lint` needs, and which nobody who calls an API should have to install. */
const PEERS = [
  "@redocly/openapi-core",
  "@stoplight/spectral-core",
  "@stoplight/spectral-formatters",
  "@stoplight/spectral-rulesets",
  "ajv",
  "ajv-formats",
];

/** Some packages that linting needs are not installed; the message says how to install them. */
export class MissingPeers extends Error {
  constructor(missing: string) {
    super(`Linting needs ${missing}. Install what it needs:\n\n  npm install --save-dev ${PEERS.join(" ")}`);
    this.name = "MissingPeers";
  }
}

/** Loads what needs the packages; throws {@link MissingPeers} where one of them is not there. */
export async function withPeers<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = PEERS.find((name) => message.includes(`'${name}'`) || message.includes(`'${name}/`));
    if (code === "ERR_MODULE_NOT_FOUND" && missing !== undefined) throw new MissingPeers(missing);
    throw error;
  }
}
