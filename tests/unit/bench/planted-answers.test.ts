import { describe, expect, it } from "vitest";
import { scriptedEngine } from "@/lib/engines/scripted";
import { guessPlanted, plantAnswers } from "../../bench/real-models/planted-answers";
import { summarizeAnswers } from "../../bench/real-models/summarize";
import { writeOneOf } from "../../bench/real-models/write-one-of";

const planted = await plantAnswers();

describe("plantAnswers", () => {
  it("states one choice of each question in a prompt that asked for it, once", () => {
    expect(planted.length).toBeGreaterThan(60);
    expect(new Set(planted.map(({ id }) => id)).size).toBe(planted.length);
    for (const { prompt, frame, question, right } of planted) {
      expect(prompt).toContain(question.choices[right]?.line ?? "?");
      expect(frame.questions).toEqual([question]);
    }
  });
});

describe("guessPlanted", () => {
  const [first] = planted;
  if (first === undefined) throw new Error("There is no question.");
  const { choices } = first.question;
  const right = choices[first.right];
  if (right === undefined) throw new Error("The choice is not there.");

  /** Where the choices stand in a request, and whether it states the right one. */
  const read = (request: string) => ({
    labels: Array.from(request.matchAll(/^[A-D]\. (.*)$/gm), ([, label]) => label),
    isStated: request.includes(right.line),
  });

  it("finds the answer of a model that reads, by letter and in words", async () => {
    const engine = scriptedEngine({
      choose: ({ messages }) => {
        const { labels, isStated } = read(messages[0]?.content ?? "");
        return labels.map((label) => (isStated && label === right.label ? 4 : 0));
      },
    });
    const writeOneOf = (request: string) => Promise.resolve(request.includes(right.line) ? right.label : "");
    const guessed = await guessPlanted({ engine, writeOneOf }, first);
    expect(guessed).toMatchObject({ right: first.right, byLetter: first.right, byWords: first.right });
    const counted = { answered: 1, right: 1 };
    expect(summarizeAnswers([guessed])).toMatchObject({ questions: 1, byLetter: counted, byWords: counted });
  });

  it("takes nothing from a model that names what stands first", async () => {
    const engine = scriptedEngine({ slotBias: 5 });
    const writeOneOf = (_request: string, answers: readonly string[]) => Promise.resolve(answers[0] ?? "");
    const guessed = await guessPlanted({ engine, writeOneOf }, first);
    expect(guessed).toMatchObject({ byLetter: null, byWords: null });
    const figures = summarizeAnswers([guessed]);
    expect(figures.byLetter).toEqual({ answered: 0, right: 0 });
    expect(figures.byChance).toBeCloseTo(1 / choices.length);
  });
});

describe("writeOneOf", () => {
  it("holds llama.cpp to the answers by a grammar, and joins what it writes", async () => {
    const asked: unknown[] = [];
    const pieces = [
      { choices: [{ text: 'A "quo' }] },
      null,
      { choices: [{ text: 'te"' }] },
      { choices: [{ text: "", finish_reason: "stop" }] },
    ];
    const act = <Answer>(name: string, request: Readonly<Record<string, unknown>>) => {
      if (name === "completion") {
        asked.push(JSON.parse(String(request["data_json"])));
        return Promise.resolve({ success: true, req_id: 1 } as Answer);
      }
      const piece = { data_json: JSON.stringify(pieces.shift() ?? null), is_error: false, has_more: pieces.length > 0 };
      return Promise.resolve(piece as Answer);
    };
    expect(await writeOneOf({ act }, "Which?", ['A "quote"', "B"])).toBe('A "quote"');
    expect(asked).toMatchObject([{ prompt: "Which?", grammar: String.raw`root ::= "A \"quote\"" | "B"` }]);
  });
});
