import type { PromptForm } from "./kinds";

/** Marks by which the common model families part the turns of a conversation. */
const chatMarks =
  /<\|(?:im_start|im_end|start_header_id|eot_id|user|assistant|system|end|endoftext|begin_of_text)\|>|\[\/?INST\]|<<\/?SYS>>|<start_of_turn>|<end_of_turn>|<｜(?:User|Assistant)｜>|^#{2,3} (?:Instruction|Response):\s*$|^\s*(?:\[\s*)?\{\s*"role"\s*:\s*"(?:system|user|assistant|developer)"/mu;
const system = /^\s*(?:SYSTEM|System)\s?:/mu;
const user = /^\s*(?:USER|User|HUMAN|Human)\s?:/mu;
const assistantCue = /^\s*(?:ASSISTANT|Assistant|AI)\s?:\s*$/mu;

const examplePairs: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:input|text|sentence|review|example(?: \d+)?|tweet|english|email|message|comment|ticket|word|query)\s?:/gimu,
    /^(?:output|label|sentiment|category|answer|summary|result|french|spanish|german|class|intent|tag|sql|reply)\s?:/gimu,
  ],
  [/^q(?:uestion)?\s?:/gimu, /^a(?:nswer)?\s?:/gimu],
];

const longestRead = 20_000;

/** The form of a text that carries plain marks of it, which no guess outdoes; null for all other texts. */
export function formByMarks(text: string): PromptForm | null {
  const sample = text.slice(0, longestRead);
  if (chatMarks.test(sample)) return "chat-format";
  if (user.test(sample) && (system.test(sample) || assistantCue.test(sample.trimEnd()))) return "chat-format";
  const hasPairs = examplePairs.some(
    ([left, right]) => (sample.match(left)?.length ?? 0) >= 2 && (sample.match(right)?.length ?? 0) >= 2,
  );
  return hasPairs ? "few-shot" : null;
}
