import { create } from "zustand";

interface RefineState {
  /** What stands in the box. It stays while the person looks at other versions, until a version was made with it. */
  readonly note: string;
  /** Whether the box is there though nothing stands in it. */
  readonly isOpen: boolean;
  /**
   * True where the box takes the focus as soon as it is there: it was just asked for, or a run that was begun by keys in
   * it took it off the page.
   */
  readonly wantsFocus: boolean;
}

/** The note of the refine box. */
export const useRefineNote = create<RefineState>(() => ({ note: "", isOpen: false, wantsFocus: false }));

export function writeNote(note: string): void {
  useRefineNote.setState({ note });
}

/** Brings the box, and the caret into it. */
export function openRefine(): void {
  useRefineNote.setState({ isOpen: true, wantsFocus: true });
}

export function closeRefine(): void {
  useRefineNote.setState({ isOpen: false });
}
