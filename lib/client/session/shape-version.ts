import { create } from "zustand";
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
import {
  addVersion,
  changeVersion,
  chooseVersion,
  editDraft,
  selectVersion,
  showNoVersion,
  useSession,
} from "./session-store";
import { settledId } from "./moved-ids";
import { silverAbove } from "./task-to-refine";
import { saveNow } from "../database/typing";

/** One click that changed a version, which Undo takes back. */
interface Step {
  /** The version as it stands after the click. */
  readonly versionId: string;
  readonly changeBack: () => void;
  /** What is said when it was taken back. */
  readonly news: string;
}

interface Undoing {
  /** What was clicked in this page, the oldest first. */
  readonly steps: readonly Step[];
  /** The version that Undo took out of sight last; null for none. */
  readonly hiddenId: string | null;
}

/** What Undo can take back, and what it took out of sight. */
export const useUndoing = create<Undoing>(() => ({ steps: [], hiddenId: null }));

/** Takes an added line out of a version, or puts it back. Its text changes at once; nothing is run. */
export function dropAddedLine(versionId: string, lineId: string, isDropped: boolean): void {
  const shaped = reshape(versionId, (frame) => dropLine(frame, lineId, isDropped));
  if (shaped?.id !== settledId(versionId)) return;
  noteStep(shaped.id, isDropped ? "Put back." : "Dropped again.", () => {
    reshape(shaped.id, (frame) => dropLine(frame, lineId, !isDropped));
  });
}

/** Answers a question of a version by a choice's label or in other words; null takes the answer back. */
export function answerVersion(versionId: string, questionId: string, text: string | null): void {
  const shaped = writeAnswer(versionId, questionId, text);
  // Where the answer made a new version, undoing that version takes it back; no step of its own is noted.
  if (shaped?.id !== settledId(versionId)) return;
  const { ask, answer: former } = shaped.before.questions.find(({ id }) => id === questionId) ?? {
    ask: "",
    answer: null,
  };
  const news = former === null ? `Taken back: ${ask}` : `${ask} Your answer is again: ${former.text}`;
  noteStep(shaped.id, news, () => void writeAnswer(shaped.id, questionId, former?.text ?? null));
}

function writeAnswer(versionId: string, questionId: string, text: string | null): Shaped | null {
  const shaped = reshape(versionId, (given) => answerQuestion(given, questionId, text));
  if (shaped !== null) keepAnswers(shaped.frame);
  return shaped;
}

function noteStep(versionId: string, news: string, changeBack: () => void): void {
  useUndoing.setState(({ steps }) => ({ steps: [...steps, { versionId, news, changeBack }] }));
}

interface Shaped {
  /** Of the version that has the change: the given one, or the person's own that was made of it. */
  readonly id: string;
  readonly before: FramedPrompt;
  readonly frame: FramedPrompt;
}

/**
 * What can be taken back is changed in the version itself. Where something hangs on it, or was measured on it or
 * decided, a version of the person's own is made of it and shown.
 */
function reshape(versionId: string, change: (frame: FramedPrompt) => FramedPrompt): Shaped | null {
  saveNow();
  const version = useSession.getState().versions.find(({ id }) => id === settledId(versionId));
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
  const shaped = { id: version.id, before: version.frame, frame };
  if (!isSettled(version)) {
    changeVersion(version.id, changes);
    return shaped;
  }
  const { id } = addVersion({ kind: "edit", parentId: version.id, ...changes, isUnchanged: false });
  selectVersion(id);
  return { ...shaped, id };
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
 * Takes back the last step: an answer or a line that was dropped, as often as there is one; then the version as a whole.
 * Before that one stood the result that it was made from, or the person's own text in the form, which never left it, and no
 * result in sight. All versions stay in the tree. Returns what was done, in one sentence.
 */
export function undoVersion(version: Version): string {
  const step = takeStep(version);
  if (step !== null) {
    step.changeBack();
    return step.news;
  }
  const parent = findParent(useSession.getState().versions, version);
  if (parent === null || parent.kind === "silver") {
    useUndoing.setState({ hiddenId: version.id });
    showNoVersion();
    return "Your prompt is as it was.";
  }
  hideVersion(version, parent);
  if (parent.frame !== undefined) keepAnswers(parent.frame);
  return "The version before is shown again.";
}

/**
 * Settles on the person's own prompt that a version was made from, and shows it, so that Copy copies that one. Returns
 * what was done, in one sentence.
 */
export function keepOwnPrompt(version: Version): string {
  const silver = silverAbove(version, useSession.getState().versions);
  if (silver === null) return "";
  chooseVersion(silver.id);
  hideVersion(version, silver);
  return "Your own prompt is chosen and shown. Copy copies it now.";
}

/** Shows another version in place of this one, which Undo's way back brings again. */
function hideVersion(version: Version, shown: Version): void {
  useUndoing.setState({ hiddenId: version.id });
  selectVersion(shown.id);
}

/** The last click that can be taken back in the version itself; null where it stands as it is from now on. */
function takeStep(version: Version): Step | null {
  const { steps } = useUndoing.getState();
  const step = steps.findLast(({ versionId }) => settledId(versionId) === version.id) ?? null;
  useUndoing.setState({ steps: steps.filter((other) => other !== step) });
  return step === null || version.frame === undefined || isSettled(version) ? null : step;
}
