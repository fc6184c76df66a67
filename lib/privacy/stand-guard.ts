/** A script that changes these later changes nothing here. */
const { apply, construct, getPrototypeOf } = Reflect;
const { defineProperty, getOwnPropertyDescriptor } = Object;

/** What a script calls, or what happens when it sets a property. */
type Way = (self: unknown, parameters: unknown[]) => unknown;

/**
 * A method as the browser made it, or the reading of a property. To be taken before any other script runs: who puts
 * something over it later changes nothing for whoever holds this.
 */
export function takeWay(prototype: object, name: string): Way {
  const descriptor = getOwnPropertyDescriptor(prototype, name) ?? {};
  const original: unknown = Reflect.get(descriptor, "value" in descriptor ? "value" : "get");
  return (self, parameters) =>
    typeof original === "function" ? (apply(original, self, parameters) as unknown) : undefined;
}

/** Looks at what is asked for. Throws to refuse it; may change the parameters. */
type Check = (parameters: unknown[], self: unknown) => void;

/**
 * Puts another function in the place of a method, or of a property's setter, where it is defined: behind the object, up
 * its chain of prototypes, none is left. It stays for the page's life. Nothing happens where the browser has none.
 */
export function replaceWay(object: object | undefined, name: string, make: (original: Way) => Way): void {
  for (let holder: object | null = object ?? null; holder !== null; holder = getPrototypeOf(holder)) {
    const descriptor = getOwnPropertyDescriptor(holder, name);
    if (descriptor === undefined) continue;
    const isMethod = "value" in descriptor;
    const original: unknown = Reflect.get(descriptor, isMethod ? "value" : "set");
    // In development this may run twice, when it has been edited.
    if (typeof original !== "function" || descriptor.configurable !== true) return;
    const way = make((self, parameters) => apply(original, self, parameters) as unknown);
    function guarded(this: unknown, ...parameters: unknown[]): unknown {
      return way(this, parameters);
    }
    const changed = isMethod ? { value: guarded, writable: false } : { set: guarded };
    defineProperty(holder, name, { ...descriptor, ...changed, configurable: false });
    return;
  }
}

/** Has `check` look first, whenever the method is called or the property is set. */
export function guardWay(object: object | undefined, name: string, check: Check): void {
  replaceWay(object, name, (original) => (self, parameters) => {
    check(parameters, self);
    return original(self, parameters);
  });
}

/** Has `check` look first, whenever one is made. The way back from what was made leads to the guarded one, too. */
export function guardConstructor(name: string, check: Check): void {
  const Original = (globalThis as Record<string, unknown>)[name];
  if (typeof Original !== "function" || getOwnPropertyDescriptor(globalThis, name)?.configurable !== true) return;
  const Guarded = new Proxy(Original, {
    construct(target, parameters: unknown[], newTarget) {
      check(parameters, undefined);
      return construct(target, parameters, newTarget) as object;
    },
  });
  const prototype: unknown = Original.prototype;
  if (typeof prototype === "object" && prototype !== null) {
    // A constructor that was guarded under another name points to that guard already.
    const isOpen = getOwnPropertyDescriptor(prototype, "constructor")?.configurable === true;
    if (isOpen) defineProperty(prototype, "constructor", { value: Guarded, configurable: false, writable: false });
  }
  defineProperty(globalThis, name, { value: Guarded, configurable: false, writable: false });
}
