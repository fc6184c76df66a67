import { v7 as newId } from "uuid";
import type { Door } from "./door";
import type { SessionChanges } from "./change-session";
import { noEvidence } from "./evidence";
import { sessionSchema } from "./schema";
import { isText } from "./is-text";
import type { DraftTask, Session, Version } from "./session";
import { toSessionRow, type VersionRow } from "./session-row";
import { sortByAge } from "./sort-by-age";
import { nameOfCopy, titleOf } from "./title";
import { writtenVersion } from "./written-version";

/**
 * Changes of a text that another tab may have changed meanwhile. What a person has typed is overwritten only by who had
 * it before their eyes; else a branch keeps it. All are called inside a transaction, and throw.
 */
export function createKeepBoth({ database, isSound }: Door, changes: SessionChanges) {
  const { sessions, versions } = database;

  return {
    /** Writes the fields of the task that differ from `basis`. Returns the version that was made to keep a prompt. */
    async saveTask(sessionId: string, task: DraftTask, basis: DraftTask): Promise<Version | null> {
      const session = await sessions.get(sessionId);
      if (session === undefined) throw new Error(`There is no session "${sessionId}".`);
      const stored = session.task;
      const endangered = (field: "silverPrompt" | "silverResponse" | "goldenResponse") =>
        stored[field] !== basis[field] && stored[field] !== mergeField(stored, task, basis, field);
      const rows = endangered("silverPrompt") ? await changes.soundVersions(sessionId) : [];
      const isLost = endangered("silverPrompt") && isText(stored.silverPrompt) && !hasText(rows, stored.silverPrompt);
      const kept = isLost ? silverVersion(session, newestSilver(rows)) : null;
      if (kept !== null) await changes.addVersions([kept]);
      const responses = (["silverResponse", "goldenResponse"] as const).filter((field) => endangered(field));
      // A response can stand in no version, so the task as it stands becomes a session of its own.
      if (responses.some((field) => isText(stored[field]))) await keepAsSession(session);
      const merged: DraftTask = {
        silverPrompt: mergeField(stored, task, basis, "silverPrompt"),
        silverResponse: mergeField(stored, task, basis, "silverResponse"),
        goldenResponse: mergeField(stored, task, basis, "goldenResponse"),
        wordLimit: mergeField(stored, task, basis, "wordLimit"),
        ...mergeAnswers(stored, task, basis),
      };
      await changes.touchSession(sessionId, { task: merged, title: titleOf(merged.silverPrompt) });
      await changes.markChanged(sessionId);
      return kept;
    },

    /**
     * Returns the id of the version that has the text now. That is the edited one only where it is a person's edit,
     * nothing hangs on it, and its text is still `basis`.
     */
    async editVersion(id: string, text: string, basis: string): Promise<string> {
      const row = await versions.get(id);
      if (row === undefined) throw new Error(`There is no version "${id}".`);
      if (row.text === text) return id;
      const isBasis = row.text === basis;
      const isFree = row.kind === "edit" && (await versions.where({ parentId: id }).count()) === 0;
      if (isBasis && isFree) {
        // What was measured on another text says nothing of this one.
        await changes.changeVersion(id, { text, ...(row.evidence !== undefined && { evidence: noEvidence }) });
        await changes.touchSession(row.sessionId);
        await changes.markChanged(row.sessionId);
        return id;
      }
      // Two edits of one text stand beside each other; an edit of what is there hangs on it.
      const parentId = isBasis || row.kind !== "edit" ? id : row.parentId;
      const branch = writtenVersion({ sessionId: row.sessionId, parentId, kind: "edit", text });
      await changes.addVersions([branch]);
      await changes.touchSession(row.sessionId);
      await changes.markChanged(row.sessionId);
      return branch.id;
    },

    /** Before the whole session is written over: keeps what a person wrote there since this tab last saw it. */
    async keepStored(session: Session, given: readonly Version[]): Promise<void> {
      const stored = await sessions.get(session.id);
      if (stored === undefined || stored.updatedAt <= session.updatedAt || !isSound(sessions, sessionSchema, stored)) {
        return;
      }
      const rows = await changes.soundVersions(session.id);
      const texts = new Map([...rows, ...given].map(({ id, text }) => [id, text]));
      const isLost = (text: string) => isText(text) && ![...texts.values(), session.task.silverPrompt].includes(text);
      const lost = rows.filter(({ text, origin }) => origin === null && isLost(text));
      await changes.addVersions(
        lost.map(({ sessionId, parentId, kind, text }) => writtenVersion({ sessionId, parentId, kind, text })),
      );
      if (isLost(stored.task.silverPrompt)) await changes.addVersions([silverVersion(stored, newestSilver(rows))]);
      const fields = ["silverResponse", "goldenResponse"] as const;
      if (fields.some((field) => isText(stored.task[field]) && stored.task[field] !== session.task[field])) {
        await keepAsSession(stored);
      }
    },
  };

  async function keepAsSession(session: Session): Promise<void> {
    const id = newId();
    const name = nameOfCopy(session);
    const copy = { ...session, id, name, pinnedAt: null, selectedVersionId: null, chosenVersionId: null };
    await sessions.add(toSessionRow(copy, []));
    await changes.markChanged(id);
  }
}

/** A field that this tab has not changed keeps what is stored. */
function mergeField<Field extends keyof DraftTask>(
  stored: DraftTask,
  task: DraftTask,
  basis: DraftTask,
  field: Field,
): DraftTask[Field] {
  return task[field] === basis[field] ? stored[field] : task[field];
}

/** As for a field; a key that is not there is no answer. */
function mergeAnswers(stored: DraftTask, task: DraftTask, basis: DraftTask): Pick<DraftTask, "answers"> {
  const isKept = JSON.stringify(task.answers) === JSON.stringify(basis.answers);
  const { answers } = isKept ? stored : task;
  return answers === undefined ? {} : { answers };
}

function hasText(rows: readonly VersionRow[], text: string): boolean {
  return rows.some((row) => row.text === text);
}

function newestSilver(rows: readonly VersionRow[]): VersionRow | undefined {
  return sortByAge(rows.filter(({ kind }) => kind === "silver")).at(-1);
}

function silverVersion(session: Session, parent: VersionRow | undefined): Version {
  const text = session.task.silverPrompt;
  return writtenVersion({ sessionId: session.id, parentId: parent?.id ?? null, kind: "silver", text });
}
