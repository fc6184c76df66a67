import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type BrowserContext, type Page, type Worker } from "@playwright/test";
import type { Leak } from "./leaks";

/** A browser that keeps a log of all that it does on the network, by which a test can find out what left it. */
export interface WatchedBrowser {
  readonly context: BrowserContext;
  /** Ends the browser, and gives the names that it looked up, connected to or asked, out of those that end so. */
  readonly closeAndRead: (ending: string) => Promise<ReadonlySet<string>>;
}

/** A real profile, for in a private window a browser connects to nothing ahead of time. */
export async function launchWatched(
  browserProgram: string,
  serviceWorkers: "allow" | "block",
): Promise<WatchedBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), "goldsmith-watched-"));
  const log = path.join(folder, "network.json");
  const context = await chromium.launchPersistentContext(path.join(folder, "profile"), {
    executablePath: browserProgram,
    serviceWorkers,
    args: [`--log-net-log=${log}`],
    // It would also turn off connections ahead of time.
    ignoreDefaultArgs: ["--disable-background-networking"],
  });
  return {
    context,
    async closeAndRead(ending) {
      await context.close();
      const text = readFileSync(log, "utf8");
      rmSync(folder, { recursive: true, force: true });
      const names = text.matchAll(new RegExp(`[a-z0-9-]+${ending.replaceAll(".", "\\.")}`, "g"));
      return new Set([...names].map(([name]) => name.slice(0, -ending.length)));
    },
  };
}

/** Long enough for whatever the browser does ahead of time, or after a script has ended. */
const PATIENCE_MILLISECONDS = 700;

/**
 * Tries one of the ways, as a script of that place would. Gives what came of it: "done", "pending", the error's name,
 * or "missing" where this browser has no such thing.
 */
export async function tryLeak(place: Page | Worker, { attempt }: Leak, host: string): Promise<string> {
  const program = `Promise.race([
    Promise.resolve().then(() => (${attempt})(${JSON.stringify(host)})).then(
      () => "done",
      (error) => (error instanceof ReferenceError ? "missing" : error.name)),
    new Promise((resolve) => setTimeout(resolve, ${PATIENCE_MILLISECONDS}, "pending")),
  ])`;
  // A page that goes away cannot answer.
  const answer = "workers" in place ? place.evaluate<string>(program) : place.evaluate<string>(program);
  return answer.catch(() => "left");
}

/** What became of one try: whether it stands in the page's ledger as stopped. */
export interface Outcome {
  readonly leak: Leak;
  /** The first part of the name of its host. */
  readonly label: string;
  readonly result: string;
  readonly isRecorded: boolean;
}

/** How long a line in the ledger may take; one that never comes costs so much. */
const RECORD_MILLISECONDS = 3_000;

/** Tries each way with a host of its own, and looks for it in the ledger of `page`, which must be open. */
export async function tryAll(
  page: Page,
  place: Page | Worker,
  leaks: readonly Leak[],
  nameHost: (index: number) => readonly [label: string, ending: string],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, leak] of leaks.entries()) {
    const [label, ending] = nameHost(index);
    const before = await readStopped(page);
    const result = await tryLeak(place, leak, label + ending);
    const until = Date.now() + (result === "missing" || leak.silence !== undefined ? 0 : RECORD_MILLISECONDS);
    let isRecorded = false;
    do {
      const lines = await readStopped(page);
      // Some ways have no address, or fail before it is known.
      isRecorded = lines.some((url) => url.includes(label + ending)) || countNameless(lines) > countNameless(before);
      if (!isRecorded) await page.waitForTimeout(50);
    } while (!isRecorded && Date.now() < until);
    outcomes.push({ leak, label, result, isRecorded });
  }
  return outcomes;
}

const countNameless = (lines: readonly string[]) =>
  lines.filter((url) => /^(about|webrtc|browser|inline):/.test(url)).length;

/** The addresses of which the open ledger says that nothing was sent. */
function readStopped(page: Page): Promise<readonly string[]> {
  return page
    .getByRole("region", { name: "Requests since this page was loaded" })
    .evaluate((region) =>
      [...region.querySelectorAll("li li")]
        .filter(({ textContent }) => textContent.endsWith("nothing sent"))
        .map((line) => line.firstElementChild?.textContent ?? ""),
    );
}
