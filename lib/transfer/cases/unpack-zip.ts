import { Unzip, UnzipInflate, type UnzipFile } from "fflate";
import type { GivenFile } from "../../base/given-file";
import { succeed, type Result } from "../../base/result";
import { refuse } from "./refuse";

const MOST_BYTES = 100_000_000;
const MOST_FILES = 5_000;
/** Texts come to a tenth of their size, tables of like rows to a hundredth; a bomb to less than a five-hundredth. */
const MOST_RATIO = 500;
/** So much may come out of the first bytes before the ratio tells anything. */
const FREE_BYTES = 5_000_000;
/** Small, for the library calls itself once for each file that a piece holds. */
const PIECE_BYTES = 16_384;

const read = /\.(?:ya?ml|json|jsonl|ndjson|csv|tsv|txt|md|markdown|lst|j2|jinja2?)$/i;
const aside = /(?:^|\/)(?:__MACOSX|node_modules|\.[^/]*)(?:\/|$)/;

/** True for a zip by its first bytes; so begin spreadsheets too, which are told by their names. */
export async function isZip({ path, content }: GivenFile): Promise<boolean> {
  if (/\.(?:xlsx|xlsm|ods|numbers|docx)$/i.test(path)) return false;
  const [first, second, third, fourth] = new Uint8Array(await content.slice(0, 4).arrayBuffer());
  return first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04;
}

/**
 * The files of a zip that could hold cases or prompts, unpacked in memory while it is read. Refuses what is past 100 MB
 * or 5,000 files, what was packed to harm, and names that lead out of the zip.
 */
export async function unpackZip({ path, content }: GivenFile): Promise<Result<readonly GivenFile[]>> {
  const unpacked: GivenFile[] = [];
  const open = new Set<string>();
  const stop: { reason: string | null } = { reason: null };
  let files = 0;
  let bytesIn = 0;
  let bytesOut = 0;
  const stopFor = (why: string) => (stop.reason ??= why);

  const unzip = new Unzip((file) => {
    files += 1;
    if (files > MOST_FILES) return stopFor(`it holds more than ${MOST_FILES.toLocaleString("en")} files`);
    const name = file.name;
    if (leadsOut(name)) return stopFor(`the name of its file “${name.slice(0, 100)}” leads out of it`);
    if (name.endsWith("/") || aside.test(name) || !read.test(name)) return;
    open.add(name);
    collect(
      file,
      (bytes) => {
        bytesOut += bytes;
        if (bytesOut > MOST_BYTES) stopFor(`it unpacks to more than ${MOST_BYTES / 1_000_000} MB`);
        else if (bytesOut > FREE_BYTES && bytesOut > bytesIn * MOST_RATIO)
          stopFor("it unpacks to far more than it could honestly hold");
        return stop.reason === null;
      },
      (parts) => {
        open.delete(name);
        if (parts === null)
          stopFor(`its file “${name}” is damaged, locked with a password, or packed in a way that is not read here`);
        else unpacked.push({ path: name, content: new Blob(parts) });
      },
    );
  });
  unzip.register(UnzipInflate);

  try {
    for (let start = 0; start < content.size && stop.reason === null; start += PIECE_BYTES) {
      const piece = new Uint8Array(await content.slice(start, start + PIECE_BYTES).arrayBuffer());
      bytesIn += piece.length;
      unzip.push(piece, start + PIECE_BYTES >= content.size);
    }
  } catch {
    // The library throws where the archive ends too early or is no archive further on.
    stopFor("it is damaged, or its end is missing");
  }
  const [unfinished] = open;
  if (stop.reason === null && unfinished !== undefined) stopFor(`its file “${unfinished}” is cut off`);
  if (stop.reason !== null)
    return refuse(`The zip “${path}” was not unpacked: ${stop.reason}. Unpack it yourself, and choose the folder.`);
  if (unpacked.length === 0) return refuse(`The zip “${path}” holds no CSV, JSON, JSON Lines, YAML or text file.`);
  return succeed(unpacked);
}

/** `mayGoOn` counts bytes as they come out. `end` gets null where the file cannot be unpacked. */
function collect(
  file: UnzipFile,
  mayGoOn: (bytes: number) => boolean,
  end: (parts: Uint8Array<ArrayBuffer>[] | null) => void,
): void {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let isEnded = false;
  file.ondata = (error, bytes, isLast) => {
    if (isEnded) return;
    // The library's types do not know that an error comes without bytes.
    const given = bytes as Uint8Array | null;
    // Counted first: a small bomb comes out whole, in one last piece.
    isEnded = !mayGoOn(given?.length ?? 0) || error !== null || isLast;
    if (error !== null) return end(null);
    if (given !== null) parts.push(given.slice());
    if (isLast) end(parts);
  };
  file.start();
}

function leadsOut(name: string): boolean {
  return (
    name.startsWith("/") ||
    name.includes("\\") ||
    name.includes("\0") ||
    /^[a-z]:/i.test(name) ||
    name.split("/").includes("..")
  );
}
