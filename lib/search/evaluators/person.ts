import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { DuelTable } from "../duels";
import { pick } from "../edit-phrases";
import type { AnswerRow } from "../measure-row";
import { personUtility } from "../person-utility";
import { inputOf } from "../proposers/induce";
import type { Candidate, Evaluator, Ledger, Measurement, Population, Steps } from "../search";
import { answerBoth, type Pair } from "./answer-both";

export interface PersonOptions {
  readonly rows: readonly Case[];
  readonly answerRow: AnswerRow;
  readonly duels: number;
  /** The first so many are between any two. */
  readonly randomDuels: number;
}

/** ν of the paper: how much a doubt is worth. */
const DOUBT = 1;

const ANSWERS = 2;

/**
 * Duels that a person judges (APOHF, Lin et al., arXiv 2405.17346): the first is the one with the highest utility so far,
 * the second the one with the highest sum of utility and doubt; both answers to a row that they have not met
 * on are shown, and the utility is fitted anew. A lone candidate has nobody to meet.
 */
export function createPersonDuels({ rows, answerRow, duels, randomDuels }: PersonOptions): Evaluator {
  return {
    mostCalls: () => duels * ANSWERS,
    async *evaluate(population, _fresh, ledger) {
      const { candidates } = population;
      const measurements: Measurement[] = [];
      const table = new DuelTable(population.measurements);
      const unmetBy = (one: Candidate, other: Candidate) =>
        rows.filter(({ id }) => !table.haveMet(one.id, other.id, id));
      const rivalsOf = (one: Candidate) =>
        candidates.filter((other) => other !== one && unmetBy(one, other).length > 0);
      for (let duel = 0; duel < duels; duel += 1) {
        // What was asked once would be answered in the same way.
        const open = candidates.filter((one) => rivalsOf(one).length > 0);
        const pair =
          duel < randomDuels
            ? drawAny(open, rivalsOf, ledger)
            : choosePair(population, open, rivalsOf, [...population.measurements, ...measurements]);
        if (pair === null) break;
        const unmet = unmetBy(...pair);
        const row = unmet[Math.floor(ledger.random() * unmet.length)];
        if (row === undefined) break;
        const measured = yield* askPerson({ candidate: pair[0], rival: pair[1], row }, answerRow, ledger);
        if (!measured.ok) return measured;
        table.add(measured.value);
        measurements.push(measured.value);
        yield { type: "candidate-measured", measurement: measured.value };
      }
      return succeed(measurements);
    },
  };
}

type Duel = readonly [Candidate, Candidate];
type RivalsOf = (one: Candidate) => readonly Candidate[];

function drawAny(open: readonly Candidate[], rivalsOf: RivalsOf, ledger: Ledger): Duel | null {
  const first = pick(open, () => ledger.random());
  const second = first === undefined ? undefined : pick(rivalsOf(first), () => ledger.random());
  return first === undefined || second === undefined ? null : [first, second];
}

function choosePair(
  { candidates }: Population,
  open: readonly Candidate[],
  rivalsOf: RivalsOf,
  measurements: readonly Measurement[],
): Duel | null {
  const utility = personUtility(candidates, measurements);
  const first = highest(open, ({ id }) => utility.utilityOf(id));
  if (first === null) return null;
  const valueOf = ({ id }: Candidate) => utility.utilityOf(id) + DOUBT * utility.doubtOf(id, first.id);
  const second = highest(rivalsOf(first), valueOf);
  return second === null ? null : [first, second];
}

/** The earlier one where they are equal. */
function highest(candidates: readonly Candidate[], valueOf: (candidate: Candidate) => number): Candidate | null {
  const values = candidates.map(valueOf);
  return candidates[values.indexOf(Math.max(...values))] ?? null;
}

/**
 * 1 where the person prefers the candidate's answer, 0 where the rival's, ½ where they cannot tell or both are the same,
 * which nobody is asked about; a prompt that cannot be answered loses, and where neither can it is null. Which stands first
 * is drawn.
 */
export async function* askPerson(pair: Pair, answerRow: AnswerRow, ledger: Ledger): Steps<Measurement> {
  const { candidate, rival, row } = pair;
  const base = { candidateId: candidate.id, caseId: row.id, rivalId: rival.id, scorer: "person" } as const;
  const isSwapped = ledger.random() < 0.5;
  const answers = yield* answerBoth(pair, answerRow, ledger);
  if (!answers.ok) return answers;
  if (answers.value.kind === "told") {
    const { score, reason, step } = answers.value;
    return succeed({ ...base, score, reason, step });
  }
  const { own, others, step } = answers.value;
  const [first, second] = isSwapped ? [others, own] : [own, others];
  const told = yield* ledger.askPerson({ kind: "duel", input: inputOf(row), first, second });
  if (!told.ok) return told;
  if (told.value === "neither") return succeed({ ...base, score: 0.5, reason: "You could not tell.", step });
  const isPreferred = (told.value === "first") !== isSwapped;
  const reason = isPreferred ? "You prefer its answer." : "You prefer the other answer.";
  return succeed({ ...base, score: isPreferred ? 1 : 0, reason, step });
}
