import type { Finding } from "../check";
import { findSpansOfKinds, type ProtectedSpan } from "../../reading/protected-spans";
import { foldFact, foldQuotation, mostAlike } from "../../reading/compare-texts";
import { readWords } from "../../reading/words";
import { weigh } from "../when-to-block";
import { factFinding, quoted, replaceAt } from "./fact-finding";

/** Addresses of pages, of mail, and of files that the candidate has lost or changed. */
export function checkAddresses(silver: string, candidate: string): readonly Finding[] {
  const folded = foldAddress(candidate);
  const inSilver = foldAddress(silver);
  const lost = addressesIn(silver).filter(({ text }) => !holdsAddress(folded, foldAddress(text)));
  if (lost.length === 0) return [];
  const others = addressesIn(candidate).filter(({ text }) => !holdsAddress(inSilver, foldAddress(text)));
  return distinctSpans(lost).map((span) => {
    const other = mostAlike(span.text, others, 0.5);
    return factFinding({
      // "Klein/groß" looks like a path.
      severity: weigh({
        certain: [other !== null, span.kind === "address", fileEnding.test(span.text)],
        likely: [true],
      }),
      message:
        other === null ? `The address ${span.text} is gone.` : `The address ${span.text} has become ${other.text}.`,
      advice: `Put ${span.text} back.`,
      ...(other !== null && {
        place: { start: other.start, end: other.end },
        repaired: replaceAt(candidate, other, span.text),
      }),
    });
  });
}

const fileEnding =
  /\.(?:csv|tsv|json|jsonl|txt|pdf|docx?|xlsx?|pptx?|py|ipynb|jsx?|tsx?|mjs|css|md|xml|html?|ya?ml|toml|ini|sql|sh|zip|png|jpe?g|gif|svg|mp[34]|wav|log|java|rs|go|rb|php|cpp|env)$/iu;

function addressesIn(text: string): readonly ProtectedSpan[] {
  return [
    ...findSpansOfKinds(text, ["address"]),
    // Only a known ending makes a file of two words with a dot between them.
    ...findSpansOfKinds(text, ["path"]).filter(
      (span) => fileEnding.test(span.text) || /^[/~]|[\\/]\w/u.test(span.text),
    ),
  ];
}

function foldAddress(text: string): string {
  return text
    .toLowerCase()
    .replace(/https?:\/\/(?:www\.)?|www\./gu, "")
    .replace(/\/(?=[\s)\].,;:!?*`"'’”»>]|$)/gu, "");
}

/** The address as a whole: "/course" is not held by "/course-2025". */
function holdsAddress(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at !== -1; at = text.indexOf(address, at + 1)) {
    const after = text.slice(at + address.length, at + address.length + 2);
    const before = text[at - 1] ?? "";
    if (!/^(?:[\w%@-]|[/.?&=#]\w)/u.test(after) && !/[\w@.-]/u.test(before)) return true;
  }
  return false;
}

/** Quotations that the candidate has lost or changed. Quotes, case and the marks at their ends do not count. */
export function checkQuotations(silver: string, candidate: string): readonly Finding[] {
  const spans = findSpansOfKinds(silver, ["quotation"]);
  const folded = foldFact(candidate);
  // "Open / Closed" may stand in two quotations.
  const isHeld = (text: string): boolean =>
    text.split(/\s\/\s/u).every((piece) => holdsWords(folded, foldQuotation(piece)));
  const lost = spans.filter(({ text }) => !isHeld(text) && !isInflected(text, candidate));
  if (lost.length === 0) return [];
  const inSilver = foldFact(silver);
  const others = findSpansOfKinds(candidate, ["quotation"]).filter(
    ({ text }) => !inSilver.includes(foldQuotation(text)),
  );
  // Several words in quotes are labels as a rule; a single one may be there for irony, or be said without quotes.
  const areLabels = spans.length >= 2;
  return distinctSpans(lost).map((span) => {
    const other = mostAlike(span.text, others, 0.6);
    const isLong = /\S\s+\S/u.test(span.text) || (span.text.length >= 8 && !/^\P{L}*\p{Script=Latin}/u.test(span.text));
    return factFinding({
      severity: weigh({
        certain: [isLong, areLabels && (other !== null || lost.length < spans.length)],
        likely: [true],
      }),
      message:
        other === null
          ? `The quotation ${quoted(span.text.slice(1, -1))} is gone.`
          : `The quotation ${quoted(span.text.slice(1, -1))} has changed.`,
      advice: "Put the quotation back, word for word.",
      ...(other !== null && {
        place: { start: other.start, end: other.end },
        repaired: replaceAt(candidate, other, span.text),
      }),
    });
  });
}

/** A title changes its endings with its place in a sentence: «Войну и мир», «Война и мир». */
function isInflected(quotation: string, candidate: string): boolean {
  const stems = readWords(quotation).map(({ stem }) => stem);
  if (stems.length === 0 || stems.length > mostWordsOfTitle || !/\p{Script=Cyrillic}|[ąęłńśźżěřů]/u.test(quotation))
    return false;
  return findSpansOfKinds(candidate, ["quotation"]).some(({ text }) => {
    const own = readWords(text).map(({ stem }) => stem);
    return own.length === stems.length && own.every((stem, at) => stem === stems[at]);
  });
}

const mostWordsOfTitle = 5;

/** Whether a folded text holds these words, not inside a longer word. */
export function holdsWords(text: string, words: string): boolean {
  if (words === "") return true;
  const startsInWord = /^[\p{L}\p{N}]/u.test(words);
  const endsInWord = /[\p{L}\p{N}\p{M}]$/u.test(words);
  for (
    let at = text.indexOf(words), tries = 0;
    at !== -1 && tries < 1000;
    at = text.indexOf(words, at + 1), tries += 1
  ) {
    const before = text[at - 1] ?? "";
    const after = text[at + words.length] ?? "";
    if (!(startsInWord && isWordPart(before, words[0] ?? "")) && !(endsInWord && isWordPart(after, words.at(-1) ?? "")))
      return true;
  }
  return false;
}

/** Han characters and the like stand beside each other without being one word. */
function isWordPart(character: string, neighbour: string): boolean {
  return (
    /[\p{L}\p{N}\p{M}]/u.test(character) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character + neighbour)
  );
}

function distinctSpans(spans: readonly ProtectedSpan[]): readonly ProtectedSpan[] {
  return spans.filter(({ text }, index) => spans.findIndex((other) => other.text === text) === index);
}
