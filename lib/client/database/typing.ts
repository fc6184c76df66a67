import { create } from "zustand";
import type { Failure } from "../../base/failure";
import type { LastWord } from "../../store/last-words";
import { leaveJournal, resumeJournal, writeJournal, type JournalPlace } from "./journal";

/** Something that is being typed. */
export interface Typing {
  /** Begins to store it. */
  readonly save: () => void;
  /** It as it stands now; null where nothing of it has to be kept. */
  readonly word: () => LastWord | null;
}

interface Unsaved {
  /** What was typed and is not known to be in the database. */
  readonly words: readonly LastWord[];
  /** Where it is kept meanwhile. */
  readonly place: JournalPlace;
  /** True where the database has said nothing of some of it for long. */
  readonly isLate: boolean;
  /** Why some of it was not stored when that was tried; null where nothing was refused. */
  readonly failure: Failure | null;
}

export const useUnsaved = create<Unsaved>(() => ({ words: [], place: "nowhere", isLate: false, failure: null }));

/** Time until what was typed is in the journal, at most. */
const KEEP_MILLISECONDS = 200;
/** Time without a keystroke after which what was typed is saved, and the longest time until then however one types. */
const PAUSE_MILLISECONDS = 400;
const LATEST_MILLISECONDS = 800;
const LATE_MILLISECONDS = 6_000;

/** What is typed and not on its way to the database yet, by what it belongs to. */
const typings = new Map<string, Typing>();
/** What is on its way, or did not arrive, with the time since when. */
const unstored = new Map<LastWord, number>();
/** While the database fails: the whole session, in place of what was typed into it. */
let wholeSession: (() => LastWord | null) | null = null;

let pauseTimer: ReturnType<typeof setTimeout> | undefined;
let latestTimer: ReturnType<typeof setTimeout> | undefined;
let keepTimer: ReturnType<typeof setTimeout> | undefined;
let lateTimer: ReturnType<typeof setTimeout> | undefined;
/** One writing at a time; what is asked for meanwhile is written after it. */
let keeping: Promise<JournalPlace> | null = null;
let isKeptAgain = false;

/** A key was pressed: it is in the journal at once, and saved soon. */
export function noteTyping(key: string, typing: Typing): void {
  typings.set(key, typing);
  clearTimeout(pauseTimer);
  pauseTimer = setTimeout(saveNow, PAUSE_MILLISECONDS);
  // Whoever types without a pause is saved all the same.
  latestTimer ??= setTimeout(saveNow, LATEST_MILLISECONDS);
  keepSoon();
}

/** Saves what was typed; also called when the page is hidden, since it may never be seen again. */
export function saveNow(): void {
  clearTimeout(pauseTimer);
  clearTimeout(latestTimer);
  latestTimer = undefined;
  const saves = [...typings.values()];
  typings.clear();
  for (const { save } of saves) save();
}

/** Whether something was typed that is not on its way to the database yet. */
export function isTyping(): boolean {
  return typings.size > 0;
}

/** The word is on its way to the database; it is kept until `noteStored`. */
export function noteUnstored(word: LastWord): void {
  unstored.set(word, performance.now());
  keepSoon();
}

export function noteStored(words: Iterable<LastWord>): void {
  for (const word of words) unstored.delete(word);
  if (unstored.size === 0) keepSoon();
}

export function unstoredWords(): readonly LastWord[] {
  return [...unstored.keys()];
}

/** The database refused something: from now on the journal holds the whole session too. */
export function noteRefused(failure: Failure | null, whole: () => LastWord | null): void {
  wholeSession = whole;
  if (failure !== null) useUnsaved.setState({ failure });
  keepSoon();
}

/** The database has all of it again. */
export function noteCaughtUp(): void {
  wholeSession = null;
  useUnsaved.setState({ failure: null });
  keepSoon();
}

/** The page may be going for good: saves, and keeps apart what may not come to the database any more. */
export function leave(): void {
  saveNow();
  const [text = ""] = journalTexts();
  leaveJournal(text);
}

/** The page came back. */
export function comeBack(): void {
  resumeJournal();
  keepSoon();
}

/** Resolves when all that was typed so far stands in the journal. */
export function keepNow(): Promise<JournalPlace> {
  clearTimeout(keepTimer);
  keepTimer = undefined;
  isKeptAgain = true;
  keeping ??= keep();
  return keeping;
}

async function keep(): Promise<JournalPlace> {
  let place: JournalPlace = "nowhere";
  while (isKeptAgain) {
    isKeptAgain = false;
    const words = journalWords();
    place = await writeJournal(journalTexts());
    show(words, place);
  }
  // At once, so that no request falls between the end and the next beginning.
  keeping = null;
  return place;
}

function keepSoon(): void {
  keepTimer ??= setTimeout(() => void keepNow(), KEEP_MILLISECONDS);
}

function journalWords(): readonly LastWord[] {
  const typed = [...typings.values()].map(({ word }) => word());
  return [...unstored.keys(), ...typed].filter((word) => word !== null);
}

/**
 * What the journal is to keep, the best first: while the database fails, what was typed with the whole session; then what
 * was typed alone, for where there is no room for more.
 */
function journalTexts(): readonly string[] {
  const words = journalWords();
  const whole = wholeSession?.() ?? null;
  const texts = whole === null ? [words] : [[...words, whole], words];
  return texts.map((kept) => (kept.length === 0 ? "" : JSON.stringify(kept)));
}

function show(words: readonly LastWord[], place: JournalPlace): void {
  const oldest = Math.min(...unstored.values());
  useUnsaved.setState({ words, place, isLate: performance.now() - oldest > LATE_MILLISECONDS });
  clearTimeout(lateTimer);
  if (unstored.size > 0) lateTimer = setTimeout(keepSoon, LATE_MILLISECONDS);
}
