import { LEAN, WHOLE, type Tool } from "../tool.js";

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
    notCompiled: "needs Go, which no package of the npm registry brings",
  },
  {
    ...OTHER,
    name: "quicktype, Python",
    package: "quicktype",
    generate: quicktype("python", "bodies.py"),
    compile: [["python3", "-m", "py_compile", "bodies.py"]],
  },
  {
    ...OTHER,
    name: "quicktype, Java",
    package: "quicktype",
    generate: quicktype("java", "Bodies.java", "--just-types"),
    compile: [["sh", "-c", "javac -d classes *.java"]],
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
  },
  {
    ...OTHER,
    name: "tsp-openapi3 (TypeSpec)",
    package: "@typespec/openapi3",
    renderings: [WHOLE, LEAN],
    generate: ({ file }) => [["tsp-openapi3", file, "--output-dir", "."]],
    compile: [["tsp", "compile", "main.tsp", "--no-emit"]],
  },
];
