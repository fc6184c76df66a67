import type { Failure } from "../../base/failure";
import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import type { AnswerRow } from "../measure-row";
import { personUtility } from "../person-utility";
import { inputOf } from "../proposers/induce";
import type { Candidate, Evaluator, Ledger, Measurement, Population, Steps } from "../search";

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
 * the second the one with the highest sum of utility and doubt; both answers to one row are shown, and the utility is
 * fitted anew. A lone candidate has nobody to meet.
 */
export function createPersonDuels({ rows, answerRow, duels, randomDuels }: PersonOptions): Evaluator {
  return {
    mostCalls: () => duels * ANSWERS,
    async *evaluate(population, _fresh, ledger) {
      const measurements: Measurement[] = [];
      for (let duel = 0; duel < duels && population.candidates.length > 1; duel += 1) {
        const pair =
          duel < randomDuels
            ? drawAny(population.candidates, ledger)
            : choosePair(population, [...population.measurements, ...measurements]);
        const row = rows[Math.floor(ledger.random() * rows.length)];
        if (pair === null || row === undefined) break;
        const measured = yield* askPerson({ candidate: pair[0], rival: pair[1], row }, answerRow, ledger);
        if (!measured.ok) return measured;
        measurements.push(measured.value);
        yield { type: "candidate-measured", measurement: measured.value };
      }
      return succeed(measurements);
    },
  };
}

type Pair = readonly [Candidate, Candidate];

function drawAny(candidates: readonly Candidate[], ledger: Ledger): Pair | null {
  const at = Math.floor(ledger.random() * candidates.length);
  const step = 1 + Math.floor(ledger.random() * (candidates.length - 1));
  const [first, second] = [candidates[at], candidates[(at + step) % candidates.length]];
  return first === undefined || second === undefined ? null : [first, second];
}

function choosePair({ candidates }: Population, measurements: readonly Measurement[]): Pair | null {
  const utility = personUtility(candidates, measurements);
  const first = highest(candidates, ({ id }) => utility.utilityOf(id));
  if (first === null) return null;
  const others = candidates.filter((candidate) => candidate !== first);
  const second = highest(others, ({ id }) => utility.utilityOf(id) + DOUBT * utility.doubtOf(id, first.id));
  return second === null ? null : [first, second];
}

/** The earlier one where they are equal. */
function highest(candidates: readonly Candidate[], valueOf: (candidate: Candidate) => number): Candidate | null {
  const values = candidates.map(valueOf);
  return candidates[values.indexOf(Math.max(...values))] ?? null;
}

export interface PersonPair {
  readonly candidate: Candidate;
  readonly rival: Candidate;
  readonly row: Case;
}

/**
 * 1 where the person prefers the candidate's answer, 0 where the rival's, ½ where they cannot tell or both are the same,
 * which nobody is asked about. Which stands first is drawn. Null where one of them cannot be answered.
 */
export async function* askPerson(
  { candidate, rival, row }: PersonPair,
  answerRow: AnswerRow,
  ledger: Ledger,
): Steps<Measurement> {
  const base = { candidateId: candidate.id, caseId: row.id, rivalId: rival.id, scorer: "person" } as const;
  const isSwapped = ledger.random() < 0.5;
  const own = yield* answerRow(candidate.text, row, ledger);
  if (!own.ok) return isOfOneRow(own.failure) ? succeed({ ...base, ...untold }) : own;
  const other = yield* answerRow(rival.text, row, ledger);
  if (!other.ok) return isOfOneRow(other.failure) ? succeed({ ...base, ...untold }) : other;
  const { step } = own.value;
  const [mine, theirs] = [own.value.text.trim(), other.value.text.trim()];
  if (mine === theirs) return succeed({ ...base, score: 0.5, reason: "Both lead to the same answer.", step });
  const [first, second] = isSwapped ? [theirs, mine] : [mine, theirs];
  const told = yield* ledger.askPerson({ kind: "duel", input: inputOf(row), first, second });
  if (!told.ok) return told;
  if (told.value === "neither") return succeed({ ...base, score: 0.5, reason: "You could not tell.", step });
  const isPreferred = (told.value === "first") !== isSwapped;
  const reason = isPreferred ? "You prefer its answer." : "You prefer the other answer.";
  return succeed({ ...base, score: isPreferred ? 1 : 0, reason, step });
}

const untold = { score: null, reason: "The model cannot answer this row with both prompts.", step: null };

function isOfOneRow({ kind }: Failure): boolean {
  return kind === "context-exceeded" || kind === "template-failed";
}
