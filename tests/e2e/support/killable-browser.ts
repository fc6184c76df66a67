import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "@playwright/test";

/** A real Chromium with a profile on the disk, which can be ended as by a power switch and started again. */
export interface KillableBrowser {
  /** Of the browser that runs now. */
  readonly context: BrowserContext;
  /** `kill -9` to all of its processes: none of them comes to write anything any more. */
  kill(): Promise<void>;
  /** Starts it again, on the same profile. */
  start(): Promise<void>;
  /** Halts all of its processes for so long, as a phone does that is locked, or a laptop that is closed. */
  sleep(milliseconds: number): Promise<void>;
  /** Ends it and deletes the profile. */
  discard(): Promise<void>;
}

export async function startKillableBrowser(program: string): Promise<KillableBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "goldsmith-profile-"));
  let running = await launch(program, profile);

  async function kill(): Promise<void> {
    const { child, isClosed } = running;
    // The whole group: a helper process that outlives the browser could still write.
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, "SIGKILL");
    }
    await isClosed;
  }

  return {
    get context() {
      return running.context;
    },
    kill,
    async start() {
      running = await launch(program, profile);
    },
    async sleep(milliseconds) {
      const { pid } = running.child;
      if (pid === undefined) throw new Error("The browser does not run.");
      process.kill(-pid, "SIGSTOP");
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      process.kill(-pid, "SIGCONT");
    },
    async discard() {
      await kill();
      // Its files may take a moment to be let go.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** The box for the prompt, in a page of that browser. */
export function promptOf(page: Page): Locator {
  return page.getByRole("textbox", { name: "Silver prompt" });
}

async function launch(program: string, profile: string) {
  const options = ["--headless=new", "--no-sandbox", "--no-first-run", "--remote-debugging-port=0"];
  const child = spawn(program, [...options, `--user-data-dir=${profile}`, "about:blank"], {
    // A group of its own.
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const isClosed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const browser: Browser = await chromium.connectOverCDP(await readAddress(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("The browser has no context.");
  return { child, isClosed, context };
}

/** Chromium tells where it listens on its error output. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    child.stderr?.on("data", (piece: Buffer) => {
      told += piece.toString();
      const address = /ws:\/\/\S+/.exec(told)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once("close", () => reject(new Error(`The browser did not start: ${told}`)));
  });
}
