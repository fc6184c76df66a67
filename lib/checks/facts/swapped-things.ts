import { readOptionTexts } from "../../reading/options";
import type { Place } from "../../reading/place";
import { findSpansOfKinds } from "../../reading/protected-spans";
import { readWords, type Word } from "../../reading/words";
import type { Finding } from "../check";
import { factFinding, quoted } from "./fact-finding";
import { findLooseUnits } from "../../reading/numbers/units";

interface Thing extends Place {
  readonly text: string;
}

/** A unit without a number, "in grams", or a single letter, "column C", in whose stead the candidate has another one. */
export function checkSwappedThings(silver: string, candidate: string): readonly Finding[] {
  const units = exchanged(findLooseUnits(silver), findLooseUnits(candidate), ({ unit }) => unit);
  const letters =
    readOptionTexts(silver).length > 0
      ? null
      : exchanged(
          findLetters(silver).filter(({ text }) => !standsAlone(text, candidate)),
          findLetters(candidate).filter(({ text }) => !standsAlone(text, silver)),
          ({ text }) => text,
        );
  return [units, letters, findSwappedNames(silver, candidate)].flatMap((found) =>
    found === null
      ? []
      : [
          factFinding({
            severity: "blocking",
            message: `${quoted(found.own.text)} of your prompt has become ${quoted(found.other.text)}.`,
            advice: `Change it back to ${quoted(found.own.text)}.`,
            place: found.other,
          }),
        ],
  );
}

interface Exchange {
  readonly own: Thing;
  readonly other: Thing;
}

/** One that is lost, and one that is new. */
function exchanged<One extends Thing>(
  own: readonly One[],
  found: readonly One[],
  nameOf: (one: One) => string,
): Exchange | null {
  const lost = own.find((one) => !found.some((other) => nameOf(other) === nameOf(one)));
  const gained = found.find((other) => !own.some((one) => nameOf(one) === nameOf(other)));
  return lost === undefined || gained === undefined ? null : { own: lost, other: gained };
}

/** A capital that stands alone behind a word; "I" and "A" are words of English. */
function findLetters(text: string): readonly Thing[] {
  return Array.from(text.matchAll(/(?<=\p{L}{2} )[B-HJ-Z](?![\p{L}\p{N}'’.):+#&/-])/gu), ({ 0: letter, index }) => ({
    text: letter,
    start: index,
    end: index + letter.length,
  }));
}

/** Whether the letter is a word of the text, whatever stands around it: "E or H.", "(H)". */
function standsAlone(letter: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${letter}(?![\\p{L}\\p{N}])`, "u").test(text);
}

/** "The groom is Declan, the bride Saoirse": two names each of which stands where the other stood. */
function findSwappedNames(silver: string, candidate: string): Exchange | null {
  const [own, found] = [readRoles(silver), readRoles(candidate)];
  for (const one of own) {
    for (const two of own) {
      if (one.text >= two.text || one.role === two.role) continue;
      const rolesOf = (name: string, among: readonly Role[]): readonly string[] =>
        among.filter(({ text }) => text === name).map(({ role }) => role);
      const isTurned = (name: string, was: string, role: string): boolean =>
        rolesOf(name, own).every((known) => known === was) &&
        rolesOf(name, found).length > 0 &&
        rolesOf(name, found).every((known) => known === role);
      if (isTurned(one.text, one.role, two.role) && isTurned(two.text, two.role, one.role)) {
        const other = found.find(({ role }) => role === one.role);
        if (other !== undefined) return { own: one, other };
      }
    }
  }
  return null;
}

interface Role extends Thing {
  readonly role: string;
}

const directions =
  /^(?:from|to|von|nach|aus|de|du|des|à|au|a|da|do|para|hacia|van|naar|z|ze|из|от|в|к|från|till|fra|til|with|mit|avec|con|com|for|für|pour|per|voor|by|durch|par|por|über|beats?)$/u;

/** Names with the word before each that tells what part it has: a noun of its clause, or "from" and "to". */
function readRoles(text: string): readonly Role[] {
  const words = readWords(text);
  const names = findSpansOfKinds(text, ["name"]).slice(0, mostNames);
  const isName = (word: Word): boolean => names.some(({ start, end }) => start <= word.start && word.end <= end);
  return names.flatMap((name) => {
    const at = words.findIndex(({ start }) => start >= name.start);
    const clause = words[at]?.clause;
    const before = words
      .slice(0, Math.max(at, 0))
      .findLast((word) => word.clause === clause && (!word.isSmall || directions.test(word.text)));
    if (before === undefined || isName(before)) return [];
    return [{ text: name.text, start: name.start, end: name.end, role: before.isSmall ? before.text : before.stem }];
  });
}

const mostNames = 40;
