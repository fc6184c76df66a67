import { START_ID } from "@/lib/search/run-search";
import type { Measurement, Trace } from "@/lib/search/search";

/** What a search has told so far, as a bench needs it. */
interface SearchNotes {
  readonly note: (event: Trace) => void;
  readonly counts: () => { readonly calls: number; readonly refused: number; readonly proposed: number };
  /** The text of the prompt that leads, or that led when the search came to its end; the start prompt's before any round. */
  readonly bestText: () => string;
  /** Means of what was measured by rows alone, of the best less the start prompt; null where no scores chose. */
  readonly believedGain: () => number | null;
}

export function takeNotes(startText: string): SearchNotes {
  const counts = { calls: 0, refused: 0, proposed: 0 };
  const texts = new Map<string, string>();
  const measurements: Measurement[] = [];
  let kept: string = START_ID;
  return {
    note(event) {
      if (event.type === "call-ended") counts.calls += 1;
      if (event.type === "candidate-refused") counts.refused += 1;
      if (event.type === "candidate-measured") measurements.push(event.measurement);
      if (event.type === "round-ended") kept = event.kept[0] ?? START_ID;
      if (event.type !== "candidate-proposed") return;
      texts.set(event.candidate.id, event.candidate.text);
      counts.proposed += 1;
    },
    counts: () => ({ ...counts }),
    bestText: () => texts.get(kept) ?? startText,
    believedGain() {
      const [own, other] = [meanOf(measurements, START_ID), meanOf(measurements, kept)];
      return own === null || other === null ? null : other - own;
    },
  };
}

function meanOf(measurements: readonly Measurement[], id: string): number | null {
  const scores = measurements.flatMap(({ candidateId, caseId, rivalId, score }) =>
    candidateId === id && caseId !== null && rivalId === null && score !== null ? [score] : [],
  );
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
