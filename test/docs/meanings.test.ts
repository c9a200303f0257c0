import { describe, expect, test } from "vitest";
import { readMeanings } from "../../scripts/docs/schema/meanings.js";

interface Case {
  what: string;
  description: string;
  values?: readonly unknown[];
  prose: string;
  /** What is said of the values at these places. */
  meanings: readonly (readonly [of: readonly number[], line: string, blocks?: string])[];
}

const VALUES = ["on", "off", "not now"];

describe("a description of an enum", () => {
  const cases: Case[] = [
    {
      what: "gives each item of a list to the value that it begins with, and keeps the prose around",
      description: "The state.\n\n- `off`: it is dark.\n- `on` means light.\n\nIt may change.",
      prose: "The state.\n\n\n\nIt may change.",
      meanings: [
        [[1], ": it is dark."],
        [[0], " means light."],
      ],
    },
    {
      what: "explains several values in one item, however they are joined",
      description: "- `on`, `off`: one or the other.\n- `not now`: later.",
      prose: "",
      meanings: [
        [[0, 1], ": one or the other."],
        [[2], ": later."],
      ],
    },
    {
      what: "joins them by words, too",
      description: "- `on`, `off`, or `not now`: any.",
      prose: "",
      meanings: [[[0, 1, 2], ": any."]],
    },
    {
      what: "may go on over lines, and in blocks below",
      description: "- `on`: it is\n  light, unlike `off`.\n\n  For all.\n- `off`: dark.",
      prose: "",
      meanings: [
        [[0], ": it is\nlight, unlike `off`.", "\n\nFor all."],
        [[1], ": dark."],
      ],
    },
    {
      what: "keeps what begins with something else",
      description: "- `level` is not a value.\n- on is no code.\n- Mostly `on`.\n- `off`: dark.",
      prose: "- `level` is not a value.\n- on is no code.\n- Mostly `on`.\n",
      meanings: [[[1], ": dark."]],
    },
    {
      what: "stops at a name that is no value, which belongs to the words",
      description: "- `on`, `level`: both.",
      prose: "",
      meanings: [[[0], ", `level`: both."]],
    },
    {
      what: "explains a value once: a second item about it stays prose",
      description: "- `on`: light.\n- `on`, `off`: again.",
      prose: "- `on`, `off`: again.",
      meanings: [[[0], ": light."]],
    },
    {
      what: "knows values that are no text by their JSON",
      description: "- `1`: one.\n- `null`: none.\n- `true`: yes.",
      values: [1, null, true],
      prose: "",
      meanings: [
        [[0], ": one."],
        [[1], ": none."],
        [[2], ": yes."],
      ],
    },
    {
      what: "knows values that hold signs of Markdown and HTML",
      description: "- `a_b*c`: one.\n- ``<`d`>``: two.",
      values: ["a_b*c", "<`d`>"],
      prose: "",
      meanings: [
        [[0], ": one."],
        [[1], ": two."],
      ],
    },
    {
      what: "is left as it is where no item begins with a value",
      description: "- one\n- two\n\n`on` is light.",
      prose: "- one\n- two\n\n`on` is light.",
      meanings: [],
    },
    { what: "may be empty", description: "", prose: "", meanings: [] },
  ];

  test.each(cases.map((one) => [one.what, one] as const))("%s", (_, { description, values = VALUES, ...expected }) => {
    const { prose, meanings } = readMeanings(description, values);
    expect(prose.trim()).toBe(expected.prose.trim());
    expect(meanings).toEqual(expected.meanings.map(([of, line, blocks = ""]) => ({ of, line, blocks })));
  });
});
