// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { buildStampFile } from "./project.mjs";
import { runNpm } from "./run-command.mjs";
import { sourceStamp } from "./source-stamp.mjs";

/** Builds the site, unless the sources are those of the last whole build. To be used as a step. */
export async function buildSite() {
  const lastStamp = existsSync(buildStampFile) ? readFileSync(buildStampFile, "utf8") : null;
  if (lastStamp === sourceStamp()) return { succeeded: true, output: "", remark: "unchanged since the last build" };
  return runNpm(["run", "build"]);
}
