import { keepSlots, withoutSlotLines } from "./keep-slots";
import { sectionOf, withSection } from "./prompt-section";

/**
 * Short rules that a method puts below a prompt, one a line: "- If it is a question, answer it." The prompt above them
 * stays as it is, word for word. Rules are single lines that are not blank.
 */
export function withItems(startText: string, items: readonly string[]): string {
  const start = sectionOf(startText);
  if (items.length === 0) return startText;
  const list = items.map((item) => `- ${item}`).join("\n");
  return withSection(startText, keepSlots(`${headOf(start)}\n\n${list}`, start));
}

/** The rules of a prompt that `withItems` made of the start prompt; none of any other. */
export function itemsOf(promptText: string, startText: string): readonly string[] {
  const start = sectionOf(startText);
  const section = withoutSlotLines(sectionOf(promptText), start);
  const head = `${headOf(start)}\n\n`;
  if (!section.startsWith(head)) return [];
  return section
    .slice(head.length)
    .split("\n")
    .flatMap((line) => (line.startsWith("- ") ? [line.slice(2)] : []));
}

function headOf(start: string): string {
  return withoutSlotLines(start, start).trimEnd();
}

/** As a request shows them. */
export function numberItems(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join("\n");
}
