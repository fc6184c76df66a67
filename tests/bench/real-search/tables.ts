import type { MethodId } from "@/lib/records/method-id";
import { markdownTable } from "../markdown-table";
import type { RealSearchRun } from "./run-real-search";
import { summarizeSearches, type Gain } from "./summarize";
import { taskNames, type TaskName } from "./tasks";

/** A search of a method on a task, or why it could not be made. */
export type ToldSearch = { readonly model: string; readonly task: TaskName; readonly method: MethodId } & (
  RealSearchRun | { readonly obstacle: string }
);

const columns = [
  "start",
  "chosen",
  "gain",
  "gain before the end",
  "believed",
  "changed",
  "said better",
  "worse",
  "calls",
  "seconds",
  "runs",
];

/** Markdown: for each model a table of all tasks together, and one for each task; the method that gains most first. */
export function renderSearchTables(searches: readonly ToldSearch[]): string {
  return [...new Set(searches.map(({ model }) => model))]
    .flatMap((model) => {
      const own = searches.filter((search) => search.model === model);
      const tasks = taskNames.filter((name) => own.some(({ task }) => task === name));
      return [
        renderTable(`${model}, all tasks`, own),
        ...tasks.map((name) =>
          renderTable(
            `${model}, ${name}`,
            own.filter(({ task }) => task === name),
          ),
        ),
      ];
    })
    .join("\n\n");
}

function renderTable(title: string, searches: readonly ToldSearch[]): string {
  const methods = [...new Set(searches.map(({ method }) => method))];
  const rows = methods
    .map((method) => ({ method, runs: searches.filter((search) => search.method === method).flatMap(runOf) }))
    .filter(({ runs }) => runs.length > 0)
    .map(({ method, runs }) => ({ method, figures: summarizeSearches(runs) }))
    .toSorted((one, other) => other.figures.gain.share - one.figures.gain.share)
    .map(({ method, figures }) => [
      method,
      percent(figures.start),
      percent(figures.chosen),
      interval(figures.gain),
      interval(figures.bestGain),
      figures.believed === null ? "–" : percent(figures.believed),
      String(figures.changed),
      String(figures.saidBetter),
      String(figures.worse),
      figures.calls.toFixed(0),
      figures.seconds.toFixed(0),
      String(figures.runs),
    ]);
  const obstacles = searches.flatMap((search) =>
    "obstacle" in search ? [`${search.method} on ${search.task}: ${search.obstacle}`] : [],
  );
  return [`### ${title}`, markdownTable(["method", ...columns], rows), ...new Set(obstacles)].join("\n\n");
}

/** Its run, in a list; an empty one where it could not be made. */
export function runOf(search: ToldSearch): readonly RealSearchRun[] {
  return "obstacle" in search ? [] : [search];
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}

function interval({ share, low, high }: Gain): string {
  if (low === high) return percent(share);
  return `${percent(share)} (${percent(low)} to ${percent(high)})`;
}
