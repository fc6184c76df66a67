/** A line without its line feed; its bytes are null where it is longer than what is held. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** Of the file, up to the end of this line. */
  readonly bytesRead: number;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a file as bytes, since a line in a wrong encoding is to spoil no other. Only a line feed ends one: other
 * signs that end lines may stand in JSON as they are. Throws where the file cannot be read.
 */
export async function* splitLines(file: Blob, mostBytes: number): AsyncGenerator<ByteLine, void, undefined> {
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let bytesRead = 0;
  let number = 0;
  const hold = (bytes: Uint8Array) => {
    pendingBytes += bytes.length;
    if (pendingBytes > mostBytes) pending = [];
    else pending.push(bytes);
  };
  const takeLine = (): ByteLine => {
    number += 1;
    const line = { number, bytes: pendingBytes > mostBytes ? null : join(pending, pendingBytes), bytesRead };
    pending = [];
    pendingBytes = 0;
    return line;
  };
  for await (const chunk of chunksOf(file)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      bytesRead += end + 1 - start;
      start = end + 1;
      yield takeLine();
    }
    hold(chunk.subarray(start));
    bytesRead += chunk.length - start;
  }
  if (pendingBytes > 0) yield takeLine();
}

/** Not every browser lets a stream be iterated over. */
async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Whoever has read enough lets the rest go.
    await reader.cancel();
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const first = parts[0];
  if (parts.length === 1 && first !== undefined) return first;
  const all = new Uint8Array(length);
  let start = 0;
  for (const part of parts) {
    all.set(part, start);
    start += part.length;
  }
  return all;
}
