import type { Candidate, Population, Selector } from "../search";
import { createFresh, meanScores } from "../selectors/mean-scores";
import { rankByMean, type Bonus } from "../selectors/top-k";

/** What a new unit is: how it is to be changed, and whose place it takes; null where it joins. */
export interface UnitPlan {
  readonly mutationPrompt: string;
  readonly replaces: string | null;
}

/**
 * The units of Promptbreeder (arXiv 2309.16797): prompts, each with the advice by which it is changed. The proposer tells
 * whose place a prompt takes, and the selector puts it there, whatever its score; the best of all is remembered aside.
 */
export class Units {
  private readonly plans = new Map<string, UnitPlan>();
  private readonly freshOf = createFresh();
  private ids: readonly string[] = [];
  private bestOnes: readonly string[] = [];

  /** `bonus` counts in every comparison; `bonusInPairs` beside it where two units meet. */
  constructor(
    private readonly bonus: Bonus,
    private readonly bonusInPairs: Bonus,
  ) {}

  get members(): readonly string[] {
    return this.ids;
  }

  /** Each was the best of all in its time; the latest last. */
  get elites(): readonly string[] {
    return this.bestOnes;
  }

  /** The first plan for a text stays: a text that comes again is refused. */
  plan(text: string, plan: UnitPlan): void {
    if (!this.plans.has(text)) this.plans.set(text, plan);
  }

  mutationPromptOf(text: string): string | null {
    return this.plans.get(text)?.mutationPrompt ?? null;
  }

  fitness(population: Population): (candidate: Candidate) => number {
    const means = meanScores(population);
    return (candidate) =>
      (means.get(candidate.id) ?? 0) + this.bonus(candidate, population) + this.bonusInPairs(candidate, population);
  }

  /** `kept` is the best of all, and after it the units. */
  readonly selector: Selector = {
    select: (population) => {
      for (const { id, text } of this.freshOf(population)) {
        const plan = this.plans.get(text);
        if (plan === undefined) continue;
        const { replaces } = plan;
        this.ids =
          replaces === null ? [...this.ids, id] : this.ids.map((member) => (member === replaces ? id : member));
      }
      const [best] = rankByMean(population, this.bonus);
      if (best !== undefined && this.bestOnes.at(-1) !== best) this.bestOnes = [...this.bestOnes, best];
      return [...new Set([best, ...this.ids])].filter((id) => id !== undefined);
    },
  };
}
