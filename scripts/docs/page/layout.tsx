import type { JSX } from "preact";
import type { Project } from "../project.js";
import { useLinker } from "./context.js";
import { twinOf, type ContentsEntry, type MenuEntry, type Page } from "./page.js";
import { MethodBadge, StatusBadge } from "./badges.js";

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

interface LayoutProps {
  readonly page: Page;
  readonly project: Project;
  readonly vendors: readonly MenuEntry[];
  readonly more: readonly MenuEntry[];
}

/** The frame of every page: head, menu, table of contents, footer. */
export function Layout({ page, project, vendors, more }: LayoutProps): JSX.Element {
  const link = useLinker();
  const address = addressOf(page, project);
  const title = page.path === "index.html" ? `${project.name}: ${page.title}` : `${page.title} · ${project.name}`;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <title>{title}</title>
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={address} />
        <link rel="alternate" type="text/markdown" href={link(twinOf(page.path))} />
        <link rel="icon" href={link("favicon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={link("site.css")} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={project.name} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={page.description} />
        <meta property="og:url" content={address} />
        <meta property="og:image" content={`${project.homepage}card.png`} />
        <meta name="twitter:card" content="summary_large_image" />
        <script src={link("site.js")} defer />
      </head>
      <body data-root={link("")}>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <a class="brand" href={link("index.html")}>
            {project.name}
          </a>
          <nav aria-label="Site">
            <ul>
              {[...vendors, ...more].map(({ title, path, section }, index) => (
                <li key={path} class={index === vendors.length ? "after-vendors" : undefined}>
                  <a href={link(path)} aria-current={section === page.section ? "true" : undefined}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div class="tools" />
        </header>
        <div class={page.contents.length > 0 ? "frame with-contents" : "frame"}>
          {page.contents.length > 0 ? <Contents entries={page.contents} /> : null}
          <main id="main">{page.body}</main>
        </div>
        <footer>
          <p>
            {project.name} {project.version}. Not affiliated with the vendors.{" "}
            <a href={link(twinOf(page.path))}>This page as Markdown</a>, <a href={link("llms.txt")}>llms.txt</a>.
          </p>
        </footer>
      </body>
    </html>
  );
}

/** Folded where there is little room; styles open it beside the content. */
function Contents({ entries }: { entries: readonly ContentsEntry[] }): JSX.Element {
  return (
    <nav class="contents" aria-label="On this page">
      <details>
        <summary>On this page</summary>
        <ContentsList entries={entries} />
      </details>
    </nav>
  );
}

/** A longer list helps nobody: the search does. */
const MOST = 40;

function ContentsList({ entries }: { entries: readonly ContentsEntry[] }): JSX.Element {
  return (
    <ul>
      {entries.map(({ title, anchor, badge, below = [] }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>
            {badge === undefined ? null : /^[a-z]+$/.test(badge) && badge !== "default" ? (
              <MethodBadge method={badge} />
            ) : (
              <StatusBadge status={badge} />
            )}{" "}
            {title}
          </a>
          {below.length > 0 && below.length <= MOST ? <ContentsList entries={below} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Public address of a page; an index is its folder. */
export function addressOf({ path }: Pick<Page, "path">, { homepage }: Project): string {
  return homepage + path.replace(/(^|\/)index\.html$/, "$1");
}
