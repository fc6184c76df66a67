import { v7 as newId } from "uuid";
import { create } from "zustand";
import type { DraftTask, Session, Version } from "../../store/session";
import { isUnrelated } from "../../store/unrelated-prompt";
import { titleOf } from "../../store/title";
import { replaceAddress } from "./session-address";
import { addVersion, editDraft, openSession, selectVersion, startNewSession, useSession } from "./session-store";
import { saveNow } from "../database/typing";
import { storeWith } from "../database/storage-queue";

/** A prompt that was about something else, and got a session of its own. */
interface Split {
  readonly newId: string;
  readonly formerId: string;
  /** What the former session is called. */
  readonly formerName: string;
}

/** The last split; null where there was none, or where it was undone. */
export const useSplit = create<{ readonly split: Split | null }>(() => ({ split: null }));

/** More than a person compares; the newest say what the session is about. */
const MOST_COMPARED = 50;

/** The task as it was when the session came to the workbench, or when it was last run. */
let taskBefore: DraftTask | null = null;

useSession.subscribe(({ session }, { session: before }) => {
  if (session?.id !== before?.id) taskBefore = session?.task ?? null;
});

/**
 * Called when a run begins. Where the prompt in the form has hardly a word in common with those of its session, from
 * which something was made, it gets a session of its own, and the former one has its own prompt back. A response that
 * the person has changed since goes along; the others belong to the former prompt.
 */
export function splitWhereUnrelated(): void {
  saveNow();
  const { session, versions, draft } = useSession.getState();
  const isUsed = versions.some(({ kind }) => kind !== "silver");
  // Rules keep the words of the prompt and add words that they add to every prompt, so their versions tell nothing new.
  const telling = versions.filter(({ origin }) => origin?.optimizer !== "instant");
  const texts = telling.slice(-MOST_COMPARED).map(({ text }) => text);
  if (session === null || !isUsed || !isUnrelated(draft.silverPrompt, texts)) {
    taskBefore = draft;
    return;
  }
  const silver = versions.findLast(({ kind }) => kind === "silver");
  const { answers } = draft;
  const former: DraftTask = {
    ...(taskBefore ?? draft),
    silverPrompt: silver?.text ?? "",
    // Those that were given since the last run are about the former prompt too.
    ...(answers !== undefined && { answers }),
  };
  const isNew = (field: "silverResponse" | "goldenResponse") => draft[field] !== former[field];
  // In the database only: what is on the workbench is left in the same moment.
  void storeWith((repository) => repository.saveTask(session.id, former, session.task));
  startNewSession({
    silverPrompt: draft.silverPrompt,
    silverResponse: isNew("silverResponse") ? draft.silverResponse : null,
    goldenResponse: isNew("goldenResponse") ? draft.goldenResponse : null,
    wordLimit: draft.wordLimit === former.wordLimit ? null : draft.wordLimit,
  });
  const id = useSession.getState().session?.id;
  if (id === undefined) return;
  const formerName = session.name ?? titleOf(former.silverPrompt);
  useSplit.setState({ split: { newId: id, formerId: session.id, formerName } });
}

/** Puts the prompt, with all that was made of it, into the session that it was taken out of. */
export async function undoSplit(): Promise<void> {
  const { split } = useSplit.getState();
  saveNow();
  const { session, versions, selectedId, draft } = useSession.getState();
  if (split === null || session?.id !== split.newId) return;
  // In place of the address of what is about to go.
  replaceAddress(split.formerId);
  await openSession(split.formerId);
  const { session: former } = useSession.getState();
  if (former?.id !== split.formerId) return;
  moveVersions(versions, selectedId, former);
  editDraft({
    silverPrompt: draft.silverPrompt,
    ...(draft.silverResponse !== null && { silverResponse: draft.silverResponse }),
    ...(draft.goldenResponse !== null && { goldenResponse: draft.goldenResponse }),
    ...(draft.answers !== undefined && { answers: draft.answers }),
  });
  saveNow();
  useSplit.setState({ split: null });
  await storeWith((repository) => repository.deleteSession(split.newId));
}

/** Copies them below the newest silver version, in the same tree. */
function moveVersions(versions: readonly Version[], selectedId: string | null, to: Session): void {
  const root = useSession.getState().versions.findLast(({ kind }) => kind === "silver")?.id ?? null;
  const ids = new Map(versions.map(({ id }) => [id, newId()]));
  for (const version of versions) {
    addVersion({
      ...version,
      id: ids.get(version.id) ?? newId(),
      sessionId: to.id,
      parentId: version.parentId === null ? root : (ids.get(version.parentId) ?? root),
    });
  }
  const selected = ids.get(selectedId ?? "");
  if (selected !== undefined) selectVersion(selected);
}
