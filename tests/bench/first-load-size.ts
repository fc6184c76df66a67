import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { firstLoadFiles } from "../../tools/first-load.mjs";
import type { Figure } from "./figure";

/** The JavaScript that the page's HTML names, each file compressed as a host does. */
export function measureFirstLoadSize(): Figure {
  const bytes = firstLoadFiles("index.html").scripts.map((file) => gzipSync(readFileSync(file)).length);
  return {
    name: "First-load JavaScript, gzip",
    unit: "kB",
    samples: [bytes.reduce((sum, size) => sum + size, 0) / 1000],
    aim: "≤ 220",
  };
}
