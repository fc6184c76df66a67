import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { build } from "vite";
import { serveSite } from "../../tools/site-server.mjs";
import { writeWllamaFiles } from "../../tools/wllama-files.mjs";
import type { WorkerModelReference } from "@/lib/engines/load-engine";
import type { Figure } from "./figure";
import type { TimedLoad } from "./load-ratio/timed-load";

type Loader = "bare" | "goldsmith";

/** Loads that are measured, of each kind; even, so that each comes second as often as the other. */
const TINY_RUNS = 8;
const GIVEN_RUNS = 4;

/** WebGPU in software: slow, but the same on every machine. */
const softwareGpu = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];

/** A model to load, and the library that does it. */
interface Load {
  readonly library: string;
  readonly reference: WorkerModelReference;
  readonly runs: number;
}

/**
 * What Goldsmith adds to loading a model that is stored: its loader and the bare library load the same model from the same
 * cache, by turns, each in a worker of a new tab. On wllama with the file of GOLDSMITH_GGUF or the tests' own; with the
 * WebLLM model of GOLDSMITH_MLC_MODEL, whose library must be one for the installed WebLLM, or else with the tiny decoder
 * on transformers.js.
 */
export async function measureLoadRatio(browserProgram: string): Promise<readonly Figure[]> {
  const given = process.env["GOLDSMITH_MLC_MODEL"];
  const gguf = path.resolve(process.env["GOLDSMITH_GGUF"] ?? "tests/fixtures/tiny.gguf");
  const folder = await mkdtemp(path.join(tmpdir(), "goldsmith-load-ratio-"));
  writeWllamaFiles();
  await buildWorkers(folder);
  const site = await serveSite({
    folder,
    basePath: "",
    mounts: {
      "/fixtures": "tests/fixtures",
      "/gguf": path.dirname(gguf),
      ...(given !== undefined && { "/given": given }),
    },
  });
  const browser = await chromium.launch({ executablePath: browserProgram, args: softwareGpu });
  try {
    const figures: Figure[] = [];
    for (const load of [loadOf(site.url, given), ggufLoad(`${site.url}gguf/${path.basename(gguf)}`)]) {
      // A context of its own, so that nothing of one library is warm for the other.
      figures.push(...(await measure(await browser.newContext(), site.url, load)));
    }
    return figures;
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

function loadOf(url: string, given: string | undefined): Load {
  if (given === undefined) {
    const place = { modelId: "tiny-decoder", baseAddress: `${url}fixtures` };
    return {
      library: "transformers.js",
      reference: { engine: "transformers", ...place, dtype: "q8", device: "wasm" },
      runs: TINY_RUNS,
    };
  }
  const addresses = { weights: `${url}given/`, library: `${url}given/lib.wasm` };
  return { library: "WebLLM", reference: { engine: "web-llm", modelId: "given", addresses }, runs: GIVEN_RUNS };
}

function ggufLoad(address: string): Load {
  return {
    library: "wllama",
    reference: { engine: "wllama", modelId: "given", files: [address], device: "wasm" },
    runs: TINY_RUNS,
  };
}

async function measure(
  context: BrowserContext,
  url: string,
  { library, reference, runs }: Load,
): Promise<readonly Figure[]> {
  const { bare, goldsmith } = await loadByTurns((loader) => loadOnce(context, url, loader, reference), runs);
  return [
    { name: `Load from cache: bare ${library}`, unit: "s", samples: bare },
    { name: `Load from cache: Goldsmith on ${library}`, unit: "s", samples: goldsmith },
    {
      name: "  as a multiple of the bare load beside it",
      unit: "×",
      samples: goldsmith.map((seconds, run) => seconds / (bare[run] ?? NaN)),
      aim: "1.1 or less",
    },
  ];
}

/** The first load of each fills the caches, the browser's own among them, and does not count. */
async function loadByTurns(load: (loader: Loader) => Promise<number>, runs: number) {
  const seconds: Record<Loader, number[]> = { bare: [], goldsmith: [] };
  for (const loader of ["goldsmith", "bare"] as const) await load(loader);
  for (let run = 0; run < runs; run += 1) {
    // Neither is always the one that follows the other.
    const order: readonly Loader[] = run % 2 === 0 ? ["bare", "goldsmith"] : ["goldsmith", "bare"];
    for (const loader of order) seconds[loader].push(await load(loader));
  }
  return seconds;
}

async function loadOnce(
  context: BrowserContext,
  url: string,
  loader: Loader,
  reference: WorkerModelReference,
): Promise<number> {
  const page = await context.newPage();
  // A WebLLM model on a GPU in software takes minutes on a busy machine.
  page.setDefaultTimeout(0);
  await page.goto(url);
  const answer = await page.evaluate(
    ({ address, order }) =>
      new Promise<TimedLoad>((resolve) => {
        const worker = new Worker(address, { type: "module" });
        worker.onmessage = ({ data }: MessageEvent<TimedLoad>) => resolve(data);
        worker.onerror = ({ message }) => resolve({ error: message });
        worker.postMessage(order);
      }),
    { address: `${url}${loader}.js`, order: reference },
  );
  await page.close();
  if ("error" in answer) throw new Error(`${loader}: ${answer.error}`);
  return answer.seconds;
}

/** Both workers, bundled as one program: they share the libraries. */
async function buildWorkers(folder: string): Promise<void> {
  const input = (loader: Loader) => path.resolve(`tests/bench/load-ratio/${loader}.worker.ts`);
  await build({
    configFile: false,
    logLevel: "error",
    base: "./",
    resolve: { tsconfigPaths: true },
    build: {
      outDir: folder,
      target: "esnext",
      modulePreload: false,
      rolldownOptions: {
        input: { bare: input("bare"), goldsmith: input("goldsmith") },
        output: { entryFileNames: "[name].js" },
      },
    },
  });
  await writeFile(path.join(folder, "index.html"), "<!doctype html><title>Load</title>");
}
