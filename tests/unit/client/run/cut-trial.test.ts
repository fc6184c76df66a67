import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { succeed } from "@/lib/base/result";
import { storeWith } from "@/lib/client/database/storage-queue";
import { useModel } from "@/lib/client/models/model-store";
import { runLeases } from "@/lib/client/run/carry-out";
import { forgetCutTrial, goOnWithTrial, restoreTrial, useCutTrial, type CutTrial } from "@/lib/client/run/cut-trial";
import { showRun, useRun } from "@/lib/client/run/run-store";
import { vote } from "@/lib/client/run/score-trial";
import type { TrialPair } from "@/lib/client/run/trial-pair";
import { showTrial, useTrial, type Trial } from "@/lib/client/run/trial-store";
import { startTrial, stopTrial } from "@/lib/client/run/try-both";
import { addVersion, editDraft, startNewSession, useSession } from "@/lib/client/session/session-store";
import { useSettings } from "@/lib/client/settings/settings-store";
import { scriptedEngine } from "@/lib/engines/scripted";
import { defaultSettings } from "@/lib/store/settings";
import { loadMortalModel, mortal, runMortally, useMortalModel } from "./mortal-model";

useMortalModel(() => {
  const engine = scriptedEngine({});
  /** Says which prompt it was asked with, so that each answer belongs to its own. */
  return {
    ...engine,
    stream: (request) => scriptedEngine({ answers: [`To: ${request.messages[0]?.content}`] }).stream(request),
  };
});

const rows = ["2", "3", "word ".repeat(5000), "5"];

/** Two prompts on four inputs, one of which does not fit the model, so that six answers are asked for. */
async function begin(options: { dieAt?: number; loseAt?: number } = {}, isBlind = false): Promise<TrialPair> {
  startNewSession();
  editDraft({ silverPrompt: "What is {{a}} plus 1?" });
  const incumbent = addVersion({ kind: "silver", parentId: null, text: "What is {{a}} plus 1?" });
  const candidate = addVersion({ kind: "candidate", parentId: incumbent.id, text: "Add 1 to {{a}}." });
  const pair = { candidate, incumbent };
  const inputs = rows.map((a, index) => ({ values: new Map([["a", a]]), goldenResponse: `${index}` }));
  const act = () => startTrial({ pair, inputs, isBlind, scoring: { id: "number" } });
  await runMortally(act, options);
  return pair;
}

/** What a page finds that is loaded anew. */
async function reload(pair: TrialPair): Promise<CutTrial | null> {
  showTrial(null);
  useCutTrial.setState({ cut: null });
  await restoreTrial(pair);
  return useCutTrial.getState().cut;
}

function shown(): Trial {
  const { trial } = useTrial.getState();
  if (trial === null) throw new Error("No trial is shown.");
  return trial;
}

/** What a trial led to, without ids and times. */
function ledTo() {
  const { state, failure, inputs, sampling, scoring, texts } = shown();
  return {
    ...{ state, failure, sampling, scoring, texts },
    inputs: inputs.map(({ outputs, values, failure: own, ...input }) => ({
      ...input,
      failure: own?.kind,
      values: [...values],
      outputs: [outputs.incumbent, outputs.candidate].map(({ raw, state: of, usage }) => ({ raw, of, usage })),
    })),
  };
}

/** What the database holds of it: outputs, trials that are not at their end, and their calls. */
async function stored(candidateId: string) {
  let found: readonly unknown[] = [];
  await storeWith(async (repository) => {
    const outputs = await repository.readTrial(candidateId);
    if (!outputs.ok) return outputs;
    const { settings, calls } = repository.door.database;
    const kept = [await settings.where("id").startsWith("trial:").count(), await calls.count()];
    const texts = outputs.value.map(({ text, trial }) => `${trial?.input} ${trial?.side} ${trial?.state} ${text}`);
    found = [texts.toSorted(), ...kept];
    return succeed(null);
  });
  return found;
}

function evidenceOf({ candidate }: TrialPair) {
  return useSession.getState().versions.find(({ id }) => id === candidate.id)?.evidence?.trial?.sentence;
}

beforeEach(() => {
  mortal.pause = 0;
  showRun({ status: "idle" });
  showTrial(null);
  useSettings.setState({ settings: { ...defaultSettings, seed: 7 } });
});

describe("a trial that is cut off", () => {
  it("goes on after each of its calls to what it would have led to, and asks only for the rest", async () => {
    const wholePair = await begin();
    const whole = [ledTo(), await stored(wholePair.candidate.id), evidenceOf(wholePair)];
    const calls = mortal.asked;
    expect(calls).toBe(6);
    expect(await reload(wholePair)).toBeNull();
    expect(whole[1]).toEqual([expect.objectContaining({ length: 6 }), 0, 0]);

    for (let paid = 1; paid < calls; paid += 1) {
      const pair = await begin({ dieAt: paid + 1 });
      expect(shown().state).toBe("failed");
      const cut = await reload(pair);
      expect(cut?.paid).toHaveLength(paid);
      // The inputs that were not begun are there too, and nothing goes on by itself.
      expect(shown()).toMatchObject({ state: "stopped", inputs: { length: rows.length } });
      expect(mortal.asked).toBe(paid + 1);
      await loadMortalModel();
      mortal.asked = 0;
      await goOnWithTrial(cut!);
      expect(mortal.asked).toBe(calls - paid);
      expect([ledTo(), await stored(pair.candidate.id), evidenceOf(pair)]).toEqual(whole);
      expect(await reload(pair)).toBeNull();
    }
  });

  it("goes on in the same page after its engine broke, with the votes and the sides as they were", async () => {
    await begin({}, true);
    const pair = await begin({ loseAt: 4 }, true);
    const before = shown();
    vote(0, "candidate");
    await restoreTrial(pair);
    const { cut } = useCutTrial.getState();
    expect(cut?.paid).toHaveLength(3);
    await loadMortalModel();
    await goOnWithTrial(cut!);
    expect(shown()).toMatchObject({ id: before.id, state: "completed", blindSeed: before.blindSeed });
    expect(shown().inputs.map(({ left }) => left)).toEqual(before.inputs.map(({ left }) => left));
    expect(shown().inputs.map((input) => input.vote)).toEqual(["candidate", null, null, null]);
    expect(useRun.getState().run).toEqual({ status: "idle" });
  });

  it("is forgotten where it has paid for nothing, where a new one takes its place, and where a person wants it", async () => {
    const first = await begin({ dieAt: 1 });
    expect(await reload(first)).toBeNull();
    expect((await stored(first.candidate.id)).slice(1)).toEqual([0, 0]);

    const second = await begin({ dieAt: 4 });
    expect((await stored(second.candidate.id)).slice(1)).toEqual([1, 3]);
    await forgetCutTrial((await reload(second))!);
    expect((await stored(second.candidate.id)).slice(1)).toEqual([0, 0]);

    const third = await begin({ dieAt: 4 });
    expect(await reload(third)).not.toBeNull();
    await loadMortalModel();
    const inputs = [{ values: new Map([["a", "1"]]), goldenResponse: null }];
    await startTrial({ pair: third, inputs, isBlind: false, scoring: null });
    expect(await reload(third)).toBeNull();
    expect((await stored(third.candidate.id)).slice(1)).toEqual([0, 0]);
  });

  it("is over where the person stopped it", async () => {
    mortal.pause = 200;
    let pair: TrialPair | null = null;
    const ended = begin().then((begun) => (pair = begun));
    const stateOfSecond = () => useTrial.getState().trial?.inputs[1]?.outputs.incumbent.state;
    await expect.poll(stateOfSecond, { interval: 5 }).toBe("writing");
    await stopTrial();
    await ended;
    expect(shown().state).toBe("stopped");
    expect(await reload(pair!)).toBeNull();
    expect((await stored(pair!.candidate.id)).slice(1)).toEqual([0, 0]);
  });

  it("goes on with its own model alone, in one tab, and not for another text", async () => {
    const pair = await begin({ dieAt: 4 });
    const cut = (await reload(pair))!;
    await loadMortalModel();
    const { model } = useModel.getState();
    if (model.status !== "ready") throw new Error("The model is loaded.");
    mortal.asked = 0;
    useModel.setState({ model: { ...model, loaded: { ...model.loaded, modelId: "another" } } });
    await goOnWithTrial(cut);
    useModel.setState({ model });
    const letGo = await runLeases.take(cut.run.runId);
    await goOnWithTrial(cut);
    letGo?.();
    expect(mortal.asked).toBe(0);
    await restoreTrial({ ...pair, candidate: { ...pair.candidate, text: "Another text with {{a}}." } });
    expect(useCutTrial.getState().cut).toBeNull();
    expect((await reload(pair))?.paid).toHaveLength(3);
  });

  it("is offered whole when the tab that has it is gone, and not before", async () => {
    mortal.pause = 50;
    const pair = await begin({ dieAt: 4 });
    const { runId } = (await reload(pair))!.run;
    let letGo: (value: undefined) => void = () => undefined;
    const isLeft = new Promise<undefined>((resolve) => (letGo = resolve));
    // What another tab would hold.
    const held = navigator.locks.request(`goldsmith-run:${runId}`, () => isLeft);
    expect(await reload(pair)).toBeNull();
    expect(shown().inputs.length).toBeLessThan(rows.length);
    letGo(undefined);
    await held;
    await expect.poll(() => useCutTrial.getState().cut?.paid.length).toBe(3);
    await expect.poll(() => shown().inputs.length).toBe(rows.length);
  });
});
