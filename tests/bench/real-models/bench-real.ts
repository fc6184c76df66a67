import { writeBetweenMarks } from "../write-between-marks";
import { isGradable, readGrades, writeBlind } from "./blind";
import { judgePair, readPlantedPairs, type PairJudged } from "./judge-pairs";
import { keep, keptModels, readKept } from "./kept-lines";
import { startLlamaServer, type ServedModel } from "./llama-server";
import { firstAnswerOf } from "./first-answer";
import { frameAgain } from "./frame-again";
import { guessPlanted, plantAnswers, type AnswerGuessed } from "./planted-answers";
import { realPaths, runPaths, runPrompt, type RealPath, type RealRun } from "./run-prompt";
import { drawSilverPrompts } from "./silver-prompts";
import { summarizeAnswers, summarizeJudge, summarizePath } from "./summarize";
import { renderRealTables, type ModelFigures } from "./tables";

/** As they are typed. */
export interface RealOptions {
  /** The program `llama-server` of llama.cpp, and a GGUF file; without them the tables of what is kept are printed. */
  readonly server?: string | undefined;
  readonly model?: string | undefined;
  readonly threads?: string | undefined;
  /** Some of the paths, "judge" and "questions"; all of them where it is left out. */
  readonly parts?: string | undefined;
  /** How many prompts, pairs and questions, from the first. */
  readonly most?: string | undefined;
  /** A folder for `blind.json` and `key.json`, and where `grades.json` lies once somebody has graded. */
  readonly blind?: string | undefined;
  /** Writes the tables into the document. */
  readonly write: boolean;
}

/** About the model as a whole, kept once for each run. */
interface KeptModel {
  readonly prompt: string;
  readonly peakBytes: number | null;
}

const MOST_BLIND = 200;
const MOST_QUESTIONS = 60;

/** Runs what is asked for and not kept yet; gives the tables of all that is kept. */
export async function benchReal(options: RealOptions, report: (line: string) => void): Promise<string> {
  const { server, model, threads = "1" } = options;
  if ((server === undefined) !== (model === undefined)) {
    throw new Error("Give both: --server, the program llama-server, and --model, a GGUF file.");
  }
  if (server !== undefined && model !== undefined) {
    const served = await startLlamaServer({ program: server, model, threads: Number(threads) });
    try {
      await measure(served, options, report);
    } finally {
      await served.engine.unload();
    }
  }
  const models = keptModels();
  if (options.blind !== undefined) writeBlind(options.blind, models.flatMap(gradable), MOST_BLIND);
  const grades = options.blind === undefined ? () => null : readGrades(options.blind);
  const tables = renderRealTables(models.map((name) => figuresOf(name, grades)));
  if (options.write) writeBetweenMarks("docs/real-models.md", tables);
  return tables;
}

async function measure(served: ServedModel, options: RealOptions, report: (line: string) => void): Promise<void> {
  const { name, engine } = served;
  const parts = options.parts?.split(",") ?? [...runPaths, "judge", "questions"];
  const most = Number(options.most ?? Infinity);
  const isMissing = (part: string, prompt: string) => !readKept(name, part).some((line) => line.prompt === prompt);
  // Prompt by prompt, so that a run that is broken off has measured all paths on the same ones.
  for (const prompt of (await drawSilverPrompts()).slice(0, most)) {
    for (const path of runPaths) {
      if (!parts.includes(path) || !isMissing(path, prompt.id)) continue;
      const run = await runPrompt(path, engine, prompt);
      keep(name, path, run);
      report(`${prompt.id} ${path}: ${describe(run)}`);
    }
  }
  for (const pair of parts.includes("judge") ? readPlantedPairs().slice(0, most) : []) {
    if (!isMissing("judge", pair.id)) continue;
    const judged = await judgePair(engine, pair);
    keep(name, "judge", judged);
    report(`${pair.id}: ${judged.asFirst.toFixed(2)}, ${judged.asSecond.toFixed(2)}, empty ${judged.empty.toFixed(2)}`);
  }
  for (const planted of parts.includes("questions")
    ? (await plantAnswers()).slice(0, Math.min(most, MOST_QUESTIONS))
    : []) {
    if (!isMissing("questions", planted.id)) continue;
    const guessed = await guessPlanted(served, planted);
    keep(name, "questions", guessed);
    report(`${planted.id}: by letter ${guessed.byLetter ?? "none"}, by words ${guessed.byWords ?? "none"}`);
  }
  const about: KeptModel = { prompt: "model", peakBytes: served.peakBytes() };
  keep(name, "model", about);
}

function describe({ by, refusal, blockedBy, verdict, totalSeconds }: RealRun): string {
  const what = blockedBy.length > 0 ? `blocked by ${blockedBy.join(", ")}` : (verdict?.outcome ?? refusal ?? "");
  return `${by} ${what} (${totalSeconds.toFixed(0)} s)`;
}

/** In turns, so that the first ones are of every path. */
function gradable(model: string): readonly RealRun[] {
  const byPath = realPaths.map((path) => readRuns(model, path).filter(isGradable));
  const longest = Math.max(0, ...byPath.map((runs) => runs.length));
  return Array.from({ length: longest }, (_, at) => byPath.flatMap((runs) => runs[at] ?? [])).flat();
}

function readRuns(model: string, path: RealPath): readonly RealRun[] {
  const kept = readKept<RealRun>(model, path === "first" ? "small" : path);
  if (path === "first") return kept.map(firstAnswerOf);
  return path === "small" ? frameAgain(kept, readKept<RealRun>(model, "framed")) : kept;
}

function figuresOf(name: string, gradeOf: ReturnType<typeof readGrades>): ModelFigures {
  const peaks = readKept<KeptModel>(name, "model").flatMap(({ peakBytes }) => peakBytes ?? []);
  const pairIds = new Set(readPlantedPairs().map(({ id }) => id));
  const pairs = readKept<PairJudged>(name, "judge").filter(({ prompt }) => pairIds.has(prompt));
  const answers = readKept<AnswerGuessed>(name, "questions");
  return {
    name,
    paths: realPaths.flatMap((path) => {
      const runs = readRuns(name, path);
      return runs.length === 0 ? [] : [summarizePath(path, runs, gradeOf)];
    }),
    judge: pairs.length === 0 ? null : summarizeJudge(pairs),
    answers: answers.length === 0 ? null : summarizeAnswers(answers),
    peakBytes: peaks.length === 0 ? null : Math.max(...peaks),
  };
}
