import type { PreTrainedTokenizer } from "@xenova/transformers";

import type { ChatMessage } from "../engine";
import { findControlTokens } from "../keep-text";

/** The messages in the model's own chat format, with the header of the answer to come. */
export function renderChat(tokenizer: PreTrainedTokenizer, messages: readonly ChatMessage[]): string {
  // Templates of models that think aloud (Qwen3) ask for this; others never look at it. A rewrite needs no thoughts.
  const options = { tokenize: false as const, add_generation_prompt: true, enable_thinking: false };
  return tokenizer.apply_chat_template([...messages], options);
}

/** Tokens of a rendered chat; the template has written the special tokens already. */
export function encodeChat(tokenizer: PreTrainedTokenizer, rendered: string): number[] {
  return tokenizer.encode(rendered, { add_special_tokens: false });
}

/**
 * The first token of an answer where it stands: after the rendered chat. Encoded alone, an answer gets a leading space
 * from some tokenizers.
 */
export function firstAnswerToken(tokenizer: PreTrainedTokenizer, rendered: string, answer: string): number {
  const before = encodeChat(tokenizer, rendered);
  const together = encodeChat(tokenizer, rendered + answer);
  const isApart = before.every((token, i) => together[i] === token);
  const token = isApart ? together[before.length] : encodeChat(tokenizer, answer)[0];
  if (token === undefined) throw new Error(`The answer "${answer}" has no token.`);
  return token;
}

/** The texts that the tokenizer takes for control tokens, also where a person wrote them. */
export function controlTokensOf({ _tokenizer, chat_template: format }: PreTrainedTokenizer): readonly string[] {
  const added = [..._tokenizer.get_added_tokens_decoder().values()];
  return findControlTokens(
    added.map(({ content, special }) => ({ text: content, isSpecial: special })),
    // The library leaves open what it is; loading sets a text.
    typeof format === "string" ? format : "",
  );
}
