import { succeed } from "../../base/result";
import { shuffle } from "../draw";
import { sectionOf, withSection } from "../prompt-section";
import type { Screen } from "../screen";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { keptCandidates } from "../selectors/mean-scores";
import { rankByUpperBound, type Arm } from "../selectors/upper-bound";
import { paraphrasePhrase } from "./paraphrase-phrase";

export interface SentenceOptions {
  readonly startText: string;
  readonly library: readonly string[];
  /** Sentences of the library that may be put in during a round: those with the highest bound on what they gain. */
  readonly sentences: number;
  /** Of each prompt that stays. */
  readonly paraphrases: number;
  readonly screen: Screen;
}

/** A sentence, and the one of the library that it says in other words; null for the person's prompt itself. */
type Part = { readonly text: string; readonly source: string } | null;

interface Draft {
  readonly parts: readonly Part[];
  readonly parent: Candidate;
  readonly reason: string;
  /** Whose gain the change of score tells, and with which sign. */
  readonly credit: { readonly source: string; readonly sign: 1 | -1 } | null;
}

/**
 * SPRIG's edits (Zhang et al., arXiv 2410.14826): sentences of a library are put in at every place, taken out, swapped, and
 * said in other words. Which ones are put in is chosen by an upper confidence bound on what each gained so far. Where there
 * are more edits than are wanted, some are drawn. The person's prompt always stands whole among the sentences.
 */
export function createSentenceEdits(options: SentenceOptions): Proposer {
  const drafts = new Map<string, Draft>();
  const partsOf = (text: string): readonly Part[] => drafts.get(text)?.parts ?? [null];

  return {
    async *propose(population, wanted, ledger) {
      const random = () => ledger.random();
      const earlier = population.candidates.map(({ text }) => text);
      const sentences = chooseSentences(population, options, drafts, random);
      const beam = keptCandidates(population).map((parent) => ({ parent, parts: partsOf(parent.text) }));
      const reworded = yield* rewordSentences(beam, options, ledger);
      if (!reworded.ok && reworded.failure.kind !== "budget-spent") return reworded;
      const edits = shuffle(
        beam.flatMap((member) => editsOf(member, sentences)),
        random,
      );
      const made: Candidate[] = [];
      for (const draft of [...(reworded.ok ? reworded.value : []), ...edits]) {
        if (made.length >= wanted) break;
        const text = join(draft.parts, options.startText);
        if (options.screen(text, earlier) !== null) continue;
        earlier.push(text);
        drafts.set(text, draft);
        made.push({ id: "", text, parents: [draft.parent.id], reason: draft.reason });
      }
      return succeed(made);
    },
  };
}

/** The ones with the highest bounds; among those that were never tried, some are drawn. */
function chooseSentences(
  population: Population,
  { library, sentences }: SentenceOptions,
  drafts: ReadonlyMap<string, Draft>,
  random: () => number,
): readonly string[] {
  const arms = armsOf(population, drafts);
  const drawn = shuffle(library, random);
  return rankByUpperBound(drawn.map((sentence) => arms.get(sentence) ?? { count: 0, sum: 0 }))
    .slice(0, sentences)
    .flatMap((index) => drawn[index] ?? []);
}

/** What each sentence gained: the change of the score, on the rows that prompt and parent both met, where it came or went. */
export function armsOf(
  population: Population,
  drafts: ReadonlyMap<string, Pick<Draft, "credit">>,
): ReadonlyMap<string, Arm> {
  const scores = new Map<string, Map<string, number>>();
  for (const { candidateId, caseId, score } of population.measurements) {
    if (caseId === null) continue;
    const known = scores.get(candidateId) ?? new Map<string, number>();
    scores.set(candidateId, known.set(caseId, score ?? 0));
  }
  const arms = new Map<string, Arm>();
  for (const { id, text, parents } of population.candidates) {
    const credit = drafts.get(text)?.credit;
    const [own, before] = [scores.get(id), scores.get(parents[0] ?? "")];
    if (credit === undefined || credit === null || own === undefined || before === undefined) continue;
    const differences = Array.from(own).flatMap(([row, score]) => {
      const other = before.get(row);
      return other === undefined ? [] : [score - other];
    });
    if (differences.length === 0) continue;
    const gain = (credit.sign * differences.reduce((sum, value) => sum + value, 0)) / differences.length;
    const { count, sum } = arms.get(credit.source) ?? { count: 0, sum: 0 };
    arms.set(credit.source, { count: count + 1, sum: sum + gain });
  }
  return arms;
}

interface Member {
  readonly parent: Candidate;
  readonly parts: readonly Part[];
}

function editsOf({ parent, parts }: Member, sentences: readonly string[]): readonly Draft[] {
  const own = parts.flatMap((part, at) => (part === null ? [] : [{ part, at }]));
  const used = new Set(own.map(({ part }) => part.source));
  const put = sentences
    .filter((sentence) => !used.has(sentence))
    .flatMap((sentence) =>
      Array.from({ length: parts.length + 1 }, (_, at): Draft => {
        const added = { text: sentence, source: sentence };
        return {
          parent,
          parts: [...parts.slice(0, at), added, ...parts.slice(at)],
          reason: `With “${sentence}”.`,
          credit: { source: sentence, sign: 1 },
        };
      }),
    );
  const taken = own.map(({ part, at }): Draft => {
    const credit = { source: part.source, sign: -1 as const };
    return { parent, parts: parts.filter((_, index) => index !== at), reason: `Without “${part.text}”.`, credit };
  });
  const swapped = parts.flatMap((_, at) =>
    parts.slice(at + 1).map((_other, index): Draft => {
      const reason = "Two sentences in each other's place.";
      return { parent, parts: swap(parts, at, at + 1 + index), reason, credit: null };
    }),
  );
  return [...put, ...taken, ...swapped];
}

function swap(parts: readonly Part[], one: number, other: number): readonly Part[] {
  return parts.map((part, at) => {
    if (at === one) return parts[other] ?? null;
    return at === other ? (parts[one] ?? null) : part;
  });
}

/** A random sentence of each prompt that stays, said in other words by the model. */
async function* rewordSentences(
  beam: readonly Member[],
  { paraphrases }: SentenceOptions,
  ledger: Ledger,
): Steps<readonly Draft[]> {
  const made: Draft[] = [];
  for (const { parent, parts } of beam) {
    const own = parts.flatMap((part, at) => (part === null ? [] : [{ part, at }]));
    for (let count = 0; count < paraphrases && own.length > 0; count += 1) {
      const chosen = own[Math.floor(ledger.random() * own.length)];
      if (chosen === undefined) break;
      const { part, at } = chosen;
      const said = yield* paraphrasePhrase(part.text, ledger);
      if (!said.ok) return said.failure.kind === "budget-spent" ? succeed(made) : said;
      if (said.value === null) continue;
      const next = { text: said.value, source: part.source };
      const changed = parts.map((each, index) => (index === at ? next : each));
      made.push({ parent, parts: changed, reason: `“${part.text}” in other words.`, credit: null });
    }
  }
  return succeed(made);
}

/** Sentences in one paragraph above the person's prompt, and in one below it. */
function join(parts: readonly Part[], startText: string): string {
  const at = parts.indexOf(null);
  const paragraph = (some: readonly Part[]) => some.flatMap((part) => (part === null ? [] : [part.text])).join(" ");
  const blocks = [paragraph(parts.slice(0, at)), sectionOf(startText), paragraph(parts.slice(at + 1))];
  return withSection(startText, blocks.filter((block) => block !== "").join("\n\n"));
}
