/**
 * The part of a prompt that a search edits: all of a text; of a list of chat messages the system's message, or the first
 * one where there is none. The other messages stay as they are.
 */
export function sectionOf(promptText: string): string {
  const messages = readMessages(promptText);
  return messages === null ? promptText : (messages[edited(messages)]?.content ?? "");
}

/** The prompt with another text in the place of that part. */
export function withSection(promptText: string, section: string): string {
  const messages = readMessages(promptText);
  if (messages === null) return section;
  const index = edited(messages);
  return JSON.stringify(
    messages.map((message, at) => (at === index ? { ...message, content: section } : message)),
    null,
    2,
  );
}

interface Message {
  readonly role: string;
  readonly content: string;
}

function edited(messages: readonly Message[]): number {
  return Math.max(
    0,
    messages.findIndex(({ role }) => role === "system"),
  );
}

function readMessages(text: string): readonly Message[] | null {
  if (!text.trimStart().startsWith("[")) return null;
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.length > 0 && read.every(isMessage) ? read : null;
  } catch {
    // A text that begins with a bracket.
    return null;
  }
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== "object" || value === null || !("role" in value) || !("content" in value)) return false;
  return typeof value.role === "string" && typeof value.content === "string";
}
