/**
 * A text's tokens in windows of at most `most` tokens, each with the special token that begins the text and the one that
 * ends it, as BERT reads texts: "[CLS] … [SEP]". `tokens` has both; `most` is at least 3.
 */
export function cutWindows(tokens: readonly number[], most: number): readonly (readonly number[])[] {
  if (tokens.length <= most) return [tokens];
  const first = tokens.slice(0, 1);
  const last = tokens.slice(-1);
  const inner = tokens.slice(1, -1);
  const room = most - 2;
  return Array.from({ length: Math.ceil(inner.length / room) }, (_, window) => [
    ...first,
    ...inner.slice(window * room, (window + 1) * room),
    ...last,
  ]);
}
