import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { isProtected, type PlaceHolder } from "../reading/place-holders/place-holder";
import { countWords } from "../template/task";

/** A line with more words than this beside its place-holders says more than what they are. */
const MOST_WORDS_OF_A_LABEL = 6;

/**
 * An instruction with those lines of the start prompt below it whose place-holders it lacks, so that the row's values
 * still come in: "Text: {{text}}". Of a line that is an instruction itself only the place-holder comes, with its name.
 */
export function keepSlots(instruction: string, start: string): string {
  const own = new Set(findPlaceHolders(instruction).map(({ key }) => key));
  const lines = slotLines(start).filter(({ slots }) => slots.some(({ key }) => !own.has(key)));
  if (lines.length === 0) return instruction;
  return `${instruction.trimEnd()}\n\n${lines.map(({ line }) => line).join("\n")}`;
}

/** What `keepSlots` put there is gone again. */
export function withoutSlotLines(text: string, start: string): string {
  const tail = slotLines(start)
    .map(({ line }) => line)
    .join("\n");
  return tail !== "" && text.endsWith(`\n\n${tail}`) ? text.slice(0, -tail.length).trimEnd() : text;
}

interface SlotLine {
  readonly line: string;
  readonly slots: readonly PlaceHolder[];
}

function slotLines(start: string): readonly SlotLine[] {
  const found = findPlaceHolders(start).filter(isProtected);
  const lines: SlotLine[] = [];
  const seen = new Set<string>();
  let offset = 0;
  for (const line of start.split("\n")) {
    const end = offset + line.length;
    const here = found.filter((slot) => slot.start >= offset && slot.start < end);
    offset = end + 1;
    // Closing tags and `%s` stand more than once with reason; other names are filled once and that is enough.
    const fresh = here.filter(({ key, role, style }) => role !== "slot" || style === "percent" || !seen.has(key));
    for (const { key } of fresh) seen.add(key);
    if (fresh.length === 0) continue;
    if (isLabel(withoutSlots(line, here).trim())) lines.push({ line, slots: here });
    else lines.push(...fresh.map((slot) => ({ line: labelled(slot), slots: [slot] })));
  }
  return lines;
}

/** "Text:", a mark around the place-holder, or nothing. */
function isLabel(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest) || (/[:：=]["“'`]*$/u.test(rest) && countWords(rest) <= MOST_WORDS_OF_A_LABEL);
}

function withoutSlots(line: string, slots: readonly PlaceHolder[]): string {
  return slots.reduce((rest, { text }) => rest.replace(text, () => " "), line);
}

function labelled({ name, text, role, style }: PlaceHolder): string {
  if (role !== "slot" || style === "percent") return text;
  return `${name.replace(/[_.-]+/gu, " ").trim()}: ${text}`;
}
