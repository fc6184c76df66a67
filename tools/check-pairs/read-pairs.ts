import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Pair, pairSchema } from "./pair-schema";

const folder = "data/pairs";

/** The pairs of data/pairs, in the order of its files. Throws where a line is none. */
export function readPairs(): readonly Pair[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => pairSchema.parse(JSON.parse(line)));
}
