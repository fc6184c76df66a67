import { format, resolveConfig } from "prettier";
import type { TaskKind } from "../../lib/reading/kinds";
import type { Pair } from "../check-pairs/pair-schema";
import { readPairs } from "../check-pairs/read-pairs";

export const bankFolder = "lib/optimizers/small-model/bank/pairs";

/** A prompt in another language is shown English examples. */
export const bankLanguages = ["en", "de", "fr", "es", "pt", "it", "zh", "ja", "ar", "hi"] as const;

/** Characters of silver and golden prompt together: in English about 220 tokens of a small model, which is shown two pairs. */
const MOST_LETTERS = 900;
/** The file of a language stays below 40 kB. */
const MOST_ROWS = 48;

type BankLanguage = (typeof bankLanguages)[number];

export interface BankFile {
  readonly language: BankLanguage;
  /** TypeScript, as it stands in `bankFolder`. */
  readonly content: string;
  readonly rows: number;
}

/**
 * A file for each language with the pairs that a small model is shown: those that are not held out and short enough, the
 * shortest of each kind in turn.
 */
export async function makeBank(pairs: readonly Pair[] = readPairs()): Promise<readonly BankFile[]> {
  const config = await resolveConfig("package.json");
  return Promise.all(
    bankLanguages.map(async (language) => {
      const chosen = inTurns(
        pairs.filter((pair) => pair.language === language && !pair.held_out && lettersOf(pair) <= MOST_LETTERS),
      );
      const source = `${HEADER}\nexport const pairs: readonly Demonstration[] = [${chosen.map(writeEntry).join(",")}];\n`;
      return { language, content: await format(source, { ...config, parser: "typescript" }), rows: chosen.length };
    }),
  );
}

const HEADER = `import type { Demonstration } from "../../demonstration";

/** Made from data/pairs by tools/make-bank.mjs. */`;

function lettersOf({ raw_prompt, gpt4_optimized_prompt }: Pair): number {
  return raw_prompt.length + gpt4_optimized_prompt.length;
}

/** The shortest of each kind, then the second of each, until there are enough. */
function inTurns(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = pairs.toSorted((one, other) => lettersOf(one) - lettersOf(other) || (one.id < other.id ? -1 : 1));
  const seen = new Map<string, number>();
  const inTurn = sorted.map((pair) => {
    const turn = seen.get(pair.kind) ?? 0;
    seen.set(pair.kind, turn + 1);
    return { pair, turn };
  });
  return inTurn
    .toSorted((one, other) => one.turn - other.turn)
    .slice(0, MOST_ROWS)
    .map(({ pair }) => pair);
}

function writeEntry({ kind, raw_prompt, gpt4_optimized_prompt }: Pair): string {
  return JSON.stringify({ kind: nearestKinds[kind], silver: raw_prompt.trim(), golden: gpt4_optimized_prompt.trim() });
}

/** The kinds that the app reads in prompts. A form, which may ask for anything, is of none. */
const nearestKinds: Readonly<Record<Pair["kind"], TaskKind>> = {
  explain: "explain",
  "write-message": "message",
  "write-text": "article",
  summarize: "summarize",
  translate: "translate",
  classify: "classify",
  extract: "extract",
  code: "code",
  debug: "fix-code",
  "data-analysis": "analyze",
  plan: "project-plan",
  brainstorm: "brainstorm",
  decide: "advise",
  "answer-question": "answer",
  math: "solve",
  roleplay: "roleplay",
  "system-prompt": "other",
  template: "other",
  evaluate: "review",
  "rewrite-text": "rewrite",
  "image-prompt": "image",
  learn: "lesson",
};
