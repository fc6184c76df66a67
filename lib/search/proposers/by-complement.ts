import { succeed } from "../../base/result";
import { askForPart, refusePart } from "./ask-for-text";
import { inTags, type Write } from "./rewrite";

const WORDS_OF_A_COMPLEMENT = 40;
const sampling = { temperature: 0.8, topP: 1, words: WORDS_OF_A_COMPLEMENT };

/**
 * PAS (Zheng et al., arXiv 2407.06027): a complement is written and stands below the prompt, of which no word changes. A
 * second request looks for the faults that the paper filters its data by, and writes another where there is one.
 */
export const byComplement: Write = async function* write(section, _attempt, ledger) {
  const first = yield* askForPart({ content: askForComplement(section), ...sampling }, ledger);
  if (!first.ok) return first;
  if (first.value.text === null) {
    yield refusePart(first.value);
    return succeed(null);
  }
  const checked = yield* askForPart({ content: askForCheck(section, first.value.text), ...sampling }, ledger);
  if (!checked.ok) return checked;
  const better = saysGood(checked.value.text ?? "good") ? null : checked.value.text;
  const complement = better ?? first.value.text;
  const reason = better === null ? "An addition below the prompt." : "An addition below the prompt, corrected once.";
  return succeed({ section: `${section.trimEnd()}\n\n${complement}`, reason });
};

/** "Good.", "It is good.", "The addition is good as it stands.": a small model does not stop at the one word. */
function saysGood(text: string): boolean {
  const [line = ""] = text.trim().split("\n", 1);
  return /^\W*(?:(?:it|this|that|the addition)\b.{0,20}\b)?(?:is |looks )?good\b/iu.test(line);
}

function askForComplement(section: string): string {
  return `This prompt goes to an AI assistant as it is. Do not carry it out.

${inTags("prompt", section)}

What should stand below it, so that the answer is more complete and of more use? Say what to look at, and what not to forget. Ask for nothing that the prompt does not want, and answer nothing. Write the addition alone, in its language, in at most ${WORDS_OF_A_COMPLEMENT} words.`;
}

function askForCheck(section: string, complement: string): string {
  return `An addition was written for a prompt.

${inTags("prompt", section)}

${inTags("addition", complement)}

Is the addition off what the prompt wants, too demanding, longer than needed, in another language, or an answer? If it is none of these, write "good". Else write a better addition alone, in at most ${WORDS_OF_A_COMPLEMENT} words.`;
}
