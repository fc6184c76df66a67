import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { succeed } from "@/lib/base/result";
import { optimizerWorker } from "@/lib/client/worker/optimizer-worker";
import { useModel } from "@/lib/client/models/model-store";
import { optimize } from "@/lib/client/run/run-optimizer";
import { showRun, useRun } from "@/lib/client/run/run-store";
import {
  addVersion,
  changeVersion,
  editDraft,
  editVersion,
  startNewSession,
  useSession,
} from "@/lib/client/session/session-store";
import { useSettings } from "@/lib/client/settings/settings-store";
import { storeWith } from "@/lib/client/database/storage-queue";
import { summarize } from "@/lib/client/run/trial-result";
import { isHidden, showTrial, useTrial, type Trial } from "@/lib/client/run/trial-store";
import { restoreTrial } from "@/lib/client/run/cut-trial";
import { scoreBy, vote } from "@/lib/client/run/score-trial";
import type { TrialPair } from "@/lib/client/run/trial-pair";
import { startTrial, stopTrial, type TrialWish } from "@/lib/client/run/try-both";
import { scriptedEngine, type ScriptedAnswer } from "@/lib/engines/scripted";
import type { Engine } from "@/lib/engines/engine";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { Output, Version } from "@/lib/store/session";
import { defaultSettings } from "@/lib/store/settings";
import { createBothServices } from "../../../fixtures/both-services";
import { FakeWorker } from "../worker/fake-worker";

let answers: (string | ScriptedAnswer)[] = [];
let engine: Engine = scriptedEngine({});
let wait: (() => Promise<void>) | undefined;
const service = createBothServices({
  loadEngine: () => {
    engine = scriptedEngine({ answers, ...(wait !== undefined && { wait }) });
    return Promise.resolve(succeed(engine));
  },
  clock: () => 0,
});

vi.stubGlobal(
  "Worker",
  class extends FakeWorker {
    constructor() {
      super(service);
    }
  },
);

async function loadModel(...script: (string | ScriptedAnswer)[]): Promise<void> {
  answers = script;
  const reference = { engine: "transformers", modelId: "any", dtype: "q8", device: "wasm" } as const;
  await optimizerWorker.call((remote, proxy) =>
    remote.loadModel(
      reference,
      proxy(() => undefined),
    ),
  );
  // Of the entry nothing is read here.
  useModel.setState({
    model: { status: "ready", entry: {} as CatalogEntry, loaded: engine.model, tokensPerSecond: null },
  });
}

function makePair(
  silver = "What is {{a}} plus {{b}}?",
  golden = "Add {{a}} and {{b}}. Answer with the number alone.",
): TrialPair {
  editDraft({ silverPrompt: silver });
  const root = addVersion({ kind: "silver", parentId: null, text: silver });
  const candidate = addVersion({ kind: "candidate", parentId: root.id, text: golden });
  return { candidate, incumbent: root };
}

function sums(...rows: readonly (readonly [a: string, b: string, golden: string | null])[]): TrialWish["inputs"] {
  return rows.map(([a, b, goldenResponse]) => ({
    values: new Map([
      ["a", a],
      ["b", b],
    ]),
    goldenResponse,
  }));
}

const number = { id: "number" } as const;

function shown(): Trial {
  const { trial } = useTrial.getState();
  if (trial === null) throw new Error("No trial is shown.");
  return trial;
}

function current(id: string): Version {
  return useSession.getState().versions.find((version) => version.id === id)!;
}

async function storedOutputs(versionId: string): Promise<readonly Output[]> {
  let found: readonly Output[] = [];
  await storeWith(async (repository) => {
    const rows = await repository.readTrial(versionId);
    if (rows.ok) found = rows.value;
    return rows;
  });
  // Two that were made in the same millisecond come in any order.
  return found.toSorted((one, other) => (one.trial?.side ?? "").localeCompare(other.trial?.side ?? "")).toReversed();
}

beforeEach(() => {
  startNewSession();
  showRun({ status: "idle" });
  showTrial(null);
  wait = undefined;
  useModel.setState({ model: { status: "none" } });
  useSettings.setState({ settings: { ...defaultSettings, seed: 7 } });
});

afterAll(() => {
  for (const worker of FakeWorker.spawned) worker.terminate();
  vi.unstubAllGlobals();
});

describe("startTrial", () => {
  it("shows both outputs, scores them, and writes what that says onto the candidate", async () => {
    const pair = makePair();
    await loadModel("I think it is 5.", "4");
    await startTrial({ pair, inputs: sums(["2", "2", "4"]), isBlind: false, scoring: number });
    expect(shown()).toMatchObject({ state: "completed", sampling: { seed: 7 } });
    expect(shown().inputs[0]).toMatchObject({
      prompts: { incumbent: "What is 2 plus 2?", candidate: "Add 2 and 2. Answer with the number alone." },
      outputs: {
        incumbent: { raw: "I think it is 5.", state: "complete" },
        candidate: { raw: "4", state: "complete" },
      },
    });
    expect(current(pair.candidate.id).evidence).toMatchObject({
      trial: {
        outcome: "undecided",
        sentence: expect.stringMatching(/won 1 of 1 input .*not enough to say/) as string,
      },
      vote: null,
    });
    expect(useRun.getState().run).toEqual({ status: "idle" });
  });

  it("calls six wins out of six a win, and says what was measured", async () => {
    const pair = makePair();
    const inputs = sums(...Array.from({ length: 6 }, (_, i) => [`${i}`, "1", `${i + 1}`] as const));
    await loadModel(...Array.from({ length: 6 }, (_, i) => ["no idea", `${i + 1}`]).flat());
    await startTrial({ pair, inputs, isBlind: false, scoring: number });
    expect(current(pair.candidate.id).evidence?.trial).toEqual({
      outcome: "wins",
      sentence:
        "The new prompt won 6 of 6 inputs: 100 %, in truth between 61 % and 100 %. Measured by: the same number.",
    });
  });

  it("keeps every output with its version, with all that it takes to make it again", async () => {
    const pair = makePair();
    await loadModel("five", "4");
    await startTrial({ pair, inputs: sums(["2", "2", "4"]), isBlind: false, scoring: number });
    const rows = await storedOutputs(pair.candidate.id);
    expect(rows).toMatchObject([
      { versionId: pair.incumbent.id, source: "trial", text: "five", trial: { side: "incumbent", input: 0 } },
      {
        versionId: pair.candidate.id,
        source: "trial",
        text: "4",
        trial: {
          side: "candidate",
          values: [
            { name: "a", value: "2" },
            { name: "b", value: "2" },
          ],
          goldenResponse: "4",
          prompt: "Add 2 and 2. Answer with the number alone.",
          sampling: { seed: 7 },
          model: { modelId: "scripted" },
          state: "complete",
          scoring: { id: "number" },
        },
      },
    ]);
    // What a trial led to is not what the version was read from.
    await storeWith(async (repository) => {
      const read = await repository.readSession(pair.candidate.sessionId);
      expect(read.ok && read.value?.versions.map(({ raw }) => raw)).toEqual([null, null]);
      return read;
    });
  });

  it("asks the left side first in a blind trial, and hides whose it is until the vote", async () => {
    const pair = makePair("{{a}}{{b}}", "new {{a}}{{b}}");
    await loadModel("the only answer");
    const inputs = sums(...Array.from({ length: 12 }, (_, i) => [`${i}`, "", null] as const));
    await startTrial({ pair, inputs, isBlind: true, scoring: null });
    for (const { left, outputs } of shown().inputs) {
      const right = left === "candidate" ? "incumbent" : "candidate";
      expect(outputs[left].createdAt).toBeLessThanOrEqual(outputs[right].createdAt);
    }
    expect(shown().inputs.every((input) => isHidden(shown(), input))).toBe(true);
    vote(3, "candidate");
    expect(shown().inputs.map((input) => isHidden(shown(), input))).toEqual(inputs.map((_, index) => index !== 3));
  });

  it("passes over what does not fit, and counts it neither way", async () => {
    const pair = makePair();
    await loadModel("4");
    await startTrial({
      pair,
      inputs: sums(["word ".repeat(5000), "1", "1"], ["2", "2", "4"]),
      isBlind: false,
      scoring: number,
    });
    expect(shown().inputs[0]?.failure).toMatchObject({ kind: "context-exceeded" });
    expect(summarize(shown()).byScores).toMatchObject({ wins: 0, ties: 1, losses: 0 });
  });

  it("keeps what was written where the engine fails, says why, and has the model loaded again", async () => {
    const pair = makePair();
    const failure = { kind: "engine-failed", detail: "broken" } as const;
    await loadModel("4", { texts: ["half"], failure });
    await startTrial({ pair, inputs: sums(["2", "2", "4"]), isBlind: false, scoring: number });
    expect(shown()).toMatchObject({ state: "failed", failure });
    expect(shown().inputs[0]?.outputs).toMatchObject({
      incumbent: { state: "complete" },
      candidate: { state: "failed", raw: "half" },
    });
    expect(useModel.getState().model).toMatchObject({ status: "failed", failure });
    expect(current(pair.candidate.id).evidence?.trial ?? null).toBeNull();
    expect(await storedOutputs(pair.candidate.id)).toMatchObject([{ text: "4" }, { text: "half" }]);
  });

  it("stops within a token and keeps what was written", async () => {
    const pair = makePair();
    wait = () => new Promise((resolve) => setTimeout(resolve, 20));
    await loadModel("word ".repeat(2000));
    const trial = startTrial({ pair, inputs: sums(["2", "2", "4"]), isBlind: false, scoring: number });
    await vi.waitFor(() => expect(shown().inputs[0]?.outputs.incumbent.tokens).toBeGreaterThan(5));
    await stopTrial();
    await trial;
    expect(shown().state).toBe("stopped");
    const written = shown().inputs[0]?.outputs.incumbent;
    expect(written?.state).toBe("stopped");
    expect(written?.raw).toMatch(/^(word ?)+$/);
    expect(shown().inputs[0]?.outputs.candidate.state).toBe("waiting");
    await restoreTrial(pair);
    expect(current(pair.candidate.id).evidence?.trial ?? null).toBeNull();
  });

  it("runs beside no optimization, and lets none run beside it", async () => {
    const pair = makePair();
    wait = () => new Promise((resolve) => setTimeout(resolve, 20));
    await loadModel("word ".repeat(2000));
    showRun({ status: "trying", runId: "another" });
    await startTrial({ pair, inputs: sums(["2", "2", "4"]), isBlind: false, scoring: null });
    expect(useTrial.getState().trial).toBeNull();
    const before = useSession.getState().versions.length;
    await optimize();
    expect(useSession.getState().versions).toHaveLength(before);
  });
});

describe("vote", () => {
  it("writes what the person preferred more often onto the candidate", async () => {
    const pair = makePair();
    await loadModel("a");
    await startTrial({
      pair,
      inputs: sums(["1", "1", null], ["2", "2", null], ["3", "3", null]),
      isBlind: false,
      scoring: null,
    });
    const preferred = () => current(pair.candidate.id).evidence?.vote ?? null;
    expect(preferred()).toBeNull();
    vote(0, "candidate");
    expect(preferred()).toBe("candidate");
    vote(1, "incumbent");
    expect(preferred()).toBe("neither");
    vote(2, "incumbent");
    expect(preferred()).toBe("incumbent");
    vote(1, "candidate");
    expect(preferred()).toBe("candidate");
    expect(current(pair.candidate.id).evidence?.trial).toBeNull();
  });

  it("leaves the other evidence as it is, and says nothing of a text that was changed since", async () => {
    const pair = makePair();
    const findings = [] as const;
    const verdict = null;
    const evidence = {
      findings,
      verdict,
      trial: null,
      vote: null,
      notJudged: { kind: "budget-spent" },
      place: null,
    } as const;
    changeVersion(pair.candidate.id, { evidence });
    await loadModel("a");
    await startTrial({ pair, inputs: sums(["1", "1", null]), isBlind: false, scoring: null });
    vote(0, "candidate");
    expect(current(pair.candidate.id).evidence).toEqual({ ...evidence, vote: "candidate" });
    const edit = addVersion({ kind: "edit", parentId: pair.candidate.id, text: "Add {{a}} to {{b}}." });
    await startTrial({
      pair: { ...pair, candidate: edit },
      inputs: sums(["1", "1", null]),
      isBlind: false,
      scoring: null,
    });
    editVersion(edit.id, "Something else.");
    vote(0, "candidate");
    expect(current(edit.id).evidence?.vote ?? null).toBeNull();
  });
});

describe("scoreBy", () => {
  it("scores the outputs that are there in another way", async () => {
    const pair = makePair();
    await loadModel("four", "4");
    await startTrial({ pair, inputs: sums(["2", "2", "4"]), isBlind: false, scoring: null });
    expect(summarize(shown()).byScores).toBeNull();
    scoreBy(number);
    expect(summarize(shown()).byScores).toMatchObject({ wins: 1 });
    scoreBy({ id: "assertion", assertion: { kind: "contains", text: "four" } });
    expect(summarize(shown()).byScores).toMatchObject({ losses: 1 });
    await vi.waitFor(() => {
      expect(current(pair.candidate.id).evidence?.trial?.sentence).toMatch(/Measured by: contains “four”\.$/);
    });
  });
});

describe("restoreTrial", () => {
  it("brings the last trial of the versions back, blind where it was, with its votes", async () => {
    const pair = makePair();
    await loadModel("3", "4", "5", "6");
    const inputs = sums(["2", "2", "4"], ["3", "3", "6"]);
    await startTrial({ pair, inputs, isBlind: true, scoring: number });
    vote(1, "incumbent");
    const before = shown();
    showTrial(null);
    await restoreTrial(pair);
    const after = shown();
    expect(after.inputs.map(({ left, vote: cast, values }) => [left, cast, [...values]])).toEqual(
      before.inputs.map(({ left, vote: cast, values }) => [left, cast, [...values]]),
    );
    expect(after.inputs.map(({ outputs }) => [outputs.incumbent.raw, outputs.candidate.raw])).toEqual(
      before.inputs.map(({ outputs }) => [outputs.incumbent.raw, outputs.candidate.raw]),
    );
    expect(after.inputs.map((input) => isHidden(after, input))).toEqual([true, false]);
    expect(summarize(after)).toEqual(summarize(before));
  });

  it("does not bring back what another text of the version led to", async () => {
    const pair = makePair();
    await loadModel("3", "4");
    await startTrial({ pair, inputs: sums(["2", "2", "4"]), isBlind: false, scoring: number });
    await restoreTrial({ ...pair, candidate: { ...pair.candidate, text: "Another text with {{a}} and {{b}}." } });
    expect(useTrial.getState().trial).toBeNull();
  });
});
