import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../../tools/project.mjs";
import { buildInputs } from "../../../tools/source-stamp.mjs";

/** The file and all of ours that it imports, by their paths from the repository. */
function withImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(projectFolder, file), "utf8"), true, true);
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith(".")) withImports(path.join(path.dirname(file), fileName), found);
  }
  return found;
}

describe("the stamp of a build's sources", () => {
  it("changes with every program of ours that takes part in a build", () => {
    const programs = [...withImports("next.config.mjs"), ...withImports("tools/seal-site.mjs")];
    expect(programs.length).toBeGreaterThan(5);
    expect(programs.filter((program) => !buildInputs.includes(program))).toEqual([]);
  });

  it("names nothing that is not there", () => {
    expect(buildInputs.filter((input) => !existsSync(path.join(projectFolder, input)))).toEqual([]);
  });
});
