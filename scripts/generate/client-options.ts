import type { Bundle } from "../lib/bundle.js";
import { readCredentials } from "../lib/credentials.js";
import { memberName, tsdoc, type VendorNames } from "../lib/names.js";

/** Types of a client's credentials and options. They are interfaces, because the compiler tells those by name. */
export function clientOptions(bundle: Bundle, names: VendorNames): string {
  const { type, vendor } = names;
  const { schemes, tokenUrl } = readCredentials(bundle);
  const members = schemes.map(({ name, description }) =>
    [tsdoc(description ?? "Value of the header.", "  "), `  readonly ${memberName(name)}: Credential;`].join("\n"),
  );
  const ready = schemes.length > 0 ? `{\n${members.join("\n")}\n}` : "Record<string, never>";
  return `${tsdoc(`Credentials of ${vendor}.`)}
export type ${type}Auth = ${tokenUrl ? `${ready} | ${CLIENT_CREDENTIALS}` : ready};

${serverOptions(bundle, names)} {
  /** What every request is authorized with; a function is asked before each request. */
  readonly auth${schemes.length > 0 ? "" : "?"}: ${type}Auth;
}
`;
}

const CLIENT_CREDENTIALS = `{
  /** Id of the application; a token is fetched with it, kept, and renewed. */
  readonly clientId: string;
  /** Secret of the application. */
  readonly clientSecret: string;
}`;

/** The head of the options' interface, after what says where to send requests. */
function serverOptions({ document }: Bundle, { type, vendor }: VendorNames): string {
  const { variables, description = "Server variable.", "x-required": required = [] } = document.servers[0]!;
  const comment = tsdoc(`Options of a client for ${vendor}.`);
  if (variables === undefined)
    return `${comment}\nexport interface ${type}ClientOptions extends CommonOptions, FixedServer`;
  const members = Object.entries(variables).map(([name, variable]) => {
    const value = variable.enum?.map((item) => JSON.stringify(item)).join(" | ") ?? "string";
    const optional = required.includes(name) ? "" : "?";
    return [
      tsdoc(variable.description ?? description, "  "),
      `  readonly ${memberName(name)}${optional}: ${value};`,
    ].join("\n");
  });
  const optional = required.length > 0 ? "" : "?";
  return `${comment}
export type ${type}ClientOptions = ${type}BaseUrlOptions | ${type}ServerOptions;

${tsdoc(`Options of a client for ${vendor} that calls the vendor's own server.`)}
export interface ${type}ServerOptions extends ${type}SharedOptions, FixedServer {
  /** Variables of the server's address. */
  readonly server${optional}: {\n${members.join("\n")}\n};
}

${tsdoc(`Options of a client for ${vendor} that calls another address, such as a mock.`)}
export interface ${type}BaseUrlOptions extends ${type}SharedOptions, ReplacedServer {}

interface ${type}SharedOptions extends CommonOptions`;
}
