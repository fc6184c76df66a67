import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTexts } from "@/lib/search/merge-texts";
import { pickRows } from "@/lib/search/proposers/merge-leaders";
import { createGepa, createGepaMerge, gepaMergeSizes, gepaSizes } from "@/lib/search/recipes/gepa";
import { colourRows, plainTools, planFor } from "./planted";
import { runRecipe, writingEngine } from "./critique-world";

const sentence = fc.constantFrom("Be short.", "Name it.", "Think first.", "Look twice.", "Say light or dark.", "Hm\n");
const text = fc.array(sentence, { maxLength: 8 }).map((pieces) => pieces.join(" ").trim());

describe("mergeTexts", () => {
  it("is the changed one where the other is as the ancestor, and either where both are the same", () => {
    fc.assert(
      fc.property(text, text, (ancestor, changed) => {
        expect(mergeTexts(ancestor, changed, ancestor)).toBe(changed);
        expect(mergeTexts(ancestor, ancestor, changed)).toBe(changed);
        expect(mergeTexts(ancestor, changed, changed)).toBe(changed);
      }),
    );
  });

  it("says nothing that none of the three says, and nothing more often than one of the two does", () => {
    const piecesOf = (said: string) => said.match(/[^.\n]+[.\n]?/gu)?.map((piece) => piece.trim()) ?? [];
    fc.assert(
      fc.property(text, text, text, (ancestor, better, other) => {
        const merged = piecesOf(mergeTexts(ancestor, better, other));
        for (const piece of merged) {
          const times = (pieces: readonly string[]) => pieces.filter((one) => one === piece).length;
          expect(times(merged)).toBeLessThanOrEqual(Math.max(times(piecesOf(better)), times(piecesOf(other))));
        }
      }),
    );
  });

  it.each([
    ["Sort it. Be kind.", "Sort it now. Be kind.", "Sort it. Be kind. Be short.", "Sort it now. Be kind. Be short."],
    ["Sort it.", "Sort it. Think.", "Sort it. Be short.", "Sort it. Think. Be short."],
    ["Sort it. Be kind.", "Sort it.", "Sort it. Be kind. Think.", "Sort it. Think."],
    ["Sort it. Be kind.", "Sort it. Be very kind.", "Sort it. Be rather kind.", "Sort it. Be very kind."],
    ["分类。", "分类。简短。", "分类。想一想。", "分类。简短。想一想。"],
    [
      "Sort {{a.b}}.\n\nText: {{t}}",
      "Please sort {{a.b}}.\n\nText: {{t}}",
      "Sort {{a.b}}. One word.\n\nText: {{t}}",
      "Please sort {{a.b}}. One word.\n\nText: {{t}}",
    ],
  ])("joins the changes of both: %j", (ancestor, better, other, merged) => {
    expect(mergeTexts(ancestor, better, other)).toBe(merged);
  });
});

describe("pickRows", () => {
  const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), { maxLength: 12 });

  it("takes a third where each does better, as far as there are some, and no row twice", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 6 }), (drawn, count) => {
        const [first, second] = [drawn.map(([one]) => one), drawn.map(([, two]) => two)];
        const picked = pickRows(first, second, { count, random: () => 0.3 });
        expect(picked).toHaveLength(Math.min(count, drawn.length));
        expect(new Set(picked).size).toBe(picked.length);
        if (count < 3) return;
        const ahead = drawn.filter(([one, two]) => one > two).length;
        const got = picked.filter((at) => (first[at] ?? 0) > (second[at] ?? 0)).length;
        expect(got).toBeGreaterThanOrEqual(Math.min(ahead, Math.floor(count / 3)));
      }),
    );
  });
});

/** Each sentence is right about a third of the rows; the person's own prompt does a little on the rest. */
const tools = {
  ...plainTools,
  score: async ({ prompt, row }: Parameters<typeof plainTools.score>[0]) => {
    const third = Number(/\d+$/u.exec(row.id)?.[0] ?? 0) % 3;
    const says = (word: string) => prompt.text.includes(word);
    const hasLearned = says("hue") || says("glow");
    const score = [hasLearned ? 0.5 : 0.6, says("hue") ? 0.9 : 0.1, says("glow") ? 0.9 : 0.1][third] ?? 0;
    return { passed: false, score, reason: "", failure: "demand" as const, namedScores: {}, parts: [] };
  },
};

const rows = { propose: colourRows(36, "a"), select: colourRows(21, "b"), openOnce: colourRows(12, "c") };

/** Adds what the prompt lacks, now one, now the other. */
function teach(content: string, count: number): string {
  const prompt = /<prompt>\n([\s\S]*?)\n<\/prompt>/u.exec(content)?.[1];
  if (prompt === undefined) return "light";
  const word = count % 2 === 0 ? "hue" : "glow";
  return `<change>More.</change>\n<new_prompt>${prompt} Look at the ${word}.</new_prompt>`;
}

async function search(seed: number) {
  const prompt = { id: "prompt", label: "mine", text: "Is this colour light or dark?\n\n{{colour}}" };
  const plan = planFor({ method: "gepa-merge", rows, seed, prompt });
  return runRecipe(createGepaMerge({ plan, tools }), plan, writingEngine(teach));
}

describe("GEPA with merge", () => {
  it("makes one prompt of two leaders without a call, tests it on five rows, then on all", async () => {
    for (let seed = 1; ; seed += 1) {
      if (seed > 30) throw new Error("No two branches were merged.");
      const { trace } = await search(seed);
      const at = trace.findIndex((event) => event.type === "candidate-proposed" && event.candidate.parents.length > 1);
      if (at === -1) continue;
      const [merge] = trace.slice(at);
      if (merge?.type !== "candidate-proposed") throw new Error("It is one.");
      const { id, text, parents } = merge.candidate;
      expect(text).toContain("hue");
      expect(text).toContain("glow");
      const before = trace.slice(0, at);
      const proposed = before.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate] : []));
      const texts = parents.map((parent) => proposed.find((one) => one.id === parent)?.text ?? "");
      expect(texts.filter((one) => one.includes("hue") && one.includes("glow"))).toEqual([]);
      // The child of the round before was accepted, and nothing was asked since.
      const roundEnd = before.findLastIndex(({ type }) => type === "round-ended");
      expect(before.slice(roundEnd).filter(({ type }) => type === "call-ended")).toEqual([]);
      const last = proposed.at(-1)?.id;
      const met = (of: string | undefined, events: typeof trace) =>
        events.flatMap((event) =>
          event.type === "candidate-measured" && event.measurement.candidateId === of ? [event.measurement.caseId] : [],
        );
      expect(new Set(met(last, before)).size).toBeGreaterThanOrEqual(20);
      // It leads on each third, so that it met all rows, each once, all of them to select by.
      const own = met(id, trace.slice(at));
      expect(own.slice(0, 20).every((row) => row?.startsWith("b-"))).toBe(true);
      expect(new Set(own.slice(0, 20)).size).toBe(20);
      const tested = own.slice(0, 5).map((row) => Number(row?.slice(2)) % 3);
      expect(new Set(tested).size).toBe(3);
      return;
    }
  });

  it("asks what GEPA asks where nothing can be merged", async () => {
    const plan = planFor({ method: "gepa-merge", rows });
    const never = (content: string) => (content.includes("<prompt>") ? "I cannot." : "It may be dark.");
    const context = { plan, tools: plainTools };
    const [own, gepa] = [
      await runRecipe(createGepaMerge(context), plan, writingEngine(never)),
      await runRecipe(createGepa(context), plan, writingEngine(never)),
    ];
    expect(own.asked.length).toBeGreaterThan(20);
    expect(own.asked).toEqual(gepa.asked);
  });

  it("has the program's five merges, each tested on five rows, beside GEPA's settings", () => {
    expect(gepaMergeSizes.reference).toEqual({ ...gepaSizes.reference, merges: 5, testRows: 5 });
  });
});
