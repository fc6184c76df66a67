import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { isList, isObject, tryJson, type Json } from "../../records/json";
import { renderTemplate } from "./render-template";

/** A prompt with a row's variables filled in. */
export interface FilledPrompt {
  /** All of it as one text; of a chat, its messages as JSON with two spaces. */
  readonly sent: string;
  /** At least one; a prompt that is no chat is one message of the user's. */
  readonly messages: readonly FilledMessage[];
}

export interface FilledMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** Variables may name each other this deep. */
const MOST_PASSES = 5;
const roles: ReadonlySet<unknown> = new Set(["system", "user", "assistant"]);

/**
 * Fills a prompt as promptfoo does: the row's prefix, the prompt and the row's suffix are joined first. A text that is
 * JSON is filled inside of its texts, so that no value can break it; an array of `{role, content}` is a chat. Fails with
 * "template-failed".
 */
export function fillPrompt(
  prompt: string,
  { variables, prefix, suffix }: Pick<Case, "variables" | "prefix" | "suffix">,
): Result<FilledPrompt> {
  const template = prefix + prompt + suffix;
  const settled = settleVariables(variables);
  const parsed = tryJson(template);
  if (parsed === undefined) {
    const filled = renderTemplate(template, settled);
    return filled.ok ? succeed({ sent: filled.value, messages: [user(filled.value)] }) : filled;
  }
  const filled = fillJson(parsed, settled);
  if (!filled.ok) return filled;
  const sent = JSON.stringify(filled.value, null, 2);
  return succeed({ sent, messages: readChat(filled.value) ?? [user(sent)] });
}

/**
 * The variables as templates see them: a line break at a value's end is gone, and `{{name}}` in a value is that
 * variable's value, as promptfoo has both.
 */
export function settleVariables(variables: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const settled = new Map(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(/\n$/, "") : value,
    ]),
  );
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let isChanged = false;
    for (const [name, value] of settled) {
      if (typeof value !== "string") continue;
      const [slot, other] = /\{\{\s*(\w+)\s*\}\}/.exec(value) ?? [];
      const filling = other === undefined ? undefined : settled.get(other);
      if (slot === undefined || filling === undefined || other === name) continue;
      settled.set(
        name,
        value.replace(slot, () => (typeof filling === "object" ? JSON.stringify(filling) : String(filling))),
      );
      isChanged = true;
    }
    if (!isChanged) break;
  }
  return Object.fromEntries(settled);
}

/** The messages of a chat that is written as JSON; null for anything else, so also where a role is unknown. */
function readChat(value: Json): readonly FilledMessage[] | null {
  if (!isList(value) || value.length === 0) return null;
  const messages: FilledMessage[] = [];
  for (const entry of value) {
    if (!isObject(entry)) return null;
    const { role, content } = entry;
    if (!roles.has(role) || typeof content !== "string") return null;
    // The check above lets the three roles of a message through and no others.
    messages.push({ role: role as FilledMessage["role"], content });
  }
  return messages;
}

function user(content: string): FilledMessage {
  return { role: "user", content };
}

function fillJson(value: Json, variables: Readonly<Record<string, Json>>): Result<Json> {
  if (typeof value === "string") return renderTemplate(value, variables);
  if (typeof value !== "object" || value === null) return succeed(value);
  const filled: [string, Json][] = [];
  for (const [key, entry] of Object.entries(value)) {
    const inside = fillJson(entry, variables);
    if (!inside.ok) return inside;
    filled.push([key, inside.value]);
  }
  return succeed(isList(value) ? filled.map(([, entry]) => entry) : Object.fromEntries(filled));
}
