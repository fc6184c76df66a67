import { create } from "zustand";
import { keepDraft, readDraft, type DraftField } from "@/lib/client/session/drafts";
import { settledId } from "@/lib/client/session/moved-ids";

interface RefineState {
  /** The session that the note belongs to; null before there is one. */
  readonly sessionId: string | null;
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
export const useRefineNote = create<RefineState>(() => ({
  sessionId: null,
  note: "",
  isOpen: false,
  wantsFocus: false,
}));

const { getState, setState } = useRefineNote;

/** Saved as it is typed. */
export function writeNote(note: string): void {
  const { sessionId } = getState();
  setState({ note });
  if (sessionId !== null) keepDraft(fieldOf(sessionId), note === "" ? null : note);
}

/** Brings the session's own note into the box. */
export async function takeNoteOf(sessionId: string): Promise<void> {
  const { sessionId: former, note } = getState();
  if (former === sessionId) return;
  if (former !== null && settledId(former) === sessionId) {
    // The session goes on under a new id, since another tab deleted it: the note stays.
    setState({ sessionId });
    writeNote(note);
    return;
  }
  // Another session has its own note. A box that was opened before the page knew any session stays open.
  setState({ sessionId, note: "", ...(former !== null && { isOpen: false }) });
  const kept = await readDraft(fieldOf(sessionId));
  if (kept !== null && getState().sessionId === sessionId && getState().note === "") setState({ note: kept });
}

function fieldOf(sessionId: string): DraftField {
  return { sessionId, name: "note", what: "the note on what to change" };
}

/** The button that brings the box. */
export const refineButtonId = "refine-button";

/** Brings the box, and the caret into it. */
export function openRefine(): void {
  useRefineNote.setState({ isOpen: true, wantsFocus: true });
}

export function closeRefine(): void {
  useRefineNote.setState({ isOpen: false });
}
