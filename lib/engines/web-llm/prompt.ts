import type { ChatMessage } from "../engine";

/**
 * The parts of WebLLM's pipeline that know the model's tokens. They are private there, and nothing public leads to the
 * tokenizer or to the filled chat format, so they are read through this description (checked against 0.2.86).
 */
export interface PromptPipeline {
  readonly tokenizer: {
    encode(text: string): Int32Array;
    decode(tokens: Int32Array): string;
  };
  getConversationObject(): Conversation;
}

interface Conversation {
  readonly config: { readonly system_prefix_token_ids?: readonly number[] | null };
  override_system_message: string | undefined;
  appendMessage(role: string, content: string): void;
  appendReplyHeader(role: string): void;
  appendEmptyThinkingReplyHeader(role: string, thinking: string): void;
  getPromptArray(): readonly string[];
}

/** What WebLLM lets the model start with when thinking is off; it counts as written by the model. */
export const EMPTY_THINKING = "<think>\n\n</think>\n\n";

/** Tokens of the messages in the model's chat format, with the header of the answer to come. */
export function countPromptTokens(
  pipeline: PromptPipeline,
  messages: readonly ChatMessage[],
  skipsThinking: boolean,
): number {
  const conversation = startConversation(pipeline.getConversationObject());
  for (const { role, content } of messages) {
    if (role === "system") conversation.override_system_message = content;
    else conversation.appendMessage(role, content);
  }
  if (skipsThinking) conversation.appendEmptyThinkingReplyHeader("assistant", EMPTY_THINKING);
  else conversation.appendReplyHeader("assistant");

  const prefix = conversation.config.system_prefix_token_ids?.length ?? 0;
  return conversation.getPromptArray().reduce((sum, part) => sum + pipeline.tokenizer.encode(part).length, prefix);
}

/** A new conversation in the same format; the pipeline's own stays as it is. */
function startConversation(current: Conversation): Conversation {
  // `constructor` is untyped. WebLLM makes its conversations from the config alone.
  const Format = current.constructor as new (config: Conversation["config"]) => Conversation;
  return new Format(current.config);
}

/**
 * The messages, written so that every character of them reaches the model. `templateRoles` are the roles whose messages
 * WebLLM fills into a template of their own.
 */
export function protectMessages(messages: readonly ChatMessage[], templateRoles: ReadonlySet<string>): ChatMessage[] {
  return messages.map(({ role, content }) => {
    if (role === "system") return { role, content: protectDollars(content) };
    return { role, content: templateRoles.has(role) ? protectDollars(protectPlaceholder(content)) : content };
  });
}

/** WebLLM fills its templates with `String.replace`, which reads `$&`, `$1` and `$$` in the filling as patterns. */
function protectDollars(content: string): string {
  return content.replaceAll("$", "$$$$");
}

/** It then takes the first `{function_string}` out of the whole message; the doubled one leaves the person's own. */
function protectPlaceholder(content: string): string {
  return content.replace("{function_string}", "{function_string}{function_string}");
}
