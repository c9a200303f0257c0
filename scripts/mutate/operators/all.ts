import type { Operator } from "../mutant.js";
import { dropMember, dropRequired, makeRequired } from "./members.js";
import { closeObject, dropBranch, dropConditional, openObject } from "./structure.js";
import { loosenFormat, loosenPattern, tightenFormat, tightenPattern } from "./texts.js";
import { addNull, changeType, removeNull, widenType } from "./types.js";
import { addValue, loosenLimit, removeValue, tightenLimit } from "./values.js";

/** All operators, in the order in which reports list them. */
export const OPERATORS: readonly Operator[] = [
  dropRequired,
  makeRequired,
  dropMember,
  widenType,
  changeType,
  addNull,
  removeNull,
  removeValue,
  addValue,
  loosenLimit,
  tightenLimit,
  loosenPattern,
  tightenPattern,
  loosenFormat,
  tightenFormat,
  dropConditional,
  dropBranch,
  openObject,
  closeObject,
];
