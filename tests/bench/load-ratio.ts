import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type BrowserContext } from "@playwright/test";
import { build } from "vite";
import { serveSite } from "../../tools/site-server.mjs";
import { writeWllamaFiles } from "../../tools/wllama-files.mjs";
import type { WorkerModelReference } from "@/lib/engines/load-engine";
import type { Figure } from "./figure";
import type { TimedLoad, TimedOrder } from "./load-ratio/timed-load";

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
  /** That each writes after its load; 0 for the tests' own models, which are done before a clock could tell. */
  readonly tokens: number;
}

/** Long enough for a fair mean. */
const WRITTEN_TOKENS = 48;

/**
 * What Goldsmith adds to loading a model that is stored, and takes from its speed: its loader and the bare library load the
 * same model from the same cache and write, by turns, each in a worker of a new tab. On wllama with the file of
 * GOLDSMITH_GGUF or the tests' own; on WebLLM with the model of GOLDSMITH_MLC_MODEL, whose library must be one for the
 * installed WebLLM; else on transformers.js with the folder of GOLDSMITH_ONNX, in q4, or the tiny decoder.
 */
export async function measureLoadRatio(browserProgram: string): Promise<readonly Figure[]> {
  const given = process.env["GOLDSMITH_MLC_MODEL"];
  const onnx = process.env["GOLDSMITH_ONNX"];
  const isOwnGguf = process.env["GOLDSMITH_GGUF"] !== undefined;
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
      ...(onnx !== undefined && { "/onnx": path.dirname(path.resolve(onnx)) }),
    },
  });
  const browser = await chromium.launch({ executablePath: browserProgram, args: softwareGpu });
  try {
    const figures: Figure[] = [];
    for (const load of [loadOf(site.url, given, onnx), ggufLoad(`${site.url}gguf/${path.basename(gguf)}`, isOwnGguf)]) {
      // A context of its own, so that nothing of one library is warm for the other.
      figures.push(...(await measure(await openContext(browser), site.url, load)));
    }
    return figures;
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

/** Our policy lets no worker start from a blob, and so not bare wllama: the worker with the bare libraries has none. */
async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.route("**/bare.js", async (route) => {
    const response = await route.fetch();
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  return context;
}

function loadOf(url: string, given: string | undefined, onnx: string | undefined): Load {
  if (given === undefined) {
    const isTiny = onnx === undefined;
    const place = isTiny
      ? { modelId: "tiny-decoder", baseAddress: `${url}fixtures`, dtype: "q8" as const }
      : { modelId: path.basename(onnx), baseAddress: `${url}onnx`, dtype: "q4" as const };
    return {
      library: "transformers.js",
      reference: { engine: "transformers", ...place, device: "wasm" },
      ...effort(isTiny),
    };
  }
  const addresses = { weights: `${url}given/`, library: `${url}given/lib.wasm` };
  return { library: "WebLLM", reference: { engine: "web-llm", modelId: "given", addresses }, ...effort(false) };
}

function ggufLoad(address: string, isOwn: boolean): Load {
  return {
    library: "wllama",
    reference: { engine: "wllama", modelId: "given", files: [address], device: "wasm" },
    ...effort(!isOwn),
  };
}

function effort(isTiny: boolean): Pick<Load, "runs" | "tokens"> {
  return isTiny ? { runs: TINY_RUNS, tokens: 0 } : { runs: GIVEN_RUNS, tokens: WRITTEN_TOKENS };
}

async function measure(
  context: BrowserContext,
  url: string,
  { library, reference, runs, tokens }: Load,
): Promise<readonly Figure[]> {
  const order = { reference, tokens };
  const { bare, goldsmith } = await loadByTurns((loader) => loadOnce(context, url, loader, order), runs);
  const load = (loads: readonly Timed[]) => loads.map(({ seconds }) => seconds);
  const speed = (loads: readonly Timed[]) => loads.flatMap(({ tokensPerSecond }) => tokensPerSecond ?? []);
  const ratio = (own: readonly number[], other: readonly number[]) =>
    own.map((value, run) => value / (other[run] ?? NaN));
  const figures: readonly Figure[] = [
    { name: `Load from cache: bare ${library}`, unit: "s", samples: load(bare) },
    { name: `Load from cache: Goldsmith on ${library}`, unit: "s", samples: load(goldsmith) },
    {
      name: "  as a multiple of the bare load beside it",
      unit: "×",
      samples: ratio(load(goldsmith), load(bare)),
      aim: "1.1 or less",
    },
  ];
  if (tokens === 0) return figures;
  return [
    ...figures,
    { name: `Writing: bare ${library}`, unit: "tokens/s", samples: speed(bare) },
    { name: `Writing: Goldsmith on ${library}`, unit: "tokens/s", samples: speed(goldsmith) },
    {
      name: "  as a multiple of the bare speed beside it",
      unit: "×",
      samples: ratio(speed(goldsmith), speed(bare)),
      aim: "0.98 or more",
    },
  ];
}

type Timed = Exclude<TimedLoad, { readonly error: string }>;

/** The first load of each fills the caches, the browser's own among them, and does not count. */
async function loadByTurns(load: (loader: Loader) => Promise<Timed>, runs: number) {
  const timed: Record<Loader, Timed[]> = { bare: [], goldsmith: [] };
  for (const loader of ["goldsmith", "bare"] as const) await load(loader);
  for (let run = 0; run < runs; run += 1) {
    // Neither is always the one that follows the other.
    const order: readonly Loader[] = run % 2 === 0 ? ["bare", "goldsmith"] : ["goldsmith", "bare"];
    for (const loader of order) timed[loader].push(await load(loader));
  }
  return timed;
}

async function loadOnce(context: BrowserContext, url: string, loader: Loader, order: TimedOrder): Promise<Timed> {
  const page = await context.newPage();
  // A WebLLM model on a GPU in software takes minutes on a busy machine.
  page.setDefaultTimeout(0);
  await page.goto(url);
  const answer = await page.evaluate(
    ({ address, order }) =>
      new Promise<TimedLoad>((resolve) => {
        const worker = new Worker(address, { type: "module" });
        worker.onmessage = ({ data }: MessageEvent<TimedLoad | { readonly type: string }>) => {
          // What Goldsmith's guard tells of its requests comes this way too.
          if (!("type" in data)) resolve(data);
        };
        worker.onerror = ({ message }) => resolve({ error: message });
        worker.postMessage(order);
      }),
    { address: `${url}${loader}.js`, order },
  );
  await page.close();
  if ("error" in answer) throw new Error(`${loader}: ${answer.error}`);
  return answer;
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
