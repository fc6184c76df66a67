import type { GivenFile } from "../../base/given-file";
import { succeed, type Result } from "../../base/result";
import { refuse } from "./refuse";

/** A file that is known to be text, read as often as it is asked for. */
export interface OpenedText {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** What was noticed of its encoding; null where there is nothing to say. */
  readonly remark: string | null;
  /** In pieces, without a byte order mark. */
  chunks(): AsyncGenerator<string, void, undefined>;
  whole(): Promise<string>;
}

/** Past this, a browser's memory may not hold the rows. */
const MOST_BYTES = 200_000_000;
const HEAD_BYTES = 4096;

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Looks through all of the file once, for a byte late in it can show that the beginning was read wrong. */
export async function openText({ path, content }: GivenFile): Promise<Result<OpenedText>> {
  if (content.size > MOST_BYTES) {
    return refuse(`“${path}” has more than ${MOST_BYTES / 1_000_000} MB. Cut it into smaller files, and read one.`);
  }
  const looked = await look(content);
  if (looked === "unreadable") {
    return refuse(
      `The browser could not read “${path}” to its end. It may have been moved or changed: choose it again.`,
    );
  }
  if (looked === "binary") {
    return refuse(`“${path}” is no text${describeBinary(await headOf(content))}. ${WHAT_IS_READ}`);
  }
  const chunks = () => decode(content, looked);
  return succeed({
    path,
    size: content.size,
    remark: describeEncoding(path, looked),
    chunks,
    async whole() {
      const parts: string[] = [];
      for await (const part of chunks()) parts.push(part);
      return parts.join("");
    },
  });
}

const WHAT_IS_READ = "Choose a file as CSV, JSON, JSON Lines or YAML, or a zip of such files.";

async function headOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.slice(0, HEAD_BYTES).arrayBuffer());
}

async function look(content: Blob): Promise<Encoding | "binary" | "unreadable"> {
  try {
    const head = await headOf(content);
    const wide = lookForWide(head);
    if (wide !== null) return wide;
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let isUtf8 = true;
    for await (const bytes of readBytes(content)) {
      if (bytes.includes(0)) return "binary";
      if (isUtf8) isUtf8 = attempt(() => decoder.decode(bytes, { stream: true }));
    }
    if (isUtf8 && attempt(() => decoder.decode())) return "utf-8";
    return countControls(head) > head.length / 50 ? "binary" : "windows-1252";
  } catch {
    return "unreadable";
  }
}

/** UTF-16 by its byte order mark, or by the zero bytes that it has between letters of English. */
function lookForWide(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  head.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = head.length / 2;
  if (most >= 2 && odd > most * 0.6 && even === 0) return "utf-16le";
  return most >= 2 && even > most * 0.6 && odd === 0 ? "utf-16be" : null;
}

function countControls(head: Uint8Array): number {
  return head.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)).length;
}

function attempt(decoding: () => string): boolean {
  try {
    decoding();
    return true;
  } catch {
    return false;
  }
}

async function* readBytes(content: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = content.stream().getReader();
  try {
    for (;;) {
      const { value } = await reader.read();
      if (value === undefined) return;
      yield value;
    }
  } finally {
    // The rest of the file is of no use; whether the browser can drop it is of no matter.
    await reader.cancel().catch(() => undefined);
  }
}

/** The decoder drops a byte order mark. */
async function* decode(content: Blob, encoding: Encoding): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of readBytes(content)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function describeEncoding(path: string, encoding: Encoding): string | null {
  switch (encoding) {
    case "utf-8":
      return null;
    case "utf-16le":
    case "utf-16be":
      return `“${path}” is written in UTF-16 and was read so.`;
    case "windows-1252":
      return `“${path}” is not written in UTF-8; it was read as Latin-1 (Windows-1252). Where letters with accents look wrong, save it as UTF-8 and read it again.`;
  }
}

/** The beginnings by which files that people bring by mistake are known. */
function describeBinary(head: Uint8Array): string {
  const start = String.fromCharCode(...head.subarray(0, 6));
  if (start.startsWith("PAR1")) return ": it is Parquet; export the rows as JSON Lines";
  if (start.startsWith("%PDF")) return ": it is a PDF";
  if (start.startsWith("\u001f\u008b")) return ": it is packed with gzip; unpack it first";
  if (start.startsWith("SQLite")) return ": it is a database";
  if (start.startsWith("GGUF")) return ": it is a model, which the page Models takes";
  if (start.startsWith("PK")) return ": it is an archive or a spreadsheet; save the sheet as CSV";
  return "";
}
