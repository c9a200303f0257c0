import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { confirmAtTerminal, type Terminal } from "../../src/cli/verify/confirm.js";
import { json, startLiar } from "./servers.js";
import { ask } from "./support.js";

/** A terminal at which somebody types, and what they see. */
function terminal(isTTY = true): { input: PassThrough; output: PassThrough; terminal: Terminal } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return {
    input,
    output,
    terminal: { input: Object.assign(input, { isTTY }), output: Object.assign(output, { isTTY }) },
  };
}

describe("the question at a terminal", () => {
  test.each([
    ["y", true],
    ["Y", true],
    [" yes ", true],
    ["n", false],
    ["no", false],
    ["", false],
    ["yesterday", false],
    ["ja", false],
  ])("is shown, and %j means %s", async (typed, expected) => {
    const { input, output, terminal: where } = terminal();
    const answer = confirmAtTerminal(where)!("Send it?");
    input.write(`${typed}\r`);
    expect(await answer).toBe(expected);
    expect(String(output.read())).toContain("Send it? [y/N] ");
  });

  test.each<[string, (input: PassThrough) => void]>([
    ["closes the input", (input) => input.end()],
    ["presses Ctrl-D", (input) => input.write("\u0004")],
    ["presses Ctrl-C", (input) => input.write("y\u0003")],
  ])("is answered with no by whoever %s", async (_, leave) => {
    const { input, terminal: where } = terminal();
    const answer = confirmAtTerminal(where)!("Send it?");
    leave(input);
    expect(await answer).toBe(false);
  });

  test("is asked of nobody where input or output is no terminal", () => {
    const [yes, no] = [terminal(true).terminal, terminal(false).terminal];
    expect(confirmAtTerminal({ input: yes.input, output: no.output })).toBeUndefined();
    expect(confirmAtTerminal({ input: no.input, output: yes.output })).toBeUndefined();
  });

  test.each([
    ["y", 1],
    ["n", 0],
    ["\u0003", 0],
  ])("decides about the real call: after %j, %i are sent", async (typed, sent) => {
    const liar = await startLiar((response) => json(response, 401, { errors: [] }));
    const { input, terminal: where } = terminal();
    input.write(`${typed}\r`);
    const args = ["helpcrunch", "--send", "--example", "minimal", "--base-url", liar.url];
    await ask(args, { confirm: confirmAtTerminal(where) });
    expect(liar.got).toHaveLength(sent);
  });
});
