import { fail, type Result } from "../../base/result";
import { isObject } from "../../records/json";
import { describeDoor, recognizeFile } from "../recognize-file";
import { parseJson } from "./json-value";
import { isLabFile, readLab, type LabFile } from "./lab-file";
import { openText } from "./open-text";
import { refuse } from "./refuse";

/** The Lab's own file ends so, whoever opens it. */
export const LAB_FILE_ENDING = ".goldsmith-lab.json";

/** A set from the JSON that a link or a file holds; nothing is stored. Fails with "invalid-cases". */
export function openLab(name: string, json: string): Result<LabFile> {
  const reading = parseJson(json);
  if (!reading.ok) {
    return refuse(`“${name}” is damaged: ${reading.reason}. Ask whoever sent it to send it again.`);
  }
  return isObject(reading.value) && isLabFile(reading.value)
    ? readLab(name, reading.value)
    : refuse(`“${name}” holds no set of the Lab. The name of such a file ends in ${LAB_FILE_ENDING}.`);
}

/** The same from a file; one that another page takes fails with "invalid-import", which says so. */
export async function openLabFile(file: File): Promise<Result<LabFile>> {
  const kind = await recognizeFile(file.name, file);
  if (kind !== null && kind !== "goldsmith-lab") return fail({ kind: "invalid-import", reasons: [describeDoor(kind)] });
  const opened = await openText({ path: file.name, content: file });
  return opened.ok ? openLab(file.name, await opened.value.whole()) : opened;
}
