/** What a decoder gives for bytes that are not (yet) a whole character. */
const REPLACEMENT = "\ufffd";

/** Tokens in, text out as soon as it is sure. */
export interface TokenText {
  /** The text that this token makes sure; empty while a character is not whole. */
  push(token: number): string;
  /** The text that was still held back; bytes that never became a character are dropped. */
  end(): string;
}

/**
 * Turns tokens into text piece by piece. Decoding token by token would break characters of several tokens, and lose the
 * spaces that some tokenizers put between tokens: so each new piece is what the decoded text grows by, seen from the
 * tokens of the piece before. The cost of a token does not grow with the text.
 */
export function createTokenText(decode: (tokens: number[]) => string): TokenText {
  let before: number[] = [];
  let held: number[] = [];

  function grown(): string {
    const known = before.length > 0 ? decode(before) : "";
    return decode([...before, ...held]).slice(known.length);
  }

  return {
    push(token) {
      held.push(token);
      const text = grown();
      if (text === "" || text.endsWith(REPLACEMENT)) return "";
      before = held;
      held = [];
      return text;
    },
    end() {
      const text = held.length > 0 ? grown().replace(/\ufffd+$/, "") : "";
      held = [];
      return text;
    },
  };
}
