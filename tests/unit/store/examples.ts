import type { DraftTask, Session, Version, VersionOrigin } from "../../../lib/store/session";

export const exampleTask: DraftTask = {
  silverPrompt: "Write about dogs",
  silverResponse: null,
  goldenResponse: null,
  wordLimit: null,
};

export function exampleSession(changes: Partial<Session> = {}): Session {
  return {
    id: "session",
    createdAt: 1_000,
    updatedAt: 1_000,
    title: "",
    name: null,
    pinnedAt: null,
    task: exampleTask,
    selectedVersionId: null,
    chosenVersionId: null,
    ...changes,
  };
}

export function exampleVersion(changes: Partial<Version> = {}): Version {
  return {
    id: "version",
    sessionId: "session",
    parentId: null,
    createdAt: 1_000,
    kind: "silver",
    text: "Write about dogs",
    name: null,
    state: "complete",
    failure: null,
    raw: null,
    remarks: [],
    isUnchanged: false,
    origin: null,
    ...changes,
  };
}

export const exampleOrigin: VersionOrigin = {
  optimizer: "fipo",
  note: null,
  model: { engine: "web-llm", modelId: "Qwen3-4B-q4f16_1-MLC", device: "webgpu", contextTokens: 4096 },
  pack: { id: "full", name: "Full", hash: null },
  settings: {
    sampling: { temperature: 0.8, topP: 0.95, seed: 4_294_967_295, maxTokens: 1024 },
    candidates: 2,
    asksQuestions: false,
  },
  wordLimit: 120,
  seed: 7,
  usage: { promptTokens: 310, completionTokens: 88 },
  timings: { prefillMilliseconds: 812.5, decodeMilliseconds: 2_840.1 },
};
