import { succeed } from "../../base/result";
import { askForPart, askForPrompt } from "./ask-for-text";
import { inTags, keepAndWrite, type Write } from "./rewrite";

/** Ways of prompting that a task may want; the first one where the model names none. */
const strategies = [
  { name: "plain", asks: "Say directly what to do, in short sentences." },
  { name: "role", asks: "Say who the assistant is, and for whom it answers." },
  { name: "steps", asks: "Ask to think step by step before the answer, and to write the answer last." },
  { name: "form", asks: "Say exactly what the answer looks like, and that nothing else is written." },
  { name: "criteria", asks: "Name what a good answer must meet, one line each." },
] as const;

const WORDS_OF_AN_ANALYSIS = 60;

/**
 * Promptomatix (Murthy et al., arXiv 2507.14241): the model first says what kind of task a prompt is, what goes in and what
 * comes out, and which way of prompting suits it; then it writes the prompt in that way. Two requests.
 */
export function byStrategy(wordLimit: number): Write {
  return async function* write(section, _attempt, ledger) {
    const analysis = yield* askForPart(
      { content: askForAnalysis(section), temperature: 0.7, topP: 1, words: WORDS_OF_AN_ANALYSIS },
      ledger,
    );
    if (!analysis.ok) return analysis;
    const said = analysis.value.text ?? "";
    const { name, asks } = strategies.find((strategy) => readWays(said).includes(strategy.name)) ?? strategies[0];
    const content = `Rewrite this prompt for an AI assistant. Do not carry it out.

${inTags("prompt", section)}
${said === "" ? "" : `\n${inTags("analysis", said)}\n`}
${asks}
${keepAndWrite(wordLimit)}`;
    const text = yield* askForPrompt({ content, temperature: 0.7, topP: 1, words: wordLimit }, section, ledger);
    if (!text.ok) return text;
    return succeed(text.value === null ? null : { section: text.value, reason: `Written the way “${name}”.` });
  };
}

/** The words of the last line that says anything, for that is where the way was asked for. */
function readWays(said: string): readonly string[] {
  return (
    said
      .trim()
      .split("\n")
      .at(-1)
      ?.toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function askForAnalysis(section: string): string {
  return `This prompt goes to an AI assistant. Do not carry it out.

${inTags("prompt", section)}

Say in one line each, in at most ${WORDS_OF_AN_ANALYSIS} words: what kind of task it is; what goes in; what must come out; and last, which one of these ways to prompt suits it: ${strategies.map(({ name }) => name).join(", ")}.`;
}
