import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawFrom } from "../../src/verify/scrub/random.js";
import { renumber, reshape } from "../../src/verify/scrub/shapes.js";
import { StandIns } from "../../src/verify/scrub/stand-ins.js";

/** Texts of any signs, and of the few that the known forms are made of. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 4 }),
  fc.string({ unit: fc.constantFrom(..."0aA@.:-/ ", "tel:", "http:"), minLength: 4 }),
);

describe("a stand-in has the form of what it stands in for", () => {
  test.each([
    ["6870b9d15e2c4fa3071b", /^[\da-f]{20}$/],
    ["52e8f07a-c316-4d9b-a7e4-0b9d3c61f845", /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/],
    ["4711004711", /^[1-4]\d{9}$/],
    ["007", /^00[1-9]$/],
    ["0", /^[1-9]$/],
    ["000000", /^[1-9]{6}$/],
    ["....@....", /^[a-z]{9}$/],
    ["tel:+--", /^[a-z]{3}:\+--$/],
    ["ada@mail.example", /^[a-z]{3}@[a-z]{4}\.[a-z]{7}$/],
    ["https://shop.example/a?b=C1", /^https:\/\/[a-z]{4}\.[a-z]{7}\/[a-z]\?[a-z]=[A-Z]\d$/],
    ["+4915123456789", /^\+\d{13}$/],
    ["203.0.113.77", /^1\d\d\.1\.1\d\d\.1\d$/],
    ["Hi Ada,\nbye", /^[A-Z][a-z] [A-Z][a-z]{2},\n[a-z]{3}$/],
    ["!?!", /^[a-z]{3}$/],
    ["Ünal", /^[A-Z][a-z]{3}$/],
    ["2019-05-17", /^20[01]\d-0[1-9]-[01][1-8]$/],
  ])("%j", (text, form) => {
    const made = reshape(text, drawFrom(1));
    expect(made).toMatch(form);
    expect(made).not.toBe(text);
  });

  test.each(["2019-05-17T10:11:12Z", "2019-05-17T10:11:12.345+02:00", "2019-05-17 10:11:12"])(
    "%j is a time",
    (text) => {
      const made = reshape(text, drawFrom(1));
      expect(Number.isNaN(Date.parse(made))).toBe(false);
      expect(made).toHaveLength(text.length);
    },
  );

  test("any text: as many characters, and never itself where it is long enough to differ", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const made = new StandIns([]).text(text);
        expect([...made]).toHaveLength([...text].length);
        expect(made).not.toBe(text);
      }),
    );
  });

  test("any whole number: as many digits, the same sign, and not above the old one's bounds", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(), (value, seed) => {
        const made = renumber(value, drawFrom(seed), 0);
        expect(Number.isSafeInteger(made)).toBe(true);
        expect(String(made)).toHaveLength(String(value).length);
      }),
    );
  });
});

test("the same value has the same stand-in, as a number and as a text; others have others", () => {
  const standIns = new StandIns([]);
  const first = standIns.text("4711004711");
  expect(standIns.number(4711004711)).toBe(Number(first));
  expect(standIns.text("4711004711")).toBe(first);
  const many = Array.from({ length: 500 }, (_, index) => standIns.text(`person-${index}`));
  expect(new Set(many).size).toBe(500);
});

test("a stand-in follows from the order of values, so that it tells nothing of them", () => {
  expect(new StandIns([]).text("ada")).toBe(new StandIns([]).text("bob"));
});
