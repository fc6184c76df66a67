import { succeed } from "../../base/result";
import { applyEdit, drawEdit, phraseOfEdit, pick, type PhraseEdit } from "../edit-phrases";
import { phrasesOf, type Phrase } from "../phrases";
import { sectionOf } from "../prompt-section";
import type { Candidate, Ledger, Proposer, Steps } from "../search";
import { keptCandidates } from "../selectors/mean-scores";
import { withPhrases } from "./cross-phrases";
import { paraphrasePhrase } from "./paraphrase-phrase";
import { lackingPhrases } from "./phrase";

export interface HarmonyOptions {
  readonly startText: string;
  /** Of which a prompt is put together. */
  readonly parts: number;
  /** The chance that a part is taken as it is, and then that one of its phrases is said in other words. */
  readonly keptShare: number;
  readonly adjustedShare: number;
}

/**
 * Harmony search (Geem et al., 2001) as Plum has it (arXiv 2311.08364): part j of a new prompt is the j-th part of a random
 * one of the memory. It is kept, or one of its phrases is said in other words, or it gets one edit.
 */
export function createHarmony(options: HarmonyOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const memory = keptCandidates(population);
      const made: Candidate[] = [];
      for (let count = 0; count < wanted && memory.length > 0; count += 1) {
        const composed = yield* compose(memory, options, ledger);
        if (!composed.ok) return composed.failure.kind === "budget-spent" ? succeed(made) : composed;
        made.push(composed.value);
      }
      return succeed(made);
    },
  };
}

async function* compose(memory: readonly Candidate[], options: HarmonyOptions, ledger: Ledger): Steps<Candidate> {
  const { startText, parts } = options;
  const phrases: Phrase[] = [];
  const parents = new Set<string>();
  for (let part = 0; part < parts; part += 1) {
    const member = pick(memory, () => ledger.random());
    if (member === undefined) break;
    parents.add(member.id);
    const all = phrasesOf(sectionOf(member.text));
    const own = all.slice(Math.ceil((all.length * part) / parts), Math.ceil((all.length * (part + 1)) / parts));
    const changed = yield* change(own, lackingPhrases(sectionOf(member.text), sectionOf(startText)), options, ledger);
    if (!changed.ok) return changed;
    phrases.push(...changed.value);
  }
  const text = withPhrases(phrases, startText);
  const count = parents.size === 1 ? "one prompt" : `${parents.size} prompts`;
  return succeed({ id: "", text, parents: [...parents], reason: `Put together from parts of ${count}.` });
}

async function* change(
  part: readonly Phrase[],
  lacking: readonly Phrase[],
  { keptShare, adjustedShare }: HarmonyOptions,
  ledger: Ledger,
): Steps<readonly Phrase[]> {
  const random = () => ledger.random();
  const isKept = random() < keptShare;
  if (isKept && random() >= adjustedShare) return succeed(part);
  const edit = isKept ? adjustment(part, random) : drawEdit(part, { lacking, canParaphrase: true }, random);
  if (edit === null) return succeed(part);
  const phrase = phraseOfEdit(part, edit);
  const said = edit.type === "paraphrase" ? yield* paraphrasePhrase(phrase, ledger) : succeed(phrase);
  if (!said.ok) return said;
  return succeed(said.value === null ? part : applyEdit(part, edit, said.value));
}

function adjustment(part: readonly Phrase[], random: () => number): PhraseEdit | null {
  const at = pick(
    part.flatMap(({ isFixed }, index) => (isFixed ? [] : [index])),
    random,
  );
  return at === undefined ? null : { type: "paraphrase", at };
}
