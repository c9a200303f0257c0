import type { Bundle } from "../lib/bundle.js";
import { vendorNames } from "../lib/names.js";
import { listOperations } from "../lib/operations.js";

/** The start page of the reference docs: one row for each operation, plain HTML, nothing loaded. */
export function indexPage(bundles: readonly Bundle[]): string {
  const rows = bundles.flatMap((bundle) =>
    listOperations(bundle.document).map(
      ({ id, method, path, object }) => `      <tr>
        <td><a href="${bundle.api.name}/index.html">${escapeHtml(vendorNames(bundle).vendor)}</a></td>
        <td><code>${escapeHtml(id)}</code></td>
        <td><code>${method.toUpperCase()} ${escapeHtml(path)}</code></td>
        <td>${escapeHtml(object.summary)}</td>
      </tr>`,
    ),
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <title>chat-contracts: reference</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 60rem; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      td, th { border-bottom: 1px solid #ddd; padding: 0.5rem; text-align: left; vertical-align: top; }
    </style>
  </head>
  <body>
    <h1>chat-contracts: reference</h1>
    <p>Create-chat endpoints of ${bundles.length} support-chat vendors. Parts marked <b>[inferred]</b> or <b>[community]</b> are on no vendor page.</p>
    <table>
      <tr><th>Vendor</th><th>Operation</th><th>Request</th><th>What it does</th></tr>
${rows.join("\n")}
    </table>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
