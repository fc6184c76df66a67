import { succeed } from "../../base/result";
import { takeStored, useSession } from "./session-store";
import { storeWith, useStorage } from "../database/storage-queue";

/** Keeps the session on the workbench like the one in the database, whichever tab changes it; gives back how to end it. */
export function followStoredSession(): () => void {
  let followedId: string | null = null;
  let openings = 0;
  let unwatch: (() => void) | null = null;

  function follow(id: string | null): void {
    // A database that was opened anew is another one to watch.
    if (id === followedId && useStorage.getState().openings === openings) return;
    openings = useStorage.getState().openings;
    followedId = id;
    unwatch?.();
    unwatch = null;
    if (id === null) return;
    void storeWith((repository) => {
      unwatch?.();
      unwatch = id !== followedId ? null : repository.watchSession(id, (stored) => takeStored(id, stored));
      return Promise.resolve(succeed(null));
    });
  }

  follow(useSession.getState().session?.id ?? null);
  const unsubscribes = [useSession, useStorage].map((store) =>
    store.subscribe(() => follow(useSession.getState().session?.id ?? null)),
  );
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
    follow(null);
  };
}
