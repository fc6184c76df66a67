/** What the page asks of the service worker. Each message is answered when it is done, on the port that came with it. */
export type PageMessage =
  /** A page is there: it is told what the service worker asked for since the time, in epoch milliseconds. */
  | { readonly type: "hello"; readonly since: number }
  /** The switch "Offline" was turned. */
  | { readonly type: "offline-turned" }
  /** These files of the site were used; those of an engine are kept, with the rest of that engine. */
  | { readonly type: "used"; readonly urls: readonly string[] }
  /** The person wants the newer Goldsmith that waits. */
  | { readonly type: "take-over" };

/** The name of the lock that each page holds while it is open, by the stamp of its build. */
export const BUILD_LOCK = "goldsmith-build:";
