import { readFileSync } from "node:fs";

/** What the pages say of the project; `package.json` is the one place that knows it. */
export interface Project {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** Public address of the site, with a slash at its end. */
  readonly homepage: string;
  /** Address of a file in the repository, when its path is added. */
  readonly files: string;
}

/** Reads what the pages say of the project. */
export function readProject(): Project {
  const { name, version, description, homepage, repository } = JSON.parse(readFileSync("package.json", "utf8"));
  const repositoryUrl = String(repository.url)
    .replace(/^git\+/, "")
    .replace(/\.git$/, "");
  return { name, version, description, homepage: homepage.replace(/\/?$/, "/"), files: `${repositoryUrl}/blob/main/` };
}
