import type { Finding } from "../check";
import { findSpansOfKinds, isSentenceStart, type ProtectedSpan } from "../../reading/protected-spans";
import { foldName, mostAlike } from "../../reading/compare-texts";
import type { Language } from "../../reading/language";
import { factFinding, quoted, replaceAt } from "./fact-finding";

/** Words with a capital that name nothing: who is spoken to, and what is said loudly. */
const noNames = new Set(
  "chatgpt gpt claude gemini bard copilot assistant ai llm hi hello hey dear please thanks thank not must only always never all no and or do don't important note very now asap ok okay yes any each every step act january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

const mostNamed = 5;

/** Names that were lost or misspelled; a name is a word with a capital in the middle of a sentence. */
export function checkNames(silver: string, candidate: string, language: Language): readonly Finding[] {
  const folded = foldName(candidate);
  const lost = namesIn(silver, language).filter(({ text }) => !folded.includes(stem(text)));
  if (lost.length === 0) return [];
  const inSilver = foldName(silver);
  const others = findSpansOfKinds(candidate, ["name"]).filter(({ text }) => !inSilver.includes(stem(text)));
  const named = [...new Map(lost.map((span) => [stem(span.text), span])).values()];
  const swaps = named.map((span) => ({ span, other: mostAlike(span.text, others, 0.5) }));
  const gone = swaps.filter(({ other }) => other === null).map(({ span }) => quoted(span.text));
  return [
    ...swaps.flatMap(({ span, other }) => (other === null ? [] : [changedName(span, other, candidate)])),
    ...(gone.length === 0
      ? []
      : [
          factFinding({
            severity: "warning",
            message: `${gone.length === 1 ? "A name of your prompt is" : "Names of your prompt are"} gone: ${gone.slice(0, mostNamed).join(", ")}${gone.length > mostNamed ? " …" : ""}.`,
            advice: "Put back what matters.",
          }),
        ]),
  ];
}

function changedName(span: ProtectedSpan, other: ProtectedSpan, candidate: string): Finding {
  return factFinding({
    severity: "warning",
    message: `The name ${quoted(span.text)} may have become ${quoted(other.text)}.`,
    advice: `Change it back to ${quoted(span.text)} if that was meant.`,
    place: { start: other.start, end: other.end },
    repaired: replaceAt(candidate, other, span.text),
  });
}

function namesIn(text: string, language: Language): readonly ProtectedSpan[] {
  // In a text in Han characters a name in Latin letters ends where they begin.
  const spans = findSpansOfKinds(text, ["name"]).map((span) => {
    const name =
      /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/u.exec(span.text)?.[0] ?? "";
    return { ...span, text: name, end: span.start + name.length };
  });
  return spans.filter(({ text: name, start }) => {
    if (name.length < 2 || noNames.has(name.toLowerCase())) return false;
    // German writes every noun with a capital: there only what has a second one, or a figure, is surely a name.
    if (language === "de" || language === "unknown") return /.\p{Lu}|\d/u.test(name);
    return !isSentenceStart(text, start) && !isLineStart(text, start);
  });
}

/** After a bullet, the mark of an option or a table's bar a capital says nothing. */
function isLineStart(text: string, start: number): boolean {
  return /(?:^|\n)[\s>]*(?:(?:[-*•|#]+|\(?[\p{L}\d]{1,2}[.):])\s*)?$|[|(]\s*$|\b[A-Z][.)]\s*$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

function stem(name: string): string {
  return foldName(name)
    .replace(/['’]s$|['’]$/u, "")
    .replace(/(?<=.{3})s$/u, "");
}
