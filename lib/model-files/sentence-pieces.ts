/** Kinds of pieces, by their numbers in `sentencepiece_model.proto`. */
const USER_DEFINED = 4;

/** How protocol buffers write a field: what follows its tag. */
const [NUMBER, EIGHT_BYTES, BYTES, FOUR_BYTES] = [0, 1, 2, 5];

/**
 * The pieces that the maker of a SentencePiece model added as texts of their own, such as signs of a chat format: its
 * tokenizer takes each for one token wherever a text holds it. Control pieces it finds in no text, so they are left out.
 * Null for a file that is no such model. The format: `ModelProto` of sentencepiece 0.2, a protocol buffer whose field 1 is
 * a piece, with its text in field 1 and its kind in field 3.
 */
export function readOwnPieces(bytes: ArrayBuffer): readonly string[] | null {
  try {
    const pieces = fieldsOf(new Uint8Array(bytes)).flatMap(({ id, value }) =>
      id === 1 && typeof value !== "number" ? [pieceOf(value)] : [],
    );
    if (pieces.length === 0) return null;
    return pieces.flatMap(({ text, kind }) => (kind === USER_DEFINED && text !== "" ? [text] : []));
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

function pieceOf(bytes: Uint8Array): { readonly text: string; readonly kind: number } {
  const fields = fieldsOf(bytes);
  const text = fields.find(({ id }) => id === 1)?.value;
  const kind = fields.find(({ id }) => id === 3)?.value;
  if (!(text instanceof Uint8Array)) throw new RangeError("A piece has no text.");
  return { text: utf8.decode(text), kind: typeof kind === "number" ? kind : 1 };
}

/** Fails on bytes that are no text. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

interface Field {
  readonly id: number;
  /** The number or the bytes; numbers of a fixed size are left out. */
  readonly value: number | Uint8Array;
}

/** The fields of one message in their order; throws a RangeError where it is cut off or no message. */
function fieldsOf(bytes: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;

  function readNumber(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at];
      if (byte === undefined || factor > 2 ** 63) throw new RangeError("A number is cut off.");
      at += 1;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  }

  function skip(count: number): void {
    at += count;
    if (at > bytes.length) throw new RangeError("A field is cut off.");
  }

  while (at < bytes.length) {
    const tag = readNumber();
    const [id, form] = [Math.floor(tag / 8), tag % 8];
    if (id === 0) throw new RangeError("A field has no number.");
    if (form === NUMBER) fields.push({ id, value: readNumber() });
    else if (form === EIGHT_BYTES) skip(8);
    else if (form === FOUR_BYTES) skip(4);
    else if (form === BYTES) {
      const length = readNumber();
      const start = at;
      skip(length);
      fields.push({ id, value: bytes.subarray(start, at) });
    } else throw new RangeError("A field is of an unknown form.");
  }
  return fields;
}
