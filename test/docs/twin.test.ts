import { describe, expect, test } from "vitest";
import { markdownTwin } from "../../scripts/docs/output/twin.js";
import type { Page } from "../../scripts/docs/page/page.js";
import type { Project } from "../../scripts/docs/project.js";

const project = { homepage: "https://docs.example/" } as Project;

describe("the Markdown twin of a page", () => {
  const cases = [
    {
      what: "sets blocks apart by one empty line, and words by one space",
      html: "<section><h2>One  <b>two</b> </h2><p>Three\nfour</p> <div><p>five</p></div></section>",
      markdown: "## One **two**\n\nThree four\n\nfive",
    },
    {
      what: "leads from twin to twin, to places in the pages, and leaves links to elsewhere as they are",
      html: '<p><a href="../docs/mocks.html">Mocks</a> <a href="../docs/mocks.html#cors">CORS</a> <a href="https://a.example/b.html">A</a> <a href="explore.html">B</a> <a href="#c">C</a></p>',
      markdown:
        "[Mocks](../docs/mocks.md) [CORS](../docs/mocks.html#cors) [A](https://a.example/b.html) [B](explore.html) [C](a.html#c)",
    },
    {
      what: "indents what belongs to an item",
      html: "<ul><li>One<p>more</p><ol><li>first</li><li>second</li></ol></li><li>Two</li></ul>",
      markdown: "- One\n\n  more\n\n  1. first\n  2. second\n- Two",
    },
    {
      what: "lists members with what is said of them below their names",
      html: '<dl><div><dt><code>id</code> <span>text</span></dt><dd><p>Its id.</p><p class="limits">at most 3 characters</p></dd></div><div><dt><code>on</code></dt><dd></dd></div></dl>',
      markdown: "- `id` text\n  Its id.\n\n  at most 3 characters\n\n- `on`",
    },
    {
      what: "has evidence as footnotes",
      html: '<p>It is so. <button class="mark weak" popovertarget="e1">inferred</button></p><div id="e1" class="card" popover="auto"><p><b class="weak">inferred</b> No source says it.</p><ul><li><a href="https://a.example">A</a>, 2026-01-01</li></ul></div>',
      markdown:
        "It is so. _(inferred)_[^e1]\n\n[^e1]: **inferred** No source says it.\n\n    - [A](https://a.example), 2026-01-01",
    },
    {
      what: "keeps code as it is, once, without its colours",
      html: '<fieldset><label>curl</label></fieldset><pre data-language="bash" data-server="vendor"><code><span class="h-built_in">a</span> &lt;b\n\n\n  *c*\n</code></pre><pre data-language="bash" data-server="mock"><code>d</code></pre>',
      markdown: "```bash\na <b\n\n\n  *c*\n```",
    },
    {
      what: "joins spans of code that touch, and makes room for backticks in them",
      html: "<p><code>https://a.example</code><wbr/><code>/b</code> or <code>`c`</code></p>",
      markdown: "`https://a.example/b` or `` `c` ``",
    },
    {
      what: "has tables in the form of GitHub, with lists and bars in their cells",
      html: '<table><thead><tr><td></td><th>A</th></tr></thead><tbody><tr><th>B</th><td><a aria-hidden="true" href="a.html">A</a><div>x | y<br/>z</div><ul><li>one</li></ul></td></tr></tbody></table>',
      markdown: String.raw`|  | A |${"\n"}| --- | --- |${"\n"}| B | x \| y<br>z<br>- one |`,
    },
    {
      what: "escapes what Markdown would read as a mark, and nothing within a word",
      html: "<p>- a *b* [c] _d_ e_f &lt;g&gt;</p><p>1. h</p>",
      markdown: String.raw`\- a \*b\* \[c\] \_d\_ e_f \<g>` + "\n\n" + String.raw`1\. h`,
    },
    {
      what: "leaves out what is hidden, and links of headings to themselves",
      html: '<svg aria-hidden="true"><rect width="1"></rect></svg><h3>A <a class="anchor" href="#a" aria-label="Link to A">#</a></h3>',
      markdown: "### A",
    },
  ];
  test.each(cases.map((one) => [one.what, one] as const))("%s", (_, { html, markdown }) => {
    expect(markdownTwin({ path: "a.html" } as Page, html, project)).toBe(
      `<!-- https://docs.example/a.html -->\n\n${markdown}\n`,
    );
  });

  test.each(["<p>One<b></p>", "<p>One"])("is not made of what is not rendered here, such as %s", (html) => {
    expect(() => markdownTwin({ path: "a.html" } as Page, html, project)).toThrow(/is not closed/);
  });
});
