import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Outcome } from "./outcome.js";
import { stepsOf, type Step, type Tool } from "./tool.js";

/** A failure that is known: whose it is, and how it is told from others. */
export interface KnownFailure {
  readonly tool: string;
  readonly step: Step;
  /** Left out where all are meant. */
  readonly vendors?: readonly string[];
  readonly renderings?: readonly string[];
  /** A part of what the tool says. */
  readonly shows: string;
  readonly cause: string;
}

/** One document that one tool was given. */
export type Place = Pick<Outcome, "tool" | "vendor" | "rendering">;

/** Reads the table of known failures. */
export function readFailures(file = "compat/failures.yaml"): KnownFailure[] {
  return (parse(readFileSync(file, "utf8")) ?? []) as KnownFailure[];
}

/** The known failure that an outcome is, if any. */
export function causeOf(outcome: Outcome, known: readonly KnownFailure[]): KnownFailure | undefined {
  const { failed } = outcome;
  return (
    failed &&
    known.find(
      (failure) => covers(failure, outcome) && failed.step === failure.step && failed.output.includes(failure.shows),
    )
  );
}

/** Says what differs from the table: failures that are not in it, and places that it lists and that do not fail. */
export function differences(outcomes: readonly Outcome[], known: readonly KnownFailure[]): string[] {
  const fresh = outcomes.filter((outcome) => outcome.failed && !causeOf(outcome, known));
  const healed = known.flatMap((failure) => {
    const fine = outcomes.filter(
      (outcome) => covers(failure, outcome) && causeOf(outcome, known) === undefined && !outcome.failed,
    );
    return fine.map(
      (outcome) => `${place(outcome)}: no longer fails at ${failure.step}. Take it out of the table: ${failure.cause}`,
    );
  });
  return [...fresh.map(describe), ...healed];
}

/** Says which lines of the table nothing can meet any more: that of a tool that has another name now, or of a vendor that is gone. */
export function strayLines(
  known: readonly KnownFailure[],
  tools: readonly Tool[],
  vendors: readonly string[],
): string[] {
  return known.flatMap((failure) => {
    const tool = tools.find(({ name }) => name === failure.tool);
    if (!tool)
      return [`${failure.tool}: no tool of the matrix. Name it, or take it out of the table: ${failure.cause}`];
    const unmet = [
      ...(failure.vendors ?? []).filter((vendor) => !vendors.includes(vendor)),
      ...(failure.renderings ?? []).filter((rendering) => !tool.renderings.includes(rendering)),
      ...(stepsOf(tool).includes(failure.step) ? [] : [failure.step]),
    ];
    return unmet.map((name) => `${tool.name}: "${name}" is never tried. Take it out of the table: ${failure.cause}`);
  });
}

function describe(outcome: Outcome): string {
  const { step, output } = outcome.failed!;
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const shown = lines.length > 12 ? [...lines.slice(0, 6), "…", ...lines.slice(-5)] : lines;
  return [
    `${place(outcome)}: fails at ${step}, which the table does not know.`,
    ...shown.map((line) => `    ${line.slice(0, 300)}`),
  ].join("\n");
}

function place({ tool, vendor, rendering }: Place): string {
  return `${tool}, ${vendor}, ${rendering}`;
}

const has = (list: readonly string[] | undefined, name: string): boolean => list?.includes(name) ?? true;

/** Whether a known failure tells of a place. */
export function covers(failure: KnownFailure, { tool, vendor, rendering }: Place): boolean {
  return failure.tool === tool && has(failure.vendors, vendor) && has(failure.renderings, rendering);
}
