import { fail, succeed, type Result } from "@/lib/base/result";
import { describeDoor, recognizeFile } from "@/lib/transfer/recognize-file";

/** Far above any table that a tab could try; it was chosen by mistake. */
const MOST_FILE_BYTES = 1_000_000;

/**
 * The text of a table's file, of one that is too large a little more than is allowed, so that it is refused by its
 * length. Fails with "invalid-import" where the file is another program's, which is named and sent to the door that
 * takes it, and where it cannot be read.
 */
export async function readTableFile(file: File): Promise<Result<string>> {
  try {
    const kind = await recognizeFile(file.name, file);
    if (kind !== null && kind !== "table" && kind !== "text") return refuse(describeDoor(kind));
    return succeed(await file.slice(0, MOST_FILE_BYTES + 1).text());
  } catch {
    return refuse(`The file ${file.name} cannot be read: it was moved or changed. Choose it again.`);
  }
}

function refuse(reason: string) {
  return fail({ kind: "invalid-import", reasons: [reason] });
}
