import type { Finding } from "../check";
import type { Place } from "../../reading/place";
import { sources } from "../sources";

/** What of a finding differs from one fact to the next. */
export interface FactFinding {
  readonly severity: Finding["severity"];
  readonly message: string;
  readonly advice: string;
  readonly place?: Place | null;
  readonly repaired?: string | null;
}

/** A finding about a fact; place and repair are null where none are given. */
export function factFinding({ severity, message, advice, place, repaired }: FactFinding): Finding {
  return {
    check: "facts",
    severity,
    message,
    advice,
    place: place === undefined || place === null ? null : { start: place.start, end: place.end },
    source: sources.fipo,
    repaired: repaired ?? null,
  };
}

/** The text with this stretch replaced. */
export function replaceAt(text: string, { start, end }: Place, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** The text with a paragraph added at its end. */
export function appendParagraph(text: string, paragraph: string): string {
  return `${text.trimEnd()}\n\n${paragraph}`;
}

/** A fact as a message quotes it, in one line and not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
}
