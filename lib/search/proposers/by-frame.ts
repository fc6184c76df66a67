import { succeed } from "../../base/result";
import { askForPart, refusePart } from "./ask-for-text";
import { inTags, type Write } from "./rewrite";

const sampling = { temperature: 0.8, topP: 1 };

const WORDS_OF_AN_EXPERT = 10;

/**
 * Multi-expert prompting (Long et al., arXiv 2411.00492): who would know is asked for, and the prompt asks for their common
 * answer. One request; the prompt itself stays as it is.
 */
export function byExperts(experts: number): Write {
  return async function* write(section, _attempt, ledger) {
    const content = `This prompt goes to an AI assistant. Do not carry it out.

${inTags("prompt", section)}

Which ${experts} experts would answer it best together? Write a line for each: who it is, and what this one looks at, in at most ${WORDS_OF_AN_EXPERT} words. Write these lines alone, in its language.`;
    const answer = yield* askForPart({ content, ...sampling, words: experts * WORDS_OF_AN_EXPERT }, ledger);
    if (!answer.ok) return answer;
    const named = (answer.value.text ?? "")
      .split("\n")
      .map(readExpert)
      .filter((line) => line !== "");
    if (named.length < 2) {
      yield { type: "candidate-refused", text: answer.value.written, reason: "It names no two experts." };
      return succeed(null);
    }
    const lines = named.slice(0, experts).map((line) => `- ${line}`);
    const frame = `Consider what each of these experts would answer:\n${lines.join("\n")}\nKeep what they agree on, settle where they differ, and write their common answer alone.`;
    return succeed({ section: `${section.trimEnd()}\n\n${frame}`, reason: `With ${lines.length} experts in mind.` });
  };
}

/** Without the number or the mark before it, and no longer than was asked, with some room. */
function readExpert(line: string): string {
  const words = line
    .replace(/^[\s\d.)*•-]+/u, "")
    .replace(/\*\*/gu, "")
    .trim()
    .split(/\s+/u);
  return words.slice(0, WORDS_OF_AN_EXPERT + 4).join(" ");
}

const WORDS_OF_DIRECTIONS = 40;

/**
 * Method actors (Doyle, arXiv 2411.05778): the model is an actor, the prompt its script, and directions come first: who it
 * plays, in which scene, and why it matters to that person. One request; the script itself stays as it is.
 */
export const byDirections: Write = async function* write(section, _attempt, ledger) {
  const content = `Think of an AI assistant as an actor, and of this prompt as its script. Do not carry it out.

${inTags("prompt", section)}

Write the stage directions that come before it, to the actor as "you": who you are, the scene you are in, and what you want to get right. They must fit the task, and add no demand to it. Write the directions alone, in its language, in at most ${WORDS_OF_DIRECTIONS} words.`;
  const directions = yield* askForPart({ content, ...sampling, words: WORDS_OF_DIRECTIONS }, ledger);
  if (!directions.ok) return directions;
  const { text } = directions.value;
  if (text === null) {
    yield refusePart(directions.value);
    return succeed(null);
  }
  return succeed({ section: `${text}\n\n${section}`, reason: "With a part to play." });
};
