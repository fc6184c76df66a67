import { succeed } from "../base/result";
import { takeStored, useSession } from "./session-store";
import { storeWith } from "./storage";

/** Keeps the session on the workbench like the one in the database, whichever tab changes it; gives back how to end it. */
export function followStoredSession(): () => void {
  let followedId: string | null = null;
  let unwatch: (() => void) | null = null;

  function follow(id: string | null): void {
    if (id === followedId) return;
    followedId = id;
    unwatch?.();
    unwatch = null;
    if (id === null) return;
    void storeWith((repository) => {
      if (id === followedId) unwatch = repository.watchSession(id, (stored) => takeStored(id, stored));
      return Promise.resolve(succeed(null));
    });
  }

  follow(useSession.getState().session?.id ?? null);
  const unsubscribe = useSession.subscribe(({ session }) => follow(session?.id ?? null));
  return () => {
    unsubscribe();
    follow(null);
  };
}
