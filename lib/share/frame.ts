import { fail, succeed, type Result } from "../base/result";

/** 3 bytes for the length of the body, then 4 for its checksum; both with the highest byte first. */
const HEADER_BYTES = 7;

/**
 * Puts a length and a checksum before the body, so that a link that was cut off or altered is known as such before
 * anything of it is unpacked. `label` is checked with the body, but not stored.
 */
export function frame(label: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const framed = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(framed.buffer);
  view.setUint8(0, body.length >>> 16);
  view.setUint16(1, body.length & 0xffff);
  view.setUint32(3, checksum(label, body));
  framed.set(body, HEADER_BYTES);
  return framed;
}

/** The body. What stands after it is ignored: programs add characters of their own to a link. */
export function unframe(label: string, framed: Uint8Array<ArrayBuffer>): Result<Uint8Array<ArrayBuffer>> {
  if (framed.length < HEADER_BYTES) {
    return fail({ kind: "link-damaged", damage: "cut-off", detail: "Less than its first bytes arrived." });
  }
  const view = new DataView(framed.buffer, framed.byteOffset);
  const length = (view.getUint8(0) << 16) | view.getUint16(1);
  const body = framed.subarray(HEADER_BYTES, HEADER_BYTES + length);
  if (body.length < length) {
    return fail({
      kind: "link-damaged",
      damage: "cut-off",
      detail: `${framed.length} of ${HEADER_BYTES + length} bytes arrived.`,
    });
  }
  return view.getUint32(3) === checksum(label, body)
    ? succeed(body)
    : fail({ kind: "link-damaged", damage: "altered", detail: "Its checksum does not fit." });
}

/** CRC-32 as in gzip (RFC 1952, section 8): a slip of the pen shows; whoever means harm can make one that fits. */
function checksum(label: string, body: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < label.length; index += 1) crc = step(crc, label.charCodeAt(index));
  for (const byte of body) crc = step(crc, byte);
  return ~crc >>> 0;
}

function step(crc: number, byte: number): number {
  return (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
