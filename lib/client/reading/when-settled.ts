/** A pause this long between two keys is one in which a person reads what they wrote. */
const SETTLED_MILLISECONDS = 600;

/** Does the last thing that it was asked to do, once nothing was asked for a while. */
export function whenSettled(milliseconds = SETTLED_MILLISECONDS) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon(act: () => void): void {
      clearTimeout(timer);
      timer = setTimeout(act, milliseconds);
    },
    cancel(): void {
      clearTimeout(timer);
    },
  };
}
