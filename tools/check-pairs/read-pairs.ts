import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Pair, pairSchema } from "./pair-schema";

const folder = "data/pairs";

/** The lines of data/pairs, those that are blank left out. */
export function readPairLines(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").split("\n"))
    .filter((line) => line.trim() !== "");
}

/** The pairs on them. Throws where a line is none. */
export function readPairs(): readonly Pair[] {
  return readPairLines().map((line) => pairSchema.parse(JSON.parse(line)));
}
