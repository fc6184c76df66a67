import { displayCodeLanguage } from "../reading/code-text";
import { describeJsonShape } from "../checks/response-form/json-shape";
import type { ReadForm } from "../checks/response-form/output-contract";
import type { OutputContract, ProseContract, TableColumns } from "../checks/response-form/contract";
import type { TaskKind } from "../reading/kinds";
import type { Language } from "../reading/language";
import { findLabels } from "./labels";
import { statesExactLength } from "../reading/stated";
import { languageNames } from "../reading/language";
import { countInWords, joinWords, roundWords } from "../reading/wording";

/** What a contract adds to an English prompt. */
export interface ContractWords {
  /** Follows "Output format: "; null where nothing needs saying. */
  readonly output: string | null;
  /** Full sentences for the list of requirements. */
  readonly requirements: readonly string[];
}

const englishJsonWords = {
  string: "string",
  number: "number",
  boolean: "true or false",
  anything: "value or null",
  key: "name",
};

/** What of a prompt changes how a contract is said. */
export interface ContractContext {
  /** Null where it is not sure. */
  readonly kind: TaskKind | null;
  readonly language: Language;
  readonly instruction: string;
  readonly optionLetters: readonly string[];
}

/** Says a contract in English, for this kind of task. */
export function describeContract(form: ReadForm, reading: ContractContext): ContractWords {
  return { output: describeForm(form.contract, reading), requirements: describeManner(form, reading) };
}

function describeForm(contract: OutputContract, reading: ContractContext): string | null {
  switch (contract.form) {
    case "letter":
      return describeLetter(contract, reading.optionLetters);
    case "yes-no": {
      const words = contract.words === "yes-no" ? '"yes" or "no"' : '"true" or "false"';
      return contract.isAlone ? `only ${words}.` : `${words} first, then the reason.`;
    }
    case "number":
      return describeNumber(contract, reading.kind);
    case "worked-answer":
      return `the working first, then a last line that starts with "${contract.marker}" and holds only the final answer.`;
    case "date":
      return contract.pattern === "hh:mm" ? "only the time, as hh:mm." : `only the date, as ${contract.pattern}.`;
    case "json": {
      const shape = describeJsonShape(contract.shape, englishJsonWords);
      const around = contract.isFenced
        ? "in one code block, with no text around it"
        : "with no text and no code fence around it";
      return `only JSON in this shape, ${around}: ${shape}`;
    }
    case "table":
      return describeTable(contract.format, contract.columns);
    case "list":
      return describeList(contract, reading);
    case "series":
      return countIsAnswer.has(reading.kind)
        ? "only the items, separated by commas."
        : `only ${countInWords(contract.items)} items, separated by commas.`;
    case "code": {
      const name = displayCodeLanguage(contract.language);
      const code = name === null ? nameOfCode(reading.kind) : `the ${name} code`;
      if (!contract.isAlone) return `${code} in one code block, with a short explanation.`;
      return contract.isFenced
        ? `only ${code}, in one code block.`
        : `only ${code}, with no code fence and no text around it.`;
    }
    case "phrase":
      return describePhrase(contract, reading);
    case "prose":
      return describeProse(contract, reading);
  }
}

function nameOfCode(kind: TaskKind | null): string {
  return kind === "regex" ? "the expression" : kind === "formula" ? "the formula or command" : "the code";
}

function describeLetter(contract: OutputContract & { form: "letter" }, letters: readonly string[]): string {
  const which = letters.length > 0 ? ` (${joinWords(letters, "or")})` : "";
  const style = contract.style === "parentheses" ? ", in parentheses" : "";
  return contract.isAlone
    ? `only the letter of the correct option${which}${style}.`
    : `the letter of the correct option first${which}${style}, then the reason.`;
}

function describeNumber(contract: OutputContract & { form: "number" }, kind: TaskKind | null): string {
  const places =
    contract.decimals > 0
      ? ` with ${countInWords(contract.decimals)} decimal place${contract.decimals === 1 ? "" : "s"}`
      : "";
  const number = `the number${places}${unitWords(contract)}`;
  // Working first, then the bare answer: a bare answer alone would forbid the reasoning that finds it.
  return kind === "solve"
    ? `the working first, then a last line that starts with "Answer:" and holds only ${number}.`
    : `only ${number}.`;
}

function unitWords({ unit, decimals }: OutputContract & { form: "number" }): string {
  const join = decimals > 0 ? " and" : " with";
  switch (unit.type) {
    case "none":
      return "";
    case "percent":
      return `${join} a percent sign`;
    case "currency":
      return `${join} the currency sign`;
    case "unnamed":
      return `${join} its unit`;
    case "given":
      return `${join} its unit (${unit.unit})`;
  }
}

function describeTable(format: "markdown" | "csv" | "tsv", columns: TableColumns): string {
  if (format === "markdown") {
    return columns.type === "named"
      ? `a Markdown table with the columns ${joinWords(columns.names, "and")}.`
      : `a Markdown table with ${countInWords(columns.count)} columns.`;
  }
  const name = format === "csv" ? "CSV" : "tab-separated values";
  const separator = format === "csv" ? "," : "<tab>";
  return columns.type === "named"
    ? `only ${name}, with no text or code fence around it and this header row: ${columns.names.join(separator)}`
    : `only ${name} with ${countInWords(columns.count)} fields in each line, with no text or code fence around it.`;
}

/** How many items a text holds is part of the answer where the task is to find them. */
const countIsAnswer: ReadonlySet<TaskKind | null> = new Set<TaskKind | null>([
  "extract",
  "answer",
  "solve",
  "classify",
  "multiple-choice",
]);

function describeList(contract: OutputContract & { form: "list" }, { kind }: ContractContext): string {
  const items = countIsAnswer.has(kind) ? "the items" : `${countInWords(contract.items)} items`;
  if (contract.style === "plain")
    return kind === "poem" || kind === "naming"
      ? `only ${countInWords(contract.items)} lines.`
      : `only ${items}, one per line.`;
  const each =
    contract.itemWords <= 3
      ? ", each a word or a short phrase"
      : contract.itemWords <= 25
        ? `, each of about ${countInWords(roundWords(contract.itemWords))} words`
        : "";
  const count = countIsAnswer.has(kind) ? "" : ` of ${countInWords(contract.items)} items`;
  return `only a ${contract.style} list${count}${each}.`;
}

function describePhrase(contract: OutputContract & { form: "phrase" }, reading: ContractContext): string {
  if (reading.optionLetters.length > 0 && contract.isGiven)
    return "only the text of the correct option, as it stands above.";
  if (reading.kind === "classify") {
    const labels = findLabels(reading.instruction);
    return labels.length > 0
      ? `only the label, spelled exactly as one of these: ${labels.join(", ")}.`
      : "only the label.";
  }
  if (reading.kind === "translate") return "only the translation.";
  if (reading.kind === "solve")
    return 'the working first, then a last line that starts with "Answer:" and holds only the final answer.';
  if (contract.words === 1) return "only a single word.";
  return `only a short phrase of at most ${countInWords(contract.words + 1)} words.`;
}

function describeProse(contract: ProseContract, reading: ContractContext): string | null {
  // The length of a worked solution or a translation follows from its content.
  if (reading.kind === "solve" || reading.kind === "translate" || statesExactLength(reading.instruction)) return null;
  const words = roundWords(contract.words);
  if (contract.letterParts !== null) {
    const parts = contract.letterParts.hasSubject
      ? "an email with subject line, greeting and sign-off"
      : "a message with greeting and sign-off";
    return `${parts}, about ${words} words in all.`;
  }
  if (contract.hasHeadings) return `about ${words} words, under headings.`;
  if (contract.sentences <= 1)
    return contract.words > 12 ? `one sentence of about ${words} words.` : "one short sentence.";
  if (contract.paragraphs === 1) {
    return contract.sentences <= 4
      ? `${countInWords(contract.sentences)} sentences, about ${words} words in all.`
      : `one paragraph of about ${words} words.`;
  }
  return `${countInWords(contract.paragraphs)} paragraphs, about ${words} words in all.`;
}

const speaksToReader: ReadonlySet<TaskKind | null> = new Set<TaskKind | null>([
  "article",
  "ad-copy",
  "product-description",
  "documentation",
  "how-to",
  "advise",
  "explain",
]);

/** Register, form of address and language, where the prompt leaves them open. */
function describeManner(form: ReadForm, reading: ContractContext): readonly string[] {
  const requirements: string[] = [];
  const { contract } = form;
  if (form.isLanguageCertain && form.language !== "unknown" && form.language !== reading.language) {
    const name = languageNames[form.language];
    if (!new RegExp(`\\b${name}\\b`, "iu").test(reading.instruction)) requirements.push(`Write the answer in ${name}.`);
  }
  if (contract.form !== "prose" || reading.kind === "translate") return requirements;
  const statesTone =
    /\b(?:tone|formal|informal|casual|friendly|professional|polite|funny|humorous|serious|playful|warm|style)\b/iu;
  if (contract.register !== null && !statesTone.test(reading.instruction)) {
    requirements.push(contract.register === "formal" ? "Use a formal tone." : "Use a relaxed, conversational tone.");
  }
  const speaks = speaksToReader.has(reading.kind) && contract.addressesReader && contract.letterParts === null;
  if (speaks && !/\b(?:second person|address|as ["“']?you\b)/iu.test(reading.instruction)) {
    requirements.push('Address the reader as "you".');
  }
  return requirements;
}
