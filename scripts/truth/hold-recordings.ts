import { CLOSED_KEY, DOCUMENT_KEY, explain } from "../lib/ajv.js";
import type { Bundle } from "../lib/bundle.js";
import { closeWorld } from "../lib/closed-world.js";
import { Judge } from "../lib/judge.js";
import { fileError, type Problem } from "../lib/problems.js";
import { readRecordings, recordedValues, recordingProblems, type KeptRecording } from "./recordings.js";

/** Holds the recordings of a document against it: what vendors were seen to answer has to be what the document says. */
export function holdRecordings(bundle: Bundle): Problem[] {
  const problems = recordingProblems(bundle);
  if (problems.length > 0) return problems;
  const kept = readRecordings(bundle);
  if (kept.length === 0) return [];
  const judge = new Judge({ [DOCUMENT_KEY]: bundle.document, [CLOSED_KEY]: closeWorld(bundle.document) }, bundle.tree);
  return kept.flatMap((one) => [...answerFaults(one), ...valueFaults(one, judge)]);
}

function valueFaults(kept: KeptRecording, judge: Judge): Problem[] {
  return recordedValues(kept).flatMap(({ name, part, schemaPointer, value }) => {
    const isSent = part === "request" || part === "parameters";
    const check = judge.at(isSent ? DOCUMENT_KEY : CLOSED_KEY, schemaPointer);
    if (check(value)) return [];
    return (check.errors ?? []).map((error) =>
      fileError(
        kept.file,
        "recording",
        `${name.slice(kept.file.length + 1)}, ${part}: ${error.instancePath} ${explain(error)}`,
      ),
    );
  });
}

function answerFaults({ file, recording, operation }: KeptRecording): Problem[] {
  return recording.exchanges.flatMap(({ name, answer }) => {
    const report = (message: string): Problem[] => [fileError(file, "recording", `${name}: ${message}`)];
    const response = operation.responses.find(({ status }) => status === String(answer.status));
    if (response === undefined) return report(`the document has no status ${answer.status}.`);
    const types = Object.keys(response.object.content ?? {});
    const hasBody = answer.body !== undefined || answer.textLength !== undefined;
    if (types.length === 0) return hasBody ? report(`the document has no body for ${answer.status}.`) : [];
    if (!hasBody) return report(`the document has a body for ${answer.status}.`);
    if (types.some((type) => type.toLowerCase() === answer.mediaType)) return [];
    return report(`the media type is ${answer.mediaType || "missing"}, and ${types.join(" or ")} in the document.`);
  });
}
