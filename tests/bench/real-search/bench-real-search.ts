import { writeFileSync } from "node:fs";
import { methodIds, type MethodId } from "@/lib/records/method-id";
import type { Engine } from "@/lib/engines/engine";
import { methodVersions } from "@/lib/search/method-versions";
import { keep, keptModels, readKept } from "../real-models/kept-lines";
import { startLlamaServer } from "../real-models/llama-server";
import { writeBetweenMarks } from "../write-between-marks";
import { pageFigures } from "./page-figures";
import { rememberAnswers, type AnswerMemory, type RememberedAnswer } from "./remember-answers";
import { runRealSearch, type RealSearchRun } from "./run-real-search";
import { renderSearchTables, type ToldSearch } from "./tables";
import { readTask, taskNames, type TaskName } from "./tasks";

/** As they are typed. */
interface RealSearchOptions {
  /** The program `llama-server` of llama.cpp, and a GGUF file. */
  readonly server?: string | undefined;
  readonly model?: string | undefined;
  readonly threads?: string | undefined;
  /** The folder that holds `bbh` and `piqa`. */
  readonly data?: string | undefined;
  readonly methods?: string | undefined;
  readonly tasks?: string | undefined;
  readonly seeds?: string | undefined;
  readonly calls?: string | undefined;
  /** Writes the tables into the document, and the page's figures. */
  readonly write: boolean;
}

/** One search, as it is kept. `prompt` names it. */
type KeptSearch = { readonly prompt: string } & (RealSearchRun | { readonly obstacle: string });

/** What is run once. */
interface Wish {
  readonly task: TaskName;
  readonly method: MethodId;
  readonly calls: number;
  readonly seed: number;
}

/**
 * Those whose loops fit 200 calls and which ask nobody: most let the model write prompts; bootstrap shows solved rows, and
 * sprig takes sentences from a list.
 */
const usualMethods: readonly MethodId[] = [
  "ape",
  "opro",
  "protegi",
  "gepa",
  "bootstrap",
  "sprig",
  "spo",
  "evoprompt-ga",
  "copro",
];
/** PIQA's rows are long, and take the most time. */
const usualTasks: readonly TaskName[] = ["boolean expressions", "object counting", "navigate"];

/** Runs what is asked for and not kept yet, where a model is given; gives the tables of all that is kept. */
export async function benchRealSearch(options: RealSearchOptions, report: (line: string) => void): Promise<string> {
  const { server, model, data, threads = "1" } = options;
  const given = [server, model, data].filter((one) => one !== undefined).length;
  if (given !== 0 && given !== 3) {
    throw new Error(
      "Give all three: --server, the program llama-server; --model, a GGUF file; and --data, the folder that holds bbh and piqa.",
    );
  }
  if (server !== undefined && model !== undefined && data !== undefined) {
    const served = await startLlamaServer({ program: server, model, threads: Number(threads) });
    try {
      const engine = rememberAnswers(served.engine, openMemory(served.name));
      await runMissing(wishesOf(options), { name: served.name, engine, data, report });
    } finally {
      await served.engine.unload();
    }
  }
  const all = wishesOf({ ...options, methods: methodIds.join(), tasks: taskNames.join() });
  const searches = keptModels().flatMap((name) => readSearches(name, all));
  const tables = renderSearchTables(searches);
  if (options.write) {
    writeBetweenMarks("docs/real-search.md", tables);
    const figures = pageFigures(searches, callsOf(options));
    if (figures !== null) writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  }
  return tables;
}

const FIGURES = "components/lab/search/methods/real-figures.json";

function callsOf({ calls = "200" }: RealSearchOptions): number {
  return Number(calls);
}

/** Seed by seed, so that a run that is broken off has measured all methods on the same ones. */
function wishesOf(options: RealSearchOptions): readonly Wish[] {
  const { methods, tasks, seeds = "3" } = options;
  const calls = callsOf(options);
  const chosenMethods = choose(methods, methodIds, "method") ?? usualMethods;
  const chosenTasks = choose(tasks, taskNames, "task") ?? usualTasks;
  return Array.from({ length: Number(seeds) }, (_, at) => at + 1).flatMap((seed) =>
    chosenTasks.flatMap((task) => chosenMethods.map((method) => ({ task, method, calls, seed }))),
  );
}

interface Measured {
  /** Of the model. */
  readonly name: string;
  readonly engine: Engine;
  readonly data: string;
  readonly report: (line: string) => void;
}

async function runMissing(wishes: readonly Wish[], { name, engine, data, report }: Measured): Promise<void> {
  const kept = new Set(readKept<KeptSearch>(name, PART).map(({ prompt }) => prompt));
  for (const wish of wishes) {
    const prompt = keyOf(wish);
    if (kept.has(prompt)) continue;
    const startedAt = performance.now();
    const run = await runRealSearch(engine, { ...wish, task: await readTask(wish.task, data) });
    keep(name, PART, { prompt, ...(typeof run === "string" ? { obstacle: run } : run) });
    report(`${prompt}: ${describe(run)} (${Math.round((performance.now() - startedAt) / 1000)} s)`);
  }
}

function readSearches(model: string, wishes: readonly Wish[]): readonly ToldSearch[] {
  const kept = new Map(readKept<KeptSearch>(model, PART).map((line) => [line.prompt, line]));
  return wishes.flatMap((wish) => {
    const line = kept.get(keyOf(wish));
    return line === undefined ? [] : [{ ...line, model, task: wish.task, method: wish.method }];
  });
}

const PART = "search";

function keyOf({ task, method, calls, seed }: Wish): string {
  return `${task}, ${method} v${methodVersions[method]}, ${calls} calls, seed ${seed}`;
}

function openMemory(model: string): AnswerMemory {
  const kept = new Map(readKept<RememberedAnswer>(model, "answers").map((answer) => [answer.prompt, answer]));
  return {
    get: (hash) => kept.get(hash),
    set(answer) {
      kept.set(answer.prompt, answer);
      keep(model, "answers", answer);
    },
  };
}

function choose<Name extends string>(
  list: string | undefined,
  names: readonly Name[],
  kind: string,
): readonly Name[] | null {
  if (list === undefined) return null;
  return list.split(",").map((wanted) => {
    const name = names.find((one) => one === wanted);
    if (name === undefined) throw new Error(`There is no ${kind} “${wanted}”. There are: ${names.join(", ")}.`);
    return name;
  });
}

function describe(run: RealSearchRun | string): string {
  if (typeof run === "string") return run;
  const { startScores, chosenScores, bestScores, believed, calls, seconds } = run;
  const [start, chosen, best] = [startScores, chosenScores, bestScores].map(percent);
  const seemed = believed === null ? "" : `, believed ${Math.round(100 * believed)}`;
  return `${start} to ${chosen} %, best ${best} %${seemed}; ${calls} calls, ${Math.round(seconds)} s of the model`;
}

function percent(scores: readonly number[]): string {
  return ((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length).toFixed(0);
}
