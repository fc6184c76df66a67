import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { seededRandom } from "@/lib/base/random";
import type { RealPath, RealRun } from "./run-prompt";

/** A rewrite beside its silver prompt, for a reader who knows neither model nor path, nor which of the two is which. */
interface BlindPair {
  readonly id: string;
  readonly silver: string;
  readonly a: string;
  readonly b: string;
}

export interface GradedRun {
  readonly model: string;
  readonly path: RealPath;
  readonly run: RealRun;
}

/** How a rewrite was graded beside its silver prompt. */
export type Grade = "better" | "same" | "worse";

interface Key {
  readonly id: string;
  readonly model: string;
  readonly path: RealPath;
  readonly prompt: string;
  readonly side: "A" | "B";
}

const SEED = 20_404;

/**
 * Writes `blind.json`, the pairs, and `key.json`, what they are, into the folder; the pairs that stand there already stay as
 * they are, and at most so many stand there in the end.
 */
export function writeBlind(folder: string, runs: readonly GradedRun[], most: number): void {
  mkdirSync(folder, { recursive: true });
  const keys = [...readJson<readonly Key[]>(`${folder}/key.json`, [])];
  const pairs = [...readJson<readonly BlindPair[]>(`${folder}/blind.json`, [])];
  const random = seededRandom(SEED + keys.length);
  const isKnown = ({ model, path, run }: GradedRun) => keys.some((key) => isSame(key, model, path, run.prompt));
  const added = runs
    .filter(({ run }) => isGradable(run))
    .filter((graded) => !isKnown(graded))
    .slice(0, Math.max(0, most - keys.length))
    .map((graded) => ({ ...graded, order: random() }))
    .sort((one, other) => one.order - other.order);
  for (const { model, path, run } of added) {
    const id = `p${String(keys.length + 1).padStart(3, "0")}`;
    const side = random() % 2 === 0 ? "A" : "B";
    const rewrite = run.text ?? "";
    keys.push({ id, model, path, prompt: run.prompt, side });
    pairs.push({
      id,
      silver: run.silver,
      a: side === "A" ? rewrite : run.silver,
      b: side === "A" ? run.silver : rewrite,
    });
  }
  writeFileSync(`${folder}/key.json`, `${JSON.stringify(keys, null, 1)}\n`);
  writeFileSync(`${folder}/blind.json`, `${JSON.stringify(pairs, null, 1)}\n`);
}

/** Worth a reader's time: what is offered, and is neither blocked nor the silver prompt again. */
export function isGradable({ text, isUnchanged, blockedBy }: RealRun): boolean {
  return text !== null && !isUnchanged && blockedBy.length === 0;
}

/** The grades in `grades.json`, an object of "A", "B" or "same" by the pairs' ids; null for what was not graded. */
export function readGrades(folder: string): (model: string, path: RealPath, prompt: string) => Grade | null {
  const keys = readJson<readonly Key[]>(`${folder}/key.json`, []);
  const grades = readJson<Readonly<Record<string, string>>>(`${folder}/grades.json`, {});
  return (model, path, prompt) => {
    const key = keys.find((key) => isSame(key, model, path, prompt));
    const grade = key === undefined ? undefined : grades[key.id];
    if (key === undefined || grade === undefined) return null;
    if (grade !== "A" && grade !== "B") return "same";
    return grade === key.side ? "better" : "worse";
  };
}

function isSame(key: Key, model: string, path: RealPath, prompt: string): boolean {
  return key.model === model && key.path === path && key.prompt === prompt;
}

function readJson<Value>(file: string, missing: Value): Value {
  // Written here, or by a reader in the form that is asked for.
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Value) : missing;
}
