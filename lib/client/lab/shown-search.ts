import type { Call, Measurement, SearchBudget } from "../../search/search";
import type { KeptEvent, SearchRow } from "../../store/lab-rows";
import type { ShownSearch } from "./lab-state";

/** A search that has done nothing yet. */
export function emptySearch({ plan, modelId, createdAt }: SearchRow): ShownSearch {
  return {
    plan,
    modelId,
    createdAt,
    state: "paused",
    failure: null,
    candidates: [],
    refused: [],
    measurements: [],
    kept: [],
    round: 0,
    emptyRounds: 0,
    spent: { calls: 0, tokens: 0, milliseconds: 0 },
    curve: [],
    writing: "",
    outcome: null,
  };
}

/** What was spent, with one call more; one from the cache, or a person's, costs nothing. */
export function addCallCost(spent: SearchBudget, { answer, isCached, purpose }: Call): SearchBudget {
  if (isCached || purpose === "person") return spent;
  const { promptTokens, completionTokens } = answer.usage;
  return {
    calls: spent.calls + 1,
    tokens: spent.tokens + promptTokens + completionTokens,
    milliseconds: spent.milliseconds + answer.milliseconds,
  };
}

/** The search after one more event; `calls` were paid by then. */
export function takeKeptEvent(search: ShownSearch, event: KeptEvent, calls: number): ShownSearch {
  switch (event.type) {
    case "candidate-proposed":
      return { ...search, candidates: [...search.candidates, event.candidate], emptyRounds: -1, writing: "" };
    case "candidate-refused":
      return { ...search, refused: [...search.refused, { text: event.text, reason: event.reason }], writing: "" };
    case "candidate-measured": {
      const measurements = [...search.measurements, event.measurement];
      return { ...search, measurements, curve: extendCurve(search.curve, bestMean(measurements), calls) };
    }
    case "round-ended":
      return { ...search, round: event.round, kept: event.kept, emptyRounds: search.emptyRounds + 1 };
  }
}

type Curve = ShownSearch["curve"];

/** One point for each number of calls. */
function extendCurve(curve: Curve, best: number | null, calls: number): Curve {
  if (best === null) return curve;
  return [...(curve.at(-1)?.calls === calls ? curve.slice(0, -1) : curve), { calls, best }];
}

/** Mean score of the best candidate over the rows that it was measured on; null before the first. */
function bestMean(measurements: readonly Measurement[]): number | null {
  const sums = new Map<string, { sum: number; rows: number }>();
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    if (score === null || caseId === null || rivalId !== null) continue;
    const { sum, rows } = sums.get(candidateId) ?? { sum: 0, rows: 0 };
    sums.set(candidateId, { sum: sum + score, rows: rows + 1 });
  }
  const most = Math.max(...[...sums.values()].map(({ rows }) => rows));
  // Few rows flatter: only who has been on as many as any other counts.
  const means = [...sums.values()].filter(({ rows }) => rows === most).map(({ sum, rows }) => sum / rows);
  return means.length === 0 ? null : Math.max(...means);
}
