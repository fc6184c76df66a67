/** Resolves at once in a tab that is looked at, else when it is looked at again. */
export function whenVisible(): Promise<void> {
  if (document.visibilityState === "visible") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("visibilitychange", function listen() {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", listen);
      resolve();
    });
  });
}

/** Calls `act` each time that the tab has been hidden for so long; returns what ends that. */
export function afterLongHidden(milliseconds: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function listen(): void {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") timer = setTimeout(act, milliseconds);
  }
  document.addEventListener("visibilitychange", listen);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", listen);
  };
}
