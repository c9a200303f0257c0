/** Whether a name can stand alone in a module: a word of letters and digits that the language does not keep to itself. */
export function isIdentifier(name: string): boolean {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) || name === "await") return false;
  try {
    // The language itself knows best which words it reserves; nothing but a name can get here.
    // oxlint-disable-next-line no-new-func
    return Boolean(new Function(`"use strict"; const ${name} = 0;`));
  } catch {
    return false;
  }
}
