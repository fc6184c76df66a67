import { create } from "zustand";
import { keepDraft, readDraft, type DraftField } from "@/lib/client/drafts";
import { settledId } from "@/lib/client/moved-ids";

interface RefineState {
  /** The session that the note belongs to; null before there is one. */
  readonly sessionId: string | null;
  /** What stands in the box. It stays while the person looks at other versions, until a version was made with it. */
  readonly note: string;
  /** True from a run that was begun by keys in the box until the box is there again: the run takes it off the page. */
  readonly returnsFocus: boolean;
}

/** The note of the refine box. */
export const useRefineNote = create<RefineState>(() => ({ sessionId: null, note: "", returnsFocus: false }));

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
    // The same session, which goes on as a new one.
    setState({ sessionId });
    writeNote(note);
    return;
  }
  setState({ sessionId, note: "" });
  const kept = await readDraft(fieldOf(sessionId));
  if (kept !== null && getState().sessionId === sessionId && getState().note === "") setState({ note: kept });
}

function fieldOf(sessionId: string): DraftField {
  return { sessionId, name: "note", what: "the note on what to change" };
}
