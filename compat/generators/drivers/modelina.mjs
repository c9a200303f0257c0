// Makes models by Modelina. Arguments: the document, the language.
import { GoGenerator, JavaGenerator, PythonGenerator, TypeScriptGenerator } from "@asyncapi/modelina";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const [file, language] = process.argv.slice(2);
const GENERATORS = {
  go: [() => new GoGenerator(), { packageName: "models" }, "go"],
  java: [() => new JavaGenerator(), { packageName: "models" }, "java"],
  python: [() => new PythonGenerator(), {}, "py"],
  typescript: [() => new TypeScriptGenerator({ modelType: "interface" }), {}, "ts"],
};
const [make, options, extension] = GENERATORS[language];
const document = JSON.parse(readFileSync(file, "utf8"));
const models = await make().generateCompleteModels(document, options);
if (models.length === 0) throw new Error("0 models, and no message");
mkdirSync("models", { recursive: true });
for (const { modelName, result } of models) writeFileSync(`models/${modelName}.${extension}`, result);
