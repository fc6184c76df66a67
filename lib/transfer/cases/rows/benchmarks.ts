import { isList, printValue, type Json, type JsonObject } from "../../../records/json";
import { readNumber, readText } from "../json-value";
import { asTemplate, letterOf, makeDemand, makePrompt } from "../make-case";
import type { RowReader, RowReading } from "./row-reader";

/**
 * The five benchmarks on which FIPO was measured (Lu et al., 2024), in their authors' files: how their answers are read
 * stands with the kinds "gsm8k-answer", "bbh-answer" and "letter". Prompts are plain ones of ours, to begin with.
 */
const LETTER_ALONE = "Answer with the letter alone.\nAnswer:";

/** Cobbe et al., 2021: the answer's steps, and after "#### " the number. */
export const gsm8k: RowReader = {
  format: "gsm8k",
  fits: (row) => readText(row["question"]) !== null && /(?:^|\n)#### /.test(readText(row["answer"]) ?? ""),
  read(row) {
    const question = readText(row["question"]);
    const answer = readText(row["answer"]);
    const gold = /(?:^|\n)#### *([^\n]+)/.exec(answer ?? "")?.[1]?.trim() ?? "";
    if (question === null) return "has no question";
    if (gold === "") return "has no answer after “####”";
    return {
      variables: { question },
      expected: gold,
      demands: [makeDemand("gsm8k-answer", gold)],
      metadata: { solution: answer },
    };
  },
  prompts: () => [
    makePrompt(
      "{{question}}\n\nThink step by step. Then write the answer as a number in a last line of this form:\n#### 42",
    ),
  ],
};

/** Suzgun et al., 2022: `{canary, examples: [{input, target}]}`, a file a task. */
export const bbh: RowReader = {
  format: "bbh",
  fits: (row) => readText(row["input"]) !== null && readText(row["target"]) !== null,
  read(row) {
    const input = readText(row["input"]);
    const target = readText(row["target"]);
    if (input === null) return "has no input";
    if (target === null) return "has no target";
    return {
      variables: { input },
      expected: target,
      demands: [makeDemand("bbh-answer", asTemplate(target))],
      metadata: row["task"] === undefined ? {} : { task: row["task"] },
    };
  },
  prompts: () => [makePrompt("{{input}}\n\nWrite the answer alone, in the form in which it is asked for.\nAnswer:")],
};

/** Bisk et al., 2020; `label` comes from the file of labels. */
export const piqa: RowReader = {
  format: "piqa",
  fits: (row) => ["goal", "sol1", "sol2"].every((name) => typeof row[name] === "string"),
  read: (row) => readChoice(row, { texts: ["goal", "sol1", "sol2"], label: row["label"], options: 2 }),
  prompts: () => [makePrompt(`{{goal}}\n\nA. {{sol1}}\nB. {{sol2}}\n\n${LETTER_ALONE}`)],
};

const cosmosAnswers = ["answer0", "answer1", "answer2", "answer3"];

/** Huang et al., 2019. */
export const cosmosqa: RowReader = {
  format: "cosmosqa",
  fits: (row) => ["context", "question", ...cosmosAnswers].every((name) => typeof row[name] === "string"),
  read: (row) => readChoice(row, { texts: ["context", "question", ...cosmosAnswers], label: row["label"], options: 4 }),
  prompts: () => [
    makePrompt(
      `{{context}}\n\n{{question}}\nA. {{answer0}}\nB. {{answer1}}\nC. {{answer2}}\nD. {{answer3}}\n\n${LETTER_ALONE}`,
    ),
  ],
};

const mmluLetters = ["A", "B", "C", "D"];

/** Hendrycks et al., 2021, both as a table and as its rows stand at Hugging Face (`choices`, and the answer's place). */
export const mmlu: RowReader = {
  format: "mmlu",
  fits: (row) =>
    typeof row["question"] === "string" && isList(row["choices"]) && row["choices"].length === 4 && "answer" in row,
  read(row) {
    const choices = isList(row["choices"])
      ? row["choices"].map(printValue)
      : mmluLetters.map((letter) => row[letter] ?? "");
    const answer = readText(row["answer"])?.trim().toUpperCase() ?? "";
    const label = mmluLetters.includes(answer) ? mmluLetters.indexOf(answer) : row["answer"];
    const named = Object.fromEntries(mmluLetters.map((letter, place) => [letter, choices[place] ?? ""]));
    const reading = readChoice({ ...row, ...named }, { texts: ["question", ...mmluLetters], label, options: 4 });
    if (typeof reading === "string") return reading;
    const shared = ["subject", "examples"].flatMap((name) =>
      row[name] === undefined ? [] : [[name, row[name]] as const],
    );
    return { ...reading, variables: { ...Object.fromEntries(shared), ...reading.variables } };
  },
  prompts(rows) {
    const has = (name: string) => rows.every((row) => readText(row[name]) !== null);
    const subject = has("subject")
      ? "The following are multiple choice questions (with answers) about {{subject}}.\n\n"
      : "";
    const examples = has("examples") ? "{{examples}}\n\n" : "";
    return [makePrompt(`${subject}${examples}{{question}}\nA. {{A}}\nB. {{B}}\nC. {{C}}\nD. {{D}}\nAnswer:`)];
  },
};

function readChoice(
  row: JsonObject,
  { texts, label, options }: { texts: readonly string[]; label: Json | undefined; options: number },
): RowReading {
  const missing = texts.find((name) => readText(row[name]) === null);
  if (missing !== undefined) return `has no “${missing}”`;
  const place = readNumber(label);
  if (place === null || !Number.isInteger(place) || place < 0 || place >= options) {
    return `has no label from 0 to ${options - 1} that names the right answer`;
  }
  const letter = letterOf(place);
  return {
    id: typeof row["id"] === "string" ? row["id"] : null,
    variables: Object.fromEntries(texts.map((name) => [name, row[name] ?? ""])),
    expected: letter,
    demands: [
      makeDemand("letter", letter, { config: { options: Array.from({ length: options }, (_, at) => letterOf(at)) } }),
    ],
  };
}
