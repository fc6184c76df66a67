import { isContractStated } from "../checks/response-form/contract-stated";
import { inferContract } from "../checks/response-form/output-contract";
import type { OutputContract } from "../checks/response-form/contract";
import type { AddedLine, Question } from "../records/framed-prompt";
import type { PromptReading } from "../reading/read-prompt";
import { type NamedFormat, statesFormat } from "../reading/stated";
import type { Task } from "../template/task";
import { compareForm } from "./compare-form";
import { type ContractContext, describeContract } from "./describe-contract";
import { describeForeignContract } from "./foreign-contract";
import { type LearnedForm, nothingLearned } from "./learned-form";

/** Follows FIPO's optional blocks (arXiv 2402.11811): silver response and golden response say what to correct. */
export function learnForm(task: Task, reading: PromptReading, context: ContractContext): LearnedForm {
  if (task.goldenResponse === null) return nothingLearned;
  const golden = inferContract(task.goldenResponse, reading.text);
  if (golden === null) return nothingLearned;
  const { contract } = golden;
  const isBare = bareForms.has(contract.form);
  if (reading.language !== "en") {
    const text = describeForeignContract(contract, reading.language, reading.text);
    return { ...nothingLearned, lines: text === null ? [] : [formLine(text)], isBare, isKnown: true };
  }
  const { output, requirements } = describeContract(golden, context);
  const outputText = output === null ? null : `Output format: ${output}`;
  const other = otherFormat(contract, reading.instruction);
  if (other !== null && outputText !== null) {
    return { lines: [], collision: askWhichForm(other, outputText), isBare: false, isKnown: true };
  }
  const findings = task.silverResponse === null ? [] : compareForm(task.silverResponse, task.goldenResponse, golden);
  const lines = [
    ...findings.flatMap(({ rule, requirement, remark }) =>
      requirement === null ? [] : [line(`response/${rule}`, requirement, remark)],
    ),
    ...requirements.map((text, index) =>
      line(
        `response/manner-${index}`,
        text,
        "The response that you wanted is written so, and the prompt did not say it.",
      ),
    ),
    ...(outputText === null || isContractStated(contract, reading.instruction) ? [] : [formLine(outputText)]),
  ];
  return { lines: lines.filter(({ text }) => !reading.text.includes(text)), collision: null, isBare, isKnown: true };
}

const bareForms: ReadonlySet<OutputContract["form"]> = new Set([
  "letter",
  "yes-no",
  "number",
  "date",
  "phrase",
  "series",
  "json",
  "table",
  "code",
] as const);

function line(id: string, text: string, why: string): AddedLine {
  return { id, text, why, source: null, isDropped: false };
}

function formLine(text: string): AddedLine {
  return line(
    "response/form",
    text,
    "It describes the form of the response that you wanted, and nothing of what it says.",
  );
}

/** The format under which a contract would be asked for by name; null for short answers, which fit any, and for code. */
function formatOf(contract: OutputContract): NamedFormat | null {
  if (contract.form === "json" || contract.form === "list" || contract.form === "prose") return contract.form;
  if (contract.form === "table") return contract.format === "markdown" ? "table" : "csv";
  return null;
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

/** The format that the prompt asks for where the golden response has another; null where they agree. */
function otherFormat(contract: OutputContract, instruction: string): string | null {
  const wanted = formatOf(contract);
  const stated: readonly NamedFormat[] = [...statesFormat(instruction)].filter((format) => format !== "other");
  const [first] = stated;
  if (wanted === null || first === undefined || stated.includes(wanted)) return null;
  // "A table" is also said of CSV.
  return wanted === "csv" && stated.includes("table") ? null : formatNames[first];
}

function askWhichForm(stated: string, outputText: string): Question {
  return {
    id: "response/which-form",
    ask: `Your prompt asks for ${stated}; the response you wanted looks different. Which counts?`,
    choices: [
      { label: "The response", line: outputText },
      { label: "The prompt", line: `Give the result as ${stated}.` },
    ],
    own: "Output format: {answer}.",
    replaces: [],
    answer: null,
  };
}
