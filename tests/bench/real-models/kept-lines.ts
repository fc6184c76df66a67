import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Counts up where what is measured changes, so that nothing old is taken for new. */
const VERSION = 1;

const folder = `node_modules/.cache/goldsmith/real-bench/v${VERSION}`;

/**
 * One JSON value a line, kept at once, so that a run can be stopped and begun again. A line that was cut off in the middle
 * of writing counts as not there.
 */
// The caller knows what it kept under that name.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function readKept<Line extends { readonly prompt: string }>(model: string, part: string): readonly Line[] {
  const file = fileOf(model, part);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        // Written by `keep` alone.
        return [JSON.parse(line) as Line];
      } catch {
        return [];
      }
    });
}

export function keep(model: string, part: string, line: { readonly prompt: string }): void {
  mkdirSync(path.dirname(fileOf(model, part)), { recursive: true });
  appendFileSync(fileOf(model, part), `${JSON.stringify(line)}\n`);
}

function fileOf(model: string, part: string): string {
  return `${folder}/${model}/${part}.jsonl`;
}

/** The models of which something is kept, by name. */
export function keptModels(): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
