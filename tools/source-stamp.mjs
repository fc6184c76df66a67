// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { projectFolder, readBasePath, readSelfOnly } from "./project.mjs";

/** All that decides what a build contains; tests, tools and documents do not. */
export const buildInputs = [
  "app",
  "components",
  "docs/training.md",
  "lib",
  "public",
  "workers",
  "instrumentation-client.ts",
  "next.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tools/build-service-worker.mjs",
  "tools/compile-early.mjs",
  "tools/compress-site.mjs",
  "tools/engine-marks.mjs",
  "tools/first-load.mjs",
  "tools/hosting-headers.mjs",
  "tools/page-seal.mjs",
  "tools/project.mjs",
  "tools/seal-site.mjs",
  "tools/security-policy.mjs",
  "tools/source-stamp.mjs",
  "tools/web-llm-list.mjs",
  "tools/wllama-files.mjs",
];

/** 16 hexadecimal digits that change when the content of a build's sources, or one of its settings, changes. */
export function sourceStamp(inputs = buildInputs) {
  const hash = createHash("sha256")
    .update(readBasePath())
    .update(readSelfOnly() ? "\0self-only" : "");
  for (const file of inputs.flatMap(listFiles).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(projectFolder, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * Paths of the files in or at `entry`, from the repository's folder, with slashes on every system.
 * @param {string} entry
 * @returns {string[]}
 */
function listFiles(entry) {
  const absolute = path.join(projectFolder, entry);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [entry];
  return readdirSync(absolute).flatMap((name) => listFiles(`${entry}/${name}`));
}
