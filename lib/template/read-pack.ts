import * as z from "../base/zod";
import { fail, succeed, type Result } from "../base/result";
import { describeJsonError } from "./describe-json-error";
import { placeholders, splitAtPlaceholders, type PackTexts } from "./pack";

const MOST_BYTES = 1_000_000;

/**
 * Reads a pack from a file in FIPO's own format. A byte order mark is skipped. Keys that FIPO does not use are
 * ignored: a person's file may carry a name or notes, and a misspelt key shows as a missing one.
 * Fails with "invalid-template-pack" and every reason, in words for the person.
 */
export function readPack(json: string): Result<PackTexts> {
  const text = json.replace(/^\uFEFF/, "");
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) {
    return refuse(["The file is larger than 1 MB. A template pack is four short texts."]);
  }
  const problem = describeJsonError(text);
  if (problem !== null) return refuse([`The file is not JSON. At ${problem}.`]);
  const parsed = packSchema.safeParse(JSON.parse(text));
  return parsed.success ? succeed(parsed.data) : refuse(parsed.error.issues.map((issue) => issue.message));
}

const packSchema = z.object(
  {
    optimizer: packText("optimizer"),
    s_r: packText("s_r"),
    g_r: packText("g_r"),
    discriminator: packText("discriminator"),
  },
  { error: ({ input }) => `The file must hold one JSON object with four texts; it holds ${nameType(input)}.` },
);

function packText(key: keyof PackTexts) {
  return z
    .string({
      error: ({ input }) =>
        input === undefined ? `The text "${key}" is missing.` : `"${key}" must be a text; it is ${nameType(input)}.`,
    })
    .check(({ value, issues }) => {
      for (const message of findPlaceholderProblems(key, value)) issues.push({ code: "custom", message, input: value });
    });
}

function findPlaceholderProblems(key: keyof PackTexts, text: string): readonly string[] {
  const required: readonly string[] = placeholders[key];
  const present = new Set(splitAtPlaceholders(text).filter((_, place) => place % 2 === 1));
  const missing = required.filter((placeholder) => !present.has(placeholder));
  const foreign = [...present].filter((placeholder) => !required.includes(placeholder));
  return [
    ...missing.map((placeholder) => `"${key}" lacks the place-holder ${placeholder}, standing alone.`),
    ...foreign.map((placeholder) =>
      allPlaceholders.has(placeholder)
        ? `"${key}" holds ${placeholder}, which is never filled there. Its own: ${required.join(", ")}.`
        : `"${key}" holds ${placeholder}, which is no place-holder of FIPO's. Its own: ${required.join(", ")}.`,
    ),
  ];
}

const allPlaceholders: ReadonlySet<string> = new Set(Object.values(placeholders).flat());

/** In a person's words, for what JSON can hold. */
function nameType(input: unknown): string {
  if (input === null) return "null";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "boolean") return String(input);
  if (typeof input === "number") return "a number";
  return typeof input === "string" ? "a text" : "an object";
}

function refuse(reasons: readonly string[]) {
  return fail({ kind: "invalid-template-pack", reasons });
}
