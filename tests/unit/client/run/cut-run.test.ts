import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { succeed } from "@/lib/base/result";
import { storeWith } from "@/lib/client/database/storage-queue";
import { useModel } from "@/lib/client/models/model-store";
import { runLeases } from "@/lib/client/run/carry-out";
import { findCutRun, forgetCutRun, goOnWithRun, useCutRun } from "@/lib/client/run/cut-run";
import { useJudges } from "@/lib/client/run/judge-store";
import { optimize, stopRun } from "@/lib/client/run/run-optimizer";
import { showRun, useRun } from "@/lib/client/run/run-store";
import { changeVersion, editDraft, startNewSession, useSession } from "@/lib/client/session/session-store";
import { useSettings } from "@/lib/client/settings/settings-store";
import { optimizerWorker } from "@/lib/client/worker/optimizer-worker";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { Version } from "@/lib/store/session";
import { defaultSettings } from "@/lib/store/settings";
import { promptsIn } from "../../judge/judge-script";
import { loadMortalModel, mortal, runMortally, useMortalModel } from "./mortal-model";

const silverPrompt = "tell me about {{animal}}";
const words = ["short", "long", "plain", "funny", "sad", "odd", "kind", "bold"];
/** One of them lost the place-holder, so that the judge is not asked about it, and one is no prompt. */
const texts = words.map((word) =>
  word === "sad"
    ? "Tell me about a sad bee, in five paragraphs."
    : word === "odd"
      ? ""
      : `Tell me about {{animal}}, in ${word} sentences.`,
);

/** Answers by the request and its seed, as a model does. */
useMortalModel(() =>
  scriptedEngine({
    answers: [{ texts }],
    choose: ({ messages }) => promptsIn(messages[0]?.content ?? "").map((prompt) => texts.indexOf(prompt) + 1),
  }),
);

/** Begins a session and runs in it; the worker dies of that call. */
async function run(dieAt = Infinity, loseAt = Infinity, parameters = 4): Promise<string> {
  startNewSession();
  editDraft({ silverPrompt });
  await runMortally(optimize, { dieAt, loseAt, parameters });
  const id = useSession.getState().session?.id ?? "";
  await findCutRun(id);
  return id;
}

/** What a run made, without ids and times. */
function madeIn(versions: readonly Version[]) {
  return versions
    .filter(({ kind }) => kind === "candidate")
    .map(({ text, raw, state, failure, evidence, isUnchanged, origin }) => {
      const { runId, ...rest } = origin ?? {};
      return { text, raw, state, failure, evidence, isUnchanged, hasRunId: runId !== undefined, origin: rest };
    });
}

async function storedVersions(sessionId: string): Promise<readonly Version[]> {
  let found: readonly Version[] = [];
  await storeWith(async (repository) => {
    const read = await repository.readSession(sessionId);
    if (read.ok) found = read.value?.versions ?? [];
    return read;
  });
  return found;
}

async function countKept(): Promise<readonly [runs: number, calls: number]> {
  let counted: readonly [number, number] = [-1, -1];
  await storeWith(async ({ door }) => {
    const runs = await door.database.settings.where("id").startsWith("run:").count();
    counted = [runs, await door.database.calls.count()];
    return succeed(null);
  });
  return counted;
}

/** That the page counts, of all models. */
function countVerdicts(): number {
  return Object.values(useJudges.getState().biases).reduce((sum, { verdicts }) => sum + verdicts, 0);
}

beforeEach(() => {
  mortal.pause = 0;
  showRun({ status: "idle" });
  useCutRun.setState({ cut: null });
  useSettings.setState({
    settings: { ...defaultSettings, optimizer: "fipo", seed: 7, candidates: 4, judges: true },
  });
});

describe("a run that is cut off", () => {
  it("goes on after each of its calls to what it would have made, and asks only for the rest", async () => {
    const wholeId = await run();
    const whole = madeIn(await storedVersions(wholeId));
    const calls = mortal.asked;
    expect(whole).toHaveLength(4);
    expect(calls).toBeGreaterThan(6);
    expect(useCutRun.getState().cut).toBeNull();
    expect(await countKept()).toEqual([0, 0]);

    for (let paid = 1; paid < calls; paid += 1) {
      const sessionId = await run(paid + 1);
      const { cut } = useCutRun.getState();
      expect(cut?.paid).toHaveLength(paid);
      // Nothing goes on by itself.
      expect(mortal.asked).toBe(paid + 1);
      await loadMortalModel();
      mortal.asked = 0;
      await goOnWithRun(cut!);
      expect(mortal.asked).toBe(calls - paid);
      expect(madeIn(useSession.getState().versions)).toEqual(whole);
      expect(madeIn(await storedVersions(sessionId))).toEqual(whole);
      expect(await countKept()).toEqual([0, 0]);
    }
  });

  it("goes on after its engine broke, while it wrote and while it judged", async () => {
    const before = countVerdicts();
    const whole = madeIn(await storedVersions(await run()));
    const verdicts = countVerdicts() - before;
    expect(verdicts).toBeGreaterThan(1);
    for (const loseAt of [3, 7]) {
      const counted = countVerdicts();
      const sessionId = await run(Infinity, loseAt);
      expect(madeIn(await storedVersions(sessionId))).not.toEqual(whole);
      const { cut } = useCutRun.getState();
      expect(cut?.paid).toHaveLength(loseAt - 1);
      await loadMortalModel();
      await goOnWithRun(cut!);
      expect(madeIn(await storedVersions(sessionId))).toEqual(whole);
      expect(useRun.getState().run).toEqual({ status: "idle" });
      // Those from before are told again, and count once.
      expect(countVerdicts() - counted).toBe(verdicts);
    }
  });

  it("keeps what the person has learned of its candidates meanwhile", async () => {
    mortal.pause = 50;
    await run(6);
    const first = useSession.getState().versions.find(({ kind }) => kind === "candidate")!;
    changeVersion(first.id, { evidence: { ...first.evidence!, vote: "candidate", similarity: 0.9 } });
    await loadMortalModel();
    await goOnWithRun(useCutRun.getState().cut!);
    const after = useSession.getState().versions.find(({ id }) => id === first.id);
    expect(after?.evidence).toMatchObject({ vote: "candidate", similarity: 0.9, verdict: { outcome: "wins" } });
  });

  it("says again why its candidates were not judged", async () => {
    const judge = { notJudged: { kind: "judge-at-chance" }, verdict: null };
    const whole = madeIn(await storedVersions(await run(Infinity, Infinity, 0.2)));
    expect(whole.filter(({ state }) => state === "complete").map(({ evidence }) => evidence)).toContainEqual(
      expect.objectContaining(judge),
    );
    const sessionId = await run(4, Infinity, 0.2);
    await loadMortalModel(0.2);
    await goOnWithRun(useCutRun.getState().cut!);
    expect(madeIn(await storedVersions(sessionId))).toEqual(whole);
  });

  it("is forgotten where it has paid for nothing, where the person wants that, and where they stopped it", async () => {
    await run(1);
    expect(useCutRun.getState().cut).toBeNull();
    expect(await countKept()).toEqual([0, 0]);

    await run(4);
    expect(await countKept()).toEqual([1, 3]);
    await forgetCutRun(useCutRun.getState().cut!);
    expect([useCutRun.getState().cut, await countKept()]).toEqual([null, [0, 0]]);

    startNewSession();
    editDraft({ silverPrompt });
    await optimizerWorker.end({ kind: "model-ended-by-stop" });
    await loadMortalModel();
    mortal.pause = 50;
    const stopped = optimize();
    await vi.waitFor(() => expect(useRun.getState().run).toMatchObject({ writing: { index: 2 } }));
    await stopRun();
    await stopped;
    expect(await countKept()).toEqual([0, 0]);
  });

  it("goes on with its own model alone, and in one tab", async () => {
    const sessionId = await run(4);
    const cut = useCutRun.getState().cut!;
    await loadMortalModel();
    const { model } = useModel.getState();
    if (model.status !== "ready") throw new Error("The model is loaded.");
    useModel.setState({ model: { ...model, loaded: { ...model.loaded, modelId: "another" } } });
    mortal.asked = 0;
    await goOnWithRun(cut);
    useModel.setState({ model });
    const letGo = await runLeases.take(cut.run.runId);
    await goOnWithRun(cut);
    expect(mortal.asked).toBe(0);
    letGo?.();
    await findCutRun(sessionId);
    expect(useCutRun.getState().cut?.paid).toHaveLength(3);
    await forgetCutRun(cut);
  });

  it("is offered when the tab that has it is gone, and not before", async () => {
    const sessionId = await run(4);
    const { runId } = useCutRun.getState().cut!.run;
    let letGo: (value: undefined) => void = () => undefined;
    const isLeft = new Promise<undefined>((resolve) => (letGo = resolve));
    // What another tab would hold.
    const held = navigator.locks.request(`goldsmith-run:${runId}`, () => isLeft);
    await findCutRun(sessionId);
    expect(useCutRun.getState().cut).toBeNull();
    letGo(undefined);
    await held;
    await vi.waitFor(() => expect(useCutRun.getState().cut?.paid).toHaveLength(3));
  });
});
