import type { Remark } from "../optimizers/optimizer";
import { compareForm } from "./compare-form";
import { isContractStated } from "../checks/response-form/contract-stated";
import { describeContract } from "./describe-contract";
import { describeForeignContract } from "./foreign-contract";
import { findGuide } from "./guides/find-guide";
import { inferContract, type OutputContract, type ReadForm } from "../checks/response-form/output-contract";
import type { Reading } from "./reading";
import { sources } from "../checks/sources";
import { type NamedFormat, statesFormat } from "../reading/stated";
import { countWords, type Task } from "../template/task";

/** One thing to add to the prompt. The highest rank is kept longest when the word limit forces a choice. */
export interface Addition {
  readonly place: "requirement" | "detail" | "output";
  /** A sentence for a list, or what follows "Output format: ". */
  readonly text: string;
  readonly rank: number;
  readonly remark: Remark;
}

export interface PlannedAdditions {
  /** In the order in which they stand in the prompt. */
  readonly additions: readonly Addition[];
  /** What was noticed without anything being added. */
  readonly remarks: readonly Remark[];
}

/** Ranks above the weights of advice, which are 1 to 3. */
const rank = { contract: 9, question: 8, manner: 7, formFix: 6, output: 2.5 } as const;

const mostQuestions = 3;

/** Everything that the rules would add to this prompt if there were no word limit. */
export function planAdditions(task: Task, reading: Reading, asksQuestions: boolean): PlannedAdditions {
  const golden = task.goldenResponse === null ? null : inferContract(task.goldenResponse, reading.original);
  const form = planForm(task, reading, golden);
  if (reading.language !== "en" || reading.shape === "few-shot") return form;
  if (reading.isOwnWork) return form;
  if (reading.shape === "sectioned") {
    const output = form.additions.some(({ place }) => place === "output") || golden !== null ? [] : planOutput(reading);
    return { ...form, additions: [...form.additions, ...output] };
  }
  const questions = asksQuestions ? planQuestions(reading) : [];
  const output = golden === null ? planOutput(reading) : [];
  return {
    ...form,
    additions: [...questions, ...planAdvice(reading, golden, questions), ...form.additions, ...output].filter(
      (addition) => !reading.original.includes(addition.text),
    ),
  };
}

/** What the two responses ask of the form. */
function planForm(task: Task, reading: Reading, golden: ReadForm | null): PlannedAdditions {
  if (golden === null || task.goldenResponse === null) return { additions: [], remarks: [] };
  const findings = task.silverResponse === null ? [] : compareForm(task.silverResponse, task.goldenResponse, golden);
  const isBareResult = reading.kind === "solve" && ["number", "phrase"].includes(golden.contract.form);
  const remarks: Remark[] = findings
    .filter(({ rule }) => !(isBareResult && rule === "form-kind"))
    .map(({ rule, remark }) => ({ rule, text: remark, source: sources.fipo }));
  if (isBareResult) remarks.push(workingFirst);
  if (reading.language !== "en") {
    const line = describeForeignContract(golden.contract, reading.language, reading.original);
    if (line === null) return { additions: [], remarks };
    return { additions: [{ place: "output", text: line, rank: rank.contract, remark: contractRemark }], remarks };
  }
  const conflict = findConflict(golden.contract, reading.instruction);
  if (conflict !== null) return { additions: [], remarks: [...remarks, conflict] };

  const additions: Addition[] = [];
  const { output, requirements } = describeContract(golden, reading);
  for (const text of requirements) {
    additions.push({ place: "requirement", text, rank: rank.manner, remark: mannerRemark });
  }
  for (const { requirement, rule } of findings) {
    if (requirement === null) continue;
    additions.push({
      place: "requirement",
      text: requirement,
      rank: rank.formFix,
      remark: {
        rule: `${rule}-fix`,
        text: `Added against what the silver response did: “${requirement}”`,
        source: sources.anthropicConsistency,
      },
    });
  }
  if (output !== null && !isContractStated(golden.contract, reading.instruction)) {
    additions.push({ place: "output", text: output, rank: rank.contract, remark: contractRemark });
  }
  const missing = additions.filter(({ text }) => !reading.original.includes(text));
  const hasOutput = reading.isOwnWork && /^Output format: /mu.test(reading.original);
  if (!hasOutput || !missing.some(({ place }) => place === "output")) return { additions: missing, remarks };
  return { additions: missing.filter(({ place }) => place !== "output"), remarks: [...remarks, otherOutput] };
}

const otherOutput: Remark = {
  rule: "output-conflict",
  text: "The prompt already names an output format, which was left as it is. Compare it with the response you wanted.",
  source: sources.fipo,
};

const workingFirst: Remark = {
  rule: "working-first",
  text: "The golden response is a bare result. The prompt asks for the working first all the same: a form without room for it makes results worse.",
  source: sources.speakFreely,
};

const contractRemark: Remark = {
  rule: "output-contract",
  text: "Described the form of the response you wanted, and nothing of what it says.",
  source: sources.anthropicConsistency,
};

const mannerRemark: Remark = {
  rule: "output-manner",
  text: "Named the language or the tone of the response you wanted.",
  source: sources.fipo,
};

/** The format under which a contract would be asked for by name; null for short answers, which fit any. */
function formatOf(contract: OutputContract): NamedFormat | null {
  switch (contract.form) {
    case "json":
    case "list":
    case "prose":
    case "code":
      return contract.form;
    case "table":
      return contract.format === "markdown" ? "table" : "csv";
    case "letter":
    case "yes-no":
    case "number":
    case "worked-answer":
    case "date":
    case "series":
    case "phrase":
      return null;
  }
}

const formatNames: Readonly<Record<NamedFormat, string>> = {
  json: "JSON",
  table: "a table",
  csv: "CSV",
  list: "a list",
  code: "code",
  prose: "running text",
  other: "a format of its own",
};

/** A prompt that asks for a table and a golden response in JSON cannot both be right; the person must choose. */
function findConflict(contract: OutputContract, instruction: string): Remark | null {
  const wanted = formatOf(contract);
  const stated = [...statesFormat(instruction)].filter((format) => format !== "other");
  const first = stated[0];
  if (wanted === null || wanted === "code" || first === undefined || stated.some((format) => format === wanted))
    return null;
  // "A table" is also said of CSV.
  if (wanted === "csv" && stated.includes("table")) return null;
  return {
    rule: "output-conflict",
    text: `The prompt asks for ${formatNames[first]}, but the response you wanted is ${formatNames[wanted]}. The prompt was left as it is: change one of them.`,
    source: sources.fipo,
  };
}

/** Advice on length or layout would contradict a golden response that is a bare answer. */
function planAdvice(reading: Reading, golden: ReadForm | null, questions: readonly Addition[]): readonly Addition[] {
  const isBare =
    golden !== null && ["letter", "yes-no", "number", "date", "phrase", "series"].includes(golden.contract.form);
  if (isBare && !["solve", "extract", "classify", "choose"].includes(reading.kind)) return [];
  const hasRoom = golden === null ? !verySmall.test(reading.instruction) : hasRoomToAdd(golden.contract);
  const isLong = countWords(reading.instruction) > longInstruction;
  const additions: Addition[] = [];
  for (const { rule, text, unless, weight, source, remark, needsRoom, answeredBy } of findGuide(reading).advice) {
    if (unless?.test(reading.instruction) === true || (needsRoom === true && !hasRoom)) continue;
    if (answeredBy !== undefined && questions.some((question) => question.text.startsWith(`${answeredBy}:`))) continue;
    // Somebody who wrote this much has said what matters to them.
    if (isLong && weight < 3) continue;
    const sentence = typeof text === "string" ? text : text(reading, golden?.contract.form ?? null);
    if (sentence === null) continue;
    additions.push({ place: "requirement", text: sentence, rank: weight, remark: { rule, text: remark, source } });
  }
  return additions;
}

const verySmall = /\b(?:one|two|a single|1|2) (?:short )?(?:sentences?|words?|lines?)\b/iu;

/** Words from which on only the weightiest advice is given. */
const longInstruction = 100;

function hasRoomToAdd(contract: OutputContract): boolean {
  switch (contract.form) {
    case "prose":
      return contract.words >= 80;
    case "list":
      return contract.itemWords >= 12;
    case "worked-answer":
      return true;
    case "code":
      return !contract.isAlone;
    case "letter":
    case "yes-no":
    case "number":
    case "date":
    case "json":
    case "table":
    case "series":
    case "phrase":
      return false;
  }
}

function planOutput(reading: Reading): readonly Addition[] {
  const text = findGuide(reading).output(reading);
  if (text === null || reading.original.includes(text)) return [];
  const remark = {
    rule: "output-form",
    text: "The prompt left the form of the answer open; the usual one for this kind of task was added. Change it if you want another.",
    source: sources.openAiPractices,
  };
  return [{ place: "output", text, rank: rank.output, remark }];
}

function planQuestions(reading: Reading): readonly Addition[] {
  const open = findGuide(reading).questions.filter(({ unless }) =>
    unless instanceof RegExp ? !unless.test(reading.instruction) : !unless(reading),
  );
  return open.slice(0, mostQuestions).map(({ label, question }) => ({
    place: "detail",
    text: `${label}: [${question}]`,
    rank: rank.question,
    remark: {
      rule: "ask-missing",
      text: "Asked in square brackets for what is missing. Write the answers in place of the brackets, or delete the lines.",
      source: sources.principled,
    },
  }));
}
