import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { succeed } from "@/lib/base/result";
import { optimizerWorker } from "@/lib/client/worker/optimizer-worker";
import { useModel } from "@/lib/client/models/model-store";
import { optimize, refine, runAgain } from "@/lib/client/run/run-optimizer";
import { showRun, useRun } from "@/lib/client/run/run-store";
import { addVersion, editDraft, editVersion, startNewSession, useSession } from "@/lib/client/session/session-store";
import { useSettings } from "@/lib/client/settings/settings-store";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { Version } from "@/lib/store/session";
import { noEvidence } from "@/lib/store/evidence";
import { defaultSettings } from "@/lib/store/settings";
import { createBothServices } from "../../../fixtures/both-services";
import { linedPrompt } from "../../../fixtures/lined-prompt";
import { FakeWorker } from "../worker/fake-worker";

const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";
const shorterPrompt =
  "Explain a year of honey bees in three sentences, with a table of the months, for a child of ten.";
const note = "shorter; keep the table";

const requests: string[] = [];
let judged = 0;

/** A new one each time: one that was unloaded answers nothing. */
function createEngine(): Engine {
  const script = scriptedEngine({ answers: [goldenPrompt, shorterPrompt] });
  return {
    ...script,
    stream(request) {
      requests.push(request.messages.map(({ content }) => content).join("\n"));
      return script.stream(request);
    },
    choose(request) {
      judged += 1;
      return script.choose(request);
    },
  };
}

const service = createBothServices({ loadEngine: () => Promise.resolve(succeed(createEngine())), clock: () => 0 });

vi.stubGlobal(
  "Worker",
  class extends FakeWorker {
    constructor() {
      super(service);
    }
  },
);

/** In billions of parameters; 4 judge. */
async function loadModel(parameters = 4): Promise<void> {
  const reference = { engine: "transformers", modelId: "any", dtype: "q8", device: "wasm" } as const;
  const loaded = await optimizerWorker.call((service, proxy) =>
    service.loadModel(
      reference,
      proxy(() => undefined),
    ),
  );
  if (!loaded.ok || !loaded.value.ok) throw new Error("The model is loaded.");
  // Of the entry no more is read here.
  const entry = { pack: "full", parameters } as CatalogEntry;
  useModel.setState({ model: { status: "ready", entry, loaded: loaded.value.value, tokensPerSecond: null } });
}

function newest(): Version {
  return useSession.getState().versions.at(-1)!;
}

beforeEach(() => {
  requests.length = 0;
  startNewSession();
  showRun({ status: "idle" });
  useModel.setState({ model: { status: "none" } });
  useSettings.setState({ settings: { ...defaultSettings, optimizer: "instant" } });
  editDraft({ silverPrompt: linedPrompt });
});

afterAll(() => {
  for (const worker of FakeWorker.spawned) worker.terminate();
  vi.unstubAllGlobals();
});

describe("refine", () => {
  it("makes a child of the version, by rules where rules made it, and keeps the note with it", async () => {
    await optimize();
    const parent = newest();
    expect(parent.origin).toMatchObject({ optimizer: "instant", note: null });
    useSettings.setState(({ settings }) => ({ settings: { ...settings, optimizer: "fipo" } }));
    await refine(parent.id, note);
    expect(newest()).toMatchObject({
      kind: "candidate",
      parentId: parent.id,
      sessionId: parent.sessionId,
      state: "complete",
      origin: { optimizer: "instant", note },
    });
    expect(newest().text).toContain("- Keep the response short");
    const line = newest().frame?.lines.find(({ text }) => text.startsWith("Keep the response short"));
    expect(line?.why).toBe(`Your note: “${note}”`);
    expect(newest().frame?.questions).toEqual(parent.frame?.questions);
    expect(useSession.getState().selectedId).toBe(newest().id);
  });

  it("asks the model that made the version, with the note, the version and the prompt it goes back to", async () => {
    useSettings.setState({ settings: { ...defaultSettings, optimizer: "fipo", seed: 7, temperature: 0.3 } });
    await loadModel();
    await optimize();
    const parent = newest();
    expect(parent.text).toBe(goldenPrompt);
    // Neither a new prompt in the form nor another choice for it concerns a version that was made before.
    editDraft({ silverPrompt: "something else" });
    useSettings.setState(({ settings }) => ({ settings: { ...settings, optimizer: "instant" } }));
    await refine(parent.id, note);
    const request = requests.at(-1) ?? "";
    for (const text of [linedPrompt, goldenPrompt, note]) expect(request).toContain(text);
    expect(request).not.toContain("something else");
    expect(newest()).toMatchObject({
      text: shorterPrompt,
      parentId: parent.id,
      origin: { optimizer: "fipo", note, seed: 7, settings: { sampling: { temperature: 0.3 } } },
    });
  });

  it("uses the chosen optimizer for what the person wrote, and the text as it was typed last", async () => {
    await optimize();
    editVersion(newest().id, "Write about bees.");
    editVersion(newest().id, "Write about honey bees.");
    const edit = newest();
    await refine(edit.id, "mention wax");
    expect(newest()).toMatchObject({
      parentId: edit.id,
      text: "Write about honey bees.\n\nRequirements:\n- Mention wax.",
      origin: { optimizer: "instant" },
    });
  });

  it("takes a limit that leaves room for the longer of the two prompts, unless the person set one", async () => {
    const long = addVersion({ kind: "edit", parentId: null, text: "word ".repeat(300) });
    await refine(long.id, note);
    expect(newest().origin?.wordLimit).toBe(500);
    editDraft({ wordLimit: 80 });
    await refine(long.id, note);
    expect(newest().origin?.wordLimit).toBe(80);
  });

  it("does nothing without a note or without the version", async () => {
    await optimize();
    const { versions } = useSession.getState();
    await refine(newest().id, " \n");
    await refine("gone", note);
    expect(useSession.getState().versions).toEqual(versions);
    expect(useRun.getState().run).toEqual({ status: "idle" });
  });

  it("says that a model is needed where the version's model is gone", async () => {
    useSettings.setState(({ settings }) => ({ settings: { ...settings, optimizer: "fipo" } }));
    const edit = addVersion({ kind: "edit", parentId: null, text: "Write about bees." });
    await refine(edit.id, note);
    expect(useRun.getState().run).toEqual({ status: "failed", failure: { kind: "model-needed" } });
  });
});

describe("a model that judges no better than chance", () => {
  it("is not asked, and each candidate says why it was not judged", async () => {
    useSettings.setState({ settings: { ...defaultSettings, optimizer: "fipo", candidates: 2 } });
    await loadModel(0.2);
    judged = 0;
    await optimize();
    expect(newest().evidence).toEqual({ ...noEvidence, findings: [], notJudged: { kind: "judge-at-chance" } });
    expect(newest().origin?.settings).toMatchObject({ candidates: 2, judges: false });
    editDraft({ silverPrompt: newest().text });
    await optimize();
    expect(newest().evidence?.notJudged).toEqual({ kind: "unchanged" });
    expect(judged).toBe(0);

    await loadModel();
    editDraft({ silverPrompt: linedPrompt });
    await optimize();
    expect(newest().evidence?.notJudged?.kind).not.toBe("judge-at-chance");
    expect(judged).toBeGreaterThan(0);
  });

  it("says nothing of the judge where the person wants none", async () => {
    useSettings.setState({ settings: { ...defaultSettings, optimizer: "fipo", judges: false } });
    await loadModel(0.2);
    await optimize();
    expect(newest().evidence).toEqual({ ...noEvidence, findings: [] });
  });
});

describe("runAgain", () => {
  it("repeats a refinement on the version that was refined, and any other run on the form", async () => {
    await optimize();
    const parent = newest();
    await refine(parent.id, note);
    await runAgain(newest());
    expect(newest()).toMatchObject({ parentId: parent.id, origin: { note } });
    await runAgain(parent);
    expect(newest()).toMatchObject({ parentId: parent.parentId, origin: { note: null } });
  });
});
