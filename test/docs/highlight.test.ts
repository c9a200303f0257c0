import { expect, test } from "vitest";
import { highlight } from "../../scripts/docs/page/highlight.js";

test.each([
  ["json", '{ "id": 5 }', '{ <span class="h-name">"id"</span>: <span class="h-number">5</span> }'],
  [
    "yaml",
    "id: 5 # more",
    '<span class="h-name">id</span>: <span class="h-number">5</span> <span class="h-comment"># more</span>',
  ],
  ["ts", "const id = `a`;", '<span class="h-keyword">const</span> id = <span class="h-string">`a`</span>;'],
])("code in %s is marked up by the kinds of its words", (language, code, html) => {
  expect(highlight(code, language)).toBe(html);
});

test.each(["", "cobol", "constructor", "extend", "__proto__"])(
  "code in a language that is not known (%j) is plain, and escaped",
  (language) => expect(highlight('<a href="b">&', language)).toBe('&lt;a href="b"&gt;&amp;'),
);

test.each(["json", "bash", "python", "java", "yaml", "ts"])("code in %s brings no HTML of its own", (language) => {
  expect(highlight("\"<b>\" # <b> // <b>\n'&lt;'", language).replaceAll(/<\/?span[^>]*>/g, "")).toBe(
    "\"&lt;b&gt;\" # &lt;b&gt; // &lt;b&gt;\n'&amp;lt;'",
  );
});
