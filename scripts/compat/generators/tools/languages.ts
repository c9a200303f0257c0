import { join } from "node:path";
import { GO, JDK, KIN_OPENAPI, PYTHON } from "../at-hand.js";
import { HOME } from "../places.js";
import { LEAN, OLD, WHOLE, type Tool } from "../tool.js";

const OTHER = { kind: "Other languages", renderings: [LEAN] } as const;

const quicktype = (language: string, output: string, ...options: readonly string[]): Tool["generate"] => {
  const command = ["quicktype", "-s", "schema", "schema.json", "--lang", language, "-o", output, ...options];
  return ({ file }) => [["drivers/schema.mjs", file], command];
};

/** Generators for other languages; the output is compiled where the compiler comes with most machines. */
export const languages: readonly Tool[] = [
  {
    ...OTHER,
    name: "quicktype, Go",
    package: "quicktype",
    generate: quicktype("go", "bodies.go"),
    compile: [["go", "vet", "bodies.go"]],
    compiledBy: GO,
  },
  {
    ...OTHER,
    name: "quicktype, Python",
    package: "quicktype",
    generate: quicktype("python", "bodies.py"),
    compile: [["python3", "-m", "py_compile", "bodies.py"]],
    compiledBy: PYTHON,
  },
  {
    ...OTHER,
    name: "quicktype, Java",
    package: "quicktype",
    generate: quicktype("java", "Bodies.java", "--just-types"),
    compile: [["sh", "-c", "javac -d classes *.java"]],
    compiledBy: JDK,
  },
  {
    ...OTHER,
    name: "quicktype, C#",
    package: "quicktype",
    generate: quicktype("csharp", "Bodies.cs"),
    notCompiled: "needs .NET",
  },
  {
    ...OTHER,
    name: "Modelina, Java",
    package: "@asyncapi/modelina",
    generate: ({ file }) => [["drivers/modelina.mjs", file, "java"]],
    notCompiled: "its classes import Jackson and Bean Validation",
  },
  {
    ...OTHER,
    name: "Modelina, Python",
    package: "@asyncapi/modelina",
    generate: ({ file }) => [["drivers/modelina.mjs", file, "python"]],
    compile: [["sh", "-c", "python3 -m py_compile models/*.py"]],
    compiledBy: PYTHON,
  },
  {
    ...OTHER,
    name: "tsp-openapi3 (TypeSpec)",
    package: "@typespec/openapi3",
    renderings: [WHOLE, LEAN],
    generate: ({ file }) => [["tsp-openapi3", file, "--output-dir", "."]],
    compile: [["tsp", "compile", "main.tsp", "--no-emit"]],
  },
  {
    ...OTHER,
    name: "kin-openapi, Go",
    package: { version: "0.110.0, as Debian has it" },
    renderings: [OLD],
    // Debian's libraries of Go are sources in one folder, from before there were modules.
    generate: ({ file }) => [
      [
        "env",
        "GO111MODULE=off",
        "GOPATH=/usr/share/gocode",
        "go",
        "run",
        join(HOME, "drivers/kin-openapi/main.go"),
        file,
      ],
    ],
    runsOn: KIN_OPENAPI,
    note: "reads and validates; what oapi-codegen reads with. It knows no 3.1",
  },
];
