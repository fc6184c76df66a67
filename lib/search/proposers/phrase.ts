import { succeed } from "../../base/result";
import { applyEdit, drawEdit, phraseOfEdit, type PhraseEdit } from "../edit-phrases";
import { joinPhrases, phrasesOf, type Phrase } from "../phrases";
import { sectionOf, withSection } from "../prompt-section";
import type { Screen } from "../screen";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { paraphrasePhrase } from "./paraphrase-phrase";
import type { TabuList } from "./tabu-list";

/** Whom the edits of a round are made of, one for each. */
export type ParentsOf = (population: Population, wanted: number, random: () => number) => readonly Candidate[];

export interface PhraseOptions {
  readonly startText: string;
  readonly parentsOf: ParentsOf;
  /** An edit that it refuses is drawn anew, as it costs nothing. */
  readonly screen: Screen;
  readonly canParaphrase: boolean;
  readonly tabu?: TabuList;
}

/** So often an edit is drawn until one may be tried. */
const MOST_DRAWS = 8;

/**
 * Plum's edits (arXiv 2311.08364): of each parent one phrase is taken out, put back, changed with another, or said in
 * other words, which alone asks the model. Phrases are put back that the start prompt has and the parent lacks.
 */
export function createPhrase(options: PhraseOptions): Proposer {
  const { parentsOf, tabu } = options;
  return {
    async *propose(population, wanted, ledger) {
      tabu?.turn(population);
      const earlier = population.candidates.map(({ text }) => text);
      const made: Candidate[] = [];
      for (const parent of parentsOf(population, wanted, () => ledger.random())) {
        const edited = yield* editOnce(parent, earlier, options, ledger);
        if (!edited.ok) return edited.failure.kind === "budget-spent" ? succeed(made) : edited;
        if (edited.value === null) continue;
        earlier.push(edited.value.text);
        made.push(edited.value);
      }
      return succeed(made);
    },
  };
}

/** Null where no edit may be tried. */
async function* editOnce(
  parent: Candidate,
  earlier: readonly string[],
  { startText, screen, canParaphrase, tabu }: PhraseOptions,
  ledger: Ledger,
): Steps<Candidate | null> {
  const random = () => ledger.random();
  const phrases = phrasesOf(sectionOf(parent.text));
  const lacking = lackingPhrases(sectionOf(parent.text), sectionOf(startText));
  for (let drawn = 0; drawn < MOST_DRAWS; drawn += 1) {
    const edit = drawEdit(phrases, { lacking, canParaphrase }, random);
    if (edit === null) break;
    const phrase = phraseOfEdit(phrases, edit);
    if (tabu?.forbids(phrase, random) === true) continue;
    const said = edit.type === "paraphrase" ? yield* paraphrasePhrase(phrase, ledger) : succeed(phrase);
    if (!said.ok) return said;
    if (said.value === null) break;
    const text = withSection(startText, joinPhrases(applyEdit(phrases, edit, said.value)));
    // What was paid for is told, even where the screen refuses it.
    if (edit.type !== "paraphrase" && screen(text, earlier) !== null) continue;
    tabu?.note(text, phrase);
    return succeed({ id: "", text, parents: [parent.id], reason: reasons[edit.type](phrase) });
  }
  return succeed(null);
}

/** What the start prompt says and the text does not. */
export function lackingPhrases(text: string, start: string): readonly Phrase[] {
  return phrasesOf(start).filter((phrase) => !phrase.isFixed && !text.includes(phrase.text));
}

const reasons: Readonly<Record<PhraseEdit["type"], (phrase: string) => string>> = {
  delete: (phrase) => `Without “${phrase}”.`,
  swap: (phrase) => `“${phrase}” stands elsewhere.`,
  restore: (phrase) => `“${phrase}” is back.`,
  paraphrase: (phrase) => `“${phrase}” in other words.`,
};
