import type { Operator } from "../mutant.js";
import { dropMember, dropRequired, makeRequired } from "./members.js";
import { dropBranch, dropConditional } from "./structure.js";
import { loosenPattern, tightenPattern } from "./texts.js";
import { changeType, removeNull } from "./types.js";
import { loosenLimit, removeValue, tightenLimit } from "./values.js";

/**
 * All operators, in the order in which reports list them. None asks again what `type`, `format` or the closing of objects
 * say: only a fault that is derived from the schema could tell such a mutant, and it would prove nothing.
 */
export const OPERATORS: readonly Operator[] = [
  dropRequired,
  makeRequired,
  dropMember,
  changeType,
  removeNull,
  removeValue,
  loosenLimit,
  tightenLimit,
  loosenPattern,
  tightenPattern,
  dropConditional,
  dropBranch,
];
