const memory = new Map<string, string>();

const untilLeft: Pick<Storage, "getItem" | "setItem"> = {
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, value) => void memory.set(key, value),
};

/**
 * The browser's local storage; where it forbids even to ask for it, as with all cookies blocked, a place that lasts until
 * the page is left.
 */
export function localPlace(): Pick<Storage, "getItem" | "setItem"> {
  try {
    return localStorage;
  } catch {
    return untilLeft;
  }
}
