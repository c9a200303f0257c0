import { formatPointer, isContainer, parsePointer } from "../../pointer.js";

/** Where a stand-in is not as the document says, though what it stands in for is. */
export interface Broken {
  readonly place: string;
  readonly finding: string;
}

/** What a check finds in a value. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** What a check finds in a scrubbed copy, and did not find in the value that it is of. */
export function brokenBy(value: unknown, copy: unknown, check: (value: unknown) => readonly Fault[]): Fault[] {
  const before = new Set(check(value).map(({ pointer, message }) => `${moved(pointer, value, copy)} ${message}`));
  return check(copy).filter(
    ({ pointer, message }) => !before.has(`${formatPointer(parsePointer(pointer))} ${message}`),
  );
}

/** The pointer of the same place in a copy, whose members have the same order and partly other names. */
function moved(pointer: string, value: unknown, copy: unknown): string {
  let [inside, there] = [value, copy];
  const segments = parsePointer(pointer).map((segment) => {
    const index = isContainer(inside) ? Object.keys(inside).indexOf(segment) : -1;
    const name = index >= 0 && isContainer(there) ? (Object.keys(there)[index] ?? segment) : segment;
    inside = isContainer(inside) ? inside[segment] : undefined;
    there = isContainer(there) ? there[name] : undefined;
    return name;
  });
  return formatPointer(segments);
}
