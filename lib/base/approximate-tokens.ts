/** Four characters a token is the usual rule of thumb for English; the exact count needs a model's own tokenizer. */
const CHARACTERS_PER_TOKEN = 4;

/** About how many tokens a text has, where no model is there to count them. */
export function approximateTokens({ length }: string): number {
  return Math.ceil(length / CHARACTERS_PER_TOKEN);
}
