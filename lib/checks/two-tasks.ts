import type { PromptCheck } from "./check";
import { sources } from "./sources";
import { isPleasantry, makeDirect, startsWithVerb } from "../reading/direct-request";
import { contentWords } from "../reading/content-words";
import { ownWords } from "../reading/own-words";
import { splitSentences } from "../reading/sentences";

/** A longer prompt has parts that belong together, or an order of its own. */
const mostCharacters = 3000;

const joiner =
  /^(?:(?:and )?also|by the way|btw|another (?:thing|question|task)|one more thing|separately|unrelated(?:ly)?|(?:my )?second question|außerdem|übrigens|noch (?:etwas|eine frage)|nebenbei|par ailleurs|au fait|autre (?:chose|question)|aussi|además|por cierto|otra (?:cosa|pregunta)|también|另外|顺便|还有)(?!\p{L})[,:，]?\s*/iu;

const question =
  /^(?:what|who|when|where|why|how|which|is|are|can|does|do|was|wie|wer|warum|wann|wo|welche\p{L}?|qu[ei]|quel\p{L}*|comment|pourquoi|quand|où|qué|quién|cómo|cuándo|dónde|por qué)\b.*\?$/iu;

/** Words that lean on what was said before. */
const refersBack =
  /(?<!\p{L})(?:it|its|this|that|these|those|them|they|their|he|she|his|her|him|one|ones|above|each|both|answers?|responses?|outputs?|results?|text|list|table|sie|es|er|ihn|ihm|ihr|sein\p{L}*|das|dies\p{L}*|davon|daraus|dazu|ihn|text|antwort|le|la|les|lui|leur|son|sa|ses|cela|ça|ce|cette|réponse|texte|lo|los|las|su|sus|esto|eso|este|esta|respuesta|texto)(?!\p{L})/iu;

/**
 * Two tasks in one prompt that have nothing to do with each other: the second begins anew ("Also, …") or is a request of
 * its own, shares no word with the first and does not refer back. OpenAI's guide: complex tasks do better in parts.
 * Advice for the person who wrote it.
 */
export const findTwoTasks: PromptCheck = (prompt) => {
  const text = ownWords(prompt).trimEnd();
  if (text.trim() === "" || text.length > mostCharacters) return [];
  const [first, ...others] = splitSentences(text).filter((sentence) => !isPleasantry(sentence));
  if (first === undefined) return [];
  const known = new Set(contentWords(first));
  const second = others.find((sentence) => {
    const bare = makeDirect(sentence.replace(joiner, ""), false).text;
    const isNew = question.test(bare) || (joiner.test(sentence) && startsWithVerb(bare));
    const words = contentWords(bare);
    const isApart = isNew && !refersBack.test(bare) && words.size >= 2 && [...words].every((word) => !known.has(word));
    for (const word of words) known.add(word);
    return isApart;
  });
  if (second === undefined) return [];
  const start = prompt.indexOf(second);
  return [
    {
      check: "two-tasks",
      severity: "advice",
      message: `“${second}” looks like a second task that has nothing to do with the first.`,
      advice: "Ask for one thing at a time: make two prompts of it.",
      place: start === -1 ? null : { start, end: start + second.length },
      source: sources.openAiGuide,
      repaired: null,
    },
  ];
};
