import { succeed } from "../../base/result";
import { gapsOf, type Gap } from "../criteria";
import { sectionOf } from "../prompt-section";
import type { Ledger, Proposer, Steps } from "../search";
import { askForPart, askForPrompt, refusePart } from "./ask-for-text";
import { childOf } from "./read-child";
import { inTags, keepAndWrite } from "./rewrite";

/** Weights of a linear controller: of the gap now, of all gaps until now, and of how the gap has just grown. */
export interface Gains {
  readonly proportional: number;
  readonly integral: number;
  readonly derivative: number;
}

export interface ControlOptions {
  readonly startText: string;
  readonly gains: Gains;
  /** So many of the strongest corrections are asked for at a time. */
  readonly corrections: number;
  readonly wordLimit: number;
}

/** What a criterion's gaps ask for now. */
export interface Correction {
  readonly gap: Gap;
  /** The controller's output; what is not above 0 is left alone. */
  readonly strength: number;
  /** Prompts in a row, up to now, in which the gap stood open. */
  readonly stays: number;
}

const WORDS_OF_A_CHANGE = 30;

/**
 * Linear feedback control (Karn, arXiv 2501.11979): the gaps of the latest prompt are fed back until they are closed. The
 * gap now is mended first (proportional), one that stays is asked for with more force (integral), one that is closing is
 * eased off (derivative). Two requests a round: which change, and the prompt with it. It goes on from the latest prompt,
 * whatever rows say of it.
 */
export function createControl(options: ControlOptions): Proposer {
  const { startText, gains, corrections, wordLimit } = options;
  return {
    async *propose({ candidates }, _wanted, ledger) {
      const latest = candidates.at(-1);
      if (latest === undefined) return succeed([]);
      const section = sectionOf(latest.text);
      const asked = correct(
        candidates.map(({ text }) => gapsOf(sectionOf(text))),
        gains,
      ).slice(0, corrections);
      if (asked.length === 0) return succeed([]);
      const change = yield* askForChange(section, asked, ledger);
      if (!change.ok) return change;
      if (change.value === null) return succeed([]);
      const content = askForNew(section, change.value, wordLimit);
      const request = { content, temperature: 0.8, topP: 1, words: wordLimit };
      const written = yield* askForPrompt(request, section, ledger);
      if (!written.ok) return written;
      if (written.value === null) return succeed([]);
      return succeed([childOf(written.value, { startText, parents: [latest.id], reason: change.value })]);
    },
  };
}

/** The corrections of the last prompt, the strongest first; `history` holds the gaps of each prompt, in order. */
export function correct(history: readonly (readonly Gap[])[], gains: Gains): readonly Correction[] {
  const now = history.at(-1) ?? [];
  return now
    .map((gap, at): Correction => {
      const sizes = history.map((gaps) => gaps[at]?.size ?? 0);
      const sum = sizes.reduce((total, size) => total + size, 0);
      const grown = sizes.length < 2 ? 0 : gap.size - (sizes.at(-2) ?? 0);
      return {
        gap,
        strength: gains.proportional * gap.size + gains.integral * sum + gains.derivative * grown,
        stays: sizes.length - 1 - sizes.findLastIndex((size) => size === 0),
      };
    })
    .filter(({ gap, strength }) => gap.size > 0 && strength > 0)
    .toSorted((one, other) => other.strength - one.strength);
}

async function* askForChange(
  section: string,
  corrections: readonly Correction[],
  ledger: Ledger,
): Steps<string | null> {
  const lines = corrections.map(
    ({ gap, stays }) => `- ${gap.finding}${stays > 1 ? " This was found before, and still is so." : ""}`,
  );
  const content = `This is a prompt for an AI assistant. Do not carry it out.

${inTags("prompt", section)}

A reader found this:
${lines.join("\n")}

Which change of its words would mend it? Say it exactly, in one sentence of at most ${WORDS_OF_A_CHANGE} words. Write that sentence alone.`;
  const change = yield* askForPart({ content, temperature: 0.8, topP: 1, words: WORDS_OF_A_CHANGE }, ledger);
  if (!change.ok) return change;
  if (change.value.text === null) yield refusePart(change.value);
  return succeed(change.value.text);
}

function askForNew(section: string, change: string, wordLimit: number): string {
  return `Make one change in this prompt for an AI assistant. Do not carry it out.

${inTags("prompt", section)}

${inTags("change", change)}

Make this change and no other. ${keepAndWrite(wordLimit)}`;
}
