import { builtinPacks } from "../template/builtin-packs";
import { refinementWords } from "../template/refinement";
import type { CandidateCheck, Finding } from "./check";
import type { Place } from "../reading/place";
import { sources } from "./sources";

/** So many words in a row, equal to ours, are no chance. */
const stretchWords = 8;

/** Each finding carries a repaired text, so their number is bounded; what is left shows after a repair. */
const mostFindings = 8;

/** What only a request for a rewrite speaks of: FIPO's names for its texts, tags with them, and its place-holders. */
const requestNames =
  /<\/?(?:silver|golden|earlier_golden)_(?:prompt|response)>|(?<![\p{L}\p{N}_])(?:(?:silver|golden)[ _](?:prompts?|responses?)|[SP]_P|O_C|G_N|[SG]_R|R_P|P_[AB])(?![\p{L}\p{N}_])/giu;

/** Its place-holders are written in capitals; "s_r" is a name in somebody's program. */
const isPlaceholderName = /^[a-z]_[a-z]$/iu;

/**
 * The request's own words in the candidate: small models copy what they are asked. Found are FIPO's names ("golden
 * prompt", `S_P`) and eight or more words in a row from a built-in pack, where the silver prompt has neither
 * (arXiv 2402.11811). A sentence of such words can be taken out by rule, unless something of the task stands in it.
 */
export const checkTemplateWords: CandidateCheck = (task, candidate) => {
  const silver = task.silverPrompt;
  if (candidate.trim() === silver.trim()) return [];
  const places = [...placesOfNames(candidate, silver), ...placesOfStretches(candidate, silver)];
  return withoutNested(places)
    .slice(0, mostFindings)
    .map((place) => describe(candidate, place));
};

function placesOfNames(candidate: string, silver: string): readonly Place[] {
  const isCapital = (name: string): boolean => !isPlaceholderName.test(name) || name === name.toUpperCase();
  const said = new Set(Array.from(silver.matchAll(requestNames), ([name]) => name.toLowerCase()));
  return Array.from(candidate.matchAll(requestNames))
    .filter(([name]) => isCapital(name) && !said.has(name.toLowerCase()))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
}

interface Word extends Place {
  readonly text: string;
}

function readWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}_'’]+/gu), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function stretchesOf(words: readonly Word[]): readonly string[] {
  return words.slice(stretchWords - 1).map((_, at) =>
    words
      .slice(at, at + stretchWords)
      .map(({ text }) => text)
      .join(" "),
  );
}

const ownStretches: ReadonlySet<string> = new Set(
  [...builtinPacks.flatMap(({ texts }) => [texts.optimizer, texts.s_r, texts.g_r]), ...Object.values(refinementWords)]
    .map(readWords)
    .flatMap(stretchesOf),
);

/** Stretches that overlap are one. */
function placesOfStretches(candidate: string, silver: string): readonly Place[] {
  const words = readWords(candidate);
  const found = stretchesOf(words).flatMap((stretch, at) => (ownStretches.has(stretch) ? [{ stretch, at }] : []));
  if (found.length === 0) return [];
  const said = new Set(stretchesOf(readWords(silver)));
  const places: { start: number; end: number }[] = [];
  for (const { stretch, at } of found) {
    const start = words[at]?.start ?? 0;
    const end = words[at + stretchWords - 1]?.end ?? start;
    const last = places.at(-1);
    if (said.has(stretch)) continue;
    if (last !== undefined && start <= last.end) last.end = end;
    else places.push({ start, end });
  }
  return places;
}

function withoutNested(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((left, right) => left.start - right.start || right.end - left.end);
  let reached = -1;
  return sorted.filter(({ start, end }) => {
    const isNew = start >= reached;
    if (isNew) reached = end;
    return isNew;
  });
}

function describe(candidate: string, place: Place): Finding {
  return {
    check: "template-words",
    severity: "blocking",
    message: `Words of the request to the optimizer stand in the prompt: “${candidate.slice(place.start, place.end).slice(0, 120)}”.`,
    advice: "Take them out: the model that answers knows nothing of that request.",
    place,
    source: sources.fipo,
    repaired: repair(candidate, place),
  };
}

/** Farther away, no sentence begins or ends. */
const longestSentence = 600;

/** A tag goes alone, other words go with their sentence; null where a number, a quotation or the like goes with it. */
function repair(candidate: string, { start, end }: Place): string | null {
  if (candidate.charAt(start) === "<") return join(candidate.slice(0, start), candidate.slice(end));
  const before = candidate.slice(Math.max(0, start - longestSentence), start);
  const after = candidate.slice(end, end + longestSentence);
  const from = start - (/[^.!?\n]*$/u.exec(before)?.[0].length ?? 0);
  const to = end + (/^[^.!?\n]*[.!?]*/u.exec(after)?.[0].length ?? 0);
  const around = candidate.slice(from, start) + candidate.slice(end, to);
  const rest = candidate.slice(0, from) + candidate.slice(to);
  if (/[\p{N}{}<>[\]"“«`$%]/u.test(around) || rest.trim().length < candidate.trim().length / 3) return null;
  return join(candidate.slice(0, from), candidate.slice(to));
}

function join(before: string, after: string): string | null {
  const head = before.trimEnd();
  const gap = /\n/u.test(before.slice(head.length) + (/^\s*/u.exec(after)?.[0] ?? "")) ? "\n" : " ";
  const joined = `${head}${gap}${after.trimStart()}`.trim();
  return joined === "" ? null : joined;
}
