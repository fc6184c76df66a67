import type { ConversationFormat } from "../engines/engine";

/** A chat format to choose for a model whose folder names none, or the wrong one. */
export interface ChatFormat {
  readonly name: string;
  /** For WebLLM. */
  readonly conversation: ConversationFormat;
  /** For transformers.js. */
  readonly chatTemplate: string;
}

/**
 * Tulu's format, which FIPO's published optimizers speak (they are fine-tuned from Tulu-2): the header of a turn stands
 * on a line of its own. From the model card of allenai/tulu-2-7b.
 */
const tulu: ChatFormat = {
  name: "Tulu",
  conversation: {
    system_template: "<|system|>\n{system_message}\n",
    system_message: "",
    roles: { user: "<|user|>", assistant: "<|assistant|>" },
    role_content_sep: "\n",
    role_empty_sep: "\n",
    seps: ["\n"],
    stop_str: ["</s>"],
    stop_token_ids: [2],
  },
  chatTemplate:
    "{% for message in messages %}<|{{ message['role'] }}|>\n{{ message['content'] }}" +
    "{% if message['role'] == 'assistant' %}{{ eos_token }}{% endif %}\n{% endfor %}" +
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}",
};

/** ChatML, which many fine-tunes of recent years speak. */
const chatMl: ChatFormat = {
  name: "ChatML",
  conversation: {
    system_template: "<|im_start|>system\n{system_message}<|im_end|>\n",
    roles: { user: "<|im_start|>user", assistant: "<|im_start|>assistant" },
    role_content_sep: "\n",
    role_empty_sep: "\n",
    seps: ["<|im_end|>\n"],
    stop_str: ["<|im_end|>"],
  },
  chatTemplate:
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}" +
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}",
};

/** The formats that a person can choose by name; any other can be written out. */
export const chatFormats: readonly ChatFormat[] = [tulu, chatMl];
