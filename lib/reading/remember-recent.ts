const mostRecent = 12;
/** A shorter text is read faster than it is found again; a longer one is not kept. */
const [leastRemembered, mostRemembered] = [40, 40_000];

/**
 * The same reading of a text, kept for the few texts that were read last: all checks of a candidate read the same two
 * texts. The reading must depend on the text alone, and nobody may change what it gives.
 */
export function rememberRecent<Value>(read: (text: string) => Value): (text: string) => Value {
  const recent = new Map<string, Value>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (text.length < leastRemembered || text.length > mostRemembered) return value;
    if (recent.size >= mostRecent) recent.clear();
    recent.set(text, value);
    return value;
  };
}
