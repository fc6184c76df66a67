import { DynamicCache, LogitsProcessor, LogitsProcessorList, Tensor, type PreTrainedModel } from "@xenova/transformers";

/** Chooses the next token by its index in the logits. */
export type PickToken = (logits: Float32Array) => number;

/** A text that is being written: what has been computed for its tokens stays on the device. */
export interface Decoding {
  /** Tokens of the prompt that are read, and that are there. */
  readonly read: number;
  readonly of: number;
  /**
   * Whether more of the prompt is unread than is read at once. Then `readOn` is to be called first, again and again, so
   * that the worker hears its messages between two parts.
   */
  hasMore(): boolean;
  readOn(): Promise<void>;
  /** Computes the logits after all tokens so far and adds the token that is picked. */
  next(pick: PickToken): Promise<number>;
  /** Frees what was computed. */
  release(): Promise<void>;
}

/**
 * Tokens of a prompt that are read at once. The processor computes them in one call that hears nothing, and Stop waits
 * for its end; models that give logits for every token take 4 bytes for each word of the vocabulary and each of these
 * (of 151,936 words: 39 and 78 MB, which every graphics adapter allows in one buffer). On a processor, parts of 32 read a
 * prompt in 1.6 times the time of one go, parts of 64 in 1.3 times (SmolLM2-135M in four bits, one thread).
 */
const CHUNKS = { wasm: 64, webgpu: 128 } as const;

export interface DecodingOptions {
  readonly device: keyof typeof CHUNKS;
  /** The library's, over the model's own. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * Writes token by token with the library's own `generate`, one call for each token over a shared cache, and reads a long
 * prompt the same way, one call for each chunk. So all that it knows of models holds (cache layouts, positions, penalties
 * that a model asks for), while the choice of a token, the stop between two tokens and the time of each stay ours.
 * `generate` alone would not do: it has no top-p, draws from one random source for all callers, and never lets the worker
 * read its messages.
 */
export function startDecoding(
  model: PreTrainedModel,
  promptTokens: readonly number[],
  { device, settings = {} }: DecodingOptions,
): Decoding {
  const tokens = promptTokens.map(BigInt);
  const cache = new DynamicCache();
  const chunk = CHUNKS[device];
  let read = 0;

  /** Reads up to there; what the cache holds already is not computed again. */
  async function readUntil(end: number, pick: PickToken): Promise<number> {
    const picking = new PickingProcessor(pick);
    const processors = new LogitsProcessorList();
    processors.push(picking);
    const known = tokens.slice(0, end);
    await model.generate({
      input_ids: rowOf(known),
      attention_mask: rowOf(known.map(() => 1n)),
      past_key_values: cache,
      logits_processor: processors,
      ...ONE_TOKEN,
      ...settings,
    });
    read = end;
    return picking.picked;
  }

  return {
    get read() {
      return read;
    },
    of: promptTokens.length,
    hasMore: () => tokens.length - read > chunk,
    async readOn() {
      await readUntil(read + chunk, () => 0);
    },
    async next(pick) {
      const picked = await readUntil(tokens.length, pick);
      tokens.push(BigInt(picked));
      return picked;
    },
    release: () => cache.dispose(),
  };
}

/** Settings of a model's own that count from the start of an answer would fall on each token here. */
const ONE_TOKEN: Readonly<Record<string, unknown>> = {
  max_new_tokens: 1,
  do_sample: false,
  num_beams: 1,
  min_length: 0,
  min_new_tokens: 0,
  forced_bos_token_id: null,
  forced_eos_token_id: null,
  begin_suppress_tokens: null,
};

/** One row of tokens, or of their mask, as a model takes it: [1, n]. */
export function rowOf(values: readonly bigint[]): Tensor {
  return new Tensor("int64", BigInt64Array.from(values), [1, values.length]);
}

/** Stands last among the processors and leaves one token possible, so that the greedy sampler takes it. */
class PickingProcessor extends LogitsProcessor {
  picked = -1;

  constructor(private readonly pick: PickToken) {
    super();
  }

  override _call(_tokens: bigint[][], logits: Tensor): Tensor {
    // `generate` hands over 32-bit floats, one row for each text; there is one text.
    const scores = logits.data as Float32Array;
    this.picked = this.pick(scores);
    scores.fill(-Infinity);
    scores[this.picked] = 0;
    return logits;
  }
}
