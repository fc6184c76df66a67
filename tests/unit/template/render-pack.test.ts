import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtinPacks } from "@/lib/template/builtin-packs";
import { type Comparison, criterionWords, unknownGoldenResponse } from "@/lib/template/comparison";
import {
  renderDiscriminatorRequest,
  renderOptimizerRequest,
  segmentOptimizerRequest,
} from "@/lib/template/render-pack";
import { type Refinement, refinementWords } from "@/lib/template/refinement";
import type { Task } from "@/lib/template/task";
import { ownPack } from "./own-pack";

/** Every text that has hurt a renderer: place-holders, replacement patterns, fences, line ends, halves of characters. */
const awkward = fc.constantFrom(
  ..."S_P O_C G_N S_R G_R R_P P_A P_B A_B $& $1 $$ $` $' ``` {{name}} \\n \\ </silver_prompt> \r\n \r \u0000 \u2028".split(
    " ",
  ),
  "\ud800",
  "\udc00",
  "👩‍👩‍👧",
  "\u202eעברית",
  "e\u0301",
  "\ufeff",
  " ",
  "__proto__",
);
const anyText = fc.oneof(
  fc.array(awkward, { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary" }),
);
const anyTask: fc.Arbitrary<Task> = fc.record({
  silverPrompt: anyText,
  silverResponse: fc.option(anyText),
  goldenResponse: fc.option(anyText),
  wordLimit: fc.integer({ min: 1, max: 100_000 }),
});
const anyRefinement: fc.Arbitrary<Refinement> = fc.record({ note: anyText, parentText: anyText });

const task: Task = { silverPrompt: "silver", silverResponse: null, goldenResponse: null, wordLimit: 60 };

describe("renderOptimizerRequest", () => {
  it("puts what the person answered below the silver prompt, as it is", () => {
    const answer = { questionId: "q", ask: "Who reads it?", text: "S_R $&", line: "It goes to S_R $&." };
    const answers = [answer, { ...answer, questionId: "r", line: "Be brief." }];
    expect(renderOptimizerRequest(ownPack, { ...task, answers })).toBe(
      "Better this:\n```\nsilver\n\n- It goes to S_R $&.\n- Be brief.\n```\nAt most 60 words.\n",
    );
    expect(segmentOptimizerRequest(ownPack, { ...task, answers }).map(({ source }) => source)).toContain("answers");
    expect(renderOptimizerRequest(ownPack, { ...task, answers: [] })).toBe(renderOptimizerRequest(ownPack, task));
  });

  it("fills the four shapes of the optional blocks, the silver response before the golden one", () => {
    const silver = "\n\nIt gave:\n```\nwas\n```";
    const golden = "\n\nIt should give:\n```\nwanted\n```";
    const shape = (blocks: string) => `Better this:\n\`\`\`\nsilver\n\`\`\`${blocks}\nAt most 60 words.\n`;
    expect(renderOptimizerRequest(ownPack, task)).toBe(shape(""));
    expect(renderOptimizerRequest(ownPack, { ...task, silverResponse: "was" })).toBe(shape(silver));
    expect(renderOptimizerRequest(ownPack, { ...task, goldenResponse: "wanted" })).toBe(shape(golden));
    expect(renderOptimizerRequest(ownPack, { ...task, silverResponse: "was", goldenResponse: "wanted" })).toBe(
      shape(silver + golden),
    );
  });

  it("keeps the block of a response that is empty", () => {
    expect(renderOptimizerRequest(ownPack, { ...task, silverResponse: "" })).toContain("It gave:\n```\n\n```");
  });

  it("puts every person's text in unchanged, whatever it holds", () => {
    fc.assert(
      fc.property(anyTask, ({ silverPrompt, silverResponse, goldenResponse, wordLimit }) => {
        const expected = [
          "Better this:\n```\n" + silverPrompt + "\n```",
          silverResponse === null ? "" : "\n\nIt gave:\n```\n" + silverResponse + "\n```",
          goldenResponse === null ? "" : "\n\nIt should give:\n```\n" + goldenResponse + "\n```",
          "\nAt most " + String(wordLimit) + " words.\n",
        ].join("");
        expect(renderOptimizerRequest(ownPack, { silverPrompt, silverResponse, goldenResponse, wordLimit })).toBe(
          expected,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("puts a refinement last of the optional blocks, in every pack, with note and prompt unchanged", () => {
    const { beforeParent, beforeNote, end } = refinementWords;
    fc.assert(
      fc.property(anyTask, anyRefinement, (anyOne, refinement) => {
        const { silverPrompt, silverResponse, goldenResponse, wordLimit } = anyOne;
        const expected = [
          "Better this:\n```\n" + silverPrompt + "\n```",
          silverResponse === null ? "" : "\n\nIt gave:\n```\n" + silverResponse + "\n```",
          goldenResponse === null ? "" : "\n\nIt should give:\n```\n" + goldenResponse + "\n```",
          beforeParent + refinement.parentText + beforeNote + refinement.note + end,
          "\nAt most " + String(wordLimit) + " words.\n",
        ].join("");
        expect(renderOptimizerRequest(ownPack, anyOne, refinement)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("fills a place-holder that stands twice both times", () => {
    const texts = { ...ownPack, optimizer: "S_P|S_P|O_C|G_N|G_N" };
    expect(renderOptimizerRequest(texts, { ...task, silverPrompt: "G_N" })).toBe("G_N|G_N||60|60");
  });

  it("leaves alone what only looks like a place-holder", () => {
    const texts = { ...ownPack, optimizer: "THIS_PART A_S_P S_Pa xS_P S_P_ S_Q G_R S_P O_C G_N" };
    expect(renderOptimizerRequest(texts, task)).toBe("THIS_PART A_S_P S_Pa xS_P S_P_ S_Q G_R silver  60");
  });
});

describe("renderDiscriminatorRequest", () => {
  const comparison: Comparison = {
    rawPrompt: "raw",
    promptA: "one",
    promptB: "other",
    goldenResponse: "gold",
    criterion: null,
  };

  it("fills all four places, and says so where no golden response is given", () => {
    expect(renderDiscriminatorRequest(ownPack, comparison)).toBe("Of raw, is it one or other that gives gold?");
    expect(renderDiscriminatorRequest(ownPack, { ...comparison, goldenResponse: null })).toBe(
      `Of raw, is it one or other that gives ${unknownGoldenResponse}?`,
    );
    expect(renderDiscriminatorRequest(ownPack, { ...comparison, goldenResponse: "" })).toContain("gives ?");
  });

  it("puts every text in unchanged, and a criterion after the whole of any pack", () => {
    const anyComparison: fc.Arbitrary<Comparison> = fc.record({
      rawPrompt: anyText,
      promptA: anyText,
      promptB: anyText,
      goldenResponse: fc.option(anyText),
      criterion: fc.option(anyText),
    });
    fc.assert(
      fc.property(anyComparison, ({ rawPrompt, promptA, promptB, goldenResponse, criterion }) => {
        const expected = [
          ...["Of ", rawPrompt, ", is it ", promptA, " or ", promptB, " that gives "],
          ...[goldenResponse ?? unknownGoldenResponse, "?"],
          ...(criterion === null ? [] : [criterionWords.before, criterion, criterionWords.after]),
        ].join("");
        const all = { rawPrompt, promptA, promptB, goldenResponse, criterion };
        expect(renderDiscriminatorRequest(ownPack, all)).toBe(expected);
        for (const { texts } of builtinPacks) {
          const plain = renderDiscriminatorRequest(texts, { ...all, criterion: null });
          const added = criterion === null ? "" : criterionWords.before + criterion + criterionWords.after;
          expect(renderDiscriminatorRequest(texts, all)).toBe(plain + added);
        }
      }),
    );
  });
});

describe("segmentOptimizerRequest", () => {
  it("says of each piece where it comes from", () => {
    const full = { ...task, silverResponse: "was", goldenResponse: "wanted" };
    expect(segmentOptimizerRequest(ownPack, full).filter(({ source }) => source !== "template")).toEqual([
      { text: "silver", source: "silver-prompt" },
      { text: "was", source: "silver-response" },
      { text: "wanted", source: "golden-response" },
      { text: "60", source: "word-limit" },
    ]);
  });

  it("marks the note and the prompt to refine as what they are", () => {
    const segments = segmentOptimizerRequest(ownPack, task, { note: "S_P", parentText: "G_N" });
    expect(segments.filter(({ source }) => source !== "template")).toEqual([
      { text: "silver", source: "silver-prompt" },
      { text: "G_N", source: "parent-prompt" },
      { text: "S_P", source: "note" },
      { text: "60", source: "word-limit" },
    ]);
  });

  it("joins to the request, and names as the template only the pack's own words and ours, for every task", () => {
    const packs = [ownPack, ...builtinPacks.map((pack) => pack.texts)];
    fc.assert(
      fc.property(anyTask, fc.option(anyRefinement), fc.constantFrom(...packs), (anyOne, refinement, texts) => {
        const segments = segmentOptimizerRequest(texts, anyOne, refinement);
        expect(segments.map(({ text }) => text).join("")).toBe(renderOptimizerRequest(texts, anyOne, refinement));
        const ownWords = [texts.optimizer, texts.s_r, texts.g_r, ...Object.values(refinementWords)].join("|");
        for (const { text, source } of segments) if (source === "template") expect(ownWords).toContain(text);
        expect(segments.find(({ source }) => source === "silver-prompt")?.text).toBe(anyOne.silverPrompt);
      }),
    );
  });
});
