/** The browser's locks between tabs; undefined on plain HTTP, where there are none, and where there is no browser. */
export function webLocks(): LockManager | undefined {
  return typeof navigator === "undefined" ? undefined : (navigator as { readonly locks?: LockManager }).locks;
}
