import type { DuelQuestion, OpenQuestion, PersonQuestion } from "@/lib/base/person-question";
import { succeed } from "@/lib/base/result";
import type { ChatMessage, Engine, GenerationPart } from "@/lib/engines/engine";
import { logSoftmax } from "@/lib/engines/log-softmax";
import type { Case } from "@/lib/records/case";
import type { Purpose } from "@/lib/search/search";
import { chanceOf, chancesOf, normalOf, pick } from "./chance";
import { SLOT } from "./features";
import { difficultyOf, labelOf, madeUpRow, noteOf } from "./rows";
import { accuracyOf, sentencesFor, worthOf, type World } from "./world";
import { writeProposal } from "./write-prompt";

/** A model that lives in a world. What it is asked for is told from outside, as the search's trace tells it. */
export interface PlantedModel {
  readonly engine: Engine;
  /** What the next request is for. */
  expect(purpose: Purpose): void;
  /** A prompt of the search, which the model knows again when it is shown it. */
  note(promptText: string): void;
  /**
   * What a person says: of two answers to an input mostly that the right one is better; of an input its right
   * answer; asked in words, now and then a sentence that helps the task.
   */
  askPerson(question: PersonQuestion): string;
}

/** How often a person who sees a right and a wrong answer takes the right one. */
const SURE_PERSON = 0.9;
/** How often a person who is asked in words says what helps, and how often they say nothing; else they say anything. */
const TELLING_PERSON = { helps: 0.4, silent: 0.2 };

/** How well the judge sees which of two answers is right, its noise, and its liking for the first place, in nats. */
const JUDGE = { skill: 1.2, noise: 1, slotBias: 0.5 };
/** Nats for a difference of all rows, where two prompts are compared and not their answers. */
const SKILL_WITH_PROMPTS = 6;

export function createPlantedModel(world: World, rows: readonly Case[]): PlantedModel {
  const byNote = new Map(rows.map((row) => [noteOf(row), row]));
  const known: string[] = [world.startText];
  const worths = new Map<string, number>();
  let purpose: Purpose = "run";

  function worthOnce(text: string): number {
    const before = worths.get(text) ?? worthOf(world, text);
    worths.set(text, before);
    return before;
  }

  /** The last note is the row's own; those before it are examples. */
  function rowIn(text: string): { readonly row: Case; readonly prompt: string } | null {
    const note = text.match(/About the \w+ \w+ from the \w+, come on \w+\./gu)?.at(-1);
    if (note === undefined) return null;
    const row = byNote.get(note) ?? madeUpRow(note, world.labels);
    const at = text.lastIndexOf(note);
    return { row, prompt: text.slice(0, at) + SLOT + text.slice(at + note.length) };
  }

  function answer(content: string, seed: number): string {
    const asked = rowIn(content);
    if (asked === null) return "Which note is meant?";
    const { row, prompt } = asked;
    const label = labelOf(row);
    const isRight =
      chanceOf(world.id, prompt, row.id, seed) < 1 / (1 + Math.exp(difficultyOf(row) - worthOnce(prompt)));
    if (isRight) return label;
    const other = pick(
      world.labels.filter((one) => one !== label),
      chanceOf(prompt, row.id, "which"),
    );
    return chanceOf(prompt, row.id, "form") < 0.5 ? other : `I think that it may be ${other}.`;
  }

  /** How much better one text is than another as an answer to what stands in the request, in nats. */
  function preferred(request: string, texts: readonly [string, string]): number {
    const [one, other] = texts.map((text) => text.trim()) as [string, string];
    if ([one, other].every((text) => text.includes(SLOT))) {
      return SKILL_WITH_PROMPTS * (accuracyOf(world, one) - accuracyOf(world, other));
    }
    const row = rowIn(request.slice(0, request.indexOf(one, 0)))?.row ?? rowIn(request)?.row;
    const isRight = (text: string) => (row !== undefined && text === labelOf(row) ? 1 : 0);
    return JUDGE.skill * (isRight(one) - isRight(other));
  }

  /** The same two texts are judged with the same noise, whichever stands first. */
  function judge(request: string): number {
    const [first, second] = answersIn(request);
    const isFirst = first < second;
    const pair = [first, second].toSorted().join("\u0000");
    const seen = rowIn(request)?.row.id ?? "";
    const noise = JUDGE.noise * normalOf(chanceOf(world.id, seen, pair), chanceOf(pair, seen, world.id));
    return preferred(request, [first, second]) + (isFirst ? noise : -noise) + JUDGE.slotBias;
  }

  function askPerson(question: PersonQuestion): string {
    return question.kind === "duel" ? preferOne(question) : sayInWords(question);
  }

  function preferOne({ input, first, second }: DuelQuestion): string {
    const row = rowIn(input)?.row;
    const [one, other] = [first, second].map((text) => row !== undefined && text.trim() === labelOf(row));
    if (one === other) return "neither";
    const isSure = chanceOf("person", input, first, second) < SURE_PERSON;
    return (one === true) === isSure ? "first" : "second";
  }

  function sayInWords({ question, about, options }: OpenQuestion): string {
    const asked = /right answer/iu.test(question) ? rowIn(about[0]?.text ?? "") : null;
    if (asked !== null) return labelOf(asked.row);
    if (options.length > 0) return "";
    const draw = chancesOf("person", question, ...about.map(({ text }) => text));
    const chance = draw();
    if (chance < TELLING_PERSON.silent) return "";
    const names = [...world.weights].flatMap(([name, weight]) =>
      sentencesFor(world, name).length > 0 && (weight > 0 || chance > TELLING_PERSON.silent + TELLING_PERSON.helps)
        ? [name]
        : [],
    );
    return names.length === 0 ? "" : pick(sentencesFor(world, pick(names, draw())), draw());
  }

  return {
    askPerson,
    expect: (next) => void (purpose = next),
    note: (text) => void known.push(text),
    engine: {
      model: { engine: "transformers", modelId: "planted", device: "wasm", contextTokens: 8192 },
      stream({ messages, sampling }) {
        const content = contentOf(messages);
        const seed = sampling.temperature === 0 ? 0 : sampling.seed;
        const text = purpose === "run" ? answer(content, seed) : writeProposal(content, { world, known, seed });
        return write(text, content, sampling.maxTokens);
      },
      async choose({ messages, answers }) {
        const odds = judge(contentOf(messages));
        const logProbabilities = logSoftmax([odds, ...answers.slice(1).map(() => 0)]);
        return succeed(answers.map((one, at) => ({ answer: one, logProbability: logProbabilities[at] ?? -1000 })));
      },
      countTokens: async (messages) => succeed(tokensOf(contentOf(messages))),
      unload: async () => {},
    },
  };
}

function contentOf(messages: readonly ChatMessage[]): string {
  return messages.map(({ content }) => content).join("\n");
}

async function* write(text: string, request: string, maxTokens: number): AsyncGenerator<GenerationPart> {
  const words = text.match(/\s*\S+/gu) ?? [];
  const written = words.slice(0, maxTokens).join("");
  if (written !== "") yield { type: "text-delta", text: written };
  yield {
    type: "generation-ended",
    reason: words.length > maxTokens ? "length" : "stop",
    usage: { promptTokens: tokensOf(request), completionTokens: Math.min(words.length, maxTokens) },
    timings: { prefillMilliseconds: 1, decodeMilliseconds: 1 },
  };
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / 4);
}

/** What stands between the tags of the two that are compared. */
function answersIn(request: string): readonly [string, string] {
  const inside = (name: string) => new RegExp(`<${name}>\\n?([\\s\\S]*?)\\n?</${name}>`, "u").exec(request)?.[1];
  return [inside("answer_a") ?? inside("a") ?? "", inside("answer_b") ?? inside("b") ?? ""];
}
