import { isObject, printValue } from "../../../records/json";
import { readText } from "../json-value";
import { asTemplate, makeDemand, makePrompt } from "../make-case";
import { lettersIn } from "./letters-in";
import type { RowReader } from "./row-reader";

/**
 * The rows of FIPO's own test (Lu et al., 2024): each has a prompt of its own, between its examples and the form of its
 * answer, which are joined to it as they are. The authors publish no answers; a row's `answer` or `target` is taken.
 */
export const fipoTest: RowReader = {
  format: "fipo-test",
  fits: (row) =>
    "question_id" in row &&
    typeof row["text"] === "string" &&
    (("icl" in row && "end" in row) || ("prefix" in row && "postfix" in row)),
  read(row) {
    const text = readText(row["text"]);
    if (text === null) return "has no text";
    const before = row["prefix"] ?? row["icl"];
    const after = row["postfix"] ?? row["end"];
    const gold = readText(row["answer"]) ?? readText(row["target"]);
    // The examples before it may list options too; the row's own come last.
    const options = () => lettersIn([text, typeof after === "string" ? after : ""].join("\n"));
    return {
      id: row["question_id"] == null ? null : printValue(row["question_id"]),
      variables: { text },
      prefix: typeof before === "string" ? asTemplate(before) : "",
      suffix: typeof after === "string" ? asTemplate(after) : "",
      expected: gold,
      demands:
        gold === null
          ? []
          : [
              /^[A-E]$/.test(gold)
                ? makeDemand("letter", gold, { config: { options: options() } })
                : makeDemand("bbh-answer", asTemplate(gold)),
            ],
    };
  },
  prompts: () => [makePrompt("{{text}}")],
};

const popVariables = ["raw_prompt", "text003_response_based_raw", "gpt4_response_based_raw"];

/** The pairs that FIPO was trained on: the prompt to improve with its two responses, and the better prompt. */
export const pop: RowReader = {
  format: "pop",
  fits: (row) => typeof row["raw_prompt"] === "string" && "gpt4_optimized_prompt" in row,
  read(row) {
    const chosen = readText(row["gpt4_optimized_prompt"]);
    if (readText(row["raw_prompt"]) === null) return "has no “raw_prompt”";
    if (chosen === null) return "has no “gpt4_optimized_prompt”";
    const rejected = readText(row["chatgpt_optimized_prompt"]);
    return {
      id: row["id"] == null || isObject(row["id"]) ? null : printValue(row["id"]),
      variables: Object.fromEntries(popVariables.map((name) => [name, readText(row[name]) ?? ""])),
      expected: chosen,
      metadata: rejected === null ? {} : { chatgpt_optimized_prompt: rejected },
    };
  },
  prompts: () => [
    makePrompt(
      "Rewrite this prompt so that a model answers it as well as it can. Keep every fact, name and number, and answer nothing: give the new prompt alone.\n\nPrompt:\n{{raw_prompt}}",
    ),
  ],
};
