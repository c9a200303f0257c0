import { describe, expect, test } from "vitest";
import { isWeak, KINDS, placeOf, type Evidence } from "../../spectral/lib/evidence.js";
import { readMarkup, textOf, type Element, type Markup } from "../../scripts/docs/output/markup.js";
import { kindWords } from "../../scripts/docs/page/evidence-kinds.js";
import { placeWords } from "../../scripts/docs/page/evidence-notes.js";
import { plainText, renderMarkdown } from "../../scripts/docs/page/markdown.js";
import { idPlaceOf, successOf } from "../../scripts/docs/vendor/result.js";
import { operationAnchor, type Vendor } from "../../scripts/docs/vendor/vendor.js";
import type { Operation } from "../../scripts/lib/openapi.js";
import { buildTestSite } from "./site.js";

const site = await buildTestSite();
/** The elements of a page that have an id. Of two with one id the first counts. */
type Page = ReadonlyMap<string, Element>;

const pages = site.vendors.map((vendor) => {
  const elements = all(readMarkup(site.text(`${vendor.slug}/index.html`)));
  const page: Page = new Map(elements.map((one) => [one.attribute("id") ?? "", one] as const).toReversed());
  return { slug: vendor.slug, vendor, page };
});

/** A mark of a page, and the evidence that it is of. */
type Marked = [where: string, mark: Element | undefined, evidence: Evidence | undefined];

/** The marks of each sort of part. */
const MARKS: Readonly<Record<string, (vendor: Vendor, page: Page) => Marked[]>> = {
  "the base URL": (vendor, page) =>
    vendor.operations.map((operation) => {
      const terms = below(page, operationAnchor(vendor, operation, "credentials"), "dt");
      const term = terms.find((one) => textOf(one).startsWith("Base URL"));
      return ["server", markIn(term), evidenceAt(vendor, vendor.document.servers[0])];
    }),

  "credentials, where they are told and beside the first call": (vendor, page) =>
    vendor.operations.flatMap((operation) =>
      vendor.credentials.flatMap(({ header, env, part }): Marked[] => {
        const told = below(page, operationAnchor(vendor, operation, "credentials"), "dt");
        const first = below(page, operationAnchor(vendor, operation, "first-call"), "dt");
        return [
          [header, markIn(told.find((one) => codesIn(one)[0] === header)), evidenceAt(vendor, part)],
          [env, markIn(first.find((one) => codesIn(one)[0] === env)), evidenceAt(vendor, part)],
        ];
      }),
    ),

  "repeating the call": (vendor, page) =>
    vendor.operations.map((operation) => {
      const [heading] = below(page, operationAnchor(vendor, operation, "repeating"), "h3");
      return ["repeating", markIn(heading), evidenceAt(vendor, operation.object["x-retry"])];
    }),

  "statuses and headers": (vendor, page) =>
    vendor.operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, object }): Marked[] => {
        const place = operationAnchor(vendor, operation, status);
        return [
          [status, markIn(below(page, place, "h4")[0]), evidenceAt(vendor, object)],
          ...Object.entries(object.headers ?? {}).map(([name, header]): Marked => {
            const [term] = below(page, `${place}-${name.toLowerCase()}`, "dt");
            return [`${status} ${name}`, markIn(term), evidenceAt(vendor, header)];
          }),
        ];
      }),
    ),

  "members of schemas": (vendor, page) =>
    Object.entries(vendor.schemas).flatMap(([name, { properties = {} }]) => {
      const boxes = below(page, `schema-${name}`, "div").filter(({ children: [term] }) => isTag(term, "dt"));
      return Object.entries(properties).map(([member, schema]): Marked => {
        const marks = boxes.map(({ children: [term] }) => term as Element);
        // Branches and conditions, which have members of the same name, stand around the members.
        const own = marks.filter((term) => codesIn(term)[0] === member);
        const evidence = evidenceAt(vendor, schema);
        return [`${name}.${member}`, markIn(own.find((term) => isOf(markIn(term), evidence, page))), evidence];
      });
    }),

  "values whose evidence differs": (vendor, page) =>
    Object.entries(vendor.schemas).flatMap(([name, schema]) => {
      const values = vendor.founded.filter(
        ({ part, path }) => part === "value" && path[2] === name && path.at(-3) !== "items",
      );
      const lists = ["p", "div"]
        .flatMap((tag) => below(page, `schema-${name}`, tag))
        .filter((one) => one.attribute("class") === "values");
      const inOrder = all(lists).filter(({ tag }) => tag === "code" || tag === "button");
      const kinds = new Set(values.map(({ evidence }) => evidence?.kind));
      if (schema.properties !== undefined || (kinds.size < 2 && !inOrder.some(({ tag }) => tag === "button")))
        return [];
      return values.map(({ name: value, evidence }): Marked => {
        const at = inOrder.findIndex((one) => one.tag === "code" && textOf(one) === value);
        return [`${name}: ${value}`, inOrder[at + 1], evidence];
      });
    }),
};

describe.each(pages)("each mark of $slug opens the card of its own evidence", ({ vendor, page }) => {
  test.each(Object.entries(MARKS))("at %s", (_, marksOf) => {
    const wrong = marksOf(vendor, page).filter(([, mark, evidence]) => !isOf(mark, evidence, page));
    expect(wrong.map(([where, mark]) => [where, mark && textOf(cardOf(mark, page)!)])).toEqual([]);
  });
});

test("marks of all sorts are looked at", () => {
  const counts = Object.values(MARKS).map(
    (marksOf) => pages.flatMap(({ vendor, page }) => marksOf(vendor, page)).length,
  );
  expect(counts.every((count) => count >= 3)).toBe(true);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
});

test("a body that says nothing itself does not show what is said of the operation", () => {
  const silent = pages.flatMap(({ vendor, page }) =>
    vendor.operations
      .filter(
        ({ object, requestBody }) => "x-evidence" in object && requestBody && !("x-evidence" in requestBody.object),
      )
      .map((operation) => below(page, operationAnchor(vendor, operation, "body"), "h3")[0]),
  );
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.map(markIn).filter(Boolean)).toEqual([]);
});

/** What each cell of the start page tells: of which parts. Limits of values are not told there, and are no part of it. */
const TOLD: Readonly<Record<string, (vendor: Vendor, operation: Operation) => unknown[]>> = {
  "Base URL": ({ document }) => [document.servers[0]],
  Credentials: ({ credentials }) => credentials.map(({ part }) => part),
  Success: ({ schemas }, operation) => {
    const { object } = successOf(operation)!;
    const id = idPlaceOf(object, schemas);
    return [object, id?.in === "header" ? object.headers![id.name] : id?.member];
  },
  Errors: (_, { responses }) => responses.filter(({ status }) => /^[45]/.test(status)).map(({ object }) => object),
  Idempotency: (_, { object: { "x-retry": policy } }) => (policy?.repeatable ? [policy] : []),
  "Wait before a retry": (_, { object: { "x-retry": policy }, responses }) => {
    const answers = responses.filter(({ status }) => policy?.statuses.includes(Number(status)));
    return policy?.wait ? answers.map(({ headers }) => headers.get(policy.wait!.header.toLowerCase())) : [];
  },
};

test.each(pages)("a cell of the start page has a mark just where what it tells of $slug is weak", ({ vendor }) => {
  const [operation] = vendor.operations;
  for (const [title, partsOf] of Object.entries(TOLD)) {
    const weak = partsOf(vendor, operation!).filter((part) => part !== undefined && isWeakly(vendor, part));
    const doubts = all([cellOf(title, vendor)!]).filter((one) => one.attribute("class") === "doubt");
    expect(doubts.length > 0, title).toBe(weak.length > 0);
    for (const doubt of doubts) expect(doubt.attribute("href"), title).toContain(`${vendor.slug}/index.html#`);
  }
});

test("a body of which no member is known to be required is marked where it is inferred", () => {
  const bodies = pages.flatMap(({ vendor }) => {
    const cell = textOf(cellOf("Required members", vendor)!);
    const [operation] = vendor.operations;
    return /body/.test(cell) ? [[cell, isWeakly(vendor, operation!.requestBody?.object)] as const] : [];
  });
  expect(bodies.length).toBeGreaterThan(1);
  for (const [cell, weak] of bodies) expect(/inferred|community/.test(cell)).toBe(weak);
});

test("each kind of evidence is explained once, in its colour, and every page of a vendor leads there", () => {
  const [kinds, ...more] = all(readMarkup(site.text("index.html"))).filter((one) => one.attribute("id") === "kinds");
  expect(more).toEqual([]);
  const told = all([kinds!]).filter(({ tag }) => tag === "dt" || tag === "dd");
  expect(told.filter(({ tag }) => tag === "dt").map((one) => textOf(one).trim())).toEqual([...KINDS]);
  KINDS.forEach((kind, index) => expect(textOf(told[2 * index + 1]!)).toContain(kindWords(kind)));
  for (const kind of KINDS) expect(site.text("site.css")).toContain(`.bar-${kind}`);
  for (const { vendor } of pages)
    expect(site.text(`${vendor.slug}/index.html`)).toContain('href="../index.html#kinds"');
});

test.each(pages)("what $slug can be asked says what it is about, as a link", ({ vendor, page }) => {
  const asked = vendor.operations.flatMap((operation) =>
    below(page, operationAnchor(vendor, operation, "verify"), "li"),
  );
  expect(asked.filter(({ children: [link] }) => !isTag(link, "a"))).toEqual([]);
  expect(asked.filter(({ children: [link] }) => !page.has((link as Element).attribute("href")!.slice(1)))).toEqual([]);
});

/** All elements within a markup, in their order. */
function all(markup: readonly Markup[]): Element[] {
  return markup.flatMap((one) => (typeof one === "string" ? [] : [one, ...all(one.children)]));
}

function below(page: Page, id: string, tag: string): Element[] {
  return all(page.get(encodeURI(id))?.children ?? []).filter((one) => one.tag === tag);
}

function isTag(one: Markup | undefined, tag: string): boolean {
  return typeof one === "object" && one.tag === tag;
}

function codesIn(element: Element): string[] {
  return all([element])
    .filter(({ tag }) => tag === "code")
    .map(textOf);
}

function markIn(element: Element | undefined): Element | undefined {
  return element && all([element]).find((one) => one.attribute("popovertarget") !== undefined);
}

function cardOf(mark: Element, page: Page): Element | undefined {
  return page.get(mark.attribute("popovertarget")!);
}

/** Whether a mark names the kind of an evidence, and its card the reasons and exactly the sources, with their dates. */
function isOf(mark: Element | undefined, evidence: Evidence | undefined, page: Page): boolean {
  if (mark === undefined || evidence === undefined) return mark === undefined && evidence === undefined;
  const card = cardOf(mark, page);
  const citations = evidence.claims.flatMap(({ finding }) => finding.citations);
  const cited = citations.flatMap(({ source, locator }) => {
    const place = locator === undefined ? undefined : placeWords(locator);
    const texts = [source.title, placeOf({ key: "", source, locator: place })];
    return [...new Set(texts)].map((text) => ({ text: `${text}, ${source.date}`, source: source.title }));
  });
  const items = all([card!]).filter(({ tag }) => tag === "li");
  const shown = items.map((item) => {
    const words = textOf(item).replace(/(, \d{4}-\d\d-\d\d), [a-z]+$/, "$1");
    return cited.find(({ text }) => text === words)?.source;
  });
  const words = squeezed(textOf(card!));
  const reasons = evidence.claims.flatMap(({ finding: { reason, note } }) => [reason ?? [], note ?? []].flat());
  return (
    textOf(mark).split(" ")[0] === evidence.kind &&
    words.startsWith(squeezed(textOf(mark))) &&
    sorted(shown) === sorted(citations.map(({ source }) => source.title)) &&
    reasons.every((reason) => words.includes(squeezed(plainText(renderMarkdown(reason).html))))
  );
}

const sorted = (texts: readonly (string | undefined)[]): string => [...new Set(texts)].sort().join("\n");
const squeezed = (text: string): string => text.replaceAll(/\s+/g, "");

/** The evidence of a part; the made up vendor says it once, for all of its document. */
function evidenceAt({ founded }: Vendor, part: unknown): Evidence | undefined {
  const found = founded.find(({ value }) => value === part) ?? founded.find(({ part: kind }) => kind === "server");
  return found?.evidence;
}

function isWeakly(vendor: Vendor, part: unknown): boolean {
  const claims = evidenceAt(vendor, part)?.claims.filter(({ claim }) => claim === "type" || claim === "meaning") ?? [];
  return claims.some(({ finding }) => isWeak(finding.kind));
}

function cellOf(title: string, vendor: Vendor): Element | undefined {
  const rows = all(readMarkup(site.text("index.html"))).filter(({ tag }) => tag === "tr");
  const column = rows[0]!.children.findIndex((cell) => textOf(cell as Element) === vendor.names.vendor);
  const row = rows.find(({ children: [head] }) => textOf(head as Element) === title);
  return row?.children[column] as Element | undefined;
}
