import { describe, expect, test } from "vitest";
import { compareScores, readScores, sumOf, type Scores } from "../../scripts/truth/ratchet.js";
import { explainSurvivor, testBundle, type Found } from "../../scripts/truth/mutation.js";
import { apis } from "./support.js";

function found(vendor: string, half: Found["half"], killed: number, survived: number): Found[] {
  const one = (state: Found["state"]): Found => ({
    vendor,
    half,
    state,
    id: "",
    operator: "",
    pointer: "",
    killer: "",
  });
  return [...Array<Found>(killed).fill(one("killed")), ...Array<Found>(survived).fill(one("survived"))];
}

const recorded: Scores = {
  shop: {
    requests: { all: 4, killed: 4, equivalent: 0, survived: 0 },
    responses: { all: 100, killed: 96, equivalent: 0, survived: 4 },
  },
};

describe("the ratchet", () => {
  test("is content with the scores that are recorded", () => {
    expect(compareScores([...found("shop", "requests", 4, 0), ...found("shop", "responses", 96, 4)], recorded)).toEqual(
      [],
    );
  });

  test.each([
    {
      what: "a score that fell",
      now: [...found("shop", "requests", 4, 0), ...found("shop", "responses", 95, 5)],
      says: "shop, responses: the mutation score fell from 96 % to 95 %.",
    },
    {
      what: "requests below their goal",
      now: [...found("shop", "requests", 3, 1), ...found("shop", "responses", 96, 4)],
      says: "shop, requests: the mutation score is 75 %, and should be 100 % at least.",
    },
    {
      what: "a document below its goal",
      now: [...found("shop", "requests", 4, 0), ...found("shop", "responses", 50, 50)],
      says: "shop: the mutation score is 51.92 %, and should be 95 % at least.",
    },
    {
      what: "mutants that are new, though the score is as good",
      now: [...found("shop", "requests", 5, 0), ...found("shop", "responses", 96, 4)],
      says: "shop, requests: the mutants differ from those in truth/mutation-scores.json.",
    },
    {
      what: "a document without recorded scores",
      now: [
        ...found("shop", "requests", 4, 0),
        ...found("shop", "responses", 96, 4),
        ...found("other", "requests", 1, 0),
      ],
      says: "other, requests: no score is recorded.",
    },
    { what: "a document that is gone", now: [], says: "has scores of shop, which is no longer tested." },
  ])("complains of $what", ({ now, says }) => {
    expect(compareScores(now, recorded).join("\n")).toContain(says);
  });
});

/** The largest document is left to `npm run mutate`: it has nine tenths of all mutants. */
const small = apis.filter(({ bundle }) => Object.keys(bundle.document.components?.schemas ?? {}).length < 60);

describe.each(small)("the mutants of $name", ({ name, bundle }) => {
  const { found: those, stale } = testBundle(bundle);

  test("are all killed or equivalent, as recorded", () => {
    const survivors = those.filter(({ state }) => state === "survived");
    expect(survivors.map((survivor) => explainSurvivor(bundle, survivor))).toEqual([]);
    expect(compareScores(those, { [name]: readScores()[name]! })).toEqual([]);
  });

  test("need no stale entry in the list of equivalent ones", () => {
    expect(stale).toEqual([]);
  });
});

test("the recorded scores reach their goals for every document", () => {
  for (const { name } of apis) {
    const scores = readScores()[name]!;
    expect(scores.requests.survived).toBe(0);
    expect(sumOf(scores).killed / (sumOf(scores).all - sumOf(scores).equivalent)).toBeGreaterThanOrEqual(0.95);
  }
});
