/**
 * The MD5 message digest (RFC 1321), for bytes that come piece by piece: the browser's own WebCrypto leaves it out. It
 * finds files that were damaged on their way; against an attacker it protects nobody.
 */
export interface Md5 {
  update(bytes: Uint8Array): void;
  /** In hexadecimal. Nothing may be added afterwards. */
  digest(): string;
}

const BLOCK = 64;

/** Section 3.4: the integer part of 2^32 times the sine of each step. */
const sines = Int32Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));

export function createMd5(): Md5 {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  const rest = new Uint8Array(BLOCK);
  let restLength = 0;
  let length = 0;

  function update(bytes: Uint8Array): void {
    length += bytes.byteLength;
    let start = 0;
    if (restLength > 0) {
      start = Math.min(BLOCK - restLength, bytes.byteLength);
      rest.set(bytes.subarray(0, start), restLength);
      restLength += start;
      if (restLength < BLOCK) return;
      addBlocks(state, rest, BLOCK);
      restLength = 0;
    }
    const whole = bytes.byteLength - ((bytes.byteLength - start) % BLOCK);
    addBlocks(state, bytes.subarray(start, whole), whole - start);
    rest.set(bytes.subarray(whole));
    restLength = bytes.byteLength - whole;
  }

  return {
    update,
    digest() {
      const bits = BigInt(length) * 8n;
      const padding = new Uint8Array(((restLength < 56 ? 56 : 120) - restLength + 8) | 0);
      padding[0] = 0x80;
      new DataView(padding.buffer).setBigUint64(padding.byteLength - 8, BigInt.asUintN(64, bits), true);
      update(padding);
      const bytes = new DataView(new ArrayBuffer(16));
      state.forEach((word, place) => {
        bytes.setInt32(place * 4, word, true);
      });
      return [...new Uint8Array(bytes.buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    },
  };
}

/**
 * `length` is a multiple of the block. The four rounds stand apart, and four steps of each beside each other, so that
 * nothing is asked or moved in between: a shard passes four times as fast as by one loop over all steps.
 */
function addBlocks(state: Int32Array, bytes: Uint8Array, length: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  for (let start = 0; start < length; start += BLOCK) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(start + i * 4, true);
    const a0 = a;
    const b0 = b;
    const c0 = c;
    const d0 = d;
    for (let i = 0; i < 16; i += 4) {
      a = turn(a + ((b & c) | (~b & d)) + word(i) + sine(i), 7, b);
      d = turn(d + ((a & b) | (~a & c)) + word(i + 1) + sine(i + 1), 12, a);
      c = turn(c + ((d & a) | (~d & b)) + word(i + 2) + sine(i + 2), 17, d);
      b = turn(b + ((c & d) | (~c & a)) + word(i + 3) + sine(i + 3), 22, c);
    }
    for (let i = 16; i < 32; i += 4) {
      a = turn(a + ((d & b) | (~d & c)) + word(5 * i + 1) + sine(i), 5, b);
      d = turn(d + ((c & a) | (~c & b)) + word(5 * i + 6) + sine(i + 1), 9, a);
      c = turn(c + ((b & d) | (~b & a)) + word(5 * i + 11) + sine(i + 2), 14, d);
      b = turn(b + ((a & c) | (~a & d)) + word(5 * i + 16) + sine(i + 3), 20, c);
    }
    for (let i = 32; i < 48; i += 4) {
      a = turn(a + (b ^ c ^ d) + word(3 * i + 5) + sine(i), 4, b);
      d = turn(d + (a ^ b ^ c) + word(3 * i + 8) + sine(i + 1), 11, a);
      c = turn(c + (d ^ a ^ b) + word(3 * i + 11) + sine(i + 2), 16, d);
      b = turn(b + (c ^ d ^ a) + word(3 * i + 14) + sine(i + 3), 23, c);
    }
    for (let i = 48; i < 64; i += 4) {
      a = turn(a + (c ^ (b | ~d)) + word(7 * i) + sine(i), 6, b);
      d = turn(d + (b ^ (a | ~c)) + word(7 * i + 7) + sine(i + 1), 10, a);
      c = turn(c + (a ^ (d | ~b)) + word(7 * i + 14) + sine(i + 2), 15, d);
      b = turn(b + (d ^ (c | ~a)) + word(7 * i + 21) + sine(i + 3), 21, c);
    }
    a = (a + a0) | 0;
    b = (b + b0) | 0;
    c = (c + c0) | 0;
    d = (d + d0) | 0;
  }
  state.set([a, b, c, d]);
}

/** The words of the block that is being read. */
const words = new Int32Array(16);

function word(place: number): number {
  // In range, so that it is not undefined; below, too.
  return words[place & 15] as number;
}

function sine(step: number): number {
  return sines[step] as number;
}

/** The end of a step: rotates the sum to the left, in 32 bits, and adds the neighbour. */
function turn(sum: number, bits: number, neighbour: number): number {
  const mixed = sum | 0;
  return (neighbour + ((mixed << bits) | (mixed >>> (32 - bits)))) | 0;
}
