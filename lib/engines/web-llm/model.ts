import { ModelType, prebuiltAppConfig, type ChatOptions, type ModelRecord } from "@mlc-ai/web-llm";

import { hasRevision, webLlmFolder } from "../../model-files/model-folder";
import type { ChatConfig } from "../../model-files/web-llm-files";
import type { ConversationFormat, ModelReference } from "../engine";

export type WebLlmReference = Extract<ModelReference, { engine: "web-llm" }>;

/** A model as WebLLM wants it described, and the folder (ending in "/") that all of its files but the library are in. */
export interface WebLlmModel {
  readonly record: ModelRecord;
  readonly folder: string;
  /** In place of parts of the format that the folder names. */
  readonly conversation?: ConversationFormat;
}

/**
 * WebLLM's own list allots this much context, whatever the model could hold: the memory for the whole context is taken
 * at load, and the context that a folder's config names can be 32 times as long.
 */
const USUAL_CONTEXT_TOKENS = 4096;

/** The model that the reference names; null where it is not on WebLLM's list and has no addresses of its own. */
export function findWebLlmModel(reference: WebLlmReference): WebLlmModel | null {
  const record = findRecord(reference);
  const { conversation } = reference;
  return record && { ...describeModel(record), ...(conversation && { conversation }) };
}

function findRecord({ modelId, addresses }: WebLlmReference): ModelRecord | null {
  if (addresses) return { model_id: modelId, model: addresses.weights, model_lib: addresses.library };
  const record = prebuiltAppConfig.model_list.find((candidate) => candidate.model_id === modelId);
  // Embedding models stand on the same list; they write nothing.
  return record && record.model_type !== ModelType.embedding ? record : null;
}

/** The format in which WebLLM is to write conversations; it takes a changed one only whole. */
export function conversationOf({ conversation }: WebLlmModel, config: ChatConfig): ChatConfig["conv_template"] {
  return { ...config.conv_template, ...conversation };
}

/** Tokens of context that the model gets, at most `wanted` where that is given, and what WebLLM must be told for it. */
export function contextOf(
  { record: { overrides } }: WebLlmModel,
  config: Pick<ChatConfig, "context_window_size" | "sliding_window_size">,
  wanted?: number,
): { readonly tokens: number; readonly options: ChatOptions } {
  const { context_window_size: window, sliding_window_size: slidingWindow } = { ...config, ...overrides };
  if (slidingWindow > 0) return { tokens: slidingWindow, options: {} };
  // What the list allots is to save memory; the model itself can hold what its folder's config says.
  const tokens =
    wanted === undefined
      ? (overrides?.context_window_size ?? Math.min(window, USUAL_CONTEXT_TOKENS))
      : Math.min(config.context_window_size, wanted);
  return { tokens, options: { context_window_size: tokens } };
}

/**
 * The repetition penalty where the model's folder names none: 1, which is no penalty. WebLLM has no default of its own for
 * this one setting, and refuses every request without it (its `sampleFromRawLogits`).
 */
export function penaltyOf({ repetition_penalty: own }: Pick<ChatConfig, "repetition_penalty">): ChatOptions {
  return own == null ? { repetition_penalty: 1 } : {};
}

function describeModel(record: ModelRecord): WebLlmModel {
  const folder = webLlmFolder(record.model);
  return { record: { ...record, model: asWebLlmReadsIt(folder) }, folder };
}

/**
 * WebLLM appends `resolve/main/` to every address that has no `/resolve/…/`, then resolves the dots: a plain folder
 * stays itself if it steps in and out again.
 */
function asWebLlmReadsIt(folder: string): string {
  return hasRevision(folder) ? folder : `${folder}resolve/main/../../`;
}
