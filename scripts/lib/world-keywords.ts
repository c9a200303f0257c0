import { _, Name, stringify, type Ajv2020, type KeywordCxt } from "ajv/dist/2020.js";
import { not, or, strConcat } from "ajv/dist/compile/codegen/index.js";
import { alwaysValidSchema, evaluatedPropsToName } from "ajv/dist/compile/util.js";
import type { AnySchema, CodeKeywordDefinition } from "ajv/dist/types/index.js";
import { isNull, openEnum } from "../../spectral/lib/enums.js";
import { failedUnknown } from "../../src/validation/failures.js";

/** The keyword which says that an object has no member that is not declared, in the closed world alone. */
export const UNDECLARED = "undeclared";

/** What a compiled check asks of its `this`. */
const CLOSED = _`this.closed`;

/** Ajv's names for what a check has found, how much that is, and where the value is that it checks. */
const [vErrors, errors, instancePath] = [new Name("vErrors"), new Name("errors"), new Name("instancePath")];

/**
 * Lets the checks that Ajv compiles be of two worlds, which is chosen at each call by `this`: in the closed one objects with
 * {@link UNDECLARED} have no other members, and open enums no other values. `isRead` says whether schemas of the open world,
 * too, ask which members others have evaluated.
 */
export function addWorldKeywords(ajv: Ajv2020, isRead: boolean): void {
  const anyOf = definitionOf(ajv, "anyOf");
  const undeclared: CodeKeywordDefinition = {
    keyword: UNDECLARED,
    type: "object",
    schemaType: "boolean",
    trackErrors: true,
    code: (cxt) => {
      cxt.gen.if(CLOSED, () => refuseUndeclared(ajv, cxt));
      noteEvaluated(cxt, isRead);
    },
  };
  ajv.addKeyword(undeclared);
  ajv.removeKeyword("anyOf");
  ajv.addKeyword({
    ...anyOf,
    keyword: "anyOf",
    before: "oneOf",
    code: (cxt) => chooseBranch(ajv, cxt, isRead),
  });
}

function definitionOf(ajv: Ajv2020, keyword: string): CodeKeywordDefinition {
  return ajv.getKeyword(keyword) as CodeKeywordDefinition;
}

function refuseUndeclared(ajv: Ajv2020, cxt: KeywordCxt): void {
  const { gen, it, data, parentSchema } = cxt;
  if (it.props === true && parentSchema.dependentSchemas === undefined) return;
  // Ajv forgets evaluated members beside dependentSchemas, which add none in these documents.
  const keyword = parentSchema.dependentSchemas === undefined ? "unevaluatedProperties" : "additionalProperties";
  const def = definitionOf(ajv, keyword);
  // What is wrong is told as if that keyword had been written there, with `false`.
  const written = writtenAs(cxt, { keyword, def });
  if (keyword === "additionalProperties" || it.props instanceof Name) return def.code(written);
  const members = Object.keys((it.opts.unevaluated ? it.props : parentSchema.properties) ?? {});
  const set = _`new Set(${stringify(members)})`;
  const known = gen.scopeValue("obj", { ref: new Set(members), key: members.join("\n"), code: set });
  const add = gen.scopeValue("func", { ref: failedUnknown, code: _`${new Name("failedUnknown")}` });
  gen.assign(vErrors, _`${add}(${vErrors}, ${strConcat(instancePath, it.errorPath)}, ${data}, ${known})`);
  gen.if(_`${vErrors} !== null`, () => gen.assign(errors, _`${vErrors}.length`));
}

/** A keyword as if another one had been written in its place. */
function writtenAs(cxt: KeywordCxt, other: object): KeywordCxt {
  return Object.assign(Object.create(cxt) as KeywordCxt, other);
}

/** In the closed world all members are evaluated; who asks only there need not be told of the other. */
function noteEvaluated({ gen, it }: KeywordCxt, isRead: boolean): void {
  if (!isRead || it.props === true) {
    it.props = true;
  } else {
    const props = it.props instanceof Name ? it.props : evaluatedPropsToName(gen, it.props);
    gen.if(CLOSED, () => gen.assign(props, true));
    it.props = props;
  }
}

/**
 * As Ajv writes `anyOf`, but that the free branch of an open enum is there in the open world alone. After a branch that fits,
 * the others are only asked which members they evaluate where somebody reads it.
 */
function chooseBranch(ajv: Ajv2020, cxt: KeywordCxt, isRead: boolean): void {
  const { gen, keyword, it, parentSchema } = cxt;
  if (isOpenList(parentSchema)) return refuseUnlisted(ajv, cxt);
  const branches = cxt.schema as readonly AnySchema[];
  if (branches.some((branch) => alwaysValidSchema(it, branch)) && !it.opts.unevaluated) return;
  const free = openEnum(parentSchema)?.free;
  const valid = gen.let("valid", false);
  const fits = gen.name("_valid");
  const write = (index: number): void => {
    const inside = cxt.subschema({ keyword, schemaProp: index, compositeRule: true }, fits);
    gen.assign(valid, _`${valid} || ${fits}`);
    cxt.mergeValidEvaluated(inside, fits);
  };
  gen.block(() => {
    for (const [index, branch] of branches.entries()) {
      if (branch === free) gen.if(_`!${CLOSED}`, () => write(index));
      else write(index);
      if (!it.opts.unevaluated) gen.if(not(valid));
      else if (!isRead) gen.if(or(not(valid), CLOSED));
    }
  });
  cxt.result(
    valid,
    () => cxt.reset(),
    () => cxt.error(true),
  );
}

/** Whether a schema is an open enum of texts, which may be null, and nothing else. */
function isOpenList(schema: unknown): boolean {
  const open = openEnum(schema);
  if (open?.type !== "string" || !open.others.every(isNull) || !open.values.every((value) => typeof value === "string"))
    return false;
  return (
    Object.keys(open.known).length === 2 &&
    [open.free, ...open.others].every((one) => Object.keys(one as object).length === 1)
  );
}

/** Of an open enum of texts Ajv would write each branch and the choice, to tell at last that no known value was met. */
function refuseUnlisted(ajv: Ajv2020, cxt: KeywordCxt): void {
  const { gen, data, parentSchema } = cxt;
  const { values, others } = openEnum(parentSchema)!;
  const known = gen.scopeValue("obj", { ref: values, key: JSON.stringify(values), code: stringify(values) });
  const isOther = _`${CLOSED} ? !${known}.includes(${data}) : typeof ${data} != "string"`;
  const told = { keyword: "enum", def: definitionOf(ajv, "enum"), schemaCode: known };
  gen.if(others.length > 0 ? _`${data} !== null && (${isOther})` : isOther, () => writtenAs(cxt, told).error());
}
