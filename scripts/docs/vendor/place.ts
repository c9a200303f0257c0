import type { Part } from "../../evidence/parts.js";
import { parsePointer, resolvePointer } from "../../../src/pointer.js";
import { anchorOf } from "../schema/walk.js";
import { operationAnchor, type Vendor } from "./vendor.js";

/** A part of a document in words that people use, and its anchor on the page of its vendor. */
export interface Place {
  readonly label: string;
  readonly anchor: string;
}

/** A part, or something else that has evidence of its own and is of no kind. */
export interface PlacedPart extends Pick<Part, "pointer"> {
  readonly kind: Part["kind"] | undefined;
}

/** Finds where a part of a document is shown. */
export function describePlace(vendor: Vendor, { kind, pointer }: PlacedPart): Place {
  const segments = parsePointer(pointer);
  if (segments[0] === "components" && segments[1] === "schemas") return schemaPlace(vendor, kind, segments, pointer);
  for (const operation of vendor.operations) {
    const parameter = operation.parameters.find((one) => isIn(one, pointer));
    if (parameter !== undefined) {
      const { name } = parameter;
      return { label: name, anchor: operationAnchor(vendor, operation, `parameter-${name}`) };
    }
    if (operation.requestBody && isIn(operation.requestBody, pointer)) {
      return { label: "body", anchor: operationAnchor(vendor, operation, "body") };
    }
  }
  const operation = vendor.operations.find((one) => isIn(one, pointer)) ?? vendor.operations[0]!;
  const at = (part: string): string => operationAnchor(vendor, operation, part);
  if (kind === "server") return { label: "base URL", anchor: at("credentials") };
  if (segments[0] !== "paths") return { label: segments.at(-1)!, anchor: at("credentials") };
  if (segments[3] === "x-retry") return { label: "repeating the call", anchor: at("repeating") };
  if (segments[3] !== "responses") return { label: operation.id, anchor: operation.id };
  const which = segments[4]!;
  const label = segments[5] === "headers" ? `${which} ${segments[6]}` : which;
  return { label, anchor: segments[5] === "headers" ? at(`${which}-${segments[6]!.toLowerCase()}`) : at(which) };
}

/** Whether a part is an object of the document, or stands within it. */
function isIn({ pointer }: { readonly pointer: string }, part: string): boolean {
  return part === pointer || part.startsWith(`${pointer}/`);
}

/** `Schema.member` for a member, and the value behind it for a value of an enum. */
function schemaPlace(
  vendor: Vendor,
  kind: PlacedPart["kind"],
  [, , name, ...path]: readonly string[],
  pointer: string,
): Place {
  const members = path.flatMap((segment, index) =>
    path[index - 1] === "properties" && path[index - 2] !== "properties" ? [segment] : [],
  );
  const member = members.length > 0 ? members.join(".") : undefined;
  const label = `${name}${member === undefined ? "" : `.${member}`}`;
  return {
    label: kind === "value" ? `${label}: ${String(resolvePointer(vendor.document, pointer))}` : label,
    // On a large page a script gives members their anchors, and a link has to lead somewhere without one.
    anchor: anchorOf(name!, vendor.isLarge ? undefined : member),
  };
}
