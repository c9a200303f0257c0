declare module "@joplin/turndown-plugin-gfm" {
  import type TurndownService from "turndown";
  /** Lets Turndown write tables. */
  export const tables: TurndownService.Plugin;
}
