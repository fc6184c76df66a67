import { describe, expect, it } from "vitest";
import { writeJson } from "@/lib/search/expected-text";
import { createGepa, gepaSizes } from "@/lib/search/recipes/gepa";
import { createPe2, pe2Sizes } from "@/lib/search/recipes/pe2";
import { createPromptAgent, promptAgentSizes } from "@/lib/search/recipes/promptagent";
import { createPromptfooOptimize, promptfooSizes } from "@/lib/search/recipes/promptfoo-optimize";
import { createProtegi, protegiSizes } from "@/lib/search/recipes/protegi";
import type { SearchPlan } from "@/lib/search/lab-run";
import {
  ample,
  keptByRound,
  obedient,
  proposed,
  purposes,
  risingTools,
  runRecipe,
  writingEngine,
} from "./critique-world";
import { colourRows, plainTools, planFor } from "./planted";

const rows: SearchPlan["rows"] = {
  propose: colourRows(40, "a"),
  select: colourRows(40, "b"),
  openOnce: colourRows(12, "c"),
};
const never = obedient(() => false);

describe("ProTeGi", () => {
  const plan = planFor({ method: "protegi", rows });
  const context = { plan, tools: plainTools };

  it("goes from failures to a reason, to an edit, to other words, and keeps the best", async () => {
    const { trace, asked, outcome } = await runRecipe(createProtegi(context), plan, writingEngine(obedient()));
    // Twenty rows of the start prompt, six to find failures, then reason, edit, reason, edit and three paraphrases.
    const [reason, edit, reasonAgain, , ...said] = asked.slice(26, 33);
    expect(reason).toContain("<prompt>\nIs this colour light or dark? {{colour}}\n</prompt>");
    expect(reason).toMatch(
      /<answers>\nInput: \w+ a \d+\nAnswer: I would say that it is \w+\.\nRight answer: \w+\n\nInput: \w+ a \d+/u,
    );
    expect(reason?.split("Input: ")).toHaveLength(3);
    expect(edit).toContain("<reason>\nIf it is");
    expect(edit).toContain(/<answers>[\s\S]*<\/answers>/u.exec(reason ?? "")?.[0] ?? "nothing");
    expect(reasonAgain).toContain("Why did this prompt");
    expect(said.slice(0, 3).every((text) => text.includes("in other words"))).toBe(true);
    const children = proposed(trace).filter(({ parents }) => parents[0] === "start");
    // Five were made, and four of them are measured.
    expect(children).toHaveLength(4);
    expect(keptByRound(trace).map(({ length }) => length)).toEqual([1, 2, 2, 2].slice(0, keptByRound(trace).length));
    expect(keptByRound(trace).at(-1)?.[0]).not.toBe("start");
    expect(outcome.chosenText).toContain("one word");
    expect(outcome.comparison).toMatchObject({ rows: 12, first: 0, second: 1 });
  });

  it("takes 229 calls before the end, where no prompt helps", async () => {
    const { trace, asked } = await runRecipe(createProtegi(context), plan, writingEngine(never));
    const proposals = asked.filter((text) => text.includes("<prompt>") || text.includes("<instruction>"));
    expect(proposals).toHaveLength(7 + 14 + 14);
    const { propose = 0, run = 0 } = purposes(trace);
    // Some rows were met before by the same prompt, and cost nothing.
    expect(propose + run).toBeLessThanOrEqual(229);
    expect(propose + run).toBeGreaterThan(215);
  });

  it("takes no more calls by the settings of the paper than its formula says", async () => {
    const many = planFor({
      method: "protegi",
      budget: ample,
      rows: { propose: colourRows(2000, "a"), select: colourRows(400, "b"), openOnce: [] },
    });
    const size = { ...protegiSizes.reference, rounds: 2 };
    const { trace } = await runRecipe(
      createProtegi({ plan: many, tools: plainTools }, size),
      many,
      writingEngine(never),
    );
    const { propose = 0, run = 0 } = purposes(trace);
    // The start prompt is alone in the first round.
    expect(propose).toBe((1 + 4) * (4 + 4 + 10));
    expect(run).toBeLessThanOrEqual(400 + (1 + 4) * 64 + 2 * 2048);
    expect(run).toBeGreaterThan(3000);
  });

  it("looks at no row to select by, and shows none", async () => {
    const { asked } = await runRecipe(createProtegi(context), plan, writingEngine(obedient()));
    const proposals = asked.filter((text) => text.includes("<prompt>"));
    expect(proposals.length).toBeGreaterThan(3);
    expect(proposals.some((text) => /Input: \w+ [bc] \d+/u.test(text))).toBe(false);
  });

  it("halves fewer than 30 rows, so that those that check a prompt chose none of its parents and were shown to nobody", async () => {
    const small = planFor({ method: "protegi", rows: { propose: colourRows(12, "a"), select: [], openOnce: [] } });
    const recipe = createProtegi({ plan: small, tools: plainTools });
    const { outcome, trace, asked } = await runRecipe(recipe, small, writingEngine(obedient()));
    expect(outcome.comparison).toMatchObject({ rows: 6, first: 0, second: 1 });
    if (!recipe.ok || recipe.value.verification.kind !== "rows") throw new Error("Rows are opened.");
    const opened = recipe.value.verification.rows.map(({ variables }) => writeJson(variables["colour"] ?? ""));
    const scored = trace.flatMap((event) =>
      event.type === "candidate-measured" ? [event.measurement.caseId ?? ""] : [],
    );
    const requests = asked.filter((text) => text.includes("<prompt>"));
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((text) => opened.some((colour) => text.includes(colour)))).toEqual([]);
    const shown = small.rows.propose.filter(({ variables }) =>
      requests.some((text) => text.includes(`Input: ${writeJson(variables["colour"] ?? "")}\n`)),
    );
    expect(shown.filter(({ id }) => scored.includes(id))).toEqual([]);
    expect(recipe.value.verification.rows.filter(({ id }) => scored.includes(id))).toEqual([]);
  });
});

describe("GEPA", () => {
  const plan = planFor({ method: "gepa", rows });
  const context = { plan, tools: plainTools };

  it("runs three rows, reflects on the weakest, runs the child on the same, and then on all", async () => {
    const { asked, trace, outcome } = await runRecipe(createGepa(context), plan, writingEngine(obedient()));
    const [one, two, three, reflection, ...child] = asked.slice(20);
    const colourOf = (text = "") => /(\w+ [abc] \d+)/u.exec(text)?.[1];
    const minibatch = [one, two, three].map(colourOf);
    expect(minibatch.every((colour) => / a /u.test(colour ?? ""))).toBe(true);
    expect(reflection).toContain("<prompt>\nIs this colour light or dark? {{colour}}\n</prompt>");
    expect(reflection).toContain(`Input: ${minibatch[0] ?? ""}\nAnswer: I would say`);
    expect(reflection).toMatch(/Right answer: \w+\nScore: 0 of 100\. It differs\./u);
    expect(reflection?.split("Input: ")).toHaveLength(3);
    expect(child.slice(0, 3).map(colourOf)).toEqual(minibatch);
    expect(child.slice(3, 23).every((text) => / b /u.test(colourOf(text) ?? ""))).toBe(true);
    // The child is right everywhere, so no later minibatch has anything to teach.
    expect(proposed(trace)).toHaveLength(2);
    expect(outcome.comparison).toMatchObject({ rows: 12, first: 0, second: 1 });
  });

  it("shows no row to select by", async () => {
    const { asked } = await runRecipe(createGepa(context), plan, writingEngine(never));
    const reflections = asked.filter((text) => text.includes("<runs>"));
    expect(reflections).toHaveLength(12);
    expect(reflections.some((text) => /Input: \w+ [bc] \d+/u.test(text))).toBe(false);
    // An epoch: no row comes again before all came.
    const minibatches = asked.filter((text) => text.startsWith("Is this") && / a \d/u.test(text));
    expect(minibatches).toHaveLength(36);
    expect(new Set(minibatches).size).toBe(36);
  });

  it("takes 104 calls where no child is accepted", async () => {
    const { trace } = await runRecipe(createGepa(context), plan, writingEngine(never));
    expect(purposes(trace)).toEqual({ propose: 12, run: 20 + 12 * 6 });
  });

  it("keeps to its runs where every child is accepted, and draws parents where they lead", async () => {
    const { trace } = await runRecipe(createGepa({ plan, tools: risingTools() }), plan, writingEngine(obedient()));
    const { propose = 0, run = 0 } = purposes(trace);
    expect(propose).toBe(7);
    expect(run).toBeLessThanOrEqual(200 + 26 + 24);
    const parents = proposed(trace).flatMap(({ parents: [parent] }) => parent ?? []);
    expect(parents).toEqual(["start", "c1", "c2", "c3", "c4", "c5", "c6"]);
  });

  it("spends the light budget of DSPy, each iteration 3 + 1 + 3 calls", async () => {
    const many = planFor({
      method: "gepa",
      budget: ample,
      rows: { propose: colourRows(1000, "a"), select: colourRows(100, "b"), openOnce: [] },
    });
    const recipe = createGepa({ plan: many, tools: plainTools }, gepaSizes.reference);
    const { trace } = await runRecipe(recipe, many, writingEngine(never));
    expect(purposes(trace)).toEqual({ propose: 114, run: 100 + 114 * 6 });
  });
});

describe("PromptAgent", () => {
  const plan = planFor({ method: "promptagent", rows });
  const context = { plan, tools: plainTools };

  it("makes each child from rows of its own, in sight of the prompts before it, and goes on with the best child", async () => {
    const tools = risingTools();
    const { asked, trace, outcome } = await runRecipe(createPromptAgent({ plan, tools }), plan, writingEngine(never));
    // After sixteen rows: three rows, a reason, an edit, for each of two children.
    const [reason, edit, again] = asked.filter((text) => text.includes("<prompt>"));
    expect(reason).toContain("wrong answers? Name one thing");
    expect(edit).toContain("<reason>\nIf");
    expect(again).toContain("Why did this prompt");
    expect(edit).not.toContain("<earlier_prompts>");
    const parents = proposed(trace).map(({ parents: [parent] }) => parent);
    // Later prompts are better here, so each path goes on from the second child. The second iteration goes down to the
    // leaf with the highest bound: the children of the root that the first path left aside.
    expect(parents.slice(0, 7)).toEqual([undefined, "start", "start", "c2", "c2", "c4", "c4"]);
    const edits = asked.filter((text) => text.includes("<new_prompt>"));
    const earlier = (text = "") => /<earlier_prompts>\n([\s\S]*?)\n<\/earlier_prompts>/u.exec(text)?.[1]?.split("\n\n");
    const texts = new Map(proposed(trace).map(({ id, text }) => [id, text]));
    expect(earlier(edits[2])).toEqual([texts.get("start")]);
    expect(earlier(edits[4])).toEqual([texts.get("start"), texts.get("c2")]);
    expect(outcome.chosenId).toBe(keptByRound(trace).at(-1)?.[0]);
  });

  it("asks what is right about answers where nothing is wrong", async () => {
    const isRight = (content: string) => !content.includes(" b 1");
    const prompt = { id: "p", label: "mine", text: "Light or dark, in one word? {{colour}}" };
    const right = planFor({ rows, prompt });
    const { asked } = await runRecipe(
      createPromptAgent({ plan: right, tools: plainTools }),
      right,
      writingEngine(obedient(isRight)),
    );
    expect(asked.some((text) => text.includes("lead to right answers?"))).toBe(true);
    expect(asked.some((text) => text.includes("wrong answers?"))).toBe(false);
  });

  it("takes at most 268 calls before the end, and 905 for the first iteration of the paper's settings", async () => {
    const { trace } = await runRecipe(
      createPromptAgent(context),
      { ...plan, rows: { ...rows, openOnce: [] } },
      writingEngine(never),
    );
    const { propose = 0, run = 0 } = purposes(trace);
    expect(propose).toBeLessThanOrEqual(24);
    expect(propose + run).toBeLessThanOrEqual(268 + 24);
    const many = planFor({
      budget: ample,
      rows: { propose: colourRows(4000, "a"), select: colourRows(50, "b"), openOnce: [] },
    });
    const size = { ...promptAgentSizes.reference, iterations: 1 };
    const recipe = createPromptAgent({ plan: many, tools: risingTools() }, size);
    const spent = purposes((await runRecipe(recipe, many, writingEngine(never))).trace);
    const plain = createPromptAgent({ plan: many, tools: plainTools }, size);
    // All are equally good, so that the path goes to its full depth.
    const full = purposes((await runRecipe(plain, many, writingEngine(never))).trace);
    expect(full["propose"]).toBe(5 * 3 * 2);
    // A row that is drawn a second time for the same prompt costs nothing.
    expect(full["run"]).toBeLessThanOrEqual(50 + 5 * 3 * 55);
    expect(full["run"]).toBeGreaterThan(50 + 5 * 3 * 55 - 5);
    // A later prompt beats all before it, so the path ends at depth 3 in place of 5.
    expect(spent["propose"]).toBe(3 * 3 * 2);
    expect(spent["run"]).toBeLessThanOrEqual(50 + 3 * 3 * 55);
  });
});

describe("PE2", () => {
  const plan = planFor({ method: "pe2", rows });
  const context = { plan, tools: plainTools };

  it("looks for failures, asks its questions about two of them, and edits as they say", async () => {
    const { asked, trace, outcome } = await runRecipe(createPe2(context), plan, writingEngine(obedient()));
    const [, , , , questions, edit, more] = asked.slice(16);
    expect(questions).toContain("<prompt>\nIs this colour light or dark? {{colour}}\n</prompt>");
    expect(questions).toContain("1. Is the answer right?");
    expect(questions?.split("Input: ")).toHaveLength(3);
    expect(edit).toContain("<examination>\nIf");
    expect(edit).toContain("Change at most 20 words");
    expect(edit).not.toContain("<earlier_changes>");
    expect(more).toContain("1. Is the answer right?");
    expect(proposed(trace).map(({ parents: [parent] }) => parent)).toEqual([undefined, "start", "start"]);
    expect(outcome.comparison).toMatchObject({ rows: 12, first: 0, second: 1 });
  });

  it("goes back to the best of all prompts, and shows the changes that led there", async () => {
    const { asked, trace } = await runRecipe(createPe2({ plan, tools: risingTools() }), plan, writingEngine(never));
    expect(keptByRound(trace)).toEqual([["start"], ["c2", "c1"], ["c6", "c5"], ["c10", "c9"]]);
    const edits = asked.filter((text) => text.includes("<examination>"));
    const changes = proposed(trace)
      .filter(({ id }) => ["c2", "c6"].includes(id))
      .map(({ reason }) => `- ${reason}`);
    const last = edits.at(-4);
    expect(proposed(trace)[6]?.parents).toEqual(["c1"]);
    expect(last).toContain(
      `<earlier_changes>\n- ${proposed(trace)[1]?.reason ?? ""}\n${changes[1] ?? ""}\n</earlier_changes>`,
    );
    // A falling world: nobody is better than the start prompt, which stays the first parent.
    const falling = {
      ...plainTools,
      score: async (each: Parameters<typeof plainTools.score>[0]) => ({
        ...(await plainTools.score(each, {})),
        score: each.prompt.id === "start" ? 0.5 : 0.1,
      }),
    };
    const back = await runRecipe(createPe2({ plan, tools: falling }), plan, writingEngine(never));
    expect(keptByRound(back.trace).every(([best]) => best === "start")).toBe(true);
  });

  it("scores 37 prompts by the paper's settings, and 11 by ours", async () => {
    const { trace } = await runRecipe(createPe2(context), plan, writingEngine(never));
    const { propose = 0, run = 0 } = purposes(trace);
    expect(propose).toBe(2 * 2 + 2 * 8);
    expect(propose + run).toBeLessThanOrEqual(226);
    const many = planFor({
      budget: ample,
      rows: { propose: colourRows(30, "a"), select: colourRows(100, "b"), openOnce: [] },
    });
    const recipe = createPe2({ plan: many, tools: plainTools }, pe2Sizes.reference);
    const spent = purposes((await runRecipe(recipe, many, writingEngine(never))).trace);
    // At most nine passes over the rows to learn from; failures are plenty here, so they end after eight rows.
    expect(spent["propose"]).toBe(36 * 2);
    expect(spent["run"]).toBeGreaterThanOrEqual(37 * 100 + 8);
    expect(spent["run"]).toBeLessThanOrEqual(37 * 100 + 9 * 8);
  });
});

describe("promptfoo's optimize", () => {
  const plan = planFor({ method: "promptfoo-optimize", rows });
  const context = { plan, tools: plainTools };

  it("shows failures, successes and what was tried with its score, and adopts the best where it is better", async () => {
    // Half of the rows are right from the start, and nothing helps with the others.
    const isRight = (content: string) => /white|yellow|cream|sand/u.test(content);
    const prompt = { id: "p", label: "mine", text: "Light or dark, in one word? {{colour}}" };
    const half = planFor({ rows, prompt });
    const recipe = createPromptfooOptimize({ plan: half, tools: plainTools });
    const { asked, trace } = await runRecipe(recipe, half, writingEngine(obedient(isRight)));
    const requests = asked.filter((text) => text.includes("<new_prompt>"));
    expect(requests).toHaveLength(9);
    expect(requests[0]).toMatch(
      /<failures>\nInput: [^<]+<\/failures>\n\n<successes>\nInput: [^<]+<\/successes>\n\nWhich/u,
    );
    expect(requests[0]?.split("Input: ")).toHaveLength(4);
    const reasons = proposed(trace).map(({ reason }) => reason);
    expect(requests[1]).toContain(`<tried_before>\n- ${reasons[1] ?? ""}\n</tried_before>`);
    expect(requests[3]).toContain(`- ${reasons[1] ?? ""} Score: 63 of 100.\n`);
    expect(requests[8]?.split("\n- ")).toHaveLength(1 + 6);
    expect(keptByRound(trace).every(([best]) => best === "start")).toBe(true);
    const better = await runRecipe(createPromptfooOptimize(context), plan, writingEngine(obedient()));
    expect(better.outcome.chosenId).toBe("c1");
  });

  it("takes at most 193 calls before the end, and scores ten prompts by the program's settings", async () => {
    const { trace } = await runRecipe(createPromptfooOptimize(context), plan, writingEngine(never));
    const { propose = 0, run = 0 } = purposes(trace);
    expect(propose).toBe(9);
    expect(propose + run).toBeLessThanOrEqual(193);
    const many = planFor({
      budget: ample,
      rows: { propose: colourRows(50, "a"), select: colourRows(50, "b"), openOnce: [] },
    });
    const recipe = createPromptfooOptimize({ plan: many, tools: plainTools }, promptfooSizes.reference);
    const spent = purposes((await runRecipe(recipe, many, writingEngine(never))).trace);
    // The best stays the start prompt, whose runs on the rows to learn from are known after the first round.
    expect(spent).toEqual({ propose: 9, run: (1 + 9) * 50 + 50 });
  });
});
