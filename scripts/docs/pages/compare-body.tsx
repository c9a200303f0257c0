import { Fragment, type ComponentChildren, type JSX } from "preact";
import type { Claim } from "../../../spectral/lib/evidence.js";
import { resolvePointer } from "../../../src/pointer.js";
import { requiredParameters } from "../../lib/required-values.js";
import { firstSentence } from "../page/markdown.js";
import { bodySchema, requiredOf, type RequiredMember } from "../vendor/required.js";
import { Rests, type Cell } from "./rests.js";

/** What the caller needs ids of: path parameters, and required members that are ids. */
export function needs(cell: Cell): ComponentChildren {
  const { vendor, operation } = cell;
  const paths = operation.parametersIn("path").map(({ name, description, pointer }) => {
    return { name, text: firstSentence(description), part: resolvePointer(vendor.document, pointer) };
  });
  const all = [...paths, ...requiredOf(bodySchema(operation), vendor).flatMap(idsIn)];
  return all.length === 0 ? (
    "nothing that is known"
  ) : (
    <ul>
      {all.map(({ name, text, part }) => (
        <li key={name}>
          <Rests {...cell} on={[part]} tells={["type", "meaning", "required"]}>
            <code>{name}</code>: {text}
          </Rests>
        </li>
      ))}
    </ul>
  );
}

/** The ids in a required member: itself, or what it has to hold in each case or in some. */
function idsIn({ name, text, part, choices }: RequiredMember): { name: string; text: string; part: unknown }[] {
  if (isId(text)) return [{ name, text, part }];
  const others = choices.filter((choice) => !choice.some((member) => isId(member.text)));
  const instead = others.map((choice) => choice.map((member) => `${name}.${member.name}`).join(" and ")).join(" or ");
  return choices.flat().flatMap((member) => {
    if (!isId(member.text)) return [];
    const unless = instead === "" ? "" : ` Not needed with ${instead}.`;
    return [{ name: `${name}.${member.name}`, text: `${member.text}${unless}`, part: member.part }];
  });
}

const isId = (text: string): boolean => /^(?:the )?ids?\b/i.test(text);

/** What is told of a member where it is only named as required. */
const NEEDED: readonly Claim[] = ["type", "required"];

/** What a call has to say: the members that its body has to have, in which choices, and what its query and its headers need. */
export function requiredMembers(cell: Cell): ComponentChildren {
  const { vendor, operation } = cell;
  const required = requiredParameters(operation).filter((parameter) => parameter.in !== "path");
  return [
    <BodyMembers {...cell} />,
    ...required.map(({ name, in: place, pointer }) => (
      <Fragment key={pointer}>
        ; in the {place}{" "}
        <Rests {...cell} on={[resolvePointer(vendor.document, pointer)]} tells={NEEDED}>
          <code>{name}</code>
        </Rests>
      </Fragment>
    )),
  ];
}

function BodyMembers(cell: Cell): JSX.Element {
  const body = cell.operation.requestBody?.object;
  if (body === undefined) return <>no body</>;
  const members = requiredOf(bodySchema(cell.operation), cell.vendor);
  if (members.length === 0)
    return (
      <Rests {...cell} on={[body]}>
        {body.required ? "none is known; a body is required" : "none; the body may be left out"}
      </Rests>
    );
  const named = members.map((member, index) => (
    <Fragment key={member.name}>
      {index === 0 ? "" : ", "}
      <Rests {...cell} on={[member.part]} tells={NEEDED}>
        <code>{member.name}</code>
      </Rests>
      {member.choices.map((choice, other) => (
        <Fragment key={other}>
          {other === 0 ? " with " : " or "}
          <Rests {...cell} on={choice.map(({ part }) => part)} tells={NEEDED}>
            {choice.map(({ name }, at) => (
              <Fragment key={name}>
                {at === 0 ? "" : " and "}
                <code>{name}</code>
              </Fragment>
            ))}
          </Rests>
        </Fragment>
      ))}
    </Fragment>
  ));
  return <>{named}</>;
}
