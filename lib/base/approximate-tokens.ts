/**
 * Four characters a token is the usual rule of thumb for English. Byte-level tokenizers need more for other scripts,
 * about as many as these take more bytes.
 */
const BYTES_PER_TOKEN = 4;

/** About how many tokens a text has, where no model is there to count them; an exact count needs its own tokenizer. */
export function approximateTokens(text: string): number {
  let bytes = 0;
  // A loop, since the page counts at each key: to encode a megabyte takes room for one more.
  for (let index = 0; index < text.length; index += 1) bytes += bytesOf(text.charCodeAt(index));
  return Math.ceil(bytes / BYTES_PER_TOKEN);
}

/** In UTF-8; each half of a surrogate pair is two of the four. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
}
