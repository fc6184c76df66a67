import type { PreTrainedModel, PreTrainedTokenizer } from "@xenova/transformers";

/** The names under which families of models write down how many positions they have. */
const CONTEXT_KEYS = [
  "max_position_embeddings",
  "n_positions",
  "n_ctx",
  "max_seq_len",
  "max_sequence_length",
  "seq_length",
];

/** What to count on where a model does not say; all language models that run in a browser have this much. */
const LEAST_CONTEXT = 2048;

/** Tokens that prompt and answer may have together, by the model's config, else by its tokenizer. */
export function findContextTokens(weights: PreTrainedModel, tokenizer: PreTrainedTokenizer): number {
  const config = readFields(weights.config);
  // Models for text and images keep the text part's settings apart.
  const places = [config, readFields(config.get("text_config"))];
  const said = places.flatMap((place) => CONTEXT_KEYS.map((key) => place.get(key))).find(isCount);
  if (said !== undefined) return said;
  // Tokenizers without a limit carry an astronomic number.
  const limit: unknown = tokenizer.model_max_length;
  return isCount(limit) && limit < 1e9 ? limit : LEAST_CONTEXT;
}

/** The tokens that end an answer: those of the generation settings and config, and the tokenizer's own. */
export function findEndTokens(weights: PreTrainedModel, tokenizer: PreTrainedTokenizer): ReadonlySet<number> {
  const places = [readFields(weights.generation_config), readFields(weights.config)];
  const said = [...places.map((place) => place.get("eos_token_id")), tokenizer.eos_token_id];
  return new Set(said.flat().filter((token) => typeof token === "number"));
}

/** The library types only the fields that it uses itself. */
function readFields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}
