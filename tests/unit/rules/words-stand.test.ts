import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { answerQuestion, dropLine, type FramedPrompt, writeFramedPrompt } from "@/lib/records/framed-prompt";
import { framePrompt } from "@/lib/rules/frame-prompt";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import { factPairs } from "../../checks/pairs-facts";
import { formPairs } from "../../checks/pairs-form";
import { meaningPairs } from "../../checks/pairs-meaning-drift";
import { promptCases } from "../../checks/prompt-cases";
import probes from "../../fixtures/quality/probes.json";
import reported from "../../fixtures/quality/reported.json";
import silverPrompts from "../../fixtures/quality/silver-prompts.json";
import { readShapes } from "../../shapes/read-shapes";
import { eagerReading, talkativeBook } from "./talkative-book";

vi.setConfig({ testTimeout: 120_000 });
vi.mock("@/lib/rules/book-of-language", () => ({
  bookOfLanguage: () => Promise.resolve(talkativeBook),
  sortsOfLanguage: () => Promise.resolve([]),
}));

const taskOf = (silverPrompt: string) => ({
  silverPrompt,
  silverResponse: null,
  goldenResponse: null,
  wordLimit: 100_000,
});

const frameOf = (text: string): FramedPrompt =>
  framePrompt(taskOf(text), eagerReading(text), talkativeBook, { asksQuestions: true }).frame;

/** Marks by which a model family ends a turn, where no line break stands before them. */
const endOfTurn = /^[ \t]*(?:<\|?[\w/]|<｜|\[\/INST\]|(?:ASSISTANT|Assistant):)/u;

/** The person's words stand whole and in order, and are divided at most once, at a border that they drew. */
function expectWordsStand(silverPrompt: string, frame: FramedPrompt): void {
  const silver = silverPrompt.trim();
  const { before, after } = frame;
  expect(before + after).toBe(silver);

  const { text, places } = writeFramedPrompt(frame);
  const from = text.indexOf(before);
  expect(from).toBeGreaterThanOrEqual(0);
  expect(text.endsWith(after)).toBe(true);
  expect(from + before.length).toBeLessThanOrEqual(text.length - after.length);
  for (const { start, end } of places) expect(end <= from || start >= from + before.length).toBe(true);
  if (silver.includes("\r\n") && !/(?<!\r)\n/u.test(silver)) expect(text).not.toMatch(/(?<!\r)\n/u);

  if (places.length === 0) expect(text).toBe(silver);
  if (after.trim() === "" || places.length === 0) return;
  if (!endOfTurn.test(after)) expect(after).toMatch(/^[^\S\n]*\n/u);
  expect(isInsideOf(before, after)).toBe(false);
}

/** Told by simpler means than those of the rules: a fence that is open, a row of a table on both sides, open brackets. */
function isInsideOf(before: string, after: string): boolean {
  const fences = before.match(/^\s{0,3}```/gmu)?.length ?? 0;
  if (fences % 2 === 1 && /^\s{0,3}```/mu.test(after)) return true;
  const row = /^\s*\|.*\|\s*$/u;
  if (row.test(before.split("\n").at(-1) ?? "") && row.test(after.replace(/^[^\S\n]*\r?\n/u, "").split("\n")[0] ?? ""))
    return true;
  const above = before.split(/\n[ \t\r]*\n/u).at(-1) ?? "";
  const below = /^[^\S\n]*\n[ \t\r]*\n/u.test(after) ? "" : (after.split(/\n[ \t\r]*\n/u)[0] ?? "");
  return ["()", "“”", "«»", "「」", "（）"].some(([open = "", close = ""]) => {
    return above.lastIndexOf(open) > above.lastIndexOf(close) && firstOf(below, close) < firstOf(below, open);
  });
}

function firstOf(text: string, mark: string): number {
  const at = text.indexOf(mark);
  return at === -1 ? Infinity : at;
}

/** All that can be done to a frame: nothing, each answer, words of one's own, each line dropped. */
function* variantsOf(frame: FramedPrompt): Generator<FramedPrompt> {
  yield frame;
  for (const { id, choices } of frame.questions) {
    for (const { label } of choices) yield answerQuestion(frame, id, label);
    yield answerQuestion(frame, id, " my aunt; $& and\nher dog ");
    yield answerQuestion(answerQuestion(frame, id, "them"), id, null);
  }
  for (const { id } of frame.lines) yield dropLine(frame, id, true);
  yield frame.lines.reduce((rest, { id }) => dropLine(rest, id, true), frame);
}

const inputs: readonly (readonly [group: string, texts: readonly string[]])[] = [
  ["the shapes", readShapes().map(({ text }) => text)],
  ["silver prompts as people write them", silverPrompts.map(({ silverPrompt }) => silverPrompt)],
  ["probes", probes.map(({ silverPrompt }) => silverPrompt)],
  ["reported inputs", reported],
  [
    "the pairs of the checks",
    [...new Set([...factPairs, ...formPairs, ...meaningPairs].map(({ task }) => task.silverPrompt))],
  ],
  ["the prompts of the report", promptCases.map(({ prompt }) => prompt)],
];

/** Pieces of prompts and marks that mean something to the rules, in any combination. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'Write a poem|about rain.|Summarize this:|Text:|Answer:|Q: why?|A: so|{{x}}|{y}|(|)|[|]|{|}|“|”|"|```|```js|~~~|"""|<text>|</text>|<|im_start|>user|<|im_end|>|[INST]|[/INST]|User:|Assistant:|SYSTEM: be brief|### Response:|- item|1. step|# Heading|## Text|---|| a | b |||->|{% for x in y %}|{% endfor %}|{{#if x}}|{{/if}}|--ar 16:9|请总结|اكتب|Example:|Input: a|Output: b'.split(
          "|",
        ),
        "<|im_start|>user",
        "<|im_end|>",
        "| a | b |",
        "\u0000",
        "\ud800",
        "\u200b",
        "\u2028",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 24 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom(" ", "\n", "\n", "\n\n", "\r\n", "\t", ""), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map((joints) => parts.map((part, index) => part + (joints[index] ?? "")).join("")),
  );

const anyText = fc.oneof(
  pieces,
  pieces.map((text) => text.replace(/\r?\n/gu, "\r\n")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe("the person's words stand", () => {
  it.each(inputs)("in %s, wherever lines are added, dropped or answered", (_, texts) => {
    for (const text of texts) {
      for (const frame of variantsOf(frameOf(text))) expectWordsStand(text, frame);
    }
  });

  it("in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const frame of variantsOf(frameOf(text))) expectWordsStand(text, frame);
      }),
      { numRuns: 400 },
    );
  });

  it("adds lines to most shapes, so that the above is about something", () => {
    const framed = readShapes().map(({ text, parts }) => ({ parts, lines: frameOf(text).lines.length }));
    for (const { lines } of framed.filter(({ parts }) => parts === null)) expect(lines).toBe(0);
    // Shapes that want the bare answer get none.
    expect(framed.filter(({ lines }) => lines > 0).length).toBeGreaterThan(250);
  });

  it("and a second run over the result changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...inputs.flatMap(([, texts]) => texts))), (text) => {
        const once = writeFramedPrompt(frameOf(text)).text;
        expect(writeFramedPrompt(frameOf(once)).text).toBe(once.trim());
      }),
      { numRuns: 400 },
    );
  });
});

describe("rewriteByRules", () => {
  const rewrite = (text: string) => rewriteByRules(taskOf(text), { asksQuestions: true });

  async function expectFaithful(text: string): Promise<void> {
    const result = await rewrite(text);
    if (result.isUnchanged) expect(result.text).toBe(result.frame === null ? text : text.trim());
    if (result.frame !== null) {
      expectWordsStand(text, result.frame);
      // Only so is the frame kept, and with it what is asked.
      expect(writeFramedPrompt(result.frame).text).toBe(result.text);
    }
    expect((await rewrite(result.text)).text).toBe(result.text);
  }

  it.each(inputs)("keeps every word of %s, and its own result", async (_, texts) => {
    for (const text of texts) await expectFaithful(text);
  });

  it("keeps every word of any text, and its own result", async () => {
    await fc.assert(fc.asyncProperty(anyText, expectFaithful), { numRuns: 200 });
  });
});
