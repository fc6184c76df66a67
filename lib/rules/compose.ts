import { escapePattern } from "../base/escape-pattern";
import { guessCodeLanguage } from "../reading/code-text";
import type { Addition } from "./additions";
import { parseJson } from "../checks/response-form/output-contract";
import type { Material } from "../reading/material";
import type { Reading } from "./reading";
import { capitalize } from "../reading/sentences";
import { splitBlocks } from "../reading/blocks";

/** Puts the person's parts and the chosen additions together. With no additions it is the person's text, regrouped. */
export function compose(reading: Reading, additions: readonly Addition[]): string {
  const text =
    reading.shape === "sectioned" || reading.shape === "few-shot"
      ? appendSections(reading, additions)
      : arrange(reading, additions);
  return usesWindowsBreaks(reading.original) ? text.replace(/\r?\n/gu, "\r\n") : text;
}

/** Only where every line ends so: a mixed text keeps each of its own. */
function usesWindowsBreaks(text: string): boolean {
  return text.includes("\r\n") && !/(?<!\r)\n/u.test(text);
}

function arrange(reading: Reading, additions: readonly Addition[]): string {
  const { material } = reading;
  const isEnglish = reading.language === "en";
  const output = additions.find(({ place }) => place === "output")?.text;
  const sections: string[] = [];
  if (material?.position === "before") sections.push(setOff(material, isEnglish));
  sections.push(...ownSections(reading));
  sections.push(...listSection("Details:", additions, "detail", []));
  sections.push(...listSection("Requirements:", additions, "requirement", reading.sentences?.constraints ?? []));
  if (isEnglish && output !== undefined) sections.push(`Output format: ${output}`);
  if (material?.position === "after") sections.push(setOff(material, isEnglish));
  // Outside English the line may refer to the text above it.
  if (!isEnglish && output !== undefined) sections.push(output);
  if (reading.closingCue !== "") sections.push(reading.closingCue);
  return sections.filter((section) => section !== "").join("\n\n");
}

/** The person's instruction: task and context apart where they could be told apart, else in one piece. */
function ownSections(reading: Reading): readonly string[] {
  const { sentences } = reading;
  if (sentences === null) return [finishLead(asSentence(reading), reading)];
  const task = sentences.task.join(" ");
  if (sentences.context.length === 0) return [finishLead(task, reading)];
  const context = sentences.context.join(" ");
  if (sentences.isContextFirst) return [finishLead(`${context} ${task}`, reading)];
  return [finishLead(task, reading), `Context: ${context}`];
}

const questionStart =
  /^(?:what|what['’]?s|why|how|who|whose|when|where|which|is|are|was|were|does|do|did|can|could|should|will|would|has|have)\b/iu;

/** A question typed in haste gets its capital and its mark. */
function asSentence({ instruction, language }: Reading): string {
  const text = instruction.trim();
  if (language !== "en" || text.includes("\n")) return text;
  const isOpen = questionStart.test(text) && /[\p{L}\p{N})]$/u.test(text) && !/[.!?]\s/u.test(text);
  return capitalize(isOpen ? `${text}?` : text);
}

function listSection(
  label: string,
  additions: readonly Addition[],
  place: Addition["place"],
  own: readonly string[],
): readonly string[] {
  const items = [...own, ...additions.filter((addition) => addition.place === place).map(({ text }) => text)];
  return items.length === 0 ? [] : [`${label}\n${items.map((item) => `- ${item}`).join("\n")}`];
}

const verbsWithObject =
  "summari[sz]e|translate|paraphrase|rewrite|rephrase|proofread|shorten|simplify|explain|review|analy[sz]e|classify";

/** Ends the lead-in as a sentence and points at the material, which now stands further down. */
function finishLead(lead: string, { material, language }: Reading): string {
  if (material === null || material.position !== "after" || language !== "en") return lead;
  const ended = lead.trimEnd().replace(/\s*[:：]$/u, questionStart.test(lead) ? "?" : ".");
  const noun = `the ${material.noun} below`;
  return ended
    .replace(/\b(from|of|in|on)\.$/iu, `$1 ${noun}.`)
    .replace(
      /^(make|turn|convert|change|transform) (?:this|it)\b(?! [\w'-]+ (?:more|into|to|less|sound)\b)/iu,
      `$1 ${noun}`,
    )
    .replace(
      /^(\S+(?: up)?) (?:this|these|it|the following)(?=\.$| (?:in|into|to|for|as|from|using|so|and|with|more|less|sound)\b)/iu,
      `$1 ${noun}`,
    )
    .replace(new RegExp(`^(${verbsWithObject})(?=\\.$| (?:in|into|to|for|as)\\b)`, "iu"), `$1 ${noun}`)
    .replace(
      /^((?:fix|correct|check|improve) (?:the |my |any |all )?(?:grammar|spelling|typos?|mistakes|errors|punctuation|wording)(?: and (?:grammar|spelling|punctuation|typos))?)\.$/iu,
      `$1 in ${noun}.`,
    )
    .replace(
      new RegExp(`\\b(?:this|these) ((?:[\\w'-]+ ){0,2}?${escapePattern(material.noun)})\\b(?! below)`, "iu"),
      (_, thing: string, at: number) => `${at === 0 ? "The" : "the"} ${thing} below`,
    );
}

const delimiters = ['"""', "'''", "===="] as const;

/** The material between marks that it does not contain itself; code goes into a fence. */
function setOff(material: Material, isEnglish: boolean): string {
  if (material.isDelimited) return material.text;
  if (isJson(material.text)) return `\`\`\`json\n${material.text}\n\`\`\``;
  if (material.isCode && !material.text.includes("```"))
    return `\`\`\`${guessCodeLanguage(material.text)}\n${material.text}\n\`\`\``;
  const mark = delimiters.find((candidate) => !material.text.includes(candidate));
  const label = isEnglish && material.position === "after" ? `${labelFor(material.noun)}:\n` : "";
  return mark === undefined ? label + material.text : `${label}${mark}\n${material.text}\n${mark}`;
}

function labelFor(noun: string): string {
  return /^(?:json|csv|sql|html|css|cv|faq)$/u.test(noun) ? noun.toUpperCase() : capitalize(noun);
}

function isJson(text: string): boolean {
  return /^\s*[{[]/u.test(text) && /[}\]]\s*$/u.test(text) && /"/u.test(text) && parseJson(text) !== undefined;
}

/** Adds what is missing below the person's own sections, in the style of their labels. */
function appendSections(reading: Reading, additions: readonly Addition[]): string {
  const texts = additions.map(({ text, place }) => (place === "output" ? `Output format: ${text}` : text));
  if (texts.length === 0) return reading.original;
  const original = reading.original.trim();
  const body =
    reading.closingCue === "" ? original : original.slice(0, original.length - reading.closingCue.length).trimEnd();
  const section =
    reading.language === "en" ? labelInStyle(body, additions) : additions.map(({ text }) => text).join("\n");
  return [body, section, reading.closingCue].filter((part) => part !== "").join("\n\n");
}

function labelInStyle(body: string, additions: readonly Addition[]): string {
  const output = additions.filter(({ place }) => place === "output").map(({ text }) => text);
  const rest = additions.filter(({ place }) => place !== "output").map(({ text }) => text);
  const sentence = [...output.map((text) => text.charAt(0).toUpperCase() + text.slice(1)), ...rest].join(" ");
  const blocks = splitBlocks(body);
  const headings = blocks.filter(({ type }) => type === "heading").map(({ text }) => /^#+/u.exec(text)?.[0] ?? "##");
  if (headings.length > 0) return `${mostFrequent(headings)} Output format\n\n${sentence}`;
  if (blocks.some(({ type, text }) => type === "delimited" && text.startsWith("<")))
    return `<output_format>\n${sentence}\n</output_format>`;
  return `Output format: ${[...output, ...rest].join(" ")}`;
}

function mostFrequent(values: readonly string[]): string {
  const countOf = (value: string): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (countOf(value) > countOf(best) ? value : best));
}
