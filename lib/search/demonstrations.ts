import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import type { Case } from "../records/case";
import { expectedText } from "./expected-text";
import { sectionOf, withSection } from "./prompt-section";
import { inputOf } from "./proposers/induce";

/**
 * A solved row that stands in a prompt: the model's own answer that passed, the row's right answer, or an invented one.
 */
export interface Demonstration {
  /** Null for an invented one. */
  readonly caseId: string | null;
  readonly input: string;
  readonly output: string;
}

const OPENING = "<examples>\n";
const CLOSING = "\n</examples>\n\n";

/**
 * A prompt with these solved rows, in place of those that it had; none takes the block away. They stand before the text,
 * so that the row's own values come last. Our templates fill in nothing there, whatever braces a row holds.
 */
export function withDemonstrations(promptText: string, demonstrations: readonly Demonstration[]): string {
  const bare = withoutBlock(sectionOf(promptText));
  if (demonstrations.length === 0) return withSection(promptText, bare);
  const shown = demonstrations.map(({ input, output }) => `Input: ${input}\nOutput: ${output}`).join("\n\n");
  return withSection(promptText, `${OPENING}${escape(shown)}${CLOSING}${bare}`);
}

/** The prompt alone. */
export function withoutDemonstrations(promptText: string): string {
  return withDemonstrations(promptText, []);
}

function withoutBlock(section: string): string {
  const end = section.startsWith(OPENING) ? section.indexOf(CLOSING) : -1;
  return end === -1 ? section : section.slice(end + CLOSING.length);
}

/** Each brace that could open a part of a template stands for itself. */
function escape(text: string): string {
  return text.replace(/\{(?=[{%#])/gu, () => "{% raw %}{{% endraw %}");
}

/** A longer row leaves too little room for the others, and for the row that is asked. */
const MOST_CHARACTERS = 1200;

/** A row with an answer to it, as the prompt fills it in; null where it cannot stand in a prompt. */
export function demonstrationOf(row: Case, output: string, startText: string): Demonstration | null {
  const names = new Set(findPlaceHolders(startText).map(({ name }) => name.split(".")[0] ?? name));
  const filledIn = Object.entries(row.variables).filter(([name]) => names.has(name));
  // A prompt that names no column gets all of them.
  const input = inputOf(filledIn.length === 0 ? row : { ...row, variables: Object.fromEntries(filledIn) });
  return readDemonstration(input, output, row.id);
}

/** The row with its right answer; null where nobody knows it, or it cannot stand in a prompt. */
export function labelledDemonstration(row: Case, startText: string): Demonstration | null {
  const output = expectedText(row);
  return output === null ? null : demonstrationOf(row, output, startText);
}

/** Input and output without the space around them; null where one is empty, or both are too long or close the block. */
export function readDemonstration(input: string, output: string, caseId: string | null): Demonstration | null {
  const shown = { caseId, input: input.trim(), output: output.trim() };
  if (shown.input === "" || shown.output === "" || /<\/examples>/u.test(input + output)) return null;
  return shown.input.length + shown.output.length > MOST_CHARACTERS ? null : shown;
}
