import { describe, expect, test } from "vitest";
import type { Found } from "../../scripts/truth/mutation.js";
import {
  findFalls,
  findUnrecorded,
  readScores,
  recordScores,
  scoresOf,
  type Scores,
} from "../../scripts/truth/ratchet.js";
import { scoreTable } from "../../scripts/truth/score-table.js";

function found(vendor: string, state: Found["state"], byOthers = false): Found {
  return { vendor, half: "requests", state, byOthers, id: "", operator: "drop member", pointer: "", killer: "" };
}

const recorded: Scores = { shop: { mutants: 10, byOthers: 3, byAll: 8 } };

test("mutants are counted twice, those killed by payloads of others and those killed at all", () => {
  const all = [
    found("shop", "killed", true),
    found("shop", "killed"),
    found("shop", "survived"),
    found("shop", "equivalent"),
  ];
  expect(scoresOf(all)).toEqual({ shop: { mutants: 3, byOthers: 1, byAll: 2 } });
  expect(scoreTable("operator", all, ({ operator }) => operator)).toContain("33.33 %");
});

describe("the ratchet", () => {
  test.each([
    { what: "is content with what is recorded", now: recorded, says: [] },
    { what: "is content with more", now: { shop: { mutants: 10, byOthers: 4, byAll: 9 } }, says: [] },
    {
      what: "complains where others' payloads kill less",
      now: { shop: { mutants: 10, byOthers: 2, byAll: 9 } },
      says: ["shop, killed by payloads of others: fell from 30 % to 20 %."],
    },
    {
      what: "complains where all payloads kill less",
      now: { shop: { mutants: 100, byOthers: 30, byAll: 79 } },
      says: ["shop, killed by all payloads: fell from 80 % to 79 %."],
    },
    {
      what: "asks nothing of a document that was never recorded",
      now: { ...recorded, newcomer: { mutants: 50, byOthers: 0, byAll: 1 } },
      says: [],
    },
    { what: "complains of a document that is gone", now: {}, says: ["has scores of shop, which is no longer tested"] },
  ])("$what", ({ now, says }) => {
    const falls = findFalls(now, recorded);
    expect(falls).toHaveLength(says.length);
    for (const [index, line] of says.entries()) expect(falls[index]).toContain(line);
  });

  test("names what is better than recorded, so that it can be held", () => {
    expect(findUnrecorded({ shop: { mutants: 10, byOthers: 4, byAll: 8 } }, recorded)).toEqual(["shop"]);
    expect(findUnrecorded(recorded, recorded)).toEqual([]);
  });

  test("lets figures rise, and fall only with a reason that stays beside them", () => {
    const [higher, lower] = [9, 7].map((byAll) => ({ shop: { mutants: 10, byOthers: 3, byAll } }));
    expect(recordScores(higher!, recorded).scores).toEqual(higher);
    expect(recordScores(lower!, recorded)).toMatchObject({
      scores: recorded,
      falls: [expect.stringContaining("fell")],
    });
    expect(recordScores(lower!, recorded, "shapes were added").scores).toEqual({
      shop: { mutants: 10, byOthers: 3, byAll: 7, lowered: "shapes were added" },
    });
  });

  test("has nothing recorded where the file is missing", () => {
    expect(readScores("truth/no-such-file.json")).toEqual({});
  });
});
