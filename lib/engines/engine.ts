import type { Failure } from "../base/failure";
import type { Result } from "../base/result";

/** What runs a model. */
export type EngineKind = "web-llm" | "transformers" | "wllama" | "built-in-ai";

/** Where a model is, exactly enough to load it again elsewhere. Addresses are absolute. */
export type ModelReference =
  | {
      readonly engine: "web-llm";
      /** An id of WebLLM's own prebuilt list, or any name where the two addresses are given. */
      readonly modelId: string;
      /** Folder of the weights and address of the compiled library, for a model that is not on WebLLM's list. */
      readonly addresses?: { readonly weights: string; readonly library: string };
      /** In place of parts of the format that the model's folder names. */
      readonly conversation?: ConversationFormat;
    }
  | {
      readonly engine: "transformers";
      /** `owner/name` on the hub, or a folder's name under `baseAddress`. */
      readonly modelId: string;
      /** Where the folder stands if not on the hub. */
      readonly baseAddress?: string;
      /** The file of weights to use, as transformers.js names them. */
      readonly dtype: "fp32" | "fp16" | "q8" | "q4" | "q4f16";
      readonly device: "wasm" | "webgpu";
      /** A Jinja template in place of the model's own. */
      readonly chatTemplate?: string;
    }
  | {
      readonly engine: "wllama";
      readonly modelId: string;
      /** Addresses of the GGUF files, in the order of their numbers where the model is split. At least one. */
      readonly files: readonly string[];
      readonly device: "wasm" | "webgpu";
      /** A Jinja template in place of the model's own. */
      readonly chatTemplate?: string;
    }
  | { readonly engine: "built-in-ai"; readonly modelId: string };

/** How a conversation becomes one text: the parts of `conv_template` in MLC's `mlc-chat-config.json`, by its names. */
export interface ConversationFormat {
  /** With `{system_message}` in the place of the message. */
  readonly system_template?: string;
  readonly system_message?: string;
  readonly roles?: { readonly user: string; readonly assistant: string };
  /** By role, with `{user_message}` and the like in the place of the message. */
  readonly role_templates?: Readonly<Record<string, string>>;
  readonly seps?: readonly string[];
  readonly role_content_sep?: string;
  readonly role_empty_sep?: string;
  readonly stop_str?: readonly string[];
  readonly stop_token_ids?: readonly number[];
  readonly system_prefix_token_ids?: readonly number[];
  readonly add_role_after_system_message?: boolean;
}

/** The model that an engine holds. */
export interface LoadedModel {
  readonly engine: EngineKind;
  readonly modelId: string;
  readonly device: "webgpu" | "wasm" | "built-in";
  /** Tokens that prompt and answer may have together. */
  readonly contextTokens: number;
}

/** Bytes are those of the files that the phase handles; `bytesTotal` is null until it is known. */
export interface LoadProgress {
  readonly phase: "downloading" | "preparing";
  readonly bytesDone: number;
  readonly bytesTotal: number | null;
  /** Those of the bytes done that were stored before; left out where there are none or where it is not known. */
  readonly bytesStored?: number;
  /** A host that gave no answer and is asked again in a moment. */
  readonly waitsFor?: string;
}

export interface LoadOptions {
  readonly onProgress: (progress: LoadProgress) => void;
  /** Given where a second copy should not be loaded while another tab holds one; the failure tells what it would take. */
  readonly onlyOnce?: { readonly memoryMegabytes: number | null };
  /** The most tokens of context that the model gets; 4,096, or what its maker's list says, where it is left out. */
  readonly contextTokens?: number;
  /** Waits between two attempts of a download; by the real clock where it is left out. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export interface SamplingParameters {
  /** 0 is greedy decoding. */
  readonly temperature: number;
  /** In (0, 1]. */
  readonly topP: number;
  /** A 32-bit unsigned integer. */
  readonly seed: number;
  /** Tokens that the answer may have. */
  readonly maxTokens: number;
  /**
   * At least 1, which is none: divides the scores of tokens that were written (CTRL, arXiv 1909.05858), never those of the
   * prompt. Missing for the model's own. Without effect where an engine has no such penalty: wllama, and the browser's own.
   */
  readonly repetitionPenalty?: number;
}

export interface GenerationRequest {
  readonly messages: readonly ChatMessage[];
  readonly sampling: SamplingParameters;
  /** Aborting ends the stream within one token, with reason "aborted"; the model stays loaded. */
  readonly signal: AbortSignal;
}

export interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** Milliseconds. Prefill is the time to the first token; decode is the time from there to the last one. */
export interface Timings {
  readonly prefillMilliseconds: number;
  readonly decodeMilliseconds: number;
}

/** A stream is any number of notes of what was read, then of deltas, then exactly one of the other two. */
export type GenerationPart =
  /** Where a prompt is read in parts: how many of its tokens are read. Engines that read it at once leave this out. */
  | { readonly type: "prompt-read"; readonly tokens: number; readonly of: number }
  | { readonly type: "text-delta"; readonly text: string }
  | {
      readonly type: "generation-ended";
      readonly reason: "stop" | "length" | "aborted";
      readonly usage: Usage;
      readonly timings: Timings;
    }
  | { readonly type: "generation-failed"; readonly failure: Failure };

export interface ChoiceRequest {
  readonly messages: readonly ChatMessage[];
  /** At least two different answers, such as "A" and "B"; each is read by its first token, which must differ. */
  readonly answers: readonly string[];
  /** Aborting ends the call as soon as the engine can, with a failure that concerns nobody; the model stays loaded. */
  readonly signal: AbortSignal;
}

/** `logProbability` is natural, normalized over the given answers; the engine's own scale where it gives none is noted. */
export interface AnswerChoice {
  readonly answer: string;
  readonly logProbability: number;
}

/**
 * A loaded model. Engines are made by `loadEngine`, so there is no engine without a model.
 * One request runs at a time; the caller waits for the end of a stream before it asks again.
 */
export interface Engine {
  readonly model: LoadedModel;
  /**
   * Resolves when the model's GPU device is lost, also while no request is open; the engine is of no use from then on.
   * Never where the device goes because the model was unloaded. Left out by engines without a device of their own.
   */
  readonly lost?: Promise<Failure>;
  stream(request: GenerationRequest): AsyncIterable<GenerationPart>;
  /** In the order of `answers`. */
  choose(request: ChoiceRequest): Promise<Result<readonly AnswerChoice[]>>;
  /** Tokens of the messages in the model's own chat format, with the header of the answer to come. */
  countTokens(messages: readonly ChatMessage[]): Promise<Result<number>>;
  /** Frees the model's memory. The engine is of no use afterwards. */
  unload(): Promise<void>;
}

/** What each engine's file exports. A library's errors become a `Failure` here and nowhere else. */
export type LoadEngine<Reference extends ModelReference = ModelReference> = (
  reference: Reference,
  options: LoadOptions,
) => Promise<Result<Engine>>;
