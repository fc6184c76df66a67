import { succeed } from "../../base/result";
import { findPlaceHolders } from "../../reading/place-holders/find-place-holders";
import { keepSlots } from "../keep-slots";
import { joinPhrases, phrasesOf, type Phrase } from "../phrases";
import { sectionOf, withSection } from "../prompt-section";
import type { Screen } from "../screen";
import type { Candidate, Proposer } from "../search";
import type { DrawParent } from "../selectors/draw-parents";

export interface CrossOptions {
  readonly startText: string;
  readonly parentOf: DrawParent;
  /** A child that it refuses is drawn anew, as it costs nothing. */
  readonly screen: Screen;
}

const MOST_DRAWS = 8;

/**
 * Plum's crossover (arXiv 2311.08364): the phrases of one parent to a point, and those of another from there on. No model
 * is asked. A place-holder that is cut off is put below, and one without words that both sides have stands once.
 */
export function createCrossPhrases({ startText, parentOf, screen }: CrossOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const random = () => ledger.random();
      const earlier = population.candidates.map(({ text }) => text);
      const made: Candidate[] = [];
      for (let drawn = 0; drawn < wanted * MOST_DRAWS && made.length < wanted; drawn += 1) {
        const [one, other] = [parentOf(population, random), parentOf(population, random)];
        if (one === undefined || other === undefined) break;
        const text = crossAt(random(), [one, other], startText);
        if (screen(text, earlier) !== null) continue;
        earlier.push(text);
        made.push({ id: "", text, parents: [one.id, other.id], reason: "Two prompts, cut and joined." });
      }
      return succeed(made);
    },
  };
}

/** `share` of the longer one's phrases lie before the cut. */
function crossAt(share: number, [one, other]: readonly [Candidate, Candidate], startText: string): string {
  const [first, second] = [phrasesOf(sectionOf(one.text)), phrasesOf(sectionOf(other.text))];
  const cut = Math.floor(share * Math.max(first.length, second.length));
  return withPhrases([...first.slice(0, cut), ...second.slice(cut)], startText);
}

/** The prompt of phrases from several parents. */
export function withPhrases(phrases: readonly Phrase[], startText: string): string {
  const start = sectionOf(startText);
  return withSection(startText, keepSlots(joinPhrases(withoutRepeats(phrases)), start));
}

/** A phrase that holds nothing but place-holders that stood before says nothing new. */
function withoutRepeats(phrases: readonly Phrase[]): readonly Phrase[] {
  const seen = new Set<string>();
  return phrases.filter(({ text }) => {
    const slots = findPlaceHolders(text);
    const rest = slots.reduce((left, slot) => left.replace(slot.text, () => " "), text);
    const isRepeated = slots.length > 0 && slots.every(({ key }) => seen.has(key)) && !/[\p{L}\p{N}]/u.test(rest);
    for (const { key } of slots) seen.add(key);
    return !isRepeated;
  });
}
