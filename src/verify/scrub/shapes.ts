import type { Draw } from "./random.js";

/** Writes another text of the same length and form. */
type Shape = (text: string, draw: Draw) => string;

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const HEX = "0123456789abcdef";

const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:([Tt ])(\d\d:\d\d(?::\d\d)?)(\.\d+)?([Zz]|[+-]\d\d:?\d\d)?)?$/;

/** The forms that are known, the narrowest first, and how each is written anew. */
const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/^\d+$/, smaller],
  [DATE_TIME, dateTime],
  [/^\d\d:\d\d(:\d\d)?$/, (text, draw) => time(draw).slice(0, text.length)],
  [
    /^\d{1,3}(\.\d{1,3}){3}$/,
    (text, draw) =>
      text.replace(/\d+/g, (part) => part.replace(/\d/g, (_, at: number) => String(at === 0 ? 1 : digit(draw, 0, 9)))),
  ],
  [
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$|^(?=.*\d)[\da-f]{8,}$/,
    (text, draw) => text.replace(/[\da-f]/g, () => HEX[draw(16)]!),
  ],
  [
    /^[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$|^(?=.*\d)[\dA-F]{8,}$/,
    (text, draw) => text.replace(/[\dA-F]/g, () => HEX[draw(16)]!.toUpperCase()),
  ],
  [/^[^\s@]+@[^\s@]+$/, (text, draw) => text.replace(/[^@.]/gu, (sign) => sameClass(sign, draw))],
  [/^(https?|mailto|tel):\S+$/, uri],
];

/** What separates the parts of a text, and is kept where there are parts. */
const SEPARATOR = /[-_.:/#@+, \n\t=]/;

/** Writes another text of the same length and form: kinds of signs stay, and so do separators between them. */
export function reshape(text: string, draw: Draw): string {
  const [, known] = SHAPES.find(([pattern]) => pattern.test(text)) ?? [];
  const made = known?.(text, draw) ?? text;
  // Of some, such as 000000, the form keeps every sign.
  if (made !== text) return made;
  const hasParts = /[\p{L}\p{N}]/u.test(text);
  return Array.from(text, (sign) => (hasParts && SEPARATOR.test(sign) ? sign : sameClass(sign, draw))).join("");
}

/** Writes another number of as many digits, not above the old one, so that it keeps every upper bound that the old one kept. */
export function renumber(value: number, draw: Draw, least: number): number {
  const text = String(Math.abs(value));
  if (!/^\d+(\.\d+)?$/.test(text)) return Math.sign(value) * (1 + draw(9));
  const [whole = "", fraction] = text.split(".");
  const floor = value > 0 && least > 0 && String(Math.ceil(least)).length === whole.length ? Math.ceil(least) : 0;
  const size = Math.max(floor, Number(smaller(whole, draw)));
  const decimals = fraction === undefined ? "" : `.${fraction.replace(/\d/g, () => String(digit(draw, 1, 9)))}`;
  return (value < 0 ? -1 : 1) * Number(`${size}${decimals}`);
}

/** Digits for digits: a number of the same length below the old one, or any where there is none. */
function smaller(text: string, draw: Draw): string {
  if (text.startsWith("0") && text.length > 1)
    return text.replace(/\d/g, (old) => (old === "0" ? "0" : String(digit(draw, 1, 9))));
  const low = text.length === 1 ? 1n : 10n ** BigInt(text.length - 1);
  const high = BigInt(text) > low ? BigInt(text) : 10n ** BigInt(text.length);
  const any = BigInt(Array.from({ length: text.length + 2 }, () => String(digit(draw, 0, 9))).join(""));
  return String(low + (any % (high - low)));
}

function dateTime(text: string, draw: Draw): string {
  const [, , separator = "", clock, fraction = "", zone = ""] = DATE_TIME.exec(text)!;
  const day = `20${digit(draw, 0, 1)}${digit(draw, 0, 9)}-0${digit(draw, 1, 9)}-${digit(draw, 0, 1)}${digit(draw, 1, 8)}`;
  if (clock === undefined) return day;
  const offset = /^z$/i.test(zone) ? zone : zone.replace(/\d/g, "0");
  return (
    day +
    separator +
    time(draw).slice(0, clock.length) +
    fraction.replace(/\d/g, () => String(digit(draw, 0, 9))) +
    offset
  );
}

function time(draw: Draw): string {
  const two = (most: number): string => `${digit(draw, 0, most)}${digit(draw, 0, 9)}`;
  return `${two(1)}:${two(5)}:${two(5)}`;
}

/** The scheme stays, and so do the signs that part an address. */
function uri(text: string, draw: Draw): string {
  const start = text.indexOf(":") + 1;
  const rest = text
    .slice(start)
    .replace(/%[\da-f]{2}/gi, () => Array.from({ length: 3 }, () => pick(LOWER, draw)).join(""));
  return text.slice(0, start) + rest.replace(/[^-/.?&=#:@_+]/gu, (sign) => sameClass(sign, draw));
}

function sameClass(sign: string, draw: Draw): string {
  if (/\p{N}/u.test(sign)) return String(digit(draw, 1, 9));
  return pick(/\p{Lu}/u.test(sign) ? UPPER : LOWER, draw);
}

function pick(signs: string, draw: Draw): string {
  return signs[draw(signs.length)]!;
}

function digit(draw: Draw, least: number, most: number): number {
  return least + draw(most - least + 1);
}
