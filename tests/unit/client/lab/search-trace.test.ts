import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startSearch } from "@/lib/client/lab/run-search";
import { readTrace, traceOf, type TraceRound } from "@/lib/client/lab/search-trace";
import { createSet, openSet } from "@/lib/client/lab/sets";
import { withLab } from "@/lib/client/lab/with-lab";
import type { Call } from "@/lib/calls/call";
import { valueOf } from "../../store/fake-browser";
import { colourSet, endWorkers, loadModel, shown, textOf, watchRequests } from "./lab-tab";

const stepsOf = (rounds: readonly TraceRound[]) => rounds.flatMap(({ steps }) => steps);

describe("the steps of a search", () => {
  let id = "";
  let calls: readonly Call[] = [];
  let rounds: readonly TraceRound[] = [];

  beforeAll(async () => {
    watchRequests();
    await loadModel();
    const { set, cases } = colourSet(36);
    const setId = valueOf(await createSet({ set, cases }));
    await openSet(setId);
    const budget = { calls: 200, tokens: 1_000_000, milliseconds: 1_000_000 };
    id = valueOf(await startSearch({ method: "protegi", promptId: "long", budget })) ?? "";
    calls = valueOf(await withLab((lab) => lab.readCalls(id)));
    rounds = valueOf(await readTrace(id, true));
  });

  afterAll(() => {
    endWorkers();
    vi.unstubAllGlobals();
  });

  it("tell each call once, in order, and each prompt", () => {
    const asked = stepsOf(rounds).filter((step) => step.kind === "asked");
    const written = calls.filter(({ purpose }) => purpose === "propose");
    expect(asked.map(({ step }) => step)).toEqual(written.map(({ step }) => step));
    const tried = stepsOf(rounds).filter((step) => step.kind === "tried");
    const answers = tried.reduce((sum, step) => sum + step.answers, 0);
    expect(answers).toBe(calls.filter(({ purpose }) => purpose === "run").length);
    const proposed = stepsOf(rounds).flatMap((step) => (step.kind === "proposed" ? [step.candidate] : []));
    const { candidates } = shown().searches.find(({ plan }) => plan.searchId === id)!;
    expect(proposed).toEqual(candidates);
    expect(candidates.length).toBeGreaterThan(2);
  });

  it("follow the loop of the paper: your prompt, then failures, a reason from them, an edit by it, and the trial", () => {
    const [first, second] = rounds;
    expect(first?.steps.map(({ kind }) => kind)).toEqual(["proposed", "tried"]);
    expect(first?.steps[1]).toMatchObject({ prompts: [{ candidateId: "start", rivalId: null }] });
    const kinds = second?.steps.map(({ kind }) => kind) ?? [];
    const requests = second?.steps.flatMap((step) => (step.kind === "asked" ? [step] : [])) ?? [];
    const [reason, edit] = requests;
    const row = shown().cases.find(({ variables }) => reason?.request?.includes(textOf(variables["colour"])));
    expect(row).toBeDefined();
    expect(edit?.request).toContain(reason?.answer);
    expect(kinds.indexOf("proposed")).toBeGreaterThan(kinds.indexOf("asked"));
    expect(kinds.at(-1)).toBe("tried");
    expect(second?.kept?.length).toBeGreaterThan(0);
  });

  it("end with the rows of the end, which are tried on nobody before", () => {
    const last = rounds.at(-1);
    expect(last).toMatchObject({ kept: null, isEnd: true });
    expect(last?.steps).toMatchObject([{ kind: "tried", prompts: [] }]);
  });

  it("are the same where every call was known before and none was paid", async () => {
    const events = valueOf(await withLab((lab) => lab.readEvents(id)));
    const cached = calls.map((call) => ({ ...call, isCached: true }));
    const unpaid = events.map((event) => ({ ...event, calls: 0 }));
    expect(traceOf(cached, unpaid, true)).toEqual(rounds);
  });

  it("are not known of a search from a file before it goes on", () => {
    expect(traceOf(calls, [], false)).toEqual([]);
  });

  it("tell of a search from before requests were kept what was written, and nothing of what was asked", async () => {
    const events = valueOf(await withLab((lab) => lab.readEvents(id)));
    const former = calls.map(({ sent: _, ...call }) => call);
    const uncounted = events.map(({ told: _, ...event }) => event);
    const trace = traceOf(former, uncounted, true);
    expect(trace.map(({ steps }) => steps.length)).toEqual(rounds.map(({ steps }) => steps.length));
    const requests = stepsOf(trace).flatMap((step) => (step.kind === "asked" ? [step.request] : []));
    expect(new Set(requests)).toEqual(new Set([null]));
  });
});
