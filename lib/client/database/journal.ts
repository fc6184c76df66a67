import { v7 as newId } from "uuid";
import type { JournalAnswer, JournalRequest } from "../../base/journal-file";
import { webLocks } from "../../base/web-locks";
import { isRequestReport, type RequestReport } from "../../privacy/request-report";
import { takeRequests } from "../site/request-store";

/**
 * Where what was typed is kept until it is in the database. "file": on the disk already. "local": in the browser's local
 * storage, which Chromium writes to the disk up to half a minute later. "nowhere": in this page alone.
 */
export type JournalPlace = "file" | "local" | "nowhere";

export const LOCAL_PREFIX = "goldsmith-last-words-";
const LOCK_PREFIX = "goldsmith-page:";
/** A worker that is silent for so long is of no use to somebody who types. */
const ANSWER_MILLISECONDS = 2_000;

let page = newId();
let letGo: (() => void) | null = null;
let holding: Promise<void> | null = null;
let sequence = 0;
let isLocal = false;
let isWrittenOnce = false;
let worker: Worker | null = null;
const awaited = new Map<number, (isWritten: boolean) => void>();

/**
 * Keeps the first of these texts for which there is room, in place of what was kept before; an empty one for nothing.
 * A call waits for the one before.
 */
export async function writeJournal(texts: readonly string[]): Promise<JournalPlace> {
  if (texts[0] === "" && !isWrittenOnce) return "file";
  isWrittenOnce = true;
  holding ??= holdPage();
  await holding;
  for (const text of texts) {
    if (await writeFile(text)) {
      forgetLocal();
      return "file";
    }
    if (writeLocal(text)) return "local";
  }
  return "nowhere";
}

/** The page may be going for good: what the worker may not come to write any more is kept by the browser at once. */
export function leaveJournal(text: string): void {
  if (text !== "") writeLocal(text);
  letGo?.();
}

/** The page came back out of the browser's memory; another one may have taken up what it left. */
export function resumeJournal(): void {
  worker?.terminate();
  worker = null;
  forgetLocal();
  page = newId();
  holding = null;
  isWrittenOnce = false;
}

/** The pages that are open, this one among them: what they have kept is still theirs. */
export async function livingPages(): Promise<ReadonlySet<string>> {
  const { held = [] } =
    (await webLocks()
      ?.query()
      .catch(() => undefined)) ?? {};
  const names = held.map(({ name }) => name ?? "").filter((name) => name.startsWith(LOCK_PREFIX));
  return new Set([page, ...names.map((name) => name.slice(LOCK_PREFIX.length))]);
}

/** The browser frees the lock when the page goes, however that happens. */
async function holdPage(): Promise<void> {
  const isLeft = new Promise<void>((resolve) => (letGo = resolve));
  await new Promise<void>((granted) => {
    const request = webLocks()?.request(LOCK_PREFIX + page, () => {
      granted();
      return isLeft;
    });
    if (request === undefined) granted();
    // A browser that refuses the lock must not keep the text from being kept.
    else request.catch(granted);
  });
}

async function writeFile(text: string): Promise<boolean> {
  // Missing on plain HTTP, and in some private windows.
  if (typeof Worker === "undefined" || (navigator as Partial<Navigator>).storage?.getDirectory === undefined) {
    return false;
  }
  worker ??= startWorker();
  sequence += 1;
  const own = sequence;
  const answer = new Promise<boolean>((resolve) => {
    awaited.set(own, resolve);
    setTimeout(resolve, ANSWER_MILLISECONDS, false);
  });
  worker.postMessage({ page, sequence: own, text } satisfies JournalRequest);
  const isWritten = await answer;
  awaited.delete(own);
  return isWritten;
}

function startWorker(): Worker {
  // The address must stand here as a literal: the bundler reads it to build the worker's own bundle.
  const started = new Worker(new URL("../../../workers/journal.worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<JournalAnswer | RequestReport>) => {
    if (isRequestReport(data)) takeRequests(data.requests);
    else awaited.get(data.sequence)?.(data.isWritten);
  });
  started.addEventListener("error", () => {
    for (const answer of awaited.values()) answer(false);
  });
  return started;
}

function writeLocal(text: string): boolean {
  try {
    localStorage.setItem(LOCAL_PREFIX + page, `${sequence} ${text}`);
    isLocal = true;
    return true;
  } catch {
    return false;
  }
}

function forgetLocal(): void {
  if (!isLocal) return;
  isLocal = false;
  try {
    localStorage.removeItem(LOCAL_PREFIX + page);
  } catch {
    // The next page cannot read it either, so it cannot be taken up twice.
  }
}
