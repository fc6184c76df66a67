import { isObject, listOf, type JsonObject } from "../../../records/json";
import { readNumber, readText } from "../json-value";
import type { Remarks } from "../remarks";

/**
 * How lm-evaluation-harness finds the answer in what a model wrote, as JavaScript on `output`: its first list of filters,
 * of which `regex`, `take_first`, `remove_whitespace` and `lowercase` are honoured, and the options of `exact_match`.
 * White space around the answer is always dropped.
 */
export function answerFilter(task: JsonObject, remarks: Remarks): string {
  const steps = ["output.trim()", ...readFilters(task, remarks), ...readMatchOptions(task)];
  return steps.reduce((before, step) => step.replaceAll("output", () => `(${before})`));
}

function readFilters(task: JsonObject, remarks: Remarks): readonly string[] {
  const [first] = listOf(task["filter_list"]).filter(isObject);
  return listOf(first?.["filter"]).flatMap((filter) => {
    const given = isObject(filter) ? filter : {};
    switch (readText(given["function"]) ?? "") {
      case "regex": {
        const pattern = readText(given["regex_pattern"]) ?? "#### (\\-?[0-9\\.\\,]+)";
        if (!isPattern(pattern)) {
          remarks.add(`The pattern “${pattern}” is none that JavaScript reads; the answer is taken as it is.`);
          return [];
        }
        const place = readNumber(given["group_select"]) ?? 0;
        return [
          `([...output.matchAll(new RegExp(${quote(pattern)}, "g"))].map((m) => (m.slice(1).find(Boolean) ?? m[0]).trim()).at(${place}) ?? "[invalid]")`,
        ];
      }
      case "remove_whitespace":
        return ["output.trimStart()"];
      case "lowercase":
        return ["output.toLowerCase()"];
      case "take_first":
        return [];
      default:
        remarks.add(
          `The filter “${readText(given["function"]) ?? "without a name"}” is not known here; the answer is taken without it.`,
        );
        return [];
    }
  });
}

function readMatchOptions(task: JsonObject): readonly string[] {
  const match = listOf(task["metric_list"]).find((metric) => isObject(metric) && metric["metric"] === "exact_match");
  if (!isObject(match)) return [];
  return listOf(match["regexes_to_ignore"])
    .filter((pattern): pattern is string => typeof pattern === "string" && isPattern(pattern))
    .map((pattern) => `output.replace(new RegExp(${quote(pattern)}, "g"), "")`);
}

/** The word "output" in a pattern stays out of the steps' way. */
function quote(pattern: string): string {
  return JSON.stringify(pattern).replaceAll("output", "outpu\\u0074");
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, "g");
    return true;
  } catch {
    return false;
  }
}
