import type { CandidateCheck, Finding } from "./check";
import { findMarked, findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { isProtected, type PlaceHolder, type PlaceHolderStyle } from "../reading/place-holders/place-holder";
import { findMangled } from "../reading/place-holders/find-mangled";
import { sources } from "./sources";

const mostFindings = 8;

/**
 * Whether the candidate has the place-holders of the silver prompt, each spelled as there, and no others. A template
 * that has lost one is filled without its text, and an invented one stays empty. Spaces inside the marks do not count,
 * nor how often a name stands; of `%s`, which has no name, there must be as many as there were.
 */
export const checkPlaceHolders: CandidateCheck = ({ silverPrompt }, candidate) => {
  const silver = findPlaceHolders(silverPrompt).filter(isProtected);
  const silverCounts = countKeys(silver);
  // What stands in the other text too is neither lost nor invented, even where it reads as code there.
  const ownCounts = countKeys(findMarked(candidate));
  const silverMarks = countKeys(findMarked(silverPrompt));
  // Tags and an outline for the answer may be what makes the candidate better.
  const invented = distinct(
    findPlaceHolders(candidate).filter(
      ({ key, role }) => !silverMarks.has(key) && (role === "slot" || role === "control"),
    ),
  );
  const lost = distinct(silver).filter(({ key, style }) =>
    style === "percent" ? (ownCounts.get(key) ?? 0) < (silverCounts.get(key) ?? 0) : !ownCounts.has(key),
  );
  const swaps = new Map<PlaceHolder, PlaceHolder>();
  for (const place of lost.slice(0, mostFindings)) {
    const swap = findMangled(place, invented, candidate, lost.length);
    if (swap !== null) swaps.set(place, swap);
  }
  const taken = new Set([...swaps.values()].map(({ start }) => start));
  const styles = new Set(silver.map(({ style }) => style));
  return [
    ...lost.map((place) => {
      const missing = (silverCounts.get(place.key) ?? 0) - (ownCounts.get(place.key) ?? 0);
      return lostPlaceHolder(place, missing, swaps.get(place), candidate);
    }),
    ...invented
      .filter(({ start }) => !taken.has(start))
      .flatMap((place) => inventedPlaceHolder(place, styles, candidate)),
  ].slice(0, mostFindings);
};

function countKeys(places: readonly PlaceHolder[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of places) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function distinct(places: readonly PlaceHolder[]): readonly PlaceHolder[] {
  return [...new Map(places.toReversed().map((place) => [place.key, place])).values()].toReversed();
}

function finding(found: Omit<Finding, "check" | "source">): Finding {
  return { check: "place-holders", source: sources.fipo, ...found };
}

function lostPlaceHolder(
  lost: PlaceHolder,
  missing: number,
  swap: PlaceHolder | undefined,
  candidate: string,
): Finding {
  if (swap === undefined) {
    return finding({
      severity: "blocking",
      message: `The ${nounOf(lost)} ${lost.text} is gone.`,
      advice: `Put ${lost.text} back where its text belongs.`,
      place: null,
      repaired: appended(candidate, lost, missing),
    });
  }
  return finding({
    severity: "blocking",
    message: `The ${nounOf(lost)} ${lost.text} has become ${swap.text}.`,
    advice: `Spell it ${lost.text} again.`,
    place: { start: swap.start, end: swap.end },
    // The name may stand more than once in its new spelling.
    repaired: candidate.replaceAll(swap.text, () => lost.text),
  });
}

function nounOf({ role }: PlaceHolder): string {
  return role === "tag" ? "tag" : "place-holder";
}

/** A line at the end, named after the place-holder, in whatever language: "customer name: {{customer_name}}". */
function appended(candidate: string, { text, name, style }: PlaceHolder, missing: number): string {
  const line =
    style === "percent" ? Array(missing).fill(text).join(" ") : `${name.replace(/[_.-]+/gu, " ").trim()}: ${text}`;
  return `${candidate.trimEnd()}\n\n${line}`;
}

/** Skeletons of an answer are written in these marks too, so that one more of them is not surely a mistake. */
const openStyles = new Set<PlaceHolderStyle>(["square"]);

/** Hardly anything but place-holders is written so; a template that had none has one now. */
const tellingStyles = new Set<PlaceHolderStyle>([
  "mustache",
  "wiki",
  "dollar",
  "named-percent",
  "block",
  "erb",
  "message",
]);

/** "[your running goal]", "[insert signature]", "[Company Name]": what a model leaves to the person. */
const toFillIn =
  /^(?:your|my|insert|add|enter|name of|fill|dein|ihr|einfügen|votre|ton|insérer|tu|su|inserir|inserire)\s|\s(?:name|role|title|address|date|amount|number|here|memory|purpose|signature)$/iu;

function inventedPlaceHolder(
  place: PlaceHolder,
  styles: ReadonlySet<PlaceHolderStyle>,
  candidate: string,
): readonly Finding[] {
  const isOfUsedStyle = styles.has(place.style);
  const isToFillIn = place.style === "square" && toFillIn.test(place.name);
  if (!isOfUsedStyle && !tellingStyles.has(place.style) && !isToFillIn) return [];
  return [
    finding({
      severity: isOfUsedStyle && !openStyles.has(place.style) ? "blocking" : "warning",
      message: `The place-holder ${place.text} does not stand in your prompt.`,
      advice: "Take it out, or write its text yourself.",
      place: { start: place.start, end: place.end },
      repaired: withoutItsLine(candidate, place),
    }),
  ];
}

/** An invented place-holder goes only with a line that holds nothing else but its label. */
function withoutItsLine(candidate: string, { start, end, text }: PlaceHolder): string | null {
  if (candidate.indexOf(text, end) !== -1) return null;
  const lineStart = candidate.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = candidate.indexOf("\n", end);
  const lineEnd = nextBreak === -1 ? candidate.length : nextBreak;
  const before = candidate.slice(lineStart, start);
  const after = candidate.slice(end, lineEnd);
  if (!/^\s*(?:[-*•]\s*)?(?:[^\n.!?:{}<>[\]%]{1,40}[:：]\s*)?["“]?$/u.test(before.slice(0, 80)) || before.length > 80)
    return null;
  if (!/^["”.]{0,2}\s{0,4}$/u.test(after.slice(0, 8)) || after.length > 8) return null;
  const rest = candidate.slice(0, lineStart) + candidate.slice(nextBreak === -1 ? lineEnd : lineEnd + 1);
  return rest.trim() === "" ? null : rest.trimEnd();
}
