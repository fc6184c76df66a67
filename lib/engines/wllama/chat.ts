import { Template } from "@huggingface/jinja";

import type { GgufHeader } from "../../model-files/gguf-header";
import type { ChatMessage } from "../engine";
import { findControlTokens, type AddedToken } from "../keep-text";

/** What writes the conversation as one text, and what no message of it may hold. */
export interface ChatWriter {
  readonly template: Template;
  readonly controlTokens: readonly string[];
  readonly bosToken: string;
  readonly eosToken: string;
  /** Whether llama.cpp puts the first of them in front by itself. */
  readonly addsBos: boolean;
  /** Texts that end an answer, beside the model's own last token. */
  readonly stops: readonly string[];
}

/** What most models without a template of their own were taught to read. */
const chatMl =
  "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' }}" +
  "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";

/** To a model that has no such tokens they are text like any other, which it goes on with after its answer. */
const chatMlStops = ["<|im_end|>", "<|im_start|>"];

/**
 * The writer for a model by its header. `chatTemplate` stands in place of the model's own; the ids of its first and last
 * token, and whether llama.cpp puts the first in front by itself, are llama.cpp's to say.
 */
export function chatWriterOf(
  { values, tokens, tokenTypes }: Pick<GgufHeader, "values" | "tokens" | "tokenTypes">,
  {
    chatTemplate,
    bos,
    eos,
    addsBos,
  }: { readonly chatTemplate: string | null; readonly bos: number; readonly eos: number; readonly addsBos: boolean },
): ChatWriter {
  const own = values.get("tokenizer.chat_template");
  const given = chatTemplate ?? (typeof own === "string" ? own : null);
  return {
    template: new Template(given ?? chatMl),
    stops: given === null ? chatMlStops : [],
    controlTokens: findControlTokens(addedTokens(tokens, tokenTypes), given ?? chatMl),
    bosToken: tokens[bos] ?? "",
    eosToken: tokens[eos] ?? "",
    addsBos,
  };
}

/** By llama.cpp's numbers of kinds of tokens: the one for what is unknown, control tokens, and what else its maker added. */
const [UNKNOWN, CONTROL, USER_DEFINED] = [2, 3, 4];

function addedTokens(tokens: readonly string[], types: readonly number[]): readonly AddedToken[] {
  return tokens.flatMap((text, id) => {
    const isSpecial = types[id] === UNKNOWN || types[id] === CONTROL;
    return isSpecial || types[id] === USER_DEFINED ? [{ text, isSpecial }] : [];
  });
}

/**
 * The messages in the model's own chat format, with the header of the answer to come. Throws where the template refuses
 * the messages.
 */
export function writeChat(
  { template, bosToken, eosToken, addsBos }: ChatWriter,
  messages: readonly ChatMessage[],
): string {
  const written = template.render({
    messages: messages.map(({ role, content }) => ({ role, content })),
    add_generation_prompt: true,
    // Templates of models that think aloud (Qwen3) ask for this; others never look at it. A rewrite needs no thoughts.
    enable_thinking: false,
    bos_token: bosToken,
    eos_token: eosToken,
  });
  return addsBos && bosToken !== "" && written.startsWith(bosToken) ? written.slice(bosToken.length) : written;
}
