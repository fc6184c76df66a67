import { foldName, mostAlike } from "../compare-texts";
import type { PlaceHolder } from "./place-holder";

/** One name between marks of any kind, also unpaired ones; what encloses a whole phrase is none. */
const marked =
  /[{[<$%(]{1,3}\s?([\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,60})\s?(?:[}\]>)]{1,3}s?)|\$([\p{L}_][\p{L}\p{N}_]{0,60})/gu;

/**
 * What stands in the candidate in place of a lost place-holder: its name between other marks, or in another spelling;
 * or, where it is the only one lost, the only one invented in its style. Null where nothing does.
 */
export function findMangled(
  lost: PlaceHolder,
  invented: readonly PlaceHolder[],
  candidate: string,
  lostCount: number,
): PlaceHolder | null {
  const wanted = foldHolder(lost.name);
  if (lost.style === "percent") return null;
  for (const match of candidate.matchAll(marked)) {
    const name = match[1] ?? match[2] ?? "";
    // Round brackets hold words of the sentence as a rule.
    if (foldHolder(name) === wanted && !/^\(/u.test(match[0])) return holderAt(match, name);
  }
  const sameStyle = invented.filter(({ style }) => style === lost.style);
  const alike = mostAlike(
    lost.name.toLowerCase(),
    sameStyle.map((place) => ({ place, text: place.name.toLowerCase() })),
    0.5,
  );
  if (alike !== null) return alike.place;
  return lostCount === 1 && sameStyle.length === 1 ? (sameStyle[0] ?? null) : null;
}

function holderAt(match: RegExpExecArray, name: string): PlaceHolder {
  return {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    style: "brace",
    role: "slot",
    key: match[0],
    name,
  };
}

function foldHolder(name: string): string {
  return foldName(name).replace(/[\s_.-]+/gu, "");
}
