import { v7 as newId } from "uuid";
import type { Failure } from "../../base/failure";
import type { PersonAnswer } from "../../base/person-question";
import { fail, succeed, type Result } from "../../base/result";
import type { RunEnd } from "../../optimizers/optimizer";
import { withBudget } from "../../search/earlier-budget";
import { personCall } from "../../search/person-call";
import type { SearchBudget } from "../../search/search";
import type { SearchEnd, SearchRow } from "../../store/lab-rows";
import { stamp } from "../../store/stamp";
import { dropModel, forgetModel, useModel } from "../models/model-store";
import { spoilsEngine } from "../run/carry-out";
import { isBusy, showRun, useRun } from "../run/run-store";
import { stopInWorker } from "../run/stop-in-worker";
import { optimizerWorker } from "../worker/optimizer-worker";
import { embedHere } from "./embed-here";
import type { ShownSearch } from "./lab-state";
import { showOpen, useLab } from "./lab-store";
import { planSearch, type SearchWish } from "./plan-search";
import { recordSearch } from "./record-search";
import { searchAtWork, setSearchAtWork } from "./search-at-work";
import { searchLeases } from "./search-lease";
import { emptySearch } from "./shown-search";
import { followSearchElsewhere } from "./stored-searches";
import { withLab } from "./with-lab";

/** Stands in the database while a tab searches, and so is what is found there when the tab is gone. */
const tabGone: SearchEnd = { state: "paused", failure: { kind: "tab-gone" }, outcome: null };

/** Why a search cannot go on, as opposed to why it does not go on now. */
const FINAL: readonly Failure["kind"][] = ["replay-differs", "invalid-cases", "template-failed", "script-failed"];

/**
 * Starts a search in the open set; resolves with its id when it ends or pauses, with null where something else is at work
 * or the prompt is gone. Fails with "model-needed" before anything is stored.
 */
export async function startSearch(wish: SearchWish): Promise<Result<string | null>> {
  const { open } = useLab.getState();
  const { model } = useModel.getState();
  if (open === null) return succeed(null);
  if (model.status !== "ready") return fail({ kind: "model-needed" });
  if (isBusy(useRun.getState().run)) return succeed(null);
  const plan = planSearch(open, wish, newId());
  if (plan === null) return succeed(null);
  const row: SearchRow = {
    id: plan.searchId,
    setId: open.set.id,
    createdAt: stamp(),
    modelId: model.loaded.modelId,
    plan,
    end: tabGone,
  };
  const stored = await withLab((lab) => lab.putSearch(row));
  if (!stored.ok) return stored;
  showOpen(row.setId, ({ searches }) => ({ searches: [...searches, emptySearch(row)] }));
  const ran = await run(row);
  return ran.ok ? succeed(row.id) : ran;
}

/**
 * Goes on with a search from the calls that are paid, under another budget where one is given. Resolves when it ends or
 * pauses: true where it is at its end, false where it is not, or where another tab or something else is at work.
 */
export function continueSearch(id: string, budget?: SearchBudget): Promise<Result<boolean>> {
  return goOn(id, { budget });
}

/** Goes on with a search that waits for a person, with what they say. Resolves as `continueSearch` does. */
export function answerSearch(id: string, said: PersonAnswer): Promise<Result<boolean>> {
  return goOn(id, { said });
}

interface GoingOn {
  readonly budget?: SearchBudget | undefined;
  readonly said?: PersonAnswer | undefined;
}

async function goOn(id: string, { budget, said }: GoingOn): Promise<Result<boolean>> {
  const { model } = useModel.getState();
  if (model.status !== "ready") return fail({ kind: "model-needed" });
  if (isBusy(useRun.getState().run)) return succeed(false);
  const read = await withLab((lab) => lab.readSearch(id));
  if (!read.ok) return read;
  if (read.value === null) return succeed(false);
  return run({ ...read.value, modelId: read.value.modelId ?? model.loaded.modelId }, { budget, said });
}

async function run(row: SearchRow, { budget, said }: GoingOn = {}): Promise<Result<boolean>> {
  const letGo = await searchLeases.take(row.id);
  if (letGo === null) {
    showSearch(row, () => ({ state: "held-by-other-tab" }));
    followSearchElsewhere(row);
    return succeed(false);
  }
  const runId = newId();
  setSearchAtWork({ id: row.id, runId, setId: row.setId, isStopping: false });
  showRun({ status: "measuring", runId });
  try {
    const noted = said === undefined ? succeed(undefined) : await noteAnswer(row.id, said);
    const end = noted.ok ? await searchInWorker(row, { runId, budget }) : paused(noted.failure);
    // What had come to its end, and cannot go on after all, is what it was.
    const isVain = end.failure !== null && FINAL.includes(end.failure.kind) && row.end.state === "completed";
    const left = isVain ? { end: row.end, plan: row.plan } : { end };
    const kept = await withLab((lab) => lab.changeSearch(row.id, left));
    showSearch(row, () => ({ ...left.end, ...(isVain && { plan: row.plan }), writing: "" }));
    if (!kept.ok) return kept;
    // A question to the person is no failure.
    if (end.failure === null || end.failure.kind === "person-needed") return succeed(end.state === "completed");
    return fail(end.failure);
  } finally {
    setSearchAtWork(null);
    showRun({ status: "idle" });
    letGo();
  }
}

/** Stores the answer to the question that the search waits with; none where another tab has answered it. */
async function noteAnswer(id: string, said: PersonAnswer): Promise<Result<void>> {
  const read = await withLab((lab) => lab.readSearch(id));
  if (!read.ok) return read;
  const waiting = read.value?.end.failure;
  if (waiting?.kind !== "person-needed") return succeed(undefined);
  return withLab((lab) => lab.appendCall(id, personCall(waiting, said)));
}

interface SearchRun {
  readonly runId: string;
  /** From here on; undefined for the one that the search has. */
  readonly budget: SearchBudget | undefined;
}

async function searchInWorker(leased: SearchRow, { runId, budget }: SearchRun): Promise<SearchEnd> {
  const calls = await withLab((lab) => lab.readCalls(leased.id));
  if (!calls.ok) return paused(calls.failure);
  const row: SearchRow = { ...leased, plan: withBudget(leased.plan, calls.value.length, budget) };
  const { plan, modelId } = row;
  const begun = await withLab((lab) => lab.changeSearch(row.id, { plan, modelId, end: tabGone }));
  if (!begun.ok) return paused(begun.failure);
  showSearch(row, () => ({ plan, state: "running", failure: null, outcome: null }));
  const record = recordSearch(row, calls.value, (search) =>
    showSearch(row, (shown) => ({ ...search, state: shown.state === "stopping" ? "stopping" : search.state })),
  );
  const request = { runId, plan, calls: calls.value };
  const { propose, select, openOnce } = plan.rows;
  const embed = await embedHere(plan.demands, [...propose, ...select, ...openOnce]);
  const ended = await optimizerWorker.call((service, proxy) =>
    service.search(request, proxy(record.take), embed === null ? undefined : proxy(embed)),
  );
  if (!ended.ok) forgetModel(ended.failure);
  const end: RunEnd = ended.ok ? ended.value : { type: "failed", failure: ended.failure };
  if (end.type === "failed" && ended.ok && spoilsEngine(end.failure)) await dropModel(end.failure);
  const refused = record.refused();
  if (refused !== null) return paused(refused);
  switch (end.type) {
    case "completed":
      return { state: "completed", failure: null, outcome: record.last()?.outcome ?? null };
    case "stopped":
      return paused(null);
    case "failed":
      // A worker that did not obey was ended, which is what the person asked for.
      if (!ended.ok && searchAtWork()?.isStopping === true) return paused(null);
      return FINAL.includes(end.failure.kind)
        ? { state: "failed", failure: end.failure, outcome: null }
        : paused(end.failure);
  }
}

function paused(failure: Failure | null): SearchEnd {
  return { state: "paused", failure, outcome: null };
}

/** Pauses the search that is going on, within one token; all that is paid stays. */
export async function pauseSearch(id: string): Promise<void> {
  const search = searchAtWork();
  if (search?.id !== id || search.isStopping) return;
  setSearchAtWork({ ...search, isStopping: true });
  const { runId, setId } = search;
  showOpen(setId, ({ searches }) => ({
    searches: searches.map((shown) => (shown.plan.searchId === id ? { ...shown, state: "stopping" } : shown)),
  }));
  await stopInWorker(runId, () => searchAtWork()?.runId === runId);
}

/** With all of its calls; one that goes on stays. */
export async function deleteSearch(id: string): Promise<Result<unknown>> {
  const letGo = await searchLeases.take(id);
  if (letGo === null) return succeed(null);
  const deleted = await withLab((lab) => lab.deleteSearch(id));
  letGo();
  const { open } = useLab.getState();
  if (deleted.ok && open !== null) {
    showOpen(open.set.id, ({ searches }) => ({ searches: searches.filter(({ plan }) => plan.searchId !== id) }));
  }
  return deleted;
}

function showSearch({ id, setId }: SearchRow, change: (search: ShownSearch) => Partial<ShownSearch>): void {
  showOpen(setId, ({ searches }) => ({
    searches: searches.map((search) => (search.plan.searchId === id ? { ...search, ...change(search) } : search)),
  }));
}
