import {
  AutoModel,
  AutoTokenizer,
  type PreTrainedModel,
  type PreTrainedTokenizer,
  type Tensor,
} from "@xenova/transformers";
import { fail, succeed, type Result } from "../../base/result";
import { markInUse } from "../../model-files/model-lock";
import { fileNameOf } from "../../model-files/request-file";
import { isImported } from "../../model-files/imported-host";
import type { Embedder, LoadEmbedder } from "../embedder";
import { cutWindows } from "./cut-windows";
import { rowOf } from "./decoding";
import { transformersFailure } from "./failure";
import { openModelFolder, type ModelFolder } from "./folder";
import { findContextTokens } from "./model-facts";
import { configureRuntime } from "./runtime";
import { createTrackedFetch } from "./tracked-fetch";

/**
 * Word pieces that are read at a time. MiniLM was trained on at most 256 (the model card of
 * sentence-transformers/all-MiniLM-L6-v2), though it has more positions.
 */
const WINDOW = 256;

/**
 * Loads a sentence encoder, such as all-MiniLM-L6-v2, with transformers.js from the files that are stored in this
 * browser. It asks no host: what is not here is a failure. As with `loadTransformers`, a worker in which a load or a run
 * has failed is of no use any more.
 *
 * A text's vector is the mean of its word pieces' vectors, made a unit vector (Sentence-BERT, arXiv 1908.10084). A text
 * that is longer than the model's window is cut into windows, and the mean is taken over the pieces of all of them: so a
 * window counts as much as it is long, and no window knows of the others.
 */
export const loadTransformersEmbedder: LoadEmbedder = async (reference) => {
  const tracked = createTrackedFetch(() => Promise.resolve(new Response(null, { status: 404 })));
  const folder = openModelFolder(reference, tracked);
  if (folder === null) return fail({ kind: "engine-failed", detail: "The model's address is none." });
  const release = await markInUse(folder.address);
  try {
    const [tokenizer, model] = await load(folder, reference);
    return succeed(createEmbedder(tokenizer, model, release));
  } catch (error) {
    release();
    const missing = tracked.refusals.at(-1);
    const failure = transformersFailure(error, tracked.refusals);
    if (failure.kind !== "download-failed" || missing === undefined) return fail(failure);
    const file = fileNameOf(missing.url);
    return isImported(missing.url)
      ? fail({ kind: "imported-file-missing", file })
      : fail({ kind: "model-damaged", detail: `${file} is not on this device.` });
  }
};

async function load(
  { libraryId }: ModelFolder,
  { dtype, device }: Parameters<LoadEmbedder>[0],
): Promise<[PreTrainedTokenizer, PreTrainedModel]> {
  configureRuntime("wasm");
  const tokenizer = await AutoTokenizer.from_pretrained(libraryId);
  return [tokenizer, await AutoModel.from_pretrained(libraryId, { dtype, device })];
}

function createEmbedder(tokenizer: PreTrainedTokenizer, model: PreTrainedModel, release: () => void): Embedder {
  const window = Math.min(WINDOW, findContextTokens(model, tokenizer));
  return {
    async embed(texts) {
      try {
        const vectors: Float32Array[] = [];
        for (const text of texts) {
          const vector = await embedWindows(model, cutWindows(tokenizer.encode(text), window));
          if (!vector.ok) return vector;
          vectors.push(vector.value);
        }
        return succeed(vectors);
      } catch (error) {
        return fail(transformersFailure(error));
      }
    },
    async unload() {
      release();
      await model.dispose();
    },
  };
}

async function embedWindows(
  model: PreTrainedModel,
  windows: readonly (readonly number[])[],
): Promise<Result<Float32Array>> {
  let sum = new Float32Array();
  for (const tokens of windows) {
    const hidden = await readHiddenState(model, tokens);
    if (hidden === null) return fail({ kind: "model-damaged", detail: "The model gives no vectors of word pieces." });
    // One row for each word piece, one after the other.
    const size = hidden.length / tokens.length;
    if (sum.length === 0) sum = new Float32Array(size);
    hidden.forEach((value, index) => (sum[index % size] = (sum[index % size] ?? 0) + value));
  }
  const length = Math.hypot(...sum);
  if (!(length > 0)) return fail({ kind: "model-damaged", detail: "The vectors of the model are no numbers." });
  return succeed(sum.map((value) => value / length));
}

/** Null where the model is no encoder. */
async function readHiddenState(model: PreTrainedModel, tokens: readonly number[]): Promise<Float32Array | null> {
  // What a model gives back depends on its kind; the library does not type it.
  const output = (await model({
    input_ids: rowOf(tokens.map(BigInt)),
    attention_mask: rowOf(tokens.map(() => 1n)),
    token_type_ids: rowOf(tokens.map(() => 0n)),
  })) as { readonly last_hidden_state?: Tensor };
  const state = output.last_hidden_state;
  if (state === undefined) return null;
  const data = state.data instanceof Float32Array ? state.data.slice() : null;
  state.dispose();
  return data;
}
