import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { seededRandom } from "@/lib/base/random";
import type { RealRun } from "./run-prompt";

/** A rewrite beside its silver prompt, for a reader who knows neither model nor path, nor which of the two is which. */
interface BlindPair {
  readonly id: string;
  readonly silver: string;
  readonly a: string;
  readonly b: string;
}

/** How a rewrite was graded beside its silver prompt. */
export type Grade = "better" | "same" | "worse";

/** What a pair is: paths that give the same rewrite of a prompt share one. */
interface Key {
  readonly id: string;
  readonly prompt: string;
  readonly text: string;
  readonly side: "A" | "B";
}

const SEED = 20_404;

/**
 * Writes `blind.json`, the pairs, and `key.json`, what they are, into the folder; the pairs that stand there already stay as
 * they are, and at most so many stand there in the end.
 */
export function writeBlind(folder: string, runs: readonly RealRun[], most: number): void {
  mkdirSync(folder, { recursive: true });
  const keys = [...readJson<readonly Key[]>(`${folder}/key.json`, [])];
  const pairs = [...readJson<readonly BlindPair[]>(`${folder}/blind.json`, [])];
  const random = seededRandom(SEED + keys.length);
  const added = new Map(
    runs
      .filter((run) => isGradable(run) && !keys.some((key) => isAbout(key, run)))
      .map((run) => [JSON.stringify([run.prompt, run.text]), run]),
  );
  const drawn = [...added.values()]
    .slice(0, Math.max(0, most - keys.length))
    .map((run) => ({ run, order: random() }))
    .sort((one, other) => one.order - other.order);
  for (const { run } of drawn) {
    const { prompt, silver, text } = run;
    const id = `p${String(keys.length + 1).padStart(3, "0")}`;
    const side = random() % 2 === 0 ? "A" : "B";
    const rewrite = text ?? "";
    keys.push({ id, prompt, text: rewrite, side });
    pairs.push({ id, silver, a: side === "A" ? rewrite : silver, b: side === "A" ? silver : rewrite });
  }
  writeFileSync(`${folder}/key.json`, `${JSON.stringify(keys, null, 1)}\n`);
  writeFileSync(`${folder}/blind.json`, `${JSON.stringify(pairs, null, 1)}\n`);
}

/** Worth a reader's time: what is offered, and is neither blocked nor the silver prompt again. */
export function isGradable({ text, isUnchanged, blockedBy }: RealRun): boolean {
  return text !== null && !isUnchanged && blockedBy.length === 0;
}

/** The grades in `grades.json`, an object of "A", "B" or "same" by the pairs' ids; null for what was not graded. */
export function readGrades(folder: string): (run: RealRun) => Grade | null {
  const keys = readJson<readonly Key[]>(`${folder}/key.json`, []);
  const grades = readJson<Readonly<Record<string, string>>>(`${folder}/grades.json`, {});
  return (run) => {
    const key = isGradable(run) ? keys.find((known) => isAbout(known, run)) : undefined;
    const grade = key === undefined ? undefined : grades[key.id];
    if (key === undefined || grade === undefined) return null;
    if (grade !== "A" && grade !== "B") return "same";
    return grade === key.side ? "better" : "worse";
  };
}

function isAbout(key: Key, { prompt, text }: RealRun): boolean {
  return key.prompt === prompt && key.text === text;
}

function readJson<Value>(file: string, missing: Value): Value {
  // Written here, or by a reader in the form that is asked for.
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Value) : missing;
}
