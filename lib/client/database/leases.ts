import { webLocks } from "../../base/web-locks";

/** What one tab at a time may be at work on, by id. */
interface Leases {
  /**
   * Takes it for this tab until the returned function is called, or the tab goes, however that happens. Null where a tab
   * has it, this one among them.
   */
  take(id: string): Promise<(() => void) | null>;
  /** The ids that other tabs have. */
  elsewhere(): Promise<ReadonlySet<string>>;
  /** Resolves when no other tab has it any more; false where the browser does not tell. */
  whenFree(id: string): Promise<boolean>;
}

/** Leases of one kind; `prefix` names it among the locks of the site. Without Web Locks (plain HTTP) each tab has its own. */
export function createLeases(prefix: string): Leases {
  const own = new Set<string>();
  /** Given up here, though the browser may not have noted it yet. */
  const leaving = new Set<string>();

  return {
    async take(id) {
      if (own.has(id)) return null;
      own.add(id);
      let letGo: () => void = () => undefined;
      const isLeft = new Promise<void>((resolve) => (letGo = resolve));
      let request: Promise<unknown> | undefined;
      const isMine = await new Promise<boolean>((decide) => {
        request = webLocks()?.request(prefix + id, { ifAvailable: true }, (lock) => {
          decide(lock !== null);
          return lock === null ? undefined : isLeft;
        });
        if (request === undefined) decide(true);
        // A browser that refuses the lock must not keep anybody from working.
        else request.catch(() => decide(true));
      });
      const end = () => {
        own.delete(id);
        leaving.add(id);
        letGo();
        void Promise.allSettled([request]).then(() => leaving.delete(id));
      };
      if (isMine) return end;
      end();
      return null;
    },
    async elsewhere() {
      const { held = [] } =
        (await webLocks()
          ?.query()
          .catch(() => undefined)) ?? {};
      const ids = held.flatMap(({ name }) => (name?.startsWith(prefix) === true ? [name.slice(prefix.length)] : []));
      return new Set(ids.filter((id) => !own.has(id) && !leaving.has(id)));
    },
    async whenFree(id) {
      try {
        const locks = webLocks();
        await locks?.request(prefix + id, { mode: "shared" }, () => undefined);
        return locks !== undefined;
      } catch {
        return false;
      }
    },
  };
}
