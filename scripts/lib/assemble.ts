import type { AnySchemaObject, AnyValidateFunction, SourceCode } from "ajv/dist/types/index.js";

/** What is evaluated at run time only, such as that which one of several branches names, is forgotten before each call. */
const IS_DYNAMIC = /"dynamic\w+":true/;
const RESET =
  /const (evaluated\d+) = validate\d+\.evaluated;if\(\1\.dynamicProps\)\{\1\.props = undefined;\}if\(\1\.dynamicItems\)\{\1\.items = undefined;\}/;

/** Ajv notes what is evaluated on the functions; in constants of their own bundlers see that nobody reads them. */
const NOTES = /\b(?:(validate\d+)|(wrapper\d+)\.validate)\.evaluated\b/g;

/**
 * Writes compiled validators and all that they need as one text. Ajv's own `standalone` copies what it has so far for
 * each of them, which takes time and memory by the square of their number.
 */
export function assemble(validators: ReadonlyMap<string, AnyValidateFunction<unknown>>): string {
  const parts: string[] = [];
  const written = new Set<string>();
  const wrapped = new Map<string, string>();
  const withNotes = (code: string, isStatic: boolean): string =>
    (isStatic ? code.replace(RESET, "") : code).replace(NOTES, (_, validate: string, wrapper: string) => {
      return `${validate ?? wrapped.get(wrapper)}_evaluated`;
    });
  const isNew = (name: string): boolean => !written.has(name) && written.add(name).size > 0;
  const write = (source: SourceCode | undefined): void => {
    if (source === undefined) throw new Error("Ajv keeps no source; set `code.source`.");
    const { validateName, validateCode, scopeValues, evaluated } = source;
    if (!isNew(`${validateName}`)) return;
    for (const names of Object.values(scopeValues)) for (const name of names ?? []) writeValue(name);
    if (evaluated) parts.push(`const ${validateName}_evaluated = ${evaluated};`);
    parts.push(withNotes(`${validateCode}`, Boolean(evaluated) && !IS_DYNAMIC.test(`${evaluated}`)));
  };
  const writeValue = (name: ScopeName): void => {
    const { ref, code } = name.value ?? {};
    if (code !== undefined) {
      if (isNew(`${name}`)) parts.push(`const ${name} = ${code};`);
    } else if (typeof ref === "function") {
      write((ref as AnyValidateFunction<unknown>).source);
    } else {
      // A schema that was met while it was being compiled.
      const { validate, validateName } = ref as AnySchemaObject as {
        validate?: AnyValidateFunction;
        validateName: unknown;
      };
      wrapped.set(`${name}`, `${validateName}`);
      if (isNew(`${name}`)) parts.push(`const ${name} = { validate: ${validateName} };`);
      write(validate?.source);
    }
  };
  for (const [name, validate] of validators) {
    write(validate.source);
    parts.push(`const ${name} = ${validate.source!.validateName};`);
  }
  return parts.join("\n");
}

interface ScopeName {
  readonly value?: { readonly ref: unknown; readonly code?: { toString(): string } | undefined } | undefined;
}
