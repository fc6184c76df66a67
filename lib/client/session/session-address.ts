import { openSession, restoreOnce, startNewSession, useSession } from "./session-store";

/**
 * Each session has its own address, behind the `#`, which browsers never send: Back, Forward, a reload and a second tab
 * find it again.
 */
const SESSION = "#session=";
/** In place of an id: a session that has nothing yet, so that a reload does not bring another one. */
const NEW = "new";

/** Where the workbench shows this session, for a link of the site; null for a new one. */
export function sessionAddress(id: string | null): string {
  return `/${SESSION}${id === null ? NEW : encodeURIComponent(id)}`;
}

/** Where the session at work is shown; the workbench itself where there is none. */
export function workbenchAddress(): string {
  const { session } = useSession.getState();
  return session === null ? "/" : sessionAddress(session.id);
}

/** The id that an address names, "new", or null for none. */
export function readSessionAddress(hash: string): string | null {
  if (!hash.startsWith(SESSION)) return null;
  try {
    return decodeURIComponent(hash.slice(SESSION.length)) || null;
  } catch {
    return null;
  }
}

/** The id that the workbench stands for, whether or not that session is there; null for a new one. */
function placeOf({ session, missingId }: ReturnType<typeof useSession.getState>): string | null {
  return session?.id ?? missingId;
}

/** Puts the address of another session in the place of the present one; Back then passes the present one over. */
export function replaceAddress(id: string): void {
  history.replaceState(null, "", location.pathname + location.search + SESSION + encodeURIComponent(id));
}

/** Keeps the workbench and its address together, whichever of the two changes; gives back how to end it. */
export function followAddress(): () => void {
  let travels = 0;
  /** A link to another page was followed: the router forgets such a step where the address is written meanwhile. */
  let isLeaving = false;

  /** Shows what the address names. Without a name it is the session at work, or the newest one. */
  async function show(): Promise<void> {
    travels += 1;
    const named = readSessionAddress(location.hash);
    const id = useSession.getState().session?.id ?? null;
    if (named === null) await restoreOnce();
    else if (named === NEW) {
      if (id !== null) startNewSession();
      else await restoreOnce({ isNothingWanted: true });
    } else if (named !== id) await openSession(named);
    travels -= 1;
    if (travels === 0) write(true);
  }

  /** A page that had no session yet is that session's page now; from one session to another is a step. */
  function write(isSamePage: boolean): void {
    const named = readSessionAddress(location.hash);
    const wanted = placeOf(useSession.getState()) ?? (named === null ? null : NEW);
    if (wanted === named || isLeaving) return;
    const address = `${location.pathname}${location.search}${wanted === null ? "" : SESSION + encodeURIComponent(wanted)}`;
    if (isSamePage || named === null || named === NEW) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }

  const onTravel = () => {
    isLeaving = false;
    void show();
  };
  const onFollowed = ({ target, defaultPrevented }: MouseEvent) => {
    const link = target instanceof Element ? target.closest("a") : null;
    // Where the browser itself follows the link, this page is gone.
    if (link !== null && defaultPrevented) isLeaving = link.pathname !== location.pathname;
  };
  // The router takes the history over after the first effects, and would not know of what was written before.
  const start = setTimeout(onTravel);
  addEventListener("popstate", onTravel);
  addEventListener("click", onFollowed);
  const unsubscribe = useSession.subscribe((state, former) => {
    const before = placeOf(former);
    if (travels === 0 && placeOf(state) !== before) write(before === null);
  });
  return () => {
    clearTimeout(start);
    removeEventListener("popstate", onTravel);
    removeEventListener("click", onFollowed);
    unsubscribe();
  };
}
