import type { TrainingStrategy } from "./diversify";
import type { TrainingExample } from "./training-example";

/** How an example stands in a file: for TRL as plain text or as messages, or for FIPO's own scripts. */
export type TrainingFormat = "plain" | "messages" | "fipo";

/**
 * An example as the program that trains reads it. "plain" and "messages" are TRL's standard and conversational formats:
 * prompt and completion, messages, or prompt, chosen and rejected; iterative preference learning has none there, so its
 * rows say beside these what they are and what they were made of. "fipo" has the keys of FIPO's scripts, and the chat
 * format of Tulu 2 in its prompts, as these scripts add none.
 */
export function toTrainingLine(example: TrainingExample, strategy: TrainingStrategy, format: TrainingFormat): object {
  const { id, kind, chosen, rejected } = example;
  switch (strategy) {
    case "sft":
      return toSftLine(example, format);
    case "dpo":
      return format === "fipo"
        ? { id, prompt: inTuluFormat(example), rejected, chosen }
        : toPreference(example, format);
    case "ipl":
      return format === "fipo"
        ? { id, prompt: inTuluFormat(example), rejected, chosen, ...madeOf(example) }
        : { id, kind, ...toPreference(example, format), ...madeOf(example) };
  }
}

function toSftLine(example: TrainingExample, format: TrainingFormat): object {
  const { id, request, chosen } = example;
  switch (format) {
    case "plain":
      return { prompt: request, completion: chosen };
    case "messages":
      return { messages: [asUser(request), asAssistant(chosen)] };
    case "fipo":
      return {
        id,
        conversations: [
          { role: "user", value: inTuluFormat(example) },
          { role: "bot", value: chosen },
        ],
      };
  }
}

function toPreference({ request, chosen, rejected }: TrainingExample, format: "plain" | "messages"): object {
  return format === "plain"
    ? { prompt: request, chosen, rejected }
    : { prompt: [asUser(request)], chosen: [asAssistant(chosen)], rejected: [asAssistant(rejected)] };
}

/** What the next round of iterative preference learning makes its request of, under the reference's keys. */
function madeOf({ silverPrompt, rawPrompt, goldenResponse, options, caseType }: TrainingExample): object {
  return { s_p: silverPrompt, r_p: rawPrompt, g_r: goldenResponse, p_o: options, case_type: caseType };
}

const asUser = (content: string) => ({ role: "user", content });
const asAssistant = (content: string) => ({ role: "assistant", content });

/**
 * Each turn stands on lines of its own. FIPO's templates bring the line break for that, and other packs may not. Requests
 * to follow have none in the reference, so they get none here.
 */
function inTuluFormat({ kind, request }: TrainingExample): string {
  const end = kind === "follow" || request.endsWith("\n") ? "" : "\n";
  return `<|user|>\n${request}${end}<|assistant|>\n`;
}
