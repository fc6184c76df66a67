import { webLocks } from "../database/journal";

const PREFIX = "goldsmith-search:";

/** Without Web Locks (plain HTTP) each tab has its own. */
const ownLeases = new Set<string>();

/**
 * Takes a search for this tab until the returned function is called, or the tab goes, however that happens. Null where a
 * tab has it, this one among them.
 */
export async function leaseSearch(id: string): Promise<(() => void) | null> {
  if (ownLeases.has(id)) return null;
  ownLeases.add(id);
  let letGo: () => void = () => undefined;
  const isLeft = new Promise<void>((resolve) => (letGo = resolve));
  const isMine = await new Promise<boolean>((decide) => {
    const request = webLocks()?.request(PREFIX + id, { ifAvailable: true }, (lock) => {
      decide(lock !== null);
      return lock === null ? undefined : isLeft;
    });
    if (request === undefined) decide(true);
    // A browser that refuses the lock must not keep anybody from searching.
    else request.catch(() => decide(true));
  });
  const end = () => {
    ownLeases.delete(id);
    letGo();
  };
  if (isMine) return end;
  end();
  return null;
}

/** The searches that other tabs have. */
export async function searchesElsewhere(): Promise<ReadonlySet<string>> {
  const { held = [] } =
    (await webLocks()
      ?.query()
      .catch(() => undefined)) ?? {};
  const ids = held.flatMap(({ name }) => (name?.startsWith(PREFIX) === true ? [name.slice(PREFIX.length)] : []));
  return new Set(ids.filter((id) => !ownLeases.has(id)));
}

/** Resolves when no other tab has the search any more; false where the browser does not tell. */
export async function whenFree(id: string): Promise<boolean> {
  try {
    const locks = webLocks();
    await locks?.request(PREFIX + id, { mode: "shared" }, () => undefined);
    return locks !== undefined;
  } catch {
    return false;
  }
}
