import { describe, expect, it } from "vitest";
import type { Call } from "../../../lib/calls/call";
import { keptRuns, type KeptRun } from "../../../lib/store/kept-run";
import { createKeptRuns } from "../../../lib/store/kept-runs";
import { keptTrials, type KeptTrial } from "../../../lib/store/kept-trial";
import { builtinPacks } from "../../../lib/template/builtin-packs";
import { exampleOrigin, exampleSession } from "./examples";
import { openTab, putRaw, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

function exampleRun(changes: Partial<KeptRun> = {}): KeptRun {
  return {
    runId: "run-1",
    sessionId: "session",
    parentId: "version",
    task: { silverPrompt: "Write", silverResponse: null, goldenResponse: "Written", wordLimit: 60 },
    refinement: { note: "shorter", parentText: "Write it", wishes: ["shorter"] },
    pack: { ...builtinPacks[1], isForSmallModels: true },
    settings: {
      sampling: { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 512 },
      candidates: 8,
      asksQuestions: false,
      judges: true,
      criterion: null,
    },
    origin: exampleOrigin,
    ...changes,
  };
}

function exampleCall(step: number): Call {
  const timings = { prefillMilliseconds: 1, decodeMilliseconds: 2 };
  const answer = {
    text: `Answer ${step}`,
    isCutOff: false,
    usage: { promptTokens: 3, completionTokens: 4 },
    milliseconds: 5,
    timings,
  };
  return { step, requestHash: `hash ${step}`, purpose: "propose", answer, isCached: false };
}

async function openRuns() {
  const tab = await openTab();
  return { tab, runs: createRuns(tab) };
}

function createRuns({ door }: Awaited<ReturnType<typeof openTab>>) {
  return valueOf(createKeptRuns(door, keptRuns));
}

describe("createKeptRuns", () => {
  it("gives a session's runs back whole, the first one first, with their calls", async () => {
    const { tab, runs } = await openRuns();
    valueOf(await tab.createSession(exampleSession()));
    const [one, two, other] = [
      exampleRun(),
      exampleRun({ runId: "run-2" }),
      exampleRun({ sessionId: "session-2", runId: "run-3" }),
    ];
    for (const run of [two, one, other]) valueOf(await runs.putRun(run));
    for (const step of [0, 1]) valueOf(await runs.appendCall("run-1", exampleCall(step)));
    const again = await openRuns();
    expect(valueOf(await again.runs.listRuns("session"))).toEqual([one, two]);
    expect(valueOf(await again.runs.readCalls("run-1"))).toEqual([exampleCall(0), exampleCall(1)]);
    expect(valueOf(await again.runs.readCalls("run-2"))).toEqual([]);
  });

  it("deletes a run with its calls, and no other", async () => {
    const { runs } = await openRuns();
    for (const runId of ["run-1", "run-2"]) {
      valueOf(await runs.putRun(exampleRun({ runId })));
      valueOf(await runs.appendCall(runId, exampleCall(0)));
    }
    valueOf(await runs.deleteRun(exampleRun()));
    expect(valueOf(await runs.listRuns("session")).map(({ runId }) => runId)).toEqual(["run-2"]);
    expect(valueOf(await runs.readCalls("run-1"))).toEqual([]);
    expect(valueOf(await runs.readCalls("run-2"))).toHaveLength(1);
  });

  it("leaves a damaged run out, and reads calls up to the first that is missing", async () => {
    const { tab, runs } = await openRuns();
    await putRaw("settings", { id: "run:session:run-0", value: { runId: "run-0" } });
    for (const step of [0, 2]) valueOf(await runs.appendCall("run-1", exampleCall(step)));
    expect(valueOf(await runs.listRuns("session"))).toEqual([]);
    expect(tab.damagedRows().map(({ id }) => id)).toEqual(["run:session:run-0"]);
    expect(valueOf(await runs.readCalls("run-1"))).toEqual([exampleCall(0)]);
  });

  it("keeps trials beside runs, and clears them with their session too", async () => {
    const { tab, runs } = await openRuns();
    const trials = valueOf(createKeptRuns(tab.door, keptTrials));
    const trial: KeptTrial = {
      runId: "trial-1",
      sessionId: "session",
      versionIds: { candidate: "new", incumbent: "old" },
      texts: { candidate: "Answer {{a}}", incumbent: "{{a}}?" },
      model: { engine: "transformers", modelId: "tiny", device: "wasm", contextTokens: 4096 },
      sampling: { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 512 },
      blindSeed: 5,
      scoring: { id: "number" },
      inputs: [{ values: [{ name: "a", value: "2" }], goldenResponse: null }],
    };
    valueOf(await tab.createSession(exampleSession()));
    valueOf(await runs.putRun(exampleRun()));
    for (const one of [trial, { ...trial, sessionId: "gone", runId: "trial-2" }]) {
      valueOf(await trials.putRun(one));
      valueOf(await trials.appendCall(one.runId, exampleCall(0)));
    }
    const { tab: next } = await openRuns();
    const again = valueOf(createKeptRuns(next.door, keptTrials));
    expect(valueOf(await again.listRuns("session"))).toEqual([trial]);
    expect(valueOf(await again.listRuns("gone"))).toEqual([]);
    expect(await next.door.database.calls.count()).toBe(1);
    valueOf(await again.deleteRun(trial));
    expect(valueOf(await again.listRuns("session"))).toEqual([]);
    expect(valueOf(await createRuns(next).listRuns("session"))).toHaveLength(1);
  });

  it("is cleared at the next start where the session is gone", async () => {
    const { tab, runs } = await openRuns();
    valueOf(await tab.createSession(exampleSession()));
    for (const [sessionId, runId] of [
      ["session", "run-1"],
      ["gone", "run-2"],
    ] as const) {
      valueOf(await runs.putRun(exampleRun({ sessionId, runId })));
      valueOf(await runs.appendCall(runId, exampleCall(0)));
    }
    const next = await openRuns();
    expect(valueOf(await next.runs.listRuns("session"))).toHaveLength(1);
    expect(valueOf(await next.runs.listRuns("gone"))).toEqual([]);
    expect(await next.tab.door.database.calls.count()).toBe(1);
  });
});
