import { isObject } from "../../records/json";
import { findJson } from "./find-json";

/** How a judge was asked to reply. */
export type JudgementForm = "object" | "yes-no" | "factuality" | "scale";

export interface Judgement {
  /** Without its demand's threshold. */
  readonly passed: boolean;
  /** In [0, 1]. */
  readonly score: number;
  /** In the judge's words; empty where it gave none. */
  readonly reason: string;
}

/** Reads a judge's reply, with some patience for small models; null where it says nothing of what was asked. */
export function readJudgement(reply: string, form: JudgementForm): Judgement | null {
  const text = reply.trim();
  switch (form) {
    case "object":
      return readObject(text) ?? readWord(text);
    case "yes-no":
      return readWord(text);
    case "factuality": {
      const letter = (/^\W*([A-E])\b/.exec(text) ??
        /\b(?:letter|answer|option)\s*(?:is|:)?\s*\(?([A-E])\b/i.exec(text))?.[1];
      if (letter === undefined) return null;
      const passed = letter.toUpperCase() !== "D";
      return { passed, score: passed ? 1 : 0, reason: `The judge chose ${letter.toUpperCase()}.` };
    }
    case "scale": {
      const found = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
      const points = found === undefined ? NaN : Number(found.replace(",", "."));
      if (!(points >= 0 && points <= 10)) return null;
      const reason = text.replace(/^[\s\d.,:/*-]+/, "").trim();
      return { passed: true, score: points / 10, reason };
    }
  }
}

function readObject(text: string): Judgement | null {
  for (const value of findJson(text)) {
    if (!isObject(value)) continue;
    const { pass, score, reason } = value;
    const said = typeof pass === "boolean" ? pass : typeof pass === "string" ? /^(?:true|yes)$/i.test(pass) : null;
    const points = typeof score === "number" && score >= 0 && score <= 1 ? score : null;
    if (said === null && points === null) continue;
    const passed = said ?? (points ?? 0) >= 0.5;
    return { passed, score: points ?? (passed ? 1 : 0), reason: typeof reason === "string" ? reason : "" };
  }
  return null;
}

function readWord(text: string): Judgement | null {
  const word = /^\W*(y|yes|true|pass|n|no|false|fail)\b/i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const passed = ["y", "yes", "true", "pass"].includes(word);
  return { passed, score: passed ? 1 : 0, reason: "" };
}
