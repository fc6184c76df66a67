import { fail, succeed, type Result } from "../base/result";

/**
 * How much of the packed bytes is given to the browser at once. Deflate grows a thousandfold at most, and a browser
 * unpacks all that it was given before anyone can stop it: so a bomb gets as far as half a megabyte over the limit.
 */
const SLICE_BYTES = 512;

/** Packs by raw deflate (RFC 1951), the browser's own. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const transform = open(() => new CompressionStream("deflate-raw"));
  if (!transform.ok) return transform;
  return succeed((await pump(bytes, transform.value, Infinity)) ?? new Uint8Array());
}

/** Fails with "link-too-large" above `mostBytes`, without unpacking the rest. */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const transform = open(() => new DecompressionStream("deflate-raw"));
  if (!transform.ok) return transform;
  try {
    const inflated = await pump(bytes, transform.value, mostBytes);
    return inflated === null ? fail({ kind: "link-too-large" }) : succeed(inflated);
  } catch (error) {
    return fail({ kind: "link-damaged", damage: "altered", detail: String(error) });
  }
}

/** Browsers before 2023 know the stream, but not this format of it. */
function open<Transform>(create: () => Transform): Result<Transform> {
  try {
    return succeed(create());
  } catch {
    return fail({ kind: "browser-feature-missing", feature: "compression" });
  }
}

type ByteTransform = ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>;

/** Null where more than `mostBytes` come out. Rejects with the transform's own error. */
async function pump(
  bytes: Uint8Array<ArrayBuffer>,
  transform: ByteTransform,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = sliced(bytes).pipeThrough(transform).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.length;
  }
  return whole;
}

/** Gives the next slice only when the last one was taken. */
function sliced(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let position = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (position >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(position, position + SLICE_BYTES));
        position += SLICE_BYTES;
      },
    },
    { highWaterMark: 0 },
  );
}
