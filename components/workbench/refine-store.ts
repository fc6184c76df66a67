import { create } from "zustand";

interface RefineState {
  /** What stands in the box. It stays while the person looks at other versions, until a version was made with it. */
  readonly note: string;
  /** True from a run that was begun by keys in the box until the box is there again: the run takes it off the page. */
  readonly returnsFocus: boolean;
}

/** The note of the refine box. */
export const useRefineNote = create<RefineState>(() => ({ note: "", returnsFocus: false }));

export function writeNote(note: string): void {
  useRefineNote.setState({ note });
}
