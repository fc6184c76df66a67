import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type BrowserContext, type Page, type Worker } from "@playwright/test";
import { leavingLeaks, pageLeaks, workerLeaks, type Leak } from "./leaks";

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

/** What became of one try. */
export interface Outcome {
  readonly name: string;
  /** As `tryLeak` gives it. */
  readonly result: string;
  readonly gotOut: boolean;
  /** Whether it stands in the page's ledger as stopped, where it should. */
  readonly isRecorded: boolean;
  readonly silence: Leak["silence"] | null;
}

export interface WaysOutOptions {
  /** Of the browser to be tried in. */
  readonly browserProgram: string;
  /** Of the site. */
  readonly url: string;
  /** "turned": in the page in which the switch was turned on, without a service worker. "opened": in one that was opened while it was on, by the service worker. */
  readonly page: "turned" | "opened";
}

/** Hosts that the policy allows while the switch is off. */
const ALLOWED = ".huggingface.co";

/** Turns the switch "Offline" on and tries every way out that this browser has, in a page and in its worker. */
export async function tryWaysOut({ browserProgram, url, page: kind }: WaysOutOptions): Promise<readonly Outcome[]> {
  const { context, closeAndRead } = await launchWatched(browserProgram, kind === "opened" ? "allow" : "block");
  const page = await context.newPage();
  const open = async () => {
    await Promise.all([page.waitForEvent("worker"), page.goto(url)]);
    await page.getByRole("button", { name: /to other hosts$|^Offline/ }).click();
    await page.getByRole("switch", { name: /^Offline/ }).waitFor();
  };
  await open();
  if (kind === "opened") await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // A script that is there before may try to keep the stricter policy away.
  await page.evaluate(() => {
    document.head.append = () => undefined;
  });
  await page.getByRole("switch", { name: /^Offline/ }).click();
  await page.getByRole("switch", { name: /^Offline/, checked: true }).waitFor();
  await page.evaluate(() => Reflect.deleteProperty(document.head, "append"));
  if (kind === "opened") await open();

  const [worker] = page.workers();
  const tried: (Omit<Outcome, "gotOut"> & { readonly host: string })[] = [];
  for (const [place, leaks] of [
    [page, pageLeaks],
    [worker ?? page, workerLeaks],
    [page, leavingLeaks],
  ] as const) {
    for (const leak of leaks) {
      const host = `try${tried.length}`;
      tried.push({ host, ...(await tryAndLook(page, place, leak, host + ALLOWED)) });
    }
  }
  const isHere =
    page.url().startsWith(url) && context.pages().every((other) => other === page || other.url() === "about:blank");
  const out = await closeAndRead(ALLOWED);
  if (!isHere) throw new Error("The page was left, or another one was opened.");
  return tried.map(({ host, ...outcome }) => ({ ...outcome, gotOut: out.has(host) }));
}

/** How long a line in the ledger may take; one that never comes costs so much. */
const RECORD_MILLISECONDS = 3_000;

/** Tries one, and looks for it in the ledger of `page`, which must be open. */
async function tryAndLook(
  page: Page,
  place: Page | Worker,
  leak: Leak,
  host: string,
): Promise<Omit<Outcome, "gotOut">> {
  const { name, silence = null } = leak;
  const before = await readStopped(page);
  const result = await tryLeak(place, leak, host);
  const until = Date.now() + (result === "missing" || silence !== null ? 0 : RECORD_MILLISECONDS);
  for (;;) {
    const lines = await readStopped(page);
    // Some ways have no address, or fail before it is known.
    const isRecorded = lines.some((url) => url.includes(host)) || countNameless(lines) > countNameless(before);
    if (isRecorded || Date.now() >= until) return { name, silence, result, isRecorded };
    await page.waitForTimeout(50);
  }
}

function countNameless(lines: readonly string[]): number {
  return lines.filter((url) => /^(about|webrtc|browser|inline):/.test(url)).length;
}

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
