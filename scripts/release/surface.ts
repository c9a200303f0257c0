import ts from "typescript";
import { resolved } from "./programs.js";

/** What can be reached from a module: by its users all of it, or what it makes for them. */
interface Surface {
  /** Members of types that are declared here, each as `Type.member`. */
  readonly members: ReadonlySet<string>;
  /** Names of the types. */
  readonly types: ReadonlySet<string>;
}

/**
 * Lists what a module exports, what its functions return, and what these are given unless only the former is asked for, and so on.
 * What other packages declare is theirs.
 */
export function surfaceOf(checker: ts.TypeChecker, module: ts.Symbol, { made = false } = {}): Surface {
  const members = new Set<string>();
  const types = new Set<string>();
  const seen = new Set<ts.Type>();

  function visit(type: ts.Type, path: string): void {
    if (seen.has(type)) return;
    seen.add(type);
    const named = nameOf(type);
    if (named !== undefined) types.add(named);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, path);
    for (const argument of checker.getTypeArguments(type as ts.TypeReference)) visit(argument, path);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of made ? [] : signature.parameters) visit(checker.getTypeOfSymbol(parameter), path);
      visit(signature.getReturnType(), path);
    }
    for (const member of type.getProperties().filter(isOurs)) {
      const name = `${named ?? path}.${member.name}`;
      members.add(name);
      visit(checker.getTypeOfSymbol(member), name);
    }
  }

  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = resolved(checker, exported);
    if (symbol.flags & ts.SymbolFlags.Value) visit(checker.getTypeOfSymbol(symbol), exported.name);
    if (symbol.flags & ts.SymbolFlags.Type && !made) visit(checker.getDeclaredTypeOfSymbol(symbol), exported.name);
  }
  return { members, types };
}

/** Whether a function or class is only given what the package makes itself, so that nobody else has to fill it in. */
export function takesOnly(checker: ts.TypeChecker, value: ts.Type, made: ReadonlySet<string>): boolean {
  const signatures = [...value.getCallSignatures(), ...value.getConstructSignatures()];
  const taken = signatures.flatMap(({ parameters }) => parameters.map((one) => checker.getTypeOfSymbol(one)));
  const parts = taken.flatMap((type) => {
    const bound = checker.getBaseConstraintOfType(type) ?? type;
    return bound.isUnion() ? bound.types : [bound];
  });
  return parts.length > 0 && parts.every((part) => made.has(nameOf(part) ?? ""));
}

/** The name that a type was given; undefined for one that is written where it is used. */
function nameOf({ aliasSymbol, symbol }: ts.Type): string | undefined {
  const name = (aliasSymbol ?? (symbol as ts.Symbol | undefined))?.name;
  return name?.startsWith("__") ? undefined : name;
}

function isOurs({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => !declaration.getSourceFile().fileName.includes("/node_modules/"));
}
