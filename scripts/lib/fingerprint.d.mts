/** What decides what the scripts do, beside the documents: our code, the tools and the program that runs them. */
export const CODE: readonly string[];

/** One hash of the names and contents of files and folders, and of the Node that reads them; what is missing counts too. */
export function fingerprint(paths: readonly string[], root?: string): string;
