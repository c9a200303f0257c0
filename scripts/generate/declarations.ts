import {
  NULL,
  NUMBER,
  resolveRef,
  scanDiscriminators,
  STRING,
  transformSchema,
  tsIntersection,
  tsLiteral,
  tsUnion,
  type GlobalContext,
  type OpenAPI3,
} from "openapi-typescript";
import ts from "typescript";
import type { Bundle } from "../lib/bundle.js";
import { isNull, openEnum } from "../../spectral/lib/enums.js";
import { numberComments, writeComments } from "./comments.js";
import { hideMethodNames, showMethodNames } from "./method-names.js";

/** The types of one document: each schema as a declaration of its own, and what is made of them. */
export interface Declarations {
  /** Declarations of the schemas, which name each other. */
  readonly schemas: readonly ts.Node[];
  /** `paths`, `components` and `operations`, which name the schemas as members of the namespace `schemas`. */
  readonly rest: readonly ts.Node[];
}

const known = new WeakMap<Bundle, Declarations>();

/** Types of the whole document by openapi-typescript, made once for a bundle. */
export function declarationsOf(bundle: Bundle): Declarations {
  if (!known.has(bundle)) known.set(bundle, declare(bundle));
  return known.get(bundle)!;
}

function declare({ document: original }: Bundle): Declarations {
  const { document, comments } = numberComments(original);
  hideMethodNames(document);
  const made = transform(document as object as OpenAPI3);
  for (const node of made) writeComments(node, comments);
  const nodes = made.map(showMethodNames);
  const members = schemaMembers(nodes);
  return {
    schemas: members.map((member) => nameSchemas(declarationOf(member, members), members, "")),
    rest: nodes.map((node) => nameSchemas(withoutBodies(node, members), members, "schemas.")),
  };
}

/** What openapi-typescript does after it has linted and bundled a document, which is done here long before. */
function transform(document: OpenAPI3): ts.Node[] {
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, immutable: true, silent: true } as const;
  const context = {
    ...options,
    discriminators: scanDiscriminators(document, options),
    injectFooter: [],
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    transform: (schema) => openEnumType(schema),
  } satisfies Partial<GlobalContext>;
  // What is not said is as good as `false`.
  return transformSchema(document, context as Partial<GlobalContext> as GlobalContext);
}

/** `"a" | "b" | (string & {})`: editors offer the known values, the compiler accepts others. */
function openEnumType(schema: unknown): ts.TypeNode | undefined {
  const open = openEnum(schema);
  const base = open && BASES[open.type];
  if (!open || !base || !open.others.every(isNull)) return undefined;
  const any = tsIntersection([base, ts.factory.createTypeLiteralNode([])]);
  return tsUnion([...open.values.map((value) => tsLiteral(value)), any, ...open.others.map(() => NULL)]);
}

/** The types of which an open enum can be. */
const BASES: Readonly<Record<string, ts.TypeNode>> = { string: STRING, integer: NUMBER, number: NUMBER };

/** The members of `components["schemas"]`. */
function schemaMembers(nodes: readonly ts.Node[]): readonly ts.PropertySignature[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  const schemas = (components as ts.InterfaceDeclaration | undefined)?.members.find(
    (member): member is ts.PropertySignature => ts.isPropertySignature(member) && nameOf(member) === "schemas",
  );
  if (schemas?.type === undefined || !ts.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members.filter(ts.isPropertySignature);
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

/** A schema as a declaration. Objects are interfaces: the compiler tells an interface by its name, and writes others out. */
function declarationOf(member: ts.PropertySignature, all: readonly ts.PropertySignature[]): ts.Node {
  const { factory } = ts;
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const shape = shapeOf(member, all);
  const declaration = shape
    ? factory.createInterfaceDeclaration(exported, nameOf(member), undefined, heritage(shape.bases), shape.members)
    : factory.createTypeAliasDeclaration(exported, nameOf(member), undefined, member.type!);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

/** What an interface can say of a type: own members, and other interfaces of which it has all. */
interface Shape {
  readonly members: readonly ts.TypeElement[];
  readonly bases: readonly string[];
  /** Own members and those of the others. */
  readonly everything: readonly ts.TypeElement[];
}

/** An object, or one that has all of others besides; undefined for every other type, and where two say a member. */
function shapeOf(member: ts.PropertySignature | undefined, all: readonly ts.PropertySignature[]): Shape | undefined {
  if (member?.type === undefined) return;
  const others = all.filter((other) => other !== member);
  const parts: readonly ts.TypeNode[] = ts.isIntersectionTypeNode(member.type) ? member.type.types : [member.type];
  const literals = parts.filter(ts.isTypeLiteralNode);
  const bases = parts.flatMap((part) => (ts.isIndexedAccessTypeNode(part) ? (schemaOf(part) ?? []) : []));
  const shapes = bases.map((name) => shapeOf(find(others, name), others));
  if (literals.length !== 1 || literals.length + bases.length < parts.length || shapes.includes(undefined)) return;
  const members = [...literals[0]!.members];
  const inherited = shapes.flatMap((shape) => shape!.everything);
  const names = [...members, ...inherited].map(keyOf);
  return new Set(names).size === names.length ? { members, bases, everything: [...members, ...inherited] } : undefined;
}

function find(members: readonly ts.PropertySignature[], name: string): ts.PropertySignature | undefined {
  return members.find((member) => nameOf(member) === name);
}

/** The name of a member; all index signatures have one name, so that no two come together. */
function keyOf(member: ts.TypeElement): string {
  return ts.isPropertySignature(member) ? nameOf(member) : "[]";
}

function heritage(bases: readonly string[]): ts.HeritageClause[] {
  if (bases.length === 0) return [];
  const types = bases.map((name) =>
    ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier(name), []),
  );
  return [ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, types)];
}

/** Puts the name of each schema in the place of its type, so that it is written once. */
function withoutBodies(root: ts.Node, members: readonly ts.PropertySignature[]): ts.Node {
  return replace(root, (node) => {
    if (!ts.isPropertySignature(node) || !members.includes(node)) return undefined;
    const type = ts.factory.createTypeReferenceNode(`schemas.${nameOf(node)}`);
    return ts.factory.createPropertySignature(node.modifiers, node.name, node.questionToken, type);
  });
}

/** Writes `components["schemas"]["Name"]` as a name, which is what editors then show. */
function nameSchemas(root: ts.Node, members: readonly ts.PropertySignature[], prefix: string): ts.Node {
  const reference = (name: string): ts.TypeNode => ts.factory.createTypeReferenceNode(prefix + name);
  return replace(root, (node) => {
    const name = ts.isIndexedAccessTypeNode(node) ? schemaOf(node) : undefined;
    if (name === undefined) return undefined;
    const names = choiceOf(find(members, name));
    return names ? ts.factory.createUnionTypeNode(names.map(reference)) : reference(name);
  });
}

/** The names of a short choice between schemas. It is written out where it is used: `{}` then fails with what there is. */
function choiceOf(member: ts.PropertySignature | undefined): string[] | undefined {
  if (!member?.type || !ts.isUnionTypeNode(member.type) || member.type.types.length > 3) return undefined;
  const names = member.type.types.map((part) => (ts.isIndexedAccessTypeNode(part) ? schemaOf(part) : undefined));
  return names.includes(undefined) ? undefined : (names as string[]);
}

function schemaOf({ objectType, indexType }: ts.IndexedAccessTypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(objectType) || textOf(objectType.indexType) !== "schemas") return undefined;
  const root = objectType.objectType;
  const isComponents = ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName);
  return isComponents && (root.typeName as ts.Identifier).text === "components" ? textOf(indexType) : undefined;
}

function textOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

/** Replaces the nodes below one for which a function gives another; comments stay with what they belong to. */
function replace(root: ts.Node, change: (node: ts.Node) => ts.Node | undefined): ts.Node {
  const { transformed } = ts.transform(root, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => change(node) ?? ts.visitEachChild(node, visit, context);
      return visit;
    },
  ]);
  return transformed[0]!;
}
