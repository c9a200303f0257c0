import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { listParts } from "../../scripts/evidence/parts.js";
import type { Schema } from "../../scripts/lib/openapi.js";
import { firstParagraph, renderMarkdown } from "../../scripts/docs/page/markdown.js";
import { describePlace } from "../../scripts/docs/vendor/place.js";
import { operationAnchor } from "../../scripts/docs/vendor/vendor.js";
import { buildTestSite, textOf, type BuiltSite } from "./site.js";

/** A part with an anchor, and the kind of its mark. */
const MARKED =
  /<(?:div|section class="status row") id="([^"]+)">(?:(?!<\/dt>|<\/h4>).)*<button [^>]*popovertarget[^>]*>(\w+)/gs;

describe("a page of a vendor, as it comes from the server", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildTestSite();
  });

  test("has every operation, status, header, parameter, member and enum value in it", () => {
    for (const { slug, document, operations, schemas } of site.vendors) {
      const text = textOf(site.text(`${slug}/index.html`));
      const expected = [
        ...operations.flatMap(({ id, path, object, parameters, responses }) => [
          id,
          path,
          object.summary,
          ...parameters.map(({ name }) => name),
          ...responses.flatMap((response) => [response.status, ...Object.keys(response.object.headers ?? {})]),
        ]),
        ...Object.keys(schemas),
        ...Object.values(schemas).flatMap((schema) => wordsOf(schema)),
        ...Object.keys(document.servers[0]!.variables ?? {}),
      ];
      expect(expected.length, slug).toBeGreaterThan(10);
      expect(
        expected.filter((word) => !text.includes(word)),
        slug,
      ).toEqual([]);
    }
  });

  test("has the example of every parameter and header at its name, in the Markdown twin, too", () => {
    const examples = site.vendors.flatMap((vendor) =>
      vendor.operations.flatMap((operation) => [
        ...operation.parameters.map(({ name, example }) => ({ vendor, operation, part: `parameter-${name}`, example })),
        ...operation.responses.flatMap(({ status, object }) =>
          Object.entries(object.headers ?? {}).map(([name, { example }]) => {
            return { vendor, operation, part: `${status}-${name.toLowerCase()}`, example };
          }),
        ),
      ]),
    );
    const given = examples.filter(({ example }) => example !== undefined);
    expect(given.length).toBeGreaterThan(40);
    const missing = given.filter(({ vendor, operation, part, example }) => {
      const id = operationAnchor(vendor, operation, part);
      const [, below = ""] = site.text(`${vendor.slug}/index.html`).split(`<div id="${id}">`);
      return !textOf(below.split(/<div id=|<\/dl>/)[0]!).includes(`Example: ${String(example)}`);
    });
    expect(missing.map(({ vendor, part }) => `${vendor.slug}: ${part}`)).toEqual([]);
    const absent = site.vendors.filter(({ slug }) => {
      const count = given.filter(({ vendor }) => vendor.slug === slug).length;
      return site.text(`${slug}/index.md`).split("Example: `").length !== count + 1;
    });
    expect(absent.map(({ slug }) => slug)).toEqual([]);
  });

  test("has a mark at every statement, and each source with title, date and link", () => {
    for (const { slug, document } of site.vendors) {
      const html = site.text(`${slug}/index.html`);
      const citations = listParts(document).flatMap(({ evidence }) =>
        (evidence?.claims ?? []).flatMap(({ finding }) => finding.citations),
      );
      const members = [...html.matchAll(/<dt>(.*?)<\/dt>/gs)].map(([, term]) => term!);
      expect(members.filter((term) => !term.includes("popovertarget="))).toEqual([]);
      const text = textOf(html);
      for (const { source } of citations) {
        expect(text).toContain(source.title);
        expect(text).toContain(`, ${source.date}`);
        expect(html).toContain(`href="${source.url.replaceAll("&", "&amp;")}`);
      }
    }
  });

  test("no mark looks better founded than the evidence that counts", () => {
    for (const vendor of site.vendors) {
      const page = site.text(`${vendor.slug}/index.html`);
      const marks = new Map([...page.matchAll(MARKED)].map(([, id, kind]) => [id!, kind!]));
      const parts = listParts(vendor.document).filter(({ kind }) => kind !== "value" && kind !== "server");
      const shown = parts.flatMap((part) => {
        const anchor = describePlace(vendor, part).anchor;
        const kind = marks.get(decodeURI(anchor));
        // Two branches of a choice, and conditions, may have a member of one name; credentials have no anchor of their own.
        return kind === undefined || /Of\/|dependentSchemas/.test(part.pointer) || part.kind === "credential"
          ? []
          : [[part.pointer, kind, part.evidence?.kind]];
      });
      expect(shown.length, vendor.slug).toBeGreaterThan(vendor.isLarge ? 10 : parts.length / 2);
      expect(shown.filter(([, kind, counted]) => kind !== counted)).toEqual([]);
    }
  });

  test("shows each schema once", () => {
    for (const { slug, schemas } of site.vendors) {
      const html = site.text(`${slug}/index.html`);
      for (const name of Object.keys(schemas))
        expect(html.split(`<section class="schema" id="schema-${name}"`), name).toHaveLength(2);
    }
  });

  test("has the first call before everything that is told of the document", () => {
    for (const { slug, document } of site.vendors) {
      const html = site.text(`${slug}/index.html`);
      expect(html.indexOf('class="first-call"')).toBeGreaterThan(0);
      if (document.info.description) {
        expect(html.indexOf('id="about"'), slug).toBeGreaterThan(html.indexOf('class="first-call"'));
      }
    }
  });

  test("says beside its first call where each credential comes from, with a mark", () => {
    for (const { slug, operations, credentials } of site.vendors) {
      const calls = firstCalls(site.text(`${slug}/index.html`));
      expect(calls).toHaveLength(operations.length);
      for (const call of calls) {
        const told = [
          ...call.matchAll(/<dt><code>([^<]+)<\/code> <button [^>]+>[^<]+<\/button><\/dt><dd>(.*?)<\/dd>/gs),
        ];
        expect(told.map(([, env, words]) => [env, textOf(words!)])).toEqual(
          credentials.map(({ env, description }) => [
            env,
            textOf(renderMarkdown(firstParagraph(description)).html).trim(),
          ]),
        );
      }
    }
  });

  test.each([
    ["channel-talk", "Settings → API Key management → Create new credential"],
    ["help-scout", "Your Profile → My Apps → Create My App"],
    ["helpcrunch", "Settings → Developers → Public API"],
    ["imichat", "Admin Console → Assets → API keys → Add API Key"],
  ])("leads to the place where %s makes credentials", (slug, way) => {
    expect(
      firstCalls(site.text(`${slug}/index.html`))
        .map(textOf)
        .join()
        .replaceAll(/\s+/g, " "),
    ).toContain(way);
  });

  test("says the kind of an evidence once in its card", () => {
    for (const { slug } of site.vendors) {
      const cards = site.text(`${slug}/index.html`).matchAll(/class="card"[^>]*><p><b[^>]*>([^<]+)<\/b>(.*?)<\/div>/gs);
      expect([...cards].filter(([, mark, rest]) => rest!.includes(`Evidence: ${mark}.`))).toEqual([]);
    }
  });
});

describe("the pages beside them", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildTestSite();
  });

  test("the start page compares all vendors by what their documents say", () => {
    const text = textOf(site.text("index.html"));
    for (const { names, template, credentials, operations } of site.vendors) {
      const statuses = operations
        .flatMap(({ responses }) => responses.map(({ status }) => status))
        .filter((status) => status !== "default");
      const wait = operations.flatMap(({ object }) => object["x-retry"]?.wait?.header ?? []);
      for (const word of [names.vendor, template, ...credentials.map(({ header }) => header), ...statuses, ...wait])
        expect(text).toContain(word);
    }
  });

  test("the start page answers every question of who chooses, for a vendor that it does not know, too", () => {
    const rows = [...site.text("index.html").matchAll(/<tr role="row">(.*?)<\/tr>/gs)].map(([, row]) =>
      [...row!.matchAll(/<t[hd] .*?<\/t[hd]>/gs)].map(([cell]) =>
        textOf(cell.replace(/<a class="vendor".*?<\/a>/, "")),
      ),
    );
    const column = rows[0]!.indexOf("Acme Desk");
    expect(Object.fromEntries(rows.slice(1).map((cells) => [cells[0], cells[column]!.trim()]))).toEqual({
      Creates: "Opens a chat room.",
      Call: "POST /teams/{teamId}/roomsOpen a room",
      "Base URL": "https://{region}.acme.test/api",
      "Has to exist before": "teamId: The team that answers.",
      Credentials: "x-desk-key and x-desk-secret",
      "Required members": "topic; in the query origin; in the header X-Desk-Seat",
      Success: "201, the id is number",
      Errors: "400 401 429",
      Idempotency: "no key is known",
      "Rate limit": "none is known",
      "Wait before a retry": "X-Desk-Wait, seconds",
      Evidence: "Of 25 statements: 25 documented. Oldest source: 2026-11-22.",
      "Open questions": "none",
    });
  });

  test("everything inferred is on one page, below its reason and what was read for it", () => {
    const entries = [...site.text("inferred.html").matchAll(/<dt>(.*?)<\/dt>(.*?)<\/div>/gs)].flatMap(
      ([, reason, below]) =>
        below!.split("<dd>").map((group) => ({
          reason: textOf(reason!),
          sources: [...group.matchAll(/<a href="[^"]*">([^<]*)<\/a> \(<time>/g)].map(([, title]) => textOf(title!)),
          labels: [...group.matchAll(/<code>([^<]*)<\/code>/g)].map(([, label]) => label!),
        })),
    );
    const inferred = site.vendors.flatMap((vendor) =>
      listParts(vendor.document)
        .filter(({ evidence }) => evidence?.kind === "inferred")
        .map((part) => ({
          label: describePlace(vendor, part).label,
          reason: textOf(renderMarkdown(part.evidence!.reason!).html).trim(),
          sources: part.evidence!.sources.map(({ title }) => title),
        })),
    );
    expect(inferred.length).toBeGreaterThan(10);
    const missing = inferred.filter(
      ({ label, reason, sources }) =>
        !entries.some(
          (entry) =>
            entry.reason === reason && entry.labels.includes(label) && isDeepStrictEqual(entry.sources, sources),
        ),
    );
    expect(missing).toEqual([]);
    expect(inferred.filter(({ label }) => /^\d{0,2}$/.test(label))).toEqual([]);
  });
});

/** The first calls of a page, each with its hints. */
function firstCalls(html: string): string[] {
  return [...html.matchAll(/<section class="first-call".*?<\/section>/gs)].map(([section]) => section);
}

/** Names of members and values of enums below a schema. */
function wordsOf(schema: Schema): string[] {
  const own = [
    ...Object.keys(schema.properties ?? {}),
    ...(schema.enum ?? []).map((value) => (typeof value === "string" ? value : JSON.stringify(value))),
  ];
  const below = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ];
  return [...own, ...below.flatMap(wordsOf)];
}
