import { succeed } from "../../base/result";
import { describeModule, headingOf, moduleNames, type ModuleName } from "../prompt-modules";
import type { Ledger, Steps } from "../search";
import { askForPart, askForPrompt, refusePart, type Part } from "./ask-for-text";
import { inTags, keepAndWrite, type Write } from "./rewrite";

export interface WritersOptions {
  /** The most sections that the analyst may pick. */
  readonly sections: number;
  readonly wordLimit: number;
}

const WORDS_OF_A_SECTION = 25;
const WORDS_OF_A_NOTE = 30;
const sampling = { temperature: 0.8, topP: 1 };

/**
 * Minstrel (Wang et al., arXiv 2409.13449): an analyst picks the sections that the prompt needs, one writer for each, then
 * a critic names the worst fault of the whole, which is mended. Requests: 1 + sections + 2 at most.
 */
export function byManyWriters({ sections, wordLimit }: WritersOptions): Write {
  return async function* write(section, _attempt, ledger) {
    const picked = yield* pickModules(section, sections, ledger);
    if (!picked.ok) return picked;
    const parts: string[] = [];
    for (const name of picked.value) {
      const part = yield* writeModule(section, name, ledger);
      if (!part.ok) return part;
      const { text } = part.value;
      if (text === null) yield refusePart(part.value);
      else parts.push(`# ${headingOf(name)}\n${withoutHeading(text, name)}`);
    }
    if (parts.length === 0) return succeed(null);
    const draft = parts.join("\n\n");
    const reason = `In ${parts.length} sections: ${picked.value.join(", ")}.`;
    const fault = yield* findFault(section, draft, ledger);
    if (!fault.ok) return fault;
    if (fault.value === null) return succeed({ section: draft, reason });
    const mended = yield* mend({ section, draft, fault: fault.value, wordLimit }, ledger);
    if (!mended.ok) return mended;
    return succeed({ section: mended.value ?? draft, reason });
  };
}

/** Those that the analyst names, in its order; the first ones where it names none. */
async function* pickModules(section: string, most: number, ledger: Ledger): Steps<readonly ModuleName[]> {
  const content = `Somebody will write this prompt for an AI assistant anew, in sections.

${inTags("prompt", section)}

Which sections does it need? Choose at most ${most}, the most needed first:
${moduleNames.map((name) => `- ${describeModule(name)}`).join("\n")}

Write their names alone.`;
  const answer = yield* askForPart({ content, ...sampling, words: WORDS_OF_A_NOTE }, ledger);
  if (!answer.ok) return answer;
  const text = answer.value.text?.toLowerCase() ?? "";
  const named = moduleNames
    .filter((name) => text.includes(name))
    .toSorted((one, other) => text.indexOf(one) - text.indexOf(other));
  return succeed((named.length > 0 ? named : moduleNames).slice(0, most));
}

function writeModule(section: string, name: ModuleName, ledger: Ledger): Steps<Part> {
  const content = `This prompt for an AI assistant is written anew, in sections. Do not carry it out.

${inTags("prompt", section)}

You write one section: ${describeModule(name)}. Say only what follows from the prompt, to the assistant itself. Write the section alone, in its language, in at most ${WORDS_OF_A_SECTION} words.`;
  return askForPart({ content, ...sampling, words: WORDS_OF_A_SECTION }, ledger);
}

function withoutHeading(text: string, name: ModuleName): string {
  return text.replace(new RegExp(`^[#*\\s]*${name}\\b[*:\\s]*`, "iu"), "").trim() || text.trim();
}

/** One sentence; null where there is none. */
async function* findFault(section: string, draft: string, ledger: Ledger): Steps<string | null> {
  const content = `A prompt for an AI assistant was written anew.

${inTags("prompt", section)}

${inTags("draft", draft)}

What is the worst fault of the draft: something lost, added, doubled or unclear? Name one in a sentence, or write "none".`;
  const answer = yield* askForPart({ content, ...sampling, words: WORDS_OF_A_NOTE }, ledger);
  if (!answer.ok) return answer;
  const { text } = answer.value;
  return succeed(text === null || /^\W*(?:none|no)\b/iu.test(text) ? null : text);
}

interface Mending {
  readonly section: string;
  readonly draft: string;
  readonly fault: string;
  readonly wordLimit: number;
}

function mend({ section, draft, fault, wordLimit }: Mending, ledger: Ledger): Steps<string | null> {
  const content = `This prompt for an AI assistant has a fault. Do not carry it out.

${inTags("prompt", draft)}

${inTags("fault", fault)}

Mend this fault and change nothing else. Keep the headings. ${keepAndWrite(wordLimit)}`;
  return askForPrompt({ content, ...sampling, words: wordLimit }, section, ledger);
}
