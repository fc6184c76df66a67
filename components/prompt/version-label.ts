import type { Failure } from "@/lib/base/failure";
import type { Version } from "@/lib/store/session";
import { countWordsOfAnyScript } from "@/lib/template/task";
import { isByModel } from "@/lib/store/is-by-model";
import { isGolden } from "./version-gate";

/** What a version is, in two or three words: golden where it has won, else who made it. */
export function versionLabel(version: Version): string {
  return isGolden(version) ? "Golden prompt" : makerLabel(version);
}

/** Who made a version. */
export function makerLabel(version: Version): string {
  switch (version.kind) {
    case "silver":
      return "Your prompt";
    case "edit":
      return "Your edit";
    case "candidate":
      return isByModel(version.origin) ? "Candidate by a model" : "Candidate by rules";
  }
}

/**
 * Whether rules wrote it by a note, at once or where a small model wrote nothing to use; what they did with each part of
 * the note stands in its remarks.
 */
export function isRuleRefinement({ origin, remarks }: Version): boolean {
  return origin !== null && origin.note !== null && remarks.length > 0;
}

/** The name that the person gave it, else what it is. */
export function versionTitle(version: Version): string {
  return version.name ?? versionLabel(version);
}

/** The first words, or, where the parent begins in the same way, the words from where it differs, with a few before. */
export function tellingWords({ text }: Version, parent: Version | null): string {
  let shared = 0;
  const most = Math.min(text.length, MOST_COMPARED_LETTERS);
  while (shared < most && text[shared] === parent?.text[shared]) shared += 1;
  const start = text.lastIndexOf(" ", shared - LEAD_LETTERS) + 1;
  const isTelling = shared < LEAST_SHARED || shared === most;
  return isTelling ? text.slice(0, EXCERPT_LETTERS) : `… ${text.slice(start, start + EXCERPT_LETTERS)}`;
}

/** About as many letters as a row has room for. */
const LEAST_SHARED = 40;
const LEAD_LETTERS = 16;
const EXCERPT_LETTERS = 160;
/** A row is drawn anew at each key that is typed into its version. */
const MOST_COMPARED_LETTERS = 50_000;

/** What broke off from outside, whatever the model was writing. */
function isInterruption({ kind }: Failure): boolean {
  return kind === "gpu-device-lost" || kind === "worker-died" || kind === "worker-stalled";
}

/** How far it got, or how long it is. */
export function versionState(version: Version): string {
  switch (version.state) {
    case "writing":
      return "writing…";
    case "stopped":
      return "stopped";
    case "failed":
      return version.failure !== null && isInterruption(version.failure) ? "interrupted" : "failed";
    case "complete":
      return version.isUnchanged ? "unchanged" : printWords(wordsOf(version));
  }
}

export function printWords(words: number): string {
  return `${words.toLocaleString("en")} ${words === 1 ? "word" : "words"}`;
}

/** Counted once: a text may have megabytes. */
const counted = new WeakMap<Version, number>();

export function wordsOf(version: Version): number {
  const known = counted.get(version);
  if (known !== undefined) return known;
  const words = countWordsOfAnyScript(version.text);
  counted.set(version, words);
  return words;
}

/** The hour for today's, the day for older ones. */
export function shortTime(time: number): string {
  const date = new Date(time);
  const isToday = date.toDateString() === new Date().toDateString();
  return date.toLocaleString(
    "en-GB",
    isToday ? { hour: "2-digit", minute: "2-digit" } : { day: "numeric", month: "short" },
  );
}

export function fullTime(time: number): string {
  return new Date(time).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}
