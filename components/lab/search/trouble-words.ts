import type { ShownSearch } from "@/lib/client/lab/lab-state";
import type { Candidate, Measurement } from "@/lib/search/search";
import { judgedReasons, NEITHER_ANSWERS, ROW_TOO_LONG } from "@/lib/search/told-reasons";
import { countRows } from "../matrix/comparison-words";

/** Fewer comparisons without a preference may be chance. */
const FEWEST_JUDGED = 8;
/** A judge that tells hardly anything. */
const SHARE_WITHOUT_PREFERENCE = 0.8;

type Told = Pick<ShownSearch, "plan" | "candidates" | "measurements" | "outcome" | "emptyRounds">;

/**
 * What kept a search from telling prompts apart, each in a sentence or two with what to do: rows too long, a demand that
 * breaks, a judge that goes by the place, no row right with any prompt, prompts in another script. `outcome` is null while it
 * goes on.
 */
export function describeTrouble({ plan, candidates, measurements, outcome, emptyRounds }: Told): readonly string[] {
  return [
    describeOtherScript(candidates, plan),
    describeLongRows(measurements),
    describeBroken(measurements),
    describeJudge(measurements),
    outcome === null ? null : describeAllWrong(measurements),
    outcome === null || outcome.isCutOff === true ? null : describeStuck(emptyRounds),
  ].filter((sentence) => sentence !== null);
}

/** Scripts whose letters tell a prompt's language apart from others. */
const scripts = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Han", "Hangul", "Devanagari", "Thai"].map(
  (script) => new RegExp(`\\p{Script=${script}}`, "gu"),
);

/** Most of its letters are of a script of which neither the first prompt nor a row that may be shown in one has a letter. */
function describeOtherScript([start, ...others]: readonly Candidate[], { rows }: ShownSearch["plan"]): string | null {
  const bare = (text: string) => text.replace(/\{\{.*?\}\}/gsu, "");
  const shown = JSON.stringify(rows.propose.map(({ variables, expected }) => [Object.values(variables), expected]));
  const known = scripts.filter((script) => `${bare(start?.text ?? "")} ${shown}`.search(script) >= 0);
  const count = (text: string, wanted: readonly RegExp[]) =>
    wanted.reduce((sum, script) => sum + (text.match(script)?.length ?? 0), 0);
  const foreign = others.filter(({ text }) => count(bare(text), scripts) > 2 * count(bare(text), known)).length;
  if (known.length === 0 || foreign === 0) return null;
  const are = foreign === 1 ? "is" : "are";
  return `${foreign.toLocaleString("en")} of ${others.length.toLocaleString("en")} new prompts ${are} in another script than yours: small models slip into other languages. The rows decide about them all the same; look before you use one.`;
}

function describeLongRows(measurements: readonly Measurement[]): string | null {
  const long = rowsOf(measurements.filter(({ reason }) => reason === ROW_TOO_LONG));
  if (long > 0) {
    const count = long === 1 ? "counts" : "count";
    return `${countRows(long)} ${count} as wrong with at least one prompt: row and prompt together are longer than the model can read. Shorten what is too long, or load a model that reads more.`;
  }
  const unanswered = rowsOf(measurements.filter(({ reason }) => reason === NEITHER_ANSWERS));
  if (unanswered === 0) return null;
  const tells = unanswered === 1 ? "tells" : "tell";
  return `${countRows(unanswered)} ${tells} nothing: the model cannot answer with either prompt. Shorten what is too long, or look whether the place-holders can be filled.`;
}

function describeBroken(measurements: readonly Measurement[]): string | null {
  const broken = measurements.filter(({ scorer, score }) => scorer === "demands" && score === null);
  const rows = rowsOf(broken);
  if (rows === 0) return null;
  const tells = rows === 1 ? "tells" : "tell";
  return `${countRows(rows)} ${tells} nothing, since a prompt cannot be filled or a demand fails: ${broken[0]?.reason ?? ""}`;
}

function describeJudge(measurements: readonly Measurement[]): string | null {
  const told: readonly string[] = Object.values(judgedReasons);
  const judged = measurements.filter(({ reason }) => told.includes(reason));
  const without = judged.filter(({ reason }) => reason === judgedReasons.ties).length;
  if (judged.length < FEWEST_JUDGED || without < judged.length * SHARE_WITHOUT_PREFERENCE) return null;
  return `In ${without.toLocaleString("en")} of ${judged.length.toLocaleString("en")} comparisons the model, as the judge, had no preference that held in both orders, so they count as ties. Right answers for the rows, a larger model or a method that asks you would tell more.`;
}

function describeAllWrong(measurements: readonly Measurement[]): string | null {
  const scored = measurements.filter(
    ({ caseId, rivalId, score }) => caseId !== null && rivalId === null && score !== null,
  );
  const prompts = new Set(scored.map(({ candidateId }) => candidateId)).size;
  if (prompts === 0 || scored.some(({ score }) => (score ?? 0) > 0)) return null;
  const withPrompts = prompts === 1 ? "with your prompt" : `with any of ${prompts.toLocaleString("en")} prompts`;
  return `No row was right ${withPrompts}, so nothing told them apart. Look at the model’s answers under “Measure”: perhaps the demands ask for another form than the right answer has. Else easier rows or a larger model would help.`;
}

/** The loop gives up in the third such round, which is not ended (`runSearch`). */
function describeStuck(emptyRounds: number): string | null {
  if (emptyRounds < 2) return null;
  return "The last rounds brought no new prompt to try. A larger model writes more different ones.";
}

function rowsOf(measurements: readonly Measurement[]): number {
  return new Set(measurements.map(({ caseId }) => caseId)).size;
}
