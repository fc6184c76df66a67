import { useCallback, useEffect, useRef, useState } from "react";

/** What was done last, as long as that can be undone. */
interface Undoable {
  /** What was done: a sentence without its point. */
  readonly words: string;
  readonly undo: () => void;
  /** It is not undone any more. */
  readonly letGo: () => void;
}

/** One thing at a time can be undone: the next one lets the last go, and so does leaving the page. */
export function useUndo() {
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const latest = useRef<Undoable | null>(null);

  const take = useCallback((next: Undoable | null): Undoable | null => {
    const former = latest.current;
    latest.current = next;
    setUndoable(next);
    return former;
  }, []);
  useEffect(() => () => latest.current?.letGo(), []);
  return {
    undoable,
    offer: useCallback((next: Undoable) => take(next)?.letGo(), [take]),
    undo: useCallback(() => take(null)?.undo(), [take]),
    forget: useCallback(() => take(null)?.letGo(), [take]),
  };
}
