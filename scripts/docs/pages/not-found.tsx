import { renderToStaticMarkup } from "preact-render-to-string";
import type { Project } from "../project.js";

const STYLE =
  ":root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;margin:20vh auto;max-width:32rem;padding:0 1.5rem}a{color:inherit}";

/** The page for addresses that lead nowhere. It is served at any depth, so that it brings its style and leads home by the full address. */
export function notFoundPage({ name, homepage }: Project): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`No such page · ${name}`}</title>
        <link rel="icon" href="data:," />
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>No such page</h1>
          <p>
            Nothing is at this address. Pages that moved are found from <a href={homepage}>the start page of {name}</a>.
          </p>
        </main>
      </body>
    </html>,
  )}`;
}
