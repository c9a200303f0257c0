import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { listParts } from "../../scripts/evidence/parts.js";
import { readMarkup, textOf, type Element, type Markup } from "../../scripts/docs/output/markup.js";
import { plainText, renderMarkdown } from "../../scripts/docs/page/markdown.js";
import { operationAnchor, type Vendor } from "../../scripts/docs/vendor/vendor.js";
import { parsePointer, resolvePointer } from "../../src/pointer.js";
import type { Operation, ResponseObject } from "../../scripts/lib/openapi.js";
import { buildTestSite } from "./site.js";

const site = await buildTestSite();
const pages = site.vendors.map((vendor) => ({
  slug: vendor.slug,
  vendor,
  page: all(readMarkup(site.text(`${vendor.slug}/index.html`))),
}));

interface Page {
  readonly vendor: Vendor;
  readonly page: readonly Element[];
}

/** What is missing of a page, each in words; nothing where all is told. */
const TOLD: Readonly<Record<string, (page: Page) => unknown[]>> = {
  "where each schema is used, as links": ({ vendor, page }) => {
    const { operations, schemas } = vendor;
    const at = (operation: Operation, part: string): string => `#${operationAnchor(vendor, operation, part)}`;
    const users: [place: string, user: unknown][] = [
      ...operations.flatMap((operation): [string, unknown][] => [
        [at(operation, "body"), schemasIn(operation.requestBody?.object.content)],
        ...operation.responses.map(({ status, object }): [string, unknown] => [
          at(operation, status),
          schemasIn(object.content),
        ]),
      ]),
      ...Object.entries(schemas).map(([name, schema]): [string, unknown] => [`#schema-${name}`, schema]),
    ];
    return Object.keys(schemas).filter((name) => {
      const uses = users.filter(([, user]) => references(user).has(`#/components/schemas/${name}`));
      const told = all(within(page, `schema-${name}`)).filter((one) => one.attribute("class") === "uses");
      const links = all(told).flatMap((one) => one.attribute("href") ?? []);
      return (
        links.sort().join() !==
        uses
          .map(([place]) => place)
          .sort()
          .join()
      );
    });
  },

  "the evidence of each operation, and of its body and each media type that say some": ({ vendor, page }) =>
    vendor.operations.flatMap((operation) => {
      const { id, object, requestBody } = operation;
      const body = requestBody?.object;
      const place = operationAnchor(vendor, operation, "body");
      const marked: [words: string, place: string, part: unknown][] = [
        [id, id, object],
        ...(body !== undefined && ("x-evidence" in body || !("x-evidence" in object))
          ? [["Body", place, body] as (typeof marked)[number]]
          : []),
        ...Object.entries(body?.content ?? {})
          .filter(([, media]) => "x-evidence" in media)
          .map(([type, media]): (typeof marked)[number] => [type, place, media]),
      ];
      return marked.filter(([words, where, part]) => {
        const counted = listParts(vendor.document).find(({ pointer }) => {
          return resolvePointer(vendor.document, pointer) === part;
        });
        return !markBeside(within(page, where), words)?.startsWith(counted?.evidence?.kind ?? "");
      });
    }),

  "the description of each operation, status, parameter, header and member": ({ vendor, page }) => {
    const { operations, document } = vendor;
    const told: [place: string, name: string | undefined, description: string | undefined][] = [
      ...operations.flatMap((operation): typeof told => [
        [operation.id, undefined, operation.object.description],
        ...operation.parameters.map(({ name, description }): (typeof told)[number] => [
          operationAnchor(vendor, operation, "parameters"),
          name,
          description,
        ]),
        ...operation.responses.flatMap(({ status, object }): typeof told => {
          const place = operationAnchor(vendor, operation, status);
          const headers = Object.entries(object.headers ?? {});
          return [
            [place, undefined, object.description],
            ...headers.map(([name, { description }]): (typeof told)[number] => [place, name, description]),
          ];
        }),
      ]),
      ...listParts(document)
        .filter(({ kind }) => kind === "member")
        .map(({ pointer }): (typeof told)[number] => {
          const { description } = resolvePointer(document, pointer) as { description?: string };
          const [, , schema, ...path] = parsePointer(pointer);
          return [`schema-${schema}`, path.at(-1), description];
        }),
    ];
    expect(told.filter(([, , description]) => description !== undefined).length).toBeGreaterThan(5);
    return told.filter(([place, name, description]) => {
      const section = within(page, place);
      const shown = name === undefined ? section : named(section, name);
      return !shown.some((one) => wordsOf(one).includes(meaning(description)));
    });
  },

  "when the call may be repeated, and how the mock is started": ({ vendor, page }) =>
    vendor.operations.flatMap((operation) => {
      const policy = operation.object["x-retry"];
      const rules = all(within(page, operationAnchor(vendor, operation, "repeating"))).filter(
        ({ tag }) => tag === "li",
      );
      const links = new Set(all(rules).map((one) => one.attribute("href")));
      const statuses = (policy?.statuses ?? []).map((status) => `#${operationAnchor(vendor, operation, `${status}`)}`);
      const names = [policy?.wait?.header, policy?.repeatable?.slice(1)].flatMap((name) => name ?? []);
      const hints = within(page, operationAnchor(vendor, operation, "first-call"))
        .flatMap(({ children }) => all(children))
        .filter((one) => one.attribute("data-server") === "mock" && one.tag === "p");
      return [
        ...(rules.length === 3 ? [] : ["three rules"]),
        ...statuses.filter((status) => !links.has(status)),
        ...names.filter((name) => !codesIn(rules).includes(name)),
        ...(codesIn(hints).includes("npx chat-contracts mock") ? [] : ["the mock's command"]),
      ];
    }),

  "each example at its own status or body, below its summary": ({ vendor, page }) =>
    vendor.operations.flatMap((operation) => {
      const { requestBody, responses } = operation;
      const places: { status: string; object: Pick<ResponseObject, "content"> }[] = [
        ...(requestBody === undefined ? [] : [{ status: "body", object: requestBody.object }]),
        ...responses,
      ];
      return places.flatMap(({ status, object: { content = {} } }) => {
        const examples = Object.values(content).flatMap((media) => Object.values(media.examples ?? {}));
        const shown = all(within(page, operationAnchor(vendor, operation, status)))
          .filter(({ tag, children }) => tag === "details" && all(children).some(isJson))
          .map(({ children }) => {
            const summary = all(children).find(({ tag }) => tag === "summary");
            return [textOf(summary!), JSON.parse(textOf(all(children).find(isJson)!)) as unknown];
          });
        const expected = examples.map(({ summary, value }) => [summary, value]);
        return isDeepStrictEqual(shown, expected) ? [] : [{ status, shown, expected }];
      });
    }),

  "one example of the document as the body of each sample": ({ vendor, page }) =>
    vendor.operations.flatMap((operation) => {
      const content = Object.values(operation.requestBody?.object.content ?? {});
      const examples = content.flatMap(({ examples = {} }) => Object.values(examples).map(({ value }) => value));
      const samples = page.filter((one) => one.attribute("data-operation") === operation.id);
      const codes = (language: string): string[] =>
        all(samples.filter((one) => one.attribute("data-sample") === language))
          .filter(({ tag }) => tag === "pre")
          .map(textOf);
      const sent = codes("curl").map((code) => /-d (?:'(.*)'|(\S+))\s*$/s.exec(code)?.slice(1).join(""));
      const bodies = sent.map((text) => JSON.parse(text!.replaceAll(String.raw`'\''`, "'")) as unknown);
      const known = examples.filter((value) => JSON.stringify(value) === JSON.stringify(bodies[0]));
      const others = [...new Set(samples.map((one) => one.attribute("data-sample")!))].flatMap(codes);
      expect([bodies.length, others.length]).toEqual([2, 10]);
      return [
        ...(known.length > 0 && JSON.stringify(bodies[0]) === JSON.stringify(bodies[1]) ? [] : [bodies]),
        ...others.filter((code) => leavesOf(bodies[0]).some((leaf) => !code.includes(leaf))),
      ];
    }),
};

describe.each(pages)("the page of $slug tells", (page) => {
  test.each(Object.entries(TOLD))("%s", (_, missing) => {
    expect(missing(page)).toEqual([]);
  });
});

/** All elements within a markup, in their order. */
function all(markup: readonly Markup[]): Element[] {
  return markup.flatMap((one) => (typeof one === "string" ? [] : [one, ...all(one.children)]));
}

function isJson(one: Element): boolean {
  return one.tag === "pre" && one.attribute("data-language") === "json";
}

function within(page: readonly Element[], id: string): Element[] {
  return page.filter((one) => one.attribute("id") === id);
}

/** The boxes of a parameter, header or member in a section: each begins with its name. */
function named(section: readonly Element[], name: string): Element[] {
  return all(section).filter((one) => {
    const [term] = one.children;
    return typeof term === "object" && term.tag === "dt" && codesIn([term])[0] === name;
  });
}

function codesIn(elements: readonly Element[]): string[] {
  return all(elements)
    .filter(({ tag }) => tag === "code")
    .map(textOf);
}

/** The mark in the line that begins with some words. */
function markBeside(section: readonly Element[], words: string): string | undefined {
  const line = all(section).find((one) => /^(?:p|h3)$/.test(one.tag) && textOf(one).startsWith(words));
  const mark = all(line?.children ?? []).find((one) => one.attribute("popovertarget") !== undefined);
  return mark && textOf(mark);
}

/** The first paragraph of a description, as a page writes it; lists of values stand at the values. */
function meaning(description = ""): string {
  const first = description.split(/\n\s*\n/)[0]!;
  return /^\s*- /.test(first) ? "" : squeezed(plainText(renderMarkdown(first).html));
}

function wordsOf(element: Element): string {
  return squeezed(textOf(element));
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

function schemasIn(content: Readonly<Record<string, { schema?: unknown }>> = {}): unknown[] {
  return Object.values(content).map(({ schema }) => schema);
}

/** Every reference within a schema. */
function references(schema: unknown): Set<unknown> {
  const found = new Set<unknown>();
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === "$ref") found.add(value);
    return key === "x-evidence" || key === "examples" ? undefined : value;
  });
  return found;
}

/** The values of a body that are no objects or lists, as texts. */
function leavesOf(body: unknown): string[] {
  return typeof body === "object" && body !== null ? Object.values(body).flatMap(leavesOf) : [String(body)];
}
