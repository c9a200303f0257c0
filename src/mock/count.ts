/** Counts an id up: a number by addition, the digits of a text with carry, so that its form stays. */
export function countUp(id: unknown, by: number): unknown {
  if (typeof id === "number") return id + by;
  if (typeof id !== "string" || by === 0) return id;
  const signs = [...id];
  let carry = by;
  for (let index = signs.length - 1; index >= 0 && carry > 0; index--) {
    if (!/\d/.test(signs[index]!)) continue;
    const sum = Number(signs[index]) + carry;
    signs[index] = String(sum % 10);
    carry = Math.floor(sum / 10);
  }
  return signs.join("");
}
