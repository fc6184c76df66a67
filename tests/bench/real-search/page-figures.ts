import type { RealFigures } from "@/components/lab/search/methods/real-figures";
import { summarizeSearches, type RealSearchFigures } from "./summarize";
import { runOf, type ToldSearch } from "./tables";
import { SEEN_ROWS } from "./tasks";

/** What the page tells of the searches: those of the model with which most were made. Null where there are none. */
export function pageFigures(searches: readonly ToldSearch[], calls: number): RealFigures | null {
  const ended = searches.filter((search) => runOf(search).length > 0);
  const counts = new Map<string, number>();
  for (const { model } of ended) counts.set(model, (counts.get(model) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (most === undefined) return null;
  const [model] = most;
  const own = ended.filter((search) => search.model === model);
  const methods = [...new Set(own.map(({ method }) => method))];
  const { runs, changed, worse } = summarizeSearches(own.flatMap(runOf));
  return {
    model,
    tasks: new Set(own.map(({ task }) => task)).size,
    calls,
    rows: SEEN_ROWS,
    runs,
    changed,
    worse,
    methods: Object.fromEntries(
      methods.map((id) => [id, brief(summarizeSearches(own.filter(({ method }) => method === id).flatMap(runOf)))]),
    ),
  };
}

function brief({ runs, changed, worse, gain }: RealSearchFigures): RealFigures["methods"][string] {
  return { runs, changed, worse, gain: points(gain.share), low: points(gain.low), high: points(gain.high) };
}

/** With one digit. */
function points(share: number): number {
  return Math.round(1000 * share) / 10;
}
