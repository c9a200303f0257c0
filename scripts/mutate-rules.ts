import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readOptions } from "./lib/arguments.js";
import { runCommand, SourceError, fileError } from "./lib/problems.js";
import { findsOtherThanFixtures, missesPlaces } from "./rules/judge.js";
import { mutantsOf } from "./rules/mutants.js";

await runCommand(async () => {
  readOptions("npm run mutate:rules", {});
  const home = resolve(".cache/mutants");
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  cpSync("package.json", join(home, "package.json"));
  cpSync("shared", join(home, "shared"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(home, "node_modules"));
  const survivors = [];
  let all = 0;
  const rules = readdirSync("spectral/rules");
  for (const [index, file] of rules.entries()) {
    const name = file.replace(/\.js$/, "");
    const path = `spectral/rules/${file}`;
    for (const [turn, mutant] of mutantsOf(path, readFileSync(path, "utf8")).entries()) {
      all += 1;
      // Each mutant is a folder of its own, since Node loads a module of one address once.
      const folder = join(home, `${index}-${turn}`);
      cpSync("spectral/lib", join(folder, "lib"), { recursive: true });
      mkdirSync(join(folder, "rules"));
      writeFileSync(join(folder, "rules", file), mutant.text);
      if (!(await findsOtherThanFixtures(join(folder, "rules", file), name))) survivors.push(mutant);
      rmSync(folder, { recursive: true });
    }
  }
  const walk = "spectral/lib/walk.js";
  for (const [turn, mutant] of mutantsOf(walk, readFileSync(walk, "utf8")).entries()) {
    if (mutant.what !== "dropped place") continue;
    all += 1;
    const folder = join(home, `walk-${turn}`);
    cpSync("spectral/lib", join(folder, "lib"), { recursive: true });
    cpSync("spectral/rules", join(folder, "rules"), { recursive: true });
    writeFileSync(join(folder, "lib/walk.js"), mutant.text);
    if (!(await missesPlaces(join(folder, "rules")))) survivors.push(mutant);
    rmSync(folder, { recursive: true });
  }
  console.log(`${all - survivors.length} of ${all} mutants of the rules are caught.`);
  rmSync(home, { recursive: true, force: true });
  if (survivors.length === 0) return;
  const problems = survivors.map(({ file, line, what }) =>
    fileError(file, "mutant", `A ${what} is not caught by any fixture. Add one.`, line),
  );
  throw new SourceError(problems);
});
