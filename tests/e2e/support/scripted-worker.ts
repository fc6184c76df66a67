import type { BrowserContext, Page, Worker } from "@playwright/test";
import { build } from "vite";
import type { Candidate } from "@/lib/optimizers/optimizer";
import type { Script } from "@/lib/engines/scripted";

let bundle: Promise<string> | null = null;

/** What the scripted model judges by; functions cannot be handed to a worker. */
export interface JudgeScript {
  /** Nats that a prompt, or an answer, is worth for each of these pieces that it holds. */
  readonly worth: Readonly<Record<string, number>>;
  /** How long each answer takes; none where this is missing. */
  readonly milliseconds?: number;
}

/** What the scripted model does; without `judge` it likes all prompts equally. */
export type WorkerScript = Omit<Script, "choose" | "wait"> & {
  readonly judge?: JudgeScript;
  /** The first whose pieces all stand in the request answers it, whenever it is asked; `answers` serve the others. */
  readonly replies?: readonly { readonly to: readonly string[]; readonly text: string }[];
  /** Stands in place of what the rules themselves would have made. */
  readonly instant?: Partial<Candidate>;
};

/**
 * Puts the scripted engine into the page's workers by answering the requests for their programs. The page and the
 * site under test stay as they are shipped; no script of theirs can reach this engine.
 */
export async function useScriptedEngine(context: BrowserContext, script: WorkerScript): Promise<void> {
  bundle ??= bundleWorker();
  const body = `const SCRIPT = ${JSON.stringify(script)};\n${await bundle}`;
  await context.route("**/turbopack-worker-*.js*", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      // An isolated page takes no worker that does not ask for the same.
      headers: { "Cross-Origin-Embedder-Policy": "require-corp" },
      body,
    }),
  );
}

/** The worker in which the scripted model is loaded. */
export async function modelWorker(page: Page): Promise<Worker> {
  for (const worker of page.workers()) {
    if (await worker.evaluate(() => globalThis.hasScriptedModel)) return worker;
  }
  throw new Error("No worker of the page has the model.");
}

/** What the scripted engine was given to read, one text for each call, character for character. */
export async function readRequests(page: Page): Promise<readonly string[]> {
  const worker = await modelWorker(page);
  // JSON keeps halves of surrogate pairs on their way out of the browser.
  return JSON.parse(await worker.evaluate(() => JSON.stringify(globalThis.scriptedRequests))) as string[];
}

async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "@": process.cwd() } },
    build: {
      write: false,
      minify: false,
      lib: { entry: "tests/e2e/support/scripted.worker.ts", formats: ["iife"], name: "worker" },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !("output" in output)) throw new Error("The worker was not built.");
  return output.output[0].code;
}
