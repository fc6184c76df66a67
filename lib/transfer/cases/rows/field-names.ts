import type { CasePrompt } from "../../../records/case";
import type { FieldChoice } from "../case-file";
import { makePrompt } from "../make-case";
import { tellApart } from "../tell-apart";

const inputs = ["input", "inputs", "question", "prompt", "query", "instruction", "text", "message", "problem"];
const answers = [
  "expected",
  "expectedoutput",
  "ideal",
  "outputs",
  "output",
  "answer",
  "target",
  "label",
  "completion",
  "response",
  "goldenresponse",
  "reference",
];
const metadata = ["metadata", "tags", "id", "split", "idx", "rowidx", "createdat", "updatedat", "source"];

/** Which field is what, by the names that data sets give them; letters, digits and case alone count. */
export function guessFields(names: readonly string[]): FieldChoice {
  const find = (wanted: readonly string[]) =>
    wanted.map((name) => names.find((given) => plainName(given) === name)).find((name) => name !== undefined) ?? null;
  const expected = find(answers);
  const asides = names.filter((name) => metadata.includes(plainName(name)));
  const others = names.filter((name) => name !== expected && !asides.includes(name));
  const [only] = others;
  const single = others.length === 1 ? (only ?? null) : null;
  return { input: find(inputs) ?? single, expected, metadata: asides };
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Names that templates can hold: letters of English, digits and underscores; those that are so already stay. */
export function nameVariables(fields: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [place, field] of fields.entries()) {
    const plain = field
      .replaceAll("ß", "ss")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/\W+/g, "_")
      .replace(/^_+(?=\d|$)|_+$/g, "");
    const wanted =
      plain === "" || plain === "__proto__" ? `field_${place + 1}` : /^\d/.test(plain) ? `field_${plain}` : plain;
    names.set(field, tellApart(wanted, taken, "_"));
  }
  return names;
}

/** The input alone where there is one, else every variable below its name. */
export function defaultPrompt(input: string | null, variables: readonly string[]): readonly CasePrompt[] {
  const [only] = variables;
  const single = variables.length === 1 ? (only ?? null) : null;
  const shown = input ?? single;
  if (shown !== null) return [makePrompt(`{{${shown}}}`)];
  return variables.length === 0 ? [] : [makePrompt(variables.map((name) => `${name}: {{${name}}}`).join("\n"))];
}
