import { succeed } from "../../base/result";
import type { LabRepository } from "../../store/lab-repository";
import { useStorage } from "../database/storage-queue";
import { withLab } from "./with-lab";

/**
 * Watches what the Lab stores; `watch` begins it and returns how to stop. It begins anew when the database was opened
 * again, which is another one to watch then. Returns how to end it for good.
 */
export function watchLab(watch: (lab: LabRepository) => () => void): () => void {
  let openings = -1;
  let unwatch: (() => void) | null = null;
  let isOver = false;

  function follow(): void {
    const { openings: now } = useStorage.getState();
    if (now === openings) return;
    openings = now;
    void withLab((lab) => {
      unwatch?.();
      // The first action opens it, which is no other database then.
      openings = useStorage.getState().openings;
      unwatch = isOver ? null : watch(lab);
      return Promise.resolve(succeed(null));
    });
  }

  follow();
  const unsubscribe = useStorage.subscribe(follow);
  return () => {
    isOver = true;
    unsubscribe();
    unwatch?.();
    unwatch = null;
  };
}
