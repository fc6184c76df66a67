import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPrompt } from "@/lib/scoring/render/fill-prompt";
import type { Case } from "@/lib/records/case";
import { findRegions, regionOf } from "@/lib/search/regions";
import { holdsTags, readRouted, writeRouted } from "@/lib/search/route";
import {
  constitutionalSizes,
  createConstitutionalExperts,
  type ConstitutionalSize,
} from "@/lib/search/recipes/constitutional-experts";
import { createMop, mopSizes } from "@/lib/search/recipes/mop";
import { createPromptOirl, promptOirlSizes } from "@/lib/search/recipes/prompt-oirl";
import { createPromptSelection } from "@/lib/search/recipes/prompt-selection";
import { plainTools, planFor, row } from "./planted";
import { wordOf } from "./populations-run";
import { runRecipe, toldEngine } from "./scripted-search";

const kinds = [
  ["invoice", "payment", "refund"],
  ["parcel", "courier", "address"],
] as const;

/** Notes of two kinds in turn, each with two words of its kind. */
function notes(count: number, name: string): readonly Case[] {
  return Array.from({ length: count }, (_, at) => {
    const words = kinds[at % 2] ?? kinds[0];
    const note = `About the ${words[at % 3] ?? ""} and the ${words[(at + 1) % 3] ?? ""}, number ${name} ${at}.`;
    return row(`${name}-${at}`, { note }, at % 2 === 0 ? "money" : "post");
  });
}

const half = () => 0.5;

describe("findRegions", () => {
  it("finds the kinds that rows are of, and a word or more that tells them", () => {
    const rows = notes(24, "a");
    const regions = findRegions(rows, { names: ["note"], count: 2, random: half });
    expect(regions).toHaveLength(1);
    const places = rows.map((one) => regionOf(one, regions, ["note"]));
    const [first = 0] = places;
    expect(places).toEqual(rows.map((_, at) => (at % 2 === 0 ? first : 1 - first)));
  });

  it("finds none where words tell nothing, and in no rows", () => {
    const same = Array.from({ length: 9 }, (_, at) => row(`${at}`, { note: "The same." }, "x"));
    expect(findRegions(same, { names: ["note"], count: 3, random: half })).toEqual([]);
    expect(findRegions([], { names: ["note"], count: 3, random: half })).toEqual([]);
  });

  it("tells scripts without spaces apart", () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      row(`${at}`, { note: at % 2 === 0 ? `退款申请第${at}号` : `包裹地址第${at}号` }, "x"),
    );
    const regions = findRegions(rows, { names: ["note"], count: 2, random: half });
    expect(new Set(rows.filter((_, at) => at % 2 === 0).map((one) => regionOf(one, regions, ["note"]))).size).toBe(1);
    expect(regions).toHaveLength(1);
  });
});

const word = fc.constantFrom(
  "red",
  "blue",
  "Green",
  "can't",
  "ÉTÉ",
  "ab cd",
  "x'); drop",
  "{% else %}",
  "\\",
  '"',
  "退款",
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

describe("a prompt that chooses", () => {
  it("chooses as the kinds say, for any rows, in the template language itself", () => {
    const rows = fc.array(fc.tuple(text, text), { minLength: 3, maxLength: 15 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (drawn, count, chance) => {
          const cases = drawn.map(([a, b], at) => row(`${at}`, { a, b }, null));
          const names = ["a", "b"];
          const regions = findRegions(cases, { names, count, random: () => chance });
          const branches = regions.map(({ words }, at) => ({ words, text: `Branch ${at}.` }));
          const routed = writeRouted({ names, branches, otherwise: `Branch ${regions.length}.` });
          for (const each of cases) {
            const filled = fillPrompt(routed, each);
            expect(filled.ok && filled.value.sent).toBe(`Branch ${regionOf(each, regions, names)}.`);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is read again as it was written, and no other text is", () => {
    const branch = fc.record({ words: fc.uniqueArray(fc.constantFrom("red", "退款", "été"), { minLength: 1 }), text });
    const plain = text.filter((one) => !holdsTags(one));
    fc.assert(
      fc.property(fc.array(fc.tuple(branch, plain), { minLength: 1, maxLength: 3 }), plain, (drawn, otherwise) => {
        const routed = { names: ["note"], branches: drawn.map(([one, own]) => ({ ...one, text: own })), otherwise };
        expect(readRouted(writeRouted(routed))).toEqual(routed);
        expect(readRouted(otherwise)).toBeNull();
      }),
    );
    expect(writeRouted({ names: ["note"], branches: [], otherwise: "All." })).toBe("All.");
    expect(readRouted("{% if name %}Hello{% else %}Hi{% endif %}")).toBeNull();
  });
});

const prompt = { id: "prompt", label: "mine", text: "What is it about? {{note}}" };
const plan = planFor({
  prompt,
  rows: { propose: notes(12, "a"), select: notes(20, "b"), openOnce: notes(12, "c") },
});
const tools = { ...plainTools, fill: async (said: string, one: Case) => fillPrompt(said, one) };
const context = { plan, tools };

/** Answers rightly about money where the prompt says "money", and about post where it says "post"; never by both. */
function answer(content: string): string {
  const isMoney = kinds[0].some((one) => content.includes(`the ${one}`));
  const says = (what: string) => content.split("About the")[0]?.includes(what) === true;
  if (isMoney) return says("money") && !says("post") ? "money" : "paper";
  return says("post") && !says("money") ? "post" : "paper";
}

const isGuess = (content: string) => content.includes("followed it for each");

describe.each([
  ["MoP", createMop],
  ["automatic prompt selection", createPromptSelection],
] as const)("%s", (_, create) => {
  /** From one kind of solved rows alone it guesses a prompt for that kind. */
  const { engine, asked } = toldEngine((content) => {
    if (!isGuess(content)) return answer(content);
    return content.includes("Output: money") ? "Say that it is money." : "Say that it is post.";
  });

  it("guesses from kinds of rows, and puts the best of each into one prompt that costs no further call", async () => {
    const { outcome, candidates, trace } = await runRecipe(create(context), plan, { engine });
    const guesses = asked.filter(isGuess);
    expect(guesses.every((content) => content.includes("Output: money") !== content.includes("Output: post"))).toBe(
      true,
    );
    expect(guesses.some((content) => content.includes("Output: money"))).toBe(true);
    expect(guesses.some((content) => content.includes("Output: post"))).toBe(true);
    expect(guesses.join()).not.toMatch(/number [bc] \d/u);
    const routed = candidates.at(-1);
    expect(outcome).toMatchObject({ chosenId: routed?.id, comparison: { rows: 12, first: 0, second: 1 } });
    expect(routed?.text).toMatch(/^\{% if '\w+' in \(note \| lower\)/u);
    const at = trace.findIndex((event) => event.type === "candidate-proposed" && event.candidate.id === routed?.id);
    const end = trace.slice(at).findIndex(({ type }) => type === "round-ended");
    const own = trace.slice(at, at + end);
    expect(own.filter(({ type }) => type === "candidate-measured")).toHaveLength(20);
    expect(own.filter(({ type }) => type === "call-ended")).toEqual([]);
    // Each row is sent the branch alone.
    const filled = fillPrompt(outcome.chosenText, notes(2, "z")[1] ?? row("", {}, null));
    expect(filled.ok && filled.value.sent).toMatch(
      /Say that it is post\.\n\nnote: About the [^%]+$|Say that it is post\.[^%]+$/u,
    );
  });

  it("says what it lacks", () => {
    const tagged = { ...plan, prompt: { ...prompt, text: "{% if note %}What is it?{% endif %} {{note}}" } };
    const bare = { ...plan, prompt: { ...prompt, text: "What is it?" } };
    const reasons = [tagged, bare].map((on) => {
      const made = create({ plan: on, tools });
      return made.ok || !("reasons" in made.failure) ? "" : made.failure.reasons.join(" ");
    });
    expect(reasons[0]).toMatch(/has \{% if %\}/u);
    expect(reasons[1]).toMatch(/no place-holder/u);
  });
});

describe("MoP", () => {
  it("tries the best guesses and the person's own with the solved rows of each kind, on rows of that kind alone", async () => {
    const { engine } = toldEngine((content) =>
      isGuess(content)
        ? content.includes("Output: money")
          ? "Say that it is money."
          : "Say that it is post."
        : answer(content),
    );
    const { candidates, trace, calls } = await runRecipe(createMop(context), plan, { engine });
    const shown = candidates.filter(({ text: said }) => said.startsWith("<examples>"));
    expect(shown).toHaveLength(2 * 3);
    const measured = (id: string) =>
      trace.flatMap((event) =>
        event.type === "candidate-measured" && event.measurement.candidateId === id ? [event.measurement.caseId] : [],
      );
    for (const { id, text: said } of shown) {
      const own = measured(id).map((rowId) => Number(rowId?.slice(2)) % 2);
      expect(own).toHaveLength(10);
      expect(new Set(own)).toEqual(new Set([said.includes("Output: money") ? 0 : 1]));
      expect(said.match(/Input:/gu)).toHaveLength(mopSizes.tab.demos);
      expect(said).toMatch(/number a \d/u);
    }
    expect(calls["propose"]).toBe(2 * mopSizes.tab.induced);
  });
});

describe("Prompt-OIRL's prompt half", () => {
  it("tries known hints without writing anything, and chooses one for each kind", async () => {
    const { engine } = toldEngine((content) => {
      const isMoney = kinds[0].some((one) => content.includes(`the ${one}`));
      if (isMoney) return content.includes("step by step") ? "money" : "paper";
      return content.includes("at once") ? "post" : "paper";
    });
    const { outcome, calls, candidates } = await runRecipe(createPromptOirl(context), plan, { engine });
    expect(calls).toEqual({ run: 20 + promptOirlSizes.tab.hints * 20 + 2 * 12 });
    expect(candidates).toHaveLength(1 + promptOirlSizes.tab.hints + 1);
    expect(outcome).toMatchObject({ chosenId: "c7", comparison: { first: 0, second: 1 } });
    expect(outcome.chosenText).toContain("step by step");
    expect(outcome.chosenText).toContain("Answer at once");
  });

  it("puts no choice in where one hint is best for all", async () => {
    const { engine } = toldEngine((content) => (content.includes("own words") ? "money" : "paper"));
    const { candidates, outcome } = await runRecipe(createPromptOirl(context), plan, { engine });
    expect(candidates).toHaveLength(7);
    expect(outcome.chosenText).not.toContain("{%");
  });
});

describe("ConstitutionalExperts", () => {
  // Principles stand above the line that brings the row in.
  const above = { ...plan, prompt: { ...prompt, text: "What is it about?\n\nNote: {{note}}" } };

  /** The principle that would have helped with the row that is shown, each time in other words. */
  const teach = (content: string, call: number) =>
    content.includes("This answer was wrong")
      ? `ADD: Say that it is ${content.includes("Right answer: money") ? "money" : "post"}, ${wordOf(call)}.`
      : answer(content);

  async function run(size: ConstitutionalSize = constitutionalSizes.tab) {
    const { engine, asked } = toldEngine(teach);
    const ran = await runRecipe(createConstitutionalExperts({ plan: above, tools }, size), above, { engine });
    expect(asked.filter((content) => content.includes("This answer was wrong")).join()).not.toMatch(/number [bc] \d/u);
    const experts = ran.candidates.slice(1).filter(({ text: said }) => !said.includes("{%"));
    const rowsMet = experts.map(({ id }) =>
      ran.trace.flatMap((event) =>
        event.type === "candidate-measured" && event.measurement.candidateId === id ? [event.measurement.caseId] : [],
      ),
    );
    return { ...ran, rowsMet };
  }

  it("edits one prompt for all rows first, and puts the best for each kind into one that chooses", async () => {
    const { outcome, candidates, rowsMet } = await run();
    expect(rowsMet.length).toBeGreaterThan(1);
    expect(rowsMet[0]).toHaveLength(constitutionalSizes.tab.rows);
    const routed = candidates.find(({ text: said }) => said.startsWith("{% if"));
    expect(outcome).toMatchObject({ chosenId: routed?.id, comparison: { rows: 12, first: 0, second: 1 } });
    const [money, post] = notes(2, "z").map((one) => fillPrompt(outcome.chosenText, one));
    expect(money?.ok === true && money.value.sent).toMatch(/- Say that it is money, \w+\.\n\nNote: /u);
    expect(post?.ok === true && post.value.sent).toMatch(/- Say that it is post, \w+\.\n\nNote: /u);
  });

  it("edits the prompts of kinds in turns, each by the failures on its own rows, which alone it meets", async () => {
    const { candidates, rowsMet, outcome } = await run({ ...constitutionalSizes.tab, rounds: 0, kindRounds: 2 });
    const kindsMet = rowsMet.map((met) => [...new Set(met.map((rowId) => Number(rowId?.slice(2)) % 2))]);
    expect(kindsMet.every((met) => met.length === 1)).toBe(true);
    expect(new Set(kindsMet.flat())).toEqual(new Set([0, 1]));
    const rules = candidates.slice(1).filter(({ text: said }) => !said.includes("{%"));
    expect(rules.map(({ text: said }) => (said.includes("money") ? 0 : 1))).toEqual(kindsMet.flat());
    expect(outcome.chosenText).toContain("{% if");
  });

  it("makes one prompt for all rows where no choice can be put around the person's own", async () => {
    const tagged = { ...plan, prompt: { ...prompt, text: "{% if note %}What is it?{% endif %} {{note}}" } };
    const { engine } = toldEngine((content) => (content.includes("This answer was wrong") ? "ADD: Be sure." : "paper"));
    const { candidates, calls } = await runRecipe(createConstitutionalExperts({ plan: tagged, tools }), tagged, {
      engine,
    });
    expect(candidates.map(({ text: said }) => said.includes("{% elif") || said.startsWith("{% if '"))).toEqual(
      candidates.map(() => false),
    );
    expect(candidates.length).toBeGreaterThan(1);
    expect(calls["run"]).toBeGreaterThanOrEqual(2 * constitutionalSizes.tab.rows);
  });
});
