import type { Population } from "../search";
import { createFresh } from "../selectors/mean-scores";
import { rankByMean } from "../selectors/top-k";

/**
 * Glover's tabu list (1986), as Plum has it (arXiv 2311.08364): what was chosen in the last rounds is passed over half of
 * the time. It holds phrases, those that the best edit of each round was about: whole prompts never come twice here.
 */
export class TabuList {
  private readonly phrases = new Map<string, string>();
  private readonly freshOf = createFresh();
  private listed: readonly string[] = [];

  constructor(
    private readonly size: number,
    private readonly share = 0.5,
  ) {}

  /** The prompt that an edit of this phrase led to. */
  note(text: string, phrase: string): void {
    this.phrases.set(text, phrase);
  }

  /** Looks who was chosen in the round before; once a round. */
  turn(population: Population): void {
    const fresh = new Map(this.freshOf(population).map(({ id, text }) => [id, text]));
    const best = rankByMean(population).find((id) => fresh.has(id));
    const phrase = this.phrases.get(fresh.get(best ?? "") ?? "");
    if (phrase !== undefined) this.listed = [...this.listed, phrase].slice(-this.size);
  }

  /** It draws only where the phrase is on the list. */
  forbids(phrase: string, random: () => number): boolean {
    return this.listed.includes(phrase) && random() < this.share;
  }
}
