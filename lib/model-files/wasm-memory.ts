/** TypeScript does not know the memories of 64-bit programs yet. */
type LargeMemory = new (descriptor: { address: "i64"; initial: bigint }) => WebAssembly.Memory;

const PAGE_BYTES = 65_536;

/** Whether the browser would give a 64-bit program so much memory; it is asked for and let go at once, untouched. */
export function hasRoomFor(bytes: number): boolean {
  const Memory = WebAssembly.Memory as unknown as LargeMemory;
  try {
    return new Memory({ address: "i64", initial: BigInt(Math.ceil(bytes / PAGE_BYTES)) }).buffer.byteLength >= bytes;
  } catch {
    return false;
  }
}

/** Whether the browser runs programs that count their memory in 64 bits, as llama.cpp does here. */
export function hasLargeMemory(): boolean {
  return hasRoomFor(PAGE_BYTES);
}
