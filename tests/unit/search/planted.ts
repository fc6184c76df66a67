import { succeed } from "@/lib/base/result";
import type { Engine, GenerationRequest, LoadedModel } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { Case } from "@/lib/records/case";
import { emptyCase } from "@/lib/records/empty-case";
import { writeJson } from "@/lib/search/expected-text";
import type { SearchPlan } from "@/lib/search/lab-run";
import { methodVersions } from "@/lib/search/method-versions";
import type { RowTools } from "@/lib/search/row-tools";

/** A model that does as it is told: it answers "shade", and says no more only where the prompt asks for one word or shows solved rows. */
export interface Planted {
  readonly engine: Engine;
  /** Texts of the requests, in order; those of `choose` too. */
  readonly asked: readonly string[];
}

const instructions = [
  "Say whether the shade is light or dark.",
  "Name the brightness in one word.",
  "Tell what the colour is like, with reasons.",
  "Answer with one word, light or dark.",
  "Look at the colour and describe how it feels.",
] as const;

/** Says an instruction in other words; each sampled by its seed. */
function reword(seed: number): string {
  const verb = ["Give", "State", "Write", "Put down"][seed % 4] ?? "Give";
  return `${verb} the brightness in one word, light or dark, as number ${["one", "two", "three"][(seed >>> 4) % 3] ?? ""} says.`;
}

/** What the planted model writes to a request. */
function write({ messages, sampling }: GenerationRequest): string {
  const content = messages.map((message) => message.content).join("\n");
  if (content.includes("followed it for each")) return instructions[sampling.seed % instructions.length] ?? "";
  if (/in other words|Write a better instruction|<tried>/u.test(content)) return reword(sampling.seed);
  if (content.includes("What kinds of input")) return "Names of colours, each to be called light or dark.";
  if (content.includes("<new_prompt>")) {
    const way = ["one word", "a full sentence", "one word only", "two sentences"][sampling.seed % 4] ?? "";
    const extra = ["please", "now", "at once", "briefly", "plainly"][(sampling.seed >>> 3) % 5] ?? "";
    return `<change>Ask for ${way}.</change>\n<new_prompt>Say if it is light or dark: {{colour}}. Answer in ${way}, ${extra}.</new_prompt>`;
  }
  if (isForPrompt(content)) {
    const way = ["one word", "a full sentence", "one word only", "two sentences"][sampling.seed % 4] ?? "";
    const extra = ["please", "now", "at once", "briefly", "plainly"][(sampling.seed >>> 3) % 5] ?? "";
    return `Say if it is light or dark: {{colour}}. Answer in ${way}, ${extra}.`;
  }
  if (isForPart(content)) {
    return `Answer in ${["one word", "a full sentence", "one word only"][sampling.seed % 3] ?? ""}.\nThink of ${["hue", "glow", "shine", "night"][(sampling.seed >>> 3) % 4] ?? ""}.`;
  }
  const shade = /white|yellow|cream|sand/u.test(content) ? "light" : "dark";
  return /one word|<examples>/u.test(content) ? shade : `I would say that it is ${shade}.`;
}

/** A whole prompt is asked for in one request, without tags around it. */
function isForPrompt(content: string): boolean {
  return /Write the new prompt alone|^Rough prompt:/mu.test(content);
}

/** A part of a prompt is asked for, or a remark about one. */
function isForPart(content: string): boolean {
  return /^<prompt>$/mu.test(content);
}

/** A prompt in sections that is to be mended: it comes back as it is. */
function sectionsIn(content: string): string | null {
  return /^<prompt>\n(# [\s\S]*?)\n<\/prompt>$/mu.exec(content)?.[1] ?? null;
}

export function plantedEngine(model: Partial<LoadedModel> = {}): Planted {
  const asked: string[] = [];
  const base = scriptedEngine({ model });
  return {
    asked,
    engine: {
      ...base,
      stream(request) {
        asked.push(request.messages.map(({ content }) => content).join("\n"));
        return scriptedEngine({ model, answers: [write(request)] }).stream(request);
      },
      choose(request) {
        const content = request.messages.map((message) => message.content).join("\n");
        asked.push(content);
        // It likes short answers, and slot A a little.
        const lengthOf = (slot: string) =>
          (content.split(`<answer_${slot}>\n`)[1]?.split(`\n</answer_${slot}>`)[0] ?? "").length;
        return scriptedEngine({ slotBias: 0.3, choose: () => [-lengthOf("a") / 10, -lengthOf("b") / 10] }).choose(
          request,
        );
      },
    },
  };
}

/** A model that never writes the same twice: each proposal is a new one, and each answer too. As a judge it likes the latest. */
export function freshEngine(): Planted {
  const asked: string[] = [];
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const newWord = () => `w${letters[asked.length % 26] ?? ""}${letters[Math.floor(asked.length / 26) % 26] ?? ""}`;
  const base = scriptedEngine({});
  return {
    asked,
    engine: {
      ...base,
      stream(request) {
        const content = request.messages.map((message) => message.content).join("\n");
        asked.push(content);
        const word = newWord();
        const prompt = `Is this colour light or dark? Think of ${word} first. {{colour}}`;
        const said = /<(instruction|phrase)>\n([\s\S]*)\n<\/\1>/u.exec(content)?.[2];
        const text = content.includes("<new_prompt>")
          ? `<change>Let it think of something, ${word}, before it answers.</change>\n<new_prompt>${prompt}</new_prompt>`
          : isForPrompt(content)
            ? (sectionsIn(content) ?? prompt) + ` Then of ${word}.`
            : said !== undefined
              ? `${said} Think of ${word}.`
              : /followed it for each|<tried>|<rows>|<task>|<advice>/u.test(content)
                ? `Look at the input and think of ${word}, then write in one word which of the two shades it is, as above.`
                : /<causes>/u.test(content) || isForPart(content)
                  ? ["3", "2", "1"].map((number) => `${number}: If it is ${word}, look at it twice.`).join("\n")
                  : `Answer ${asked.length} it is.`;
        return scriptedEngine({ answers: [text] }).stream(request);
      },
      choose(request) {
        const content = request.messages.map((message) => message.content).join("\n");
        asked.push(content);
        const [first = 0, second = 0] = Array.from(content.matchAll(/Answer (\d+) it is/gu), (match) =>
          Number(match[1]),
        );
        return scriptedEngine({ choose: () => [Math.sign(first - second), 0] }).choose(request);
      },
    },
  };
}

const colours = ["white", "black", "yellow", "navy", "cream", "brown", "sand", "plum"] as const;

/** So many rows with the colours in turn, each with its shade as the right answer. */
export function colourRows(count: number, name = "row"): readonly Case[] {
  return Array.from({ length: count }, (_, index) => {
    const colour = colours[index % colours.length] ?? "white";
    const expected = index % 2 === 0 ? "light" : "dark";
    return row(`${name}-${index}`, { colour: `${colour} ${name} ${index}` }, expected);
  });
}

export function row(id: string, variables: Case["variables"], expected: string | null): Case {
  return {
    ...emptyCase(),
    id,
    variables,
    expected,
    demands:
      expected === null
        ? []
        : [
            {
              kind: "equals",
              isNegated: false,
              value: expected,
              threshold: null,
              weight: 1,
              metric: null,
              transform: null,
              config: {},
            },
          ],
  };
}

/** Fills `{{name}}`, and scores by equality with what is expected. */
export const plainTools: RowTools = {
  async fill(promptText, { variables }) {
    const sent = promptText.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => writeJson(variables[name] ?? ""));
    return succeed({ messages: [{ role: "user", content: sent }], sent });
  },
  judgementsOf: () => 0,
  planJudgements: async () => [],
  async score({ answer, row: { expected } }) {
    const passed = answer === expected;
    const reason = passed ? "It equals." : "It differs.";
    return { passed, score: passed ? 1 : 0, reason, failure: passed ? "none" : "demand", namedScores: {}, parts: [] };
  },
};

export function planFor(changes: Partial<SearchPlan> = {}): SearchPlan {
  const { method = "ape" } = changes;
  return {
    searchId: "search",
    method,
    version: methodVersions[method],
    seed: 7,
    prompt: { id: "prompt", label: "mine", text: "Is this colour light or dark? {{colour}}" },
    rows: { propose: colourRows(12, "a"), select: colourRows(16, "b"), openOnce: colourRows(10, "c") },
    demands: [],
    sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 40 },
    budget: { calls: 400, tokens: 1_000_000, milliseconds: 1_000_000 },
    ...changes,
  };
}

/** One millisecond later each time. */
export function steppingClock(): () => number {
  let now = 0;
  return () => (now += 1);
}
