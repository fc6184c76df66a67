import type { PromptForm } from "./kinds";

/** Marks by which the common model families part the turns of a conversation. */
const chatMarks =
  /<\|(?:im_start|im_end|start_header_id|header_start|eot_id|eot|user|prompter|assistant|system|start|end|endoftext|begin_of_text|start_of_role|end_of_turn|USER_TOKEN|CHATBOT_TOKEN)\|>|\[\/?INST\]|<<\/?SYS>>|<start_of_turn>|<end_of_turn>|<｜(?:User|Assistant)｜>|^#{2,3} (?:Instruction|Response|User|Human|Assistant):\s*$|^\s*(?:\[\s*)?\{\s*"role"\s*:\s*"(?:system|user|assistant|developer)"/mu;
const system = /^\s*(?:SYSTEM|System)\s?:/mu;
const user = /^\s*(?:USER|User|HUMAN|Human)\s?:/mu;
/** On a line of its own, or, as some families write it, behind the last turn. */
const assistantCue = /^\s*(?:ASSISTANT|Assistant|AI)\s?:[ \t]*[{[<]?\s*$|\s(?:ASSISTANT|Assistant):\s*$(?![^])/mu;

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
