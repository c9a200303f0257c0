import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Turns a path from the root of the site into a link of the page that is rendered. Links are relative, so that the site works below any path and from a disk. */
export type Linker = (path: string) => string;

const LinkerContext = createContext<Linker>((path) => path);

/** Gives the parts of a page its linker. */
export const LinkerProvider: typeof LinkerContext.Provider = LinkerContext.Provider;

/** The linker of the page that is rendered. */
export function useLinker(): Linker {
  return useContext(LinkerContext);
}

/** Makes the linker of a page from its path. */
export function linkerOf(page: string): Linker {
  const up = "../".repeat(page.split("/").length - 1);
  return (path) => `${up}${path}`;
}
