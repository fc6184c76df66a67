import {
  answerQuestion,
  dropLine,
  writeFramedPrompt,
  type Answer,
  type FramedPrompt,
} from "../../records/framed-prompt";
import { noEvidence } from "../../store/evidence";
import type { Version } from "../../store/session";
import { findParent } from "../../store/version-tree";
import { addVersion, changeVersion, editDraft, selectVersion, showNoVersion, useSession } from "./session-store";
import { saveNow } from "../database/typing";

/** Takes an added line out of a version, or puts it back. Its text changes at once; nothing is run. */
export function dropAddedLine(versionId: string, lineId: string, isDropped: boolean): void {
  reshape(versionId, (frame) => dropLine(frame, lineId, isDropped));
}

/** Answers a question of a version by a choice's label or in other words; null takes the answer back. */
export function answerVersion(versionId: string, questionId: string, text: string | null): void {
  const frame = reshape(versionId, (given) => answerQuestion(given, questionId, text));
  if (frame !== null) keepAnswers(frame);
}

/**
 * What can be taken back is changed in the version itself. Where something hangs on it, or was measured on it or
 * decided, a version of the person's own is made of it and shown.
 */
function reshape(versionId: string, change: (frame: FramedPrompt) => FramedPrompt): FramedPrompt | null {
  saveNow();
  const version = useSession.getState().versions.find(({ id }) => id === versionId);
  if (version?.frame === undefined) return null;
  const frame = change(version.frame);
  const { text, places } = writeFramedPrompt(frame);
  const changes = {
    text,
    frame,
    isUnchanged:
      version.kind === "candidate" && places.length === 0 && frame.opening === null && frame.lines.length === 0,
    evidence: noEvidence,
  };
  if (isSettled(version)) {
    const { id } = addVersion({ kind: "edit", parentId: versionId, ...changes, isUnchanged: false });
    selectVersion(id);
  } else {
    changeVersion(versionId, changes);
  }
  return frame;
}

function isSettled({ id, evidence }: Version): boolean {
  const { versions, session } = useSession.getState();
  const isMeasured = evidence?.trial != null || evidence?.vote != null || evidence?.verdict != null;
  return isMeasured || session?.chosenVersionId === id || versions.some(({ parentId }) => parentId === id);
}

/** The task keeps them for a model, and for the next run. */
function keepAnswers({ questions }: FramedPrompt): void {
  const { answers: former = [] } = useSession.getState().draft;
  const asked = new Set(questions.map(({ id }) => id));
  const answers = [
    ...former.filter(({ questionId }) => !asked.has(questionId)),
    ...questions.flatMap(({ answer }): Answer[] => (answer === null ? [] : [answer])),
  ];
  editDraft({ answers });
}

/**
 * Back to what stood before this version: the person's own text in the form, which never left it, and no result in
 * sight; for a version that was made from another result, that one. All of it stays in the tree.
 */
export function undoVersion(version: Version): void {
  const parent = findParent(useSession.getState().versions, version);
  if (parent === null || parent.kind === "silver") showNoVersion();
  else selectVersion(parent.id);
}
