/** What the guards read addresses and names with, each with the properties that they use. */
const used: Readonly<Record<string, readonly (string | symbol)[]>> = {
  URL: ["href", "origin", "protocol"],
  RegExp: ["exec", "test"],
  Array: [Symbol.iterator, "find", "map", "includes"],
  Event: ["cancelable"],
  NavigateEvent: ["destination"],
  NavigationDestination: ["url"],
  SubmitEvent: ["submitter"],
  Request: [],
  Element: [],
  Attr: [],
};

/**
 * Locks what the guards rely on, so that no script can make them see another address than the browser does: the names,
 * what stands on them, and the properties of what they make. All else stays as it is.
 */
export function lockBuiltins(): void {
  for (const [name, properties] of Object.entries(used)) {
    const Builtin = (globalThis as unknown as Record<string, { readonly prototype: object } | undefined>)[name];
    if (Builtin === undefined) continue;
    Object.freeze(Builtin);
    lock(globalThis, name);
    for (const property of properties) lock(Builtin.prototype, property);
  }
}

function lock(object: object, property: string | symbol): void {
  const descriptor = Object.getOwnPropertyDescriptor(object, property);
  if (descriptor === undefined) return;
  const locked = "value" in descriptor ? { writable: false, configurable: false } : { configurable: false };
  Object.defineProperty(object, property, locked);
}
