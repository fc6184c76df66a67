import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtinPacks } from "../../../../lib/template/builtin-packs";
import { unknownGoldenResponse } from "../../../../lib/template/comparison";
import type { PackTexts } from "../../../../lib/template/pack";
import { diversify, diversifyRow, type TrainingStrategy } from "../../../../lib/transfer/training/diversify";
import type { Draws } from "../../../../lib/transfer/training/draws";
import { toTrainingLine } from "../../../../lib/transfer/training/print-example";
import { popKeys, type TrainingRow } from "../../../../lib/transfer/training/training-row";
import { anyHardText, trainingRow } from "./training-rows";

/** What FIPO's own script writes for a few rows, what it drew on the way, and the made-up pack that it filled. */
interface ReferenceFiles {
  readonly pack: PackTexts;
  readonly rows: readonly (Record<(typeof popKeys)[keyof typeof popKeys], string> & { readonly id: string | number })[];
  /** Where it draws a number, that number from 0 to 1; where it chooses, the place of what it chose. */
  readonly draws: readonly number[];
  readonly sft: readonly object[];
  readonly dpo: readonly object[];
  readonly ipl: readonly { readonly case_type: number }[];
}

const reference = JSON.parse(readFileSync("tests/fixtures/training/reference.json", "utf8")) as ReferenceFiles;

/** Decides as it was decided before. */
function recordedDraws(recorded: readonly number[]): Draws & { readonly left: () => number } {
  let place = 0;
  const next = () => recorded[place++] ?? NaN;
  return {
    happens: (probability) => next() <= probability,
    choose: (options) => options[next()]!,
    left: () => recorded.length - place,
  };
}

const referenceRows = reference.rows.map((row): TrainingRow => ({
  id: row.id,
  rawPrompt: row[popKeys.rawPrompt],
  silverResponse: row[popKeys.silverResponse],
  goldenResponse: row[popKeys.goldenResponse],
  rejected: row[popKeys.rejected],
  chosen: row[popKeys.chosen],
  isHeldOut: false,
}));

const { texts } = builtinPacks[0];

async function* each(rows: readonly TrainingRow[]) {
  yield* rows;
}

async function examplesOf(rows: readonly TrainingRow[], seed: number, strategy: TrainingStrategy = "ipl") {
  const all = [];
  for await (const example of diversify(each(rows), { seed, strategy, texts })) all.push(example);
  return all;
}

describe("diversification by the same draws as FIPO's script", () => {
  const draws = recordedDraws(reference.draws);
  const examples = referenceRows.map((row) => diversifyRow(row, reference.pack, draws));

  it("writes the same rows for fine-tuning, for preferences, and for preferences in iterations", () => {
    expect(examples.map(([first]) => toTrainingLine(first, "sft", "fipo"))).toEqual(reference.sft);
    expect(examples.map(([first]) => toTrainingLine(first, "dpo", "fipo"))).toEqual(reference.dpo);
    expect(examples.flat().map((example) => toTrainingLine(example, "ipl", "fipo"))).toEqual(reference.ipl);
    expect(draws.left()).toBe(0);
  });

  it("is compared in every case that there is", () => {
    expect(new Set(reference.ipl.map(({ case_type }) => case_type))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8]));
  });

  it("writes the keys in the same order", () => {
    const [first, further] = examples[0]!;
    expect(Object.keys(toTrainingLine(first, "dpo", "fipo"))).toEqual(Object.keys(reference.dpo[0]!));
    expect(Object.keys(toTrainingLine(further, "ipl", "fipo"))).toEqual(Object.keys(reference.ipl[1]!));
  });
});

describe("diversification by a seed", () => {
  const many = Array.from({ length: 4000 }, (_, index) => trainingRow({ id: index }));

  it("makes about half of the rows multiple choice, and draws the four shapes about evenly", async () => {
    const optimizing = (await examplesOf(many, 7)).filter(({ kind }) => kind === "optimize");
    const share = (...cases: readonly number[]) =>
      optimizing.filter(({ caseType }) => cases.includes(caseType)).length / many.length;
    expect(optimizing.filter(({ options }) => options !== "").length / many.length).toBeCloseTo(0.5, 1);
    for (const shape of [[0], [1, 2], [3], [4, 5]]) expect(share(...shape)).toBeCloseTo(0.25, 1);
  });

  it("names the better option as golden, on either side about as often", async () => {
    const choices = (await examplesOf(many, 7, "dpo")).filter(({ options }) => options !== "");
    for (const { options, goldenResponse } of choices) expect(options).toContain(`\n${goldenResponse}: good answer\n`);
    const firsts = choices.filter(({ goldenResponse }) => goldenResponse === "A");
    expect(firsts.length / choices.length).toBeCloseTo(0.5, 1);
  });

  it("gives the same for the same seed, and something else for another one", async () => {
    expect(await examplesOf(many.slice(0, 50), 1)).toEqual(await examplesOf(many.slice(0, 50), 1));
    expect(await examplesOf(many.slice(0, 50), 1)).not.toEqual(await examplesOf(many.slice(0, 50), 2));
  });

  it("gives a row the same request with every strategy", async () => {
    const optimizing = (await examplesOf(many.slice(0, 50), 3, "ipl")).filter(({ kind }) => kind === "optimize");
    expect(await examplesOf(many.slice(0, 50), 3, "sft")).toEqual(optimizing);
    expect(await examplesOf(many.slice(0, 50), 3, "dpo")).toEqual(optimizing);
  });

  it("leaves held-out rows out, and draws nothing for them", async () => {
    const rows = many.slice(0, 20);
    const withHeldOut = rows.flatMap((row) => [row, trainingRow({ id: `held-${row.id}`, isHeldOut: true })]);
    expect(await examplesOf(withHeldOut, 5)).toEqual(await examplesOf(rows, 5));
  });

  it("asks nothing of a response that is not known", async () => {
    const rows = many.map((row, index) => ({
      ...row,
      ...(index % 3 !== 1 && { silverResponse: null }),
      ...(index % 3 !== 2 && { goldenResponse: null }),
    }));
    const examples = await examplesOf(rows, 9);
    expect(examples.some(({ options, kind }) => options !== "" || kind === "follow")).toBe(false);
    const casesOf = (rest: number) =>
      new Set(examples.filter(({ id }) => Number(id) % 3 === rest).map(({ caseType }) => caseType));
    expect(casesOf(0)).toEqual(new Set([0, 8]));
    expect(casesOf(1)).toEqual(new Set([0, 2, 8]));
    expect(casesOf(2)).toEqual(new Set([0, 3, 8]));
    const judged = examples.filter(({ kind, goldenResponse }) => kind === "discriminate" && goldenResponse === "");
    expect(judged.length).toBeGreaterThan(0);
    for (const { request } of judged) expect(request).toContain(unknownGoldenResponse);
  });

  it("hands every text on as it is, whatever stands in it", async () => {
    const anyRow = fc.record({
      rawPrompt: anyHardText,
      silverResponse: anyHardText,
      goldenResponse: anyHardText,
      chosen: anyHardText,
      rejected: anyHardText,
    });
    await fc.assert(
      fc.asyncProperty(anyRow, fc.integer(), async (given, seed) => {
        const [optimizing, further] = await examplesOf([trainingRow(given)], seed);
        const { rawPrompt, silverResponse, goldenResponse, chosen, rejected } = given;
        expect(optimizing).toMatchObject({ rawPrompt, chosen, rejected, kind: "optimize" });
        expect(optimizing!.silverPrompt).toBe(rawPrompt + optimizing!.options);
        expect(optimizing!.request).toContain(optimizing!.silverPrompt);
        expect(optimizing!.request).toContain(`fewer than ${chosen.split(" ").length} words`);
        if (optimizing!.options !== "") {
          for (const text of [silverResponse, goldenResponse]) expect(optimizing!.options).toContain(`: ${text}\n`);
        } else {
          expect(optimizing!.goldenResponse).toBe(goldenResponse);
          if ([2, 5].includes(optimizing!.caseType)) expect(optimizing!.request).toContain(silverResponse);
          if ([3, 5].includes(optimizing!.caseType)) expect(optimizing!.request).toContain(goldenResponse);
        }
        if (further!.kind === "discriminate") {
          const judged = further!.chosen === "A" ? [chosen, rejected] : [rejected, chosen];
          expect(further!.request).toContain(`<prompt_a>\n${judged[0]}\n</prompt_a>\n\n<prompt_b>\n${judged[1]}\n`);
        } else expect(further!.request.endsWith(`words: ${further!.silverPrompt}`)).toBe(true);
      }),
    );
  });
});

describe("a row for training", () => {
  const [example] = diversifyRow(trainingRow(), texts, recordedDraws([0.9, 0, 0, 0.9]));
  const { request } = example;

  it("is TRL's as plain text", () => {
    expect(toTrainingLine(example, "sft", "plain")).toEqual({ prompt: request, completion: "better" });
    expect(toTrainingLine(example, "dpo", "plain")).toEqual({ prompt: request, chosen: "better", rejected: "worse" });
  });

  it("is TRL's as messages", () => {
    const user = { role: "user", content: request };
    const assistant = (content: string) => ({ role: "assistant", content });
    expect(toTrainingLine(example, "sft", "messages")).toEqual({ messages: [user, assistant("better")] });
    expect(toTrainingLine(example, "dpo", "messages")).toEqual({
      prompt: [user],
      chosen: [assistant("better")],
      rejected: [assistant("worse")],
    });
  });

  it("says what it is, and what it was made of, for preference learning in iterations", () => {
    expect(toTrainingLine(example, "ipl", "plain")).toEqual({
      id: 1,
      kind: "optimize",
      prompt: request,
      chosen: "better",
      rejected: "worse",
      s_p: "raw prompt",
      r_p: "raw prompt",
      g_r: "good answer",
      p_o: "",
      case_type: 0,
    });
  });

  it("begins the assistant's turn on a line of its own, where the pack ends in no line break", () => {
    expect(texts.optimizer.endsWith("\n")).toBe(false);
    expect(toTrainingLine(example, "dpo", "fipo")).toMatchObject({ prompt: `<|user|>\n${request}\n<|assistant|>\n` });
  });
});
