/** Four unsigned integers of 32 bits: the mark, the sequence, the length of what follows in bytes, its hash. */
const HEAD_BYTES = 16;
const MARK = 0x676f6c64;

/**
 * The text in UTF-8 behind a head by which `unpackText` sees whether all of it is there. `sequence` is a 32-bit unsigned
 * integer.
 */
export function packText(sequence: number, text: string): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(text);
  const bytes = new Uint8Array(HEAD_BYTES + body.length);
  const head = new DataView(bytes.buffer);
  [MARK, sequence, body.length, hashOf(sequence, body)].forEach((value, place) => head.setUint32(place * 4, value));
  bytes.set(body, HEAD_BYTES);
  return bytes;
}

/**
 * The text that was written last over these bytes, whatever longer one they held before; null where that write was cut
 * off, or where there was none.
 */
export function unpackText(bytes: Uint8Array<ArrayBuffer>): { sequence: number; text: string } | null {
  if (bytes.length < HEAD_BYTES) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const sequence = head.getUint32(4);
  const length = head.getUint32(8);
  if (head.getUint32(0) !== MARK || length > bytes.length - HEAD_BYTES) return null;
  const body = bytes.subarray(HEAD_BYTES, HEAD_BYTES + length);
  return hashOf(sequence, body) === head.getUint32(12) ? { sequence, text: new TextDecoder().decode(body) } : null;
}

/** FNV-1a, which notices what an accident leaves; nobody forges these bytes. */
function hashOf(sequence: number, bytes: Uint8Array): number {
  let hash = 0x811c9dc5 ^ sequence;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
