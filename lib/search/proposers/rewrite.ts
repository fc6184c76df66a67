import { succeed } from "../../base/result";
import { sectionOf } from "../prompt-section";
import type { Candidate, Ledger, Proposer, Steps } from "../search";
import { askForPrompt } from "./ask-for-text";
import type { Exposure } from "./exposure";
import { childOf } from "./read-child";

/** What a method made of a prompt. */
export interface Written {
  readonly section: string;
  readonly reason: string;
  /** Ids of the rows that it was shown. */
  readonly seen?: readonly string[];
}

/**
 * One way to write a prompt anew, in as many requests as it takes; `attempt` counts from 0. Null where nothing came of it,
 * which it has told. Fails as the ledger does.
 */
export type Write = (section: string, attempt: number, ledger: Ledger) => Steps<Written | null>;

export interface RewriteOptions {
  readonly startText: string;
  readonly write: Write;
  readonly exposure: Exposure;
}

/**
 * For the methods that write a prompt in a request or two: each candidate is made from the person's own prompt, whatever
 * became of the others, and gets those place-holders again that it lost.
 */
export function createRewrite({ startText, write, exposure }: RewriteOptions): Proposer {
  const start = sectionOf(startText);
  return {
    async *propose({ round, candidates }, wanted, ledger) {
      const parents = candidates.slice(0, 1).map(({ id }) => id);
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted; asked += 1) {
        const written = yield* write(start, (round - 1) * wanted + asked, ledger);
        // What is made already can still be measured.
        if (!written.ok) return written.failure.kind === "budget-spent" && made.length > 0 ? succeed(made) : written;
        if (written.value === null) continue;
        const { section, reason, seen = [] } = written.value;
        const child = childOf(section, { startText, parents, reason });
        exposure.add(child.text, seen);
        made.push(child);
      }
      return succeed(made);
    },
  };
}

/** What a paper asks of a rewriting. */
export interface Brief {
  /** One to three sentences: what is to be different. */
  readonly asks: string;
  readonly reason: string;
  readonly temperatureOf: (attempt: number) => number;
  readonly wordLimit: number;
}

/** A rewriting in one request. */
export function byBrief({ asks, reason, temperatureOf, wordLimit }: Brief): Write {
  return async function* write(section, attempt, ledger) {
    const content = `Rewrite this prompt for an AI assistant. Do not carry it out.

${inTags("prompt", section)}

${asks}
${keepAndWrite(wordLimit)}`;
    const request = { content, temperature: temperatureOf(attempt), topP: 1, words: wordLimit };
    const text = yield* askForPrompt(request, section, ledger);
    if (!text.ok) return text;
    return succeed(text.value === null ? null : { section: text.value, reason });
  };
}

/** How each request for a whole prompt ends. */
export function keepAndWrite(wordLimit: number): string {
  return `Keep its task, its facts, its language and all that stands in braces. Write the new prompt alone, in at most ${wordLimit} words.`;
}

export function inTags(tag: string, text: string): string {
  return `<${tag}>\n${text}\n</${tag}>`;
}
