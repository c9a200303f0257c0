import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Project } from "../project.js";

const STYLE =
  "body{font:1rem/1.6 var(--sans);margin:20vh auto;max-width:32rem;padding:0 1.5rem;background:var(--page);color:var(--text)}a{color:var(--link)}";

/** The colours that were chosen on another page. */
const THEME =
  'try{const theme=localStorage.getItem("theme");if(theme==="light"||theme==="dark")document.documentElement.dataset.theme=theme}catch{}';

/** The page for addresses that lead nowhere. It is served at any depth, so that it brings its style and leads home by the full address. */
export function notFoundPage({ name, homepage }: Project): string {
  const palette = readFileSync("scripts/docs/assets/theme.css", "utf8");
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`No such page · ${name}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: palette + STYLE }} />
        <script dangerouslySetInnerHTML={{ __html: THEME }} />
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
