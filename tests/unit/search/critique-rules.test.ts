import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchPlan } from "@/lib/search/lab-run";
import { itemsOf, withItems } from "@/lib/search/prompt-items";
import { firstLine, readNumbered } from "@/lib/search/proposers/read-lines";
import { ampoSizes, createAmpo } from "@/lib/search/recipes/ampo";
import { constitutionalSizes, createConstitutionalExperts } from "@/lib/search/recipes/constitutional-experts";
import { createMars, marsSizes } from "@/lib/search/recipes/mars";
import {
  ample,
  keptByRound,
  obedient,
  proposed,
  purposes,
  refusals,
  risingTools,
  runRecipe,
  word,
  writingEngine,
} from "./critique-world";
import { colourRows, plainTools, planFor } from "./planted";

const rows: SearchPlan["rows"] = {
  propose: colourRows(40, "a"),
  select: colourRows(40, "b"),
  openOnce: colourRows(12, "c"),
};
const start = "Is this colour light or dark? {{colour}}";
const never = obedient(() => false);

describe("withItems", () => {
  const line = fc.stringMatching(/^[A-Za-z][A-Za-z ,.-]{0,30}[a-z]$/u);

  it.each([start, "Sort it.\n\nTicket: {{ticket}}", "Sort it.\n- By date\n{{ticket}}\nThanks."])(
    "gives back what it was given, below the prompt as it was: %s",
    (prompt) => {
      fc.assert(
        fc.property(fc.array(line, { maxLength: 5 }), (items) => {
          const text = withItems(prompt, items);
          expect(itemsOf(text, prompt)).toEqual(items);
          expect(text.includes("{{")).toBe(true);
          expect(withItems(prompt, itemsOf(text, prompt))).toBe(text);
        }),
      );
    },
  );

  it("puts rules above the lines that bring the row in, and finds none in another prompt", () => {
    expect(withItems("Sort it.\n\nTicket: {{ticket}}", ["If A, B."])).toBe(
      "Sort it.\n\n- If A, B.\n\nTicket: {{ticket}}",
    );
    expect(itemsOf("Something else.\n\n- If A, B.", start)).toEqual([]);
  });
});

describe("readNumbered", () => {
  it("reads lines with a number and a mark, however they are written", () => {
    const text = 'Here:\n2: two\n- 1. **one**\n3) "three"\nnothing\n4:';
    expect(readNumbered(text)).toEqual([
      { number: 2, text: "two" },
      { number: 1, text: "one" },
      { number: 3, text: "three" },
    ]);
    expect(firstLine("\n<branch>\n- If A, do B.\n")).toBe("If A, do B.");
    expect(firstLine("--- 12")).toBeNull();
  });
});

describe("AMPO", () => {
  const plan = planFor({ method: "ampo", rows });
  const context = { plan, tools: plainTools };
  /** Causes, then patterns of which the second is the heavier one, then branches. */
  const analyst = (content: string, count: number) => {
    if (content.includes("<causes>")) return `1: rare colours ${word(count)}\n3: missing length ${word(count)}`;
    if (content.includes("<pattern>")) return `If it is ${word(count)}, use one word.`;
    if (content.includes("can go")) return "none";
    return never(content, count);
  };

  it("asks for a cause of each failure, merges them, and adds a branch for the heaviest patterns", async () => {
    const { asked, trace } = await runRecipe(createAmpo({ plan, tools: risingTools() }), plan, writingEngine(analyst));
    const [, , , one, two, three, merge, heavy, light] = asked.slice(16);
    for (const cause of [one, two, three]) {
      expect(cause).toContain("Name the cause");
      expect(cause?.split("Input: ")).toHaveLength(2);
    }
    expect(merge).toMatch(/<causes>\n1\. If it is \w+, tell its length\.\n2\. If[^\n]+\n3\. If/u);
    expect(heavy).toContain("<pattern>\nmissing length");
    expect(light).toContain("<pattern>\nrare colours");
    const [, first, second, third] = proposed(trace);
    expect(itemsOf(first?.text ?? "", start)).toEqual([expect.stringContaining("use one word.")]);
    expect(second?.parents).toEqual(["start"]);
    // The later one scores better, and has its branch when the next one comes.
    expect(third?.parents).toEqual(["c2"]);
    expect(itemsOf(third?.text ?? "", start)).toHaveLength(2);
    expect(asked.filter((text) => text.includes("<pattern>")).at(2)).toMatch(/<branches>\n1\. If it is/u);
  });

  it("makes the branch deeper that the line names, and adds none to a prompt that has its share", async () => {
    let asked = 0;
    const write = (content: string, count: number) => {
      if (!content.includes("<pattern>")) return analyst(content, count);
      asked += 1;
      return asked % 2 === 0 ? `1: If it is ${word(count)}, go deep.` : `If it is ${word(count)}, go wide.`;
    };
    const size = { ...ampoSizes.tab, mostBranches: 2 };
    const { trace } = await runRecipe(createAmpo({ plan, tools: risingTools() }, size), plan, writingEngine(write));
    const branches = proposed(trace).map(({ text }) => itemsOf(text, start).map((each) => each.slice(-8)));
    expect(branches.slice(1, 6)).toEqual(
      [["go wide."], ["go deep."], ["go deep.", "go wide."], ["go deep."], ["go deep.", "go wide."]]
        .slice(0, branches.length - 1)
        .slice(0, 5),
    );
    expect(Math.max(...branches.map(({ length }) => length))).toBe(2);
  });

  it("stops to grow where a round betters nothing, and prunes once; the shorter one of equals stays", async () => {
    const write = (content: string, count: number) =>
      content.includes("can go") ? "Branch 1" : analyst(content, count);
    const falling = {
      ...plainTools,
      score: async (each: Parameters<typeof plainTools.score>[0]) => ({
        ...(await plainTools.score(each, {})),
        // Two branches do as well as one, and better than none.
        score: Math.min(1, itemsOf(each.prompt.text, start).length) / 2,
      }),
    };
    const { trace, asked } = await runRecipe(
      createAmpo({ plan, tools: falling }, { ...ampoSizes.tab, patience: 1 }),
      plan,
      writingEngine(write),
    );
    expect(asked.filter((text) => text.includes("can go"))).toHaveLength(1);
    // One branch is best after the first round, the second adds to it for nothing, and the third round prunes.
    expect(proposed(trace).map(({ text }) => itemsOf(text, start).length)).toEqual([0, 1, 1, 2, 2]);
    expect(keptByRound(trace).at(-1)).toEqual(["c1"]);
    expect(refusals(trace)).toEqual(["It is an earlier one again."]);
  });

  it("takes at most 205 calls before the end, and T · (m + K + 1 + b · (1 + V)) by its settings for a paper", async () => {
    const closed = { ...plan, rows: { ...rows, openOnce: [] } };
    const { trace } = await runRecipe(
      createAmpo({ plan: closed, tools: risingTools() }),
      closed,
      writingEngine(analyst),
    );
    const { propose = 0, run = 0 } = purposes(trace);
    expect(propose).toBe(4 * (3 + 1 + 2) + 1);
    expect(propose + run).toBeLessThanOrEqual(205);
    const many = planFor({
      budget: ample,
      rows: { propose: colourRows(900, "a"), select: colourRows(100, "b"), openOnce: [] },
    });
    const recipe = createAmpo({ plan: many, tools: risingTools() }, { ...ampoSizes.reference, rounds: 2 });
    const spent = purposes((await runRecipe(recipe, many, writingEngine(analyst))).trace);
    expect(spent["propose"]).toBe(2 * (5 + 1 + 2) + 1);
    // Rows are run until there are five failures.
    expect(spent["run"]).toBe(100 + 2 * (5 + 2 * 100));
    expect(context.plan.method).toBe("ampo");
  });
});

describe("ConstitutionalExperts", () => {
  const plan = planFor({ method: "constitutional-experts", rows });
  const context = { plan, tools: plainTools };
  /** One prompt for all rows, as where no words tell kinds of them apart. */
  const whole = { ...constitutionalSizes.tab, regions: 1 };

  it("adds, rewords or removes one principle for a wrong row, and keeps what scores better", async () => {
    const edits = [
      "ADD: Be short.",
      "ADD: Be plain.",
      "CHANGE 1: Be very plain.",
      "REMOVE 1",
      "add - Name the shade.",
      "3",
    ];
    const write = (content: string, count: number) => {
      if (!content.includes("<prompt>")) return never(content, count);
      return edits.shift() ?? `ADD: Look at ${word(count)}.`;
    };
    const { asked, trace } = await runRecipe(
      createConstitutionalExperts({ plan, tools: risingTools() }, whole),
      plan,
      writingEngine(write),
    );
    const requests = asked.filter((text) => text.includes("<prompt>"));
    expect(requests[0]).toMatch(/<answer>\nInput: \w+ a \d+\nAnswer: [^\n]+\nRight answer: \w+\n<\/answer>/u);
    expect(requests[0]).not.toContain("<principles>");
    expect(requests[0]).not.toContain("REMOVE");
    expect(requests[2]).toContain("<principles>\n1. Be plain.\n</principles>");
    expect(requests[2]).toContain("REMOVE");
    const made = proposed(trace);
    expect(made.slice(1, 4).map(({ text }) => itemsOf(text, start))).toEqual([
      ["Be short."],
      ["Be plain."],
      ["Be very plain."],
    ]);
    // Without its only principle it is the start prompt again.
    expect(refusals(trace)).toEqual(["It is an earlier one again.", "It is no change of one principle."]);
    expect(itemsOf(made[4]?.text ?? "", start)).toEqual(["Be very plain.", "Name the shade."]);
    expect(made[4]?.parents).toEqual(["c3"]);
  });

  it("keeps the best where no edit betters it, and has no more principles than it may", async () => {
    const write = (content: string, count: number) =>
      content.includes("<prompt>") ? `ADD: Look at ${word(count)}.` : never(content, count);
    const { trace, outcome } = await runRecipe(createConstitutionalExperts(context, whole), plan, writingEngine(write));
    expect(keptByRound(trace).every(([best]) => best === "start")).toBe(true);
    expect(outcome.whyNothing).toBe("noise");
    const size = { ...whole, mostRules: 2 };
    const recipe = createConstitutionalExperts({ plan, tools: risingTools() }, size);
    const full = await runRecipe(recipe, plan, writingEngine(write));
    expect(Math.max(...proposed(full.trace).map(({ text }) => itemsOf(text, start).length))).toBe(2);
    expect(refusals(full.trace)).toContain("It has 2 principles already.");
  });

  it("takes at most 211 calls before the end", async () => {
    const write = (content: string, count: number) =>
      content.includes("<prompt>") ? `ADD: Look at ${word(count)}.` : never(content, count);
    const closed = { ...plan, rows: { ...rows, openOnce: [] } };
    const recipe = createConstitutionalExperts({ plan: closed, tools: risingTools() }, whole);
    const { trace } = await runRecipe(recipe, closed, writingEngine(write));
    // Rows are run until there are two failures.
    expect(purposes(trace)).toEqual({ propose: 10, run: 16 + 5 * (2 + 32) });
  });
});

describe("MARS", () => {
  const plan = planFor({ method: "mars", rows });
  const dialogue =
    (verdict: string) =>
    (content: string, count: number): string => {
      if (content.includes("In which")) return "1: Name the task.\n2: Name the form.\n3: Name the limits.\n4: More.";
      if (content.includes("Say yes or no")) return verdict;
      if (content.includes("<step>")) return `What would you say of ${word(count)}?`;
      return never(content, count);
    };

  it("plans once, then for each step a question, a verdict and a rewriting, and scores after all of them", async () => {
    const { asked, trace } = await runRecipe(
      createMars({ plan, tools: risingTools() }),
      plan,
      writingEngine(dialogue("Yes.")),
    );
    const [planned, question, verdict, rewriting, next, , again] = asked.slice(16);
    expect(planned).toContain("In which 3 steps");
    expect(question).toContain("<step>\nName the task.\n</step>");
    expect(question).toContain(`<prompt>\n${start}\n</prompt>`);
    expect(verdict).toMatch(/<question>\nWhat would you say of \w+\?\n<\/question>/u);
    expect(rewriting).toMatch(/<question>\nWhat would you say of \w+\?\n<\/question>/u);
    expect(next).toContain("<step>\nName the form.\n</step>");
    // The next step works on what the student wrote, in sight of the task.
    expect(next).toContain("in one word, and think of");
    expect(again).toContain(`<task>\n${start}\n</task>`);
    expect(asked.filter((text) => text.includes("In which"))).toHaveLength(1);
    expect(
      proposed(trace)
        .slice(0, 3)
        .map(({ parents: [parent] }) => parent),
    ).toEqual([undefined, "start", "c1"]);
    expect(asked.some((text) => text.includes("Input:"))).toBe(false);
  });

  it("asks once more where the critic says no", async () => {
    const { asked } = await runRecipe(
      createMars({ plan, tools: plainTools }),
      plan,
      writingEngine(dialogue("No, it tells.")),
    );
    const kinds = asked
      .slice(17, 21)
      .map((text) => (text.includes("<step>") ? "asks" : text.includes("Say yes") ? "judges" : "writes"));
    expect(kinds).toEqual(["asks", "judges", "asks", "writes"]);
  });

  it("stops where two scores are the same, else goes on from the last prompt, and tells the best", async () => {
    const settled = await runRecipe(createMars({ plan, tools: plainTools }), plan, writingEngine(dialogue("Yes.")));
    expect(proposed(settled.trace)).toHaveLength(2);
    const scores = [0.3, 0.8, 0.4, 0.6, 0.2, 0.5];
    const seen = new Map<string, number>();
    const tools = {
      ...plainTools,
      score: async (each: Parameters<typeof plainTools.score>[0]) => {
        if (!seen.has(each.prompt.id)) seen.set(each.prompt.id, scores.shift() ?? 0);
        return { ...(await plainTools.score(each, {})), score: seen.get(each.prompt.id) ?? 0 };
      },
    };
    const { trace, outcome } = await runRecipe(createMars({ plan, tools }), plan, writingEngine(dialogue("Yes.")));
    expect(proposed(trace).map(({ parents: [parent] }) => parent)).toEqual([
      undefined,
      "start",
      "c1",
      "c2",
      "c3",
      "c4",
    ]);
    expect(outcome.chosenId).toBe("c1");
  });

  it("takes at most 157 calls before the end, and d + 1 + 9 · (5 · 4 + d) by the paper's settings", async () => {
    const closed = planFor({ rows: { ...rows, openOnce: [] } });
    const coarse = {
      ...risingTools(),
      score: async (each: Parameters<typeof plainTools.score>[0]) => ({
        ...(await plainTools.score(each, {})),
        score: each.prompt.id === "start" ? 0 : Number(each.prompt.id.slice(1)) / 20,
      }),
    };
    const ours = await runRecipe(createMars({ plan: closed, tools: coarse }), closed, writingEngine(dialogue("No.")));
    expect(purposes(ours.trace)).toEqual({ propose: 1 + 5 * 3 * 4, run: 16 + 5 * 16 });
    const many = planFor({
      budget: ample,
      rows: { propose: colourRows(5, "a"), select: colourRows(30, "b"), openOnce: [] },
    });
    const five = (content: string, count: number) =>
      content.includes("In which")
        ? [1, 2, 3, 4, 5, 6].map((each) => `${each}: Step ${word(each)}.`).join("\n")
        : dialogue("No.")(content, count);
    const recipe = createMars({ plan: many, tools: coarse }, { ...marsSizes.reference, rows: 30 });
    const spent = purposes((await runRecipe(recipe, many, writingEngine(five))).trace);
    expect(spent).toEqual({ propose: 1 + 9 * 5 * 4, run: 30 + 9 * 30 });
  });
});
