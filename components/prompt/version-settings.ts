import type { LoadedModel } from "@/lib/engines/engine";
import type { Version, VersionOrigin } from "@/lib/store/session";
import { fullTime, wordsOf } from "./version-label";

/** One line of how a version was made; null where the version has no such thing. */
export interface VersionSetting {
  readonly name: string;
  readonly value: string | null;
}

/** All that is known of how the version was made: the same names in the same order for every version. */
export function listSettings(version: Version): readonly VersionSetting[] {
  const { origin } = version;
  const model = origin?.model ?? null;
  const sampling = model === null ? null : (origin?.settings?.sampling ?? null);
  return [
    { name: "Name", value: version.name },
    { name: "Made by", value: maker(version) },
    { name: "Made at", value: fullTime(version.createdAt) },
    { name: "Note", value: origin?.note ?? null },
    { name: "Model", value: model?.modelId ?? null },
    { name: "Engine", value: model === null ? null : engineNames[model.engine] },
    { name: "Runs on", value: model === null ? null : deviceNames[model.device] },
    { name: "Context", value: model === null ? null : `${count(model.contextTokens)} tokens` },
    { name: "Template", value: origin?.pack?.name ?? null },
    { name: "Template’s hash", value: origin?.pack?.hash ?? null },
    { name: "Temperature", value: sampling === null ? null : String(sampling.temperature) },
    { name: "Top-p", value: sampling === null ? null : String(sampling.topP) },
    { name: "Seed", value: seedOf(origin) },
    { name: "Tokens it may write", value: sampling === null ? null : count(sampling.maxTokens) },
    { name: "Candidates asked for", value: model === null ? null : number(origin?.settings?.candidates) },
    { name: "Asks for what is missing", value: asksQuestions(origin) },
    { name: "Word limit", value: number(origin?.wordLimit) },
    { name: "Words", value: count(wordsOf(version)) },
    { name: "Tokens read", value: number(origin?.usage?.promptTokens) },
    { name: "Tokens written", value: number(origin?.usage?.completionTokens) },
    { name: "Time to the first token", value: duration(origin?.timings?.prefillMilliseconds) },
    { name: "Time writing", value: duration(origin?.timings?.decodeMilliseconds) },
    { name: "State", value: stateNames[version.state] },
  ];
}

const engineNames: Readonly<Record<LoadedModel["engine"], string>> = {
  "web-llm": "WebLLM",
  transformers: "transformers.js",
  wllama: "wllama (llama.cpp)",
  "built-in-ai": "the browser’s built-in model",
};

const deviceNames: Readonly<Record<LoadedModel["device"], string>> = {
  webgpu: "graphics processor (WebGPU)",
  wasm: "processor (WebAssembly)",
  "built-in": "what the browser chooses",
};

const stateNames: Readonly<Record<Version["state"], string>> = {
  writing: "being written",
  complete: "complete",
  stopped: "stopped before the end",
  failed: "failed",
};

function maker({ origin }: Version): string {
  switch (origin?.optimizer) {
    case "instant":
      return "instant rules";
    case "fipo":
      return "a model (FIPO)";
    case undefined:
      return "you";
  }
}

/** The built-in model takes no seed; the rules draw nothing. */
function seedOf(origin: VersionOrigin | null): string | null {
  return origin === null || origin.seed === null ? null : String(origin.seed);
}

/** A setting of the instant rules only. */
function asksQuestions(origin: VersionOrigin | null): string | null {
  if (origin?.optimizer !== "instant" || origin.settings === null) return null;
  return origin.settings.asksQuestions ? "yes" : "no";
}

function number(value: number | undefined): string | null {
  return value === undefined ? null : count(value);
}

function count(value: number): string {
  return Number.isFinite(value) ? value.toLocaleString("en") : "no limit";
}

function duration(milliseconds: number | undefined): string | null {
  return milliseconds === undefined ? null : seconds(milliseconds);
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
