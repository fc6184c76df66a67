import { ModelType, prebuiltAppConfig, type ChatOptions, type ModelRecord } from "@mlc-ai/web-llm";

import type { ModelReference } from "../engine";
import type { ChatConfig } from "./files";

export type WebLlmReference = Extract<ModelReference, { engine: "web-llm" }>;

/** A model as WebLLM wants it described, and the folder (ending in "/") that all of its files but the library are in. */
export interface WebLlmModel {
  readonly record: ModelRecord;
  readonly folder: string;
}

/**
 * WebLLM's own list allots this much context, whatever the model could hold: the memory for the whole context is taken
 * at load, and the context that a folder's config names can be 32 times as long.
 */
const CONTEXT_TOKENS_AT_MOST = 4096;

/** The model that the reference names; null where it is not on WebLLM's list and has no addresses of its own. */
export function findWebLlmModel({ modelId, addresses }: WebLlmReference): WebLlmModel | null {
  if (addresses) {
    return describeModel({ model_id: modelId, model: addresses.weights, model_lib: addresses.library });
  }
  const record = prebuiltAppConfig.model_list.find((candidate) => candidate.model_id === modelId);
  // Embedding models stand on the same list; they write nothing.
  return record && record.model_type !== ModelType.embedding ? describeModel(record) : null;
}

/** Tokens of context that the model gets, and what WebLLM must be told for it. */
export function contextOf(
  { record: { overrides } }: WebLlmModel,
  config: Pick<ChatConfig, "context_window_size" | "sliding_window_size">,
): { readonly tokens: number; readonly options: ChatOptions } {
  const { context_window_size: window, sliding_window_size: slidingWindow } = { ...config, ...overrides };
  if (slidingWindow > 0) return { tokens: slidingWindow, options: {} };
  const tokens = overrides?.context_window_size ?? Math.min(window, CONTEXT_TOKENS_AT_MOST);
  return { tokens, options: { context_window_size: tokens } };
}

function describeModel(record: ModelRecord): WebLlmModel {
  const folder = folderOf(record.model);
  return { record: { ...record, model: asWebLlmReadsIt(folder) }, folder };
}

/** A repository of the hub is read at its main branch; any other address is the folder itself. */
function folderOf(address: string): string {
  const url = new URL(address.endsWith("/") ? address : `${address}/`);
  return url.hostname === "huggingface.co" && !hasRevision(url.href) ? `${url.href}resolve/main/` : url.href;
}

/**
 * WebLLM appends `resolve/main/` to every address that has no `/resolve/…/`, then resolves the dots: a plain folder
 * stays itself if it steps in and out again.
 */
function asWebLlmReadsIt(folder: string): string {
  return hasRevision(folder) ? folder : `${folder}resolve/main/../../`;
}

function hasRevision(address: string): boolean {
  return /\/resolve\/.+\//.test(address);
}
