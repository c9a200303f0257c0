import { spawnSync } from "node:child_process";

/** A program that no package of the npm registry brings, and how it is asked whether it is there. */
export interface Program {
  readonly name: string;
  /** Prints its version where the program is at hand. */
  readonly asked: readonly [string, ...string[]];
}

export const GO: Program = { name: "Go (Debian's golang-go)", asked: ["go", "version"] };
export const JDK: Program = { name: "a JDK", asked: ["javac", "-version"] };
export const JAVA: Program = { name: "Java 8 or later", asked: ["java", "-version"] };
export const PYTHON: Program = { name: "Python 3", asked: ["python3", "--version"] };
export const KIN_OPENAPI: Program = {
  name: "Debian's golang-go and golang-github-getkin-kin-openapi-dev",
  asked: ["dpkg-query", "-W", "-f", "${Version}", "golang-go", "golang-github-getkin-kin-openapi-dev"],
};

/** A program that is wanted and that is not here, if any. */
export function missing(wanted: Program | undefined): Program | undefined {
  if (wanted === undefined) return undefined;
  const [program, ...args] = wanted.asked;
  return spawnSync(program, args).status === 0 ? undefined : wanted;
}
