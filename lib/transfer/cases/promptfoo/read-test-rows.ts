import { succeed, type Result } from "../../../base/result";
import { isObject, type JsonObject } from "../../../records/json";
import type { ReadCases } from "../case-file";
import { finishCases } from "../make-case";
import { refuse } from "../refuse";
import type { Remarks } from "../remarks";
import { defaultPrompt } from "../rows/field-names";
import { mergeTests } from "./expand-tests";
import { baseName, type FileSet } from "./file-set";
import { toCases } from "./to-cases";

/** True for a test of promptfoo as it stands in a list or a line of its own. */
export function isTestRow(row: JsonObject): boolean {
  return isObject(row["vars"]) || (Array.isArray(row["assert"]) && row["assert"].every(isObject));
}

/** Tests without their configuration: a prompt that shows their variables stands in for its prompts. */
export async function readTestRows(
  path: string,
  tests: readonly JsonObject[],
  files: FileSet,
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const merged = mergeTests({}, tests, []);
  if (!merged.ok) return merged;
  const drafts = await toCases(merged.value, files);
  if (!drafts.ok) return drafts;
  const cases = finishCases(drafts.value, remarks);
  if (cases.length === 0) return refuse(`“${path}” has no test.`);
  remarks.add("These are tests without their configuration: write the prompts that they are for.");
  return succeed({
    format: "promptfoo",
    set: {
      name: baseName(path),
      prompts: defaultPrompt(null, [...new Set(cases.flatMap(({ variables }) => Object.keys(variables)))]),
      demands: [],
      derivedMetrics: [],
      source: { format: "promptfoo", fileName: baseName(path) },
    },
    cases,
    fields: null,
    remarks: remarks.list(),
  });
}
