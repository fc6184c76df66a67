import { describe, expect, it } from "vitest";
import { writeJson } from "@/lib/search/expected-text";
import type { Case } from "@/lib/records/case";
import { betterTogetherSizes, createBetterTogether } from "@/lib/search/recipes/better-together";
import { bootstrapSizes, createBootstrap } from "@/lib/search/recipes/bootstrap";
import { createMipro, miproSizes } from "@/lib/search/recipes/mipro";
import { createRandomSearch, randomSearchSizes, setsWith } from "@/lib/search/recipes/random-search";
import { withoutDemonstrations } from "@/lib/search/demonstrations";
import type { Candidate } from "@/lib/search/search";
import { colourRows, freshEngine, plainTools, planFor } from "./planted";
import { runRecipe, toldEngine, type Searched } from "./scripted-search";

const big = { calls: 10_000, tokens: 1e9, milliseconds: 1e9 };
const rows = { propose: colourRows(12, "a"), select: colourRows(40, "b"), openOnce: colourRows(12, "c") };
const plan = planFor({ rows });
const tools = plainTools;

const labels = new Map<string, string>(
  [...rows.propose, ...rows.select, ...rows.openOnce].map(({ variables, expected }) => [
    writeJson(variables["colour"] ?? ""),
    writeJson(expected),
  ]),
);

/** The colour that a request asks about: what stands last. */
function asksAbout(content: string): string {
  return /(\w+ [abc] \d+)\W*$/u.exec(content)?.[1] ?? "";
}

/** Answers right where the request shows solved rows, at length where it shows none; but never on brown. */
function learner() {
  return toldEngine((content) => {
    const colour = asksAbout(content);
    const right = labels.get(colour) ?? "";
    return content.startsWith("<examples>") && !colour.startsWith("brown")
      ? right
      : `It is rather ${right}, I would say.`;
  });
}

/** Inputs of the solved rows that a text shows. */
function shownIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/^Input: (.*)$/gmu), (match) => match[1] ?? "");
}

/** No candidate was scored on a row that it shows, nor on any that another shows. */
function expectApart({ trace, candidates }: Searched, all: readonly Case[]): void {
  const inputs = new Map(all.map(({ id, variables }) => [id, writeJson(variables["colour"] ?? "")]));
  const seen = new Set(candidates.flatMap(({ text }) => shownIn(text)));
  const scored = trace.flatMap((event) =>
    event.type === "candidate-measured" ? [inputs.get(event.measurement.caseId ?? "")] : [],
  );
  expect(scored.length).toBeGreaterThan(0);
  expect(scored.filter((input) => input === undefined || seen.has(input))).toEqual([]);
}

const few = planFor({ rows: { propose: colourRows(20, "a"), select: [], openOnce: [] } });

describe("BootstrapFewShot", () => {
  it("asks row by row with labelled ones in sight, never its own, and takes four answers that pass", async () => {
    const told = learner();
    const searched = await runRecipe(createBootstrap({ plan, tools }), plan, told);
    const tried = told.asked.filter((text) => asksAbout(text).includes(" a "));
    // In the order of the rows; the one of brown does not pass.
    expect(tried.map(asksAbout)).toEqual(rows.propose.slice(0, 4).map(({ variables }) => variables["colour"]));
    for (const text of tried) {
      expect(shownIn(text).length).toBeGreaterThanOrEqual(3);
      expect(shownIn(text)).not.toContain(asksAbout(text));
      expect(text).toContain("Is this colour light or dark?");
    }
    const [, made] = searched.candidates;
    expect(shownIn(made?.text ?? "")).toEqual(rows.propose.slice(0, 4).map(({ variables }) => variables["colour"]));
    expect(withoutDemonstrations(made?.text ?? "")).toBe(plan.prompt.text);
    // The start prompt and the candidate on thirty rows, and both on those that are opened once.
    expect(searched.calls).toEqual({ run: 30 + 4 + 30 + 24 });
    expect(searched.outcome).toMatchObject({ chosenId: "c1", comparison: { rows: 12, first: 0 } });
    expectApart(searched, [...rows.select, ...rows.openOnce]);
  });

  it("passes over what does not pass, and fills up with right answers", async () => {
    const told = toldEngine((content) =>
      content.startsWith("<examples>") && asksAbout(content).startsWith("sand") ? "light" : "Hm.",
    );
    const { candidates, calls } = await runRecipe(
      createBootstrap({ plan, tools }, bootstrapSizes.reference),
      plan,
      told,
    );
    const shown = shownIn(candidates[1]?.text ?? "");
    // All twelve rows were tried, the one that passed stands first, and the others stand with their labels.
    expect(calls["run"]).toBe(30 + 12 + 30 + 24);
    expect(shown[0]).toBe("sand a 6");
    expect(new Set(shown).size).toBe(12);
    expect(candidates[1]?.text).not.toContain("Hm.");
  });
});

describe("BootstrapFewShotWithRandomSearch", () => {
  it("takes as many calls by the program's own settings as the program does: 19 · V + 17 · d where nothing passes", async () => {
    const { calls, candidates } = await runRecipe(
      createRandomSearch({ plan, tools }, randomSearchSizes.reference),
      { ...plan, budget: big },
      freshEngine(),
    );
    expect(candidates).toHaveLength(19);
    expect(calls).toEqual({ run: 19 * 40 + 17 * 12 });
  });

  it("tries right answers alone, the rows as they came, and shuffled ones with one to four answers of the model's own", async () => {
    const told = learner();
    const searched = await runRecipe(createRandomSearch({ plan, tools }), plan, told);
    const [, labelled, inOrder, ...drawn] = searched.candidates.map(({ text }) => shownIn(text));
    expect(labelled).toHaveLength(4);
    expect(inOrder).toEqual(rows.propose.slice(0, 4).map(({ variables }) => variables["colour"]));
    expect(drawn).toHaveLength(6);
    expect(new Set(drawn.map((inputs) => inputs.join())).size).toBe(6);
    expect(searched.kept.at(-1)).toHaveLength(1);
    expect(searched.outcome).toMatchObject({ whyNothing: null, comparison: { rows: 12 } });
    // Start, halving of eight, and the end; and at most twelve tries for each set that is bootstrapped.
    expect(searched.calls["run"]).toBeLessThanOrEqual(24 + 96 + 7 * 12 + 24);
    expectApart(searched, [...rows.select, ...rows.openOnce]);
  });

  it("sets rows aside where there are few, and holds the winners of folds against the prompt", async () => {
    const searched = await runRecipe(createRandomSearch({ plan: few, tools }), few, learner());
    expect(searched.outcome.comparison).toMatchObject({ rows: 14, first: 0 });
    expectApart(searched, few.rows.propose);
  });
});

describe("BetterTogether's prompt half", () => {
  it("lets the winner of the first search teach the second, and decides between them on rows of the gate", async () => {
    const told = learner();
    const searched = await runRecipe(createBetterTogether({ plan, tools }), plan, told);
    const [start, first, second] = searched.kept;
    expect(start).toEqual(["start"]);
    const winner = searched.candidates.find(({ id }) => id === first?.[0]);
    expect(winner?.id).not.toBe("start");
    const ofSecond = searched.candidates.filter(({ parents }) => parents[0] === winner?.id);
    expect(ofSecond.length).toBeGreaterThan(1);
    // The teacher shows the winner's own rows, less the one that is asked.
    const own = shownIn(winner?.text ?? "");
    const tried = told.asked.filter((text) => asksAbout(text).includes(" a "));
    const last = tried.at(-1) ?? "";
    expect(shownIn(last)).toEqual(own.filter((input) => input !== asksAbout(last)));
    // Ten rows of the gate met the start prompt and the winners of the two searches, and nobody else.
    const byCase = new Map<string, Set<string>>();
    for (const event of searched.trace) {
      if (event.type !== "candidate-measured") continue;
      const { caseId, candidateId } = event.measurement;
      byCase.set(caseId ?? "", new Set([...(byCase.get(caseId ?? "") ?? []), candidateId]));
    }
    const ofGate = [...byCase.values()].filter(
      (ids) => ids.size === 3 && ids.has("start") && ids.has(winner?.id ?? ""),
    );
    expect(ofGate.length).toBeGreaterThanOrEqual(10);
    expect([...(ofGate[0] ?? [])]).toContain(second?.[0]);
    expectApart(searched, [...rows.select, ...rows.openOnce]);
  });

  it("takes two random searches and their gates where nothing passes", async () => {
    const { calls } = await runRecipe(
      createBetterTogether({ plan, tools }, betterTogetherSizes.reference),
      { ...plan, budget: big },
      freshEngine(),
    );
    // Thirty rows select and ten are the gate's. The second teacher is the start prompt again, by other draws.
    expect(calls["run"]).toBe(40 + 2 * (18 * 30 + 10 + 17 * 12));
  });
});

describe("MIPROv2", () => {
  /** Right answers come with “plainly” in the instruction or with solved rows, for a share of the rows. */
  const proposer = (content: string, call: number) => {
    if (content.includes("What kinds of input")) return "Names of colours with a mark.";
    if (content.includes("Put it together")) return "Colours, light or dark.";
    if (content.includes("Write a better instruction"))
      return `Tell plainly which shade it is, ${call % 2 === 0 ? "at once" : "in short"}.`;
    const colour = asksAbout(content);
    const number = Number(/\d+$/u.exec(colour)?.[0] ?? 0);
    const share = (content.includes("plainly") ? 4 : 0) + (content.startsWith("<examples>") ? 4 : 0);
    return number % 10 < share ? (labels.get(colour) ?? "") : "Who knows?";
  };

  it("bootstraps, sums the rows up, writes instructions from both, and tries pairs on batches; leaders meet all rows", async () => {
    const told = toldEngine(proposer);
    const searched = await runRecipe(createMipro({ plan, tools }), plan, told);
    const after = told.asked.slice(30);
    const kinds = after.map((text) =>
      text.includes("What kinds of input")
        ? "summary"
        : text.includes("Write a better instruction")
          ? "instruction"
          : asksAbout(text).includes(" a ")
            ? "bootstrap"
            : "trial",
    );
    expect(kinds.indexOf("summary")).toBe(kinds.lastIndexOf("bootstrap") + 1);
    expect(kinds.filter((kind) => kind === "summary")).toHaveLength(1);
    expect(kinds.lastIndexOf("instruction")).toBe(kinds.indexOf("summary") + 2);
    const requests = after.filter((text) => text.includes("Write a better instruction"));
    for (const request of requests) {
      expect(request).toContain("<summary>\nNames of colours with a mark.\n</summary>");
      expect(request).toMatch(/<rows>\nInput: \w+ a \d+\nOutput: (?:light|dark)/u);
      expect(request).toContain("<instruction>\nIs this colour light or dark? {{colour}}\n</instruction>");
    }
    // Own words, instructions 1 and 2; no rows, labelled, in order, drawn: eleven pairs beside the start prompt.
    const texts = searched.candidates.map(({ text }) => text);
    expect(new Set(texts).size).toBe(11);
    expect(new Set(texts.map(withoutDemonstrations)).size).toBe(3);
    const rowsOf = ({ id }: Candidate) =>
      searched.trace.filter((event) => event.type === "candidate-measured" && event.measurement.candidateId === id)
        .length;
    expect(searched.candidates.map(rowsOf).toSorted((one, other) => one - other)).toEqual([
      ...Array.from({ length: 8 }, () => 12),
      30,
      30,
      30,
    ]);
    const best = searched.candidates.find(({ id }) => id === searched.kept.at(-1)?.[0]);
    expect(best?.text).toContain("plainly");
    expect(best?.text).toContain("<examples>");
    expect(searched.outcome).toMatchObject({ chosenId: best?.id, whyNothing: null });
    expectApart(searched, [...rows.select, ...rows.openOnce]);
  });

  it("keeps to the program's light setting: a full score, ten batches, two leaders, and what comes before", async () => {
    const told = toldEngine(proposer);
    const { calls, kept } = await runRecipe(
      createMipro({ plan, tools }, miproSizes.reference),
      { ...plan, budget: big },
      told,
    );
    // Twelve rows are two batches, put together at the end; two instructions beside the own one.
    expect(calls["propose"]).toBe(2 + 1 + 2);
    const bootstrapped = told.asked.filter((text) => asksAbout(text).includes(" a ") && !text.includes("<rows>"));
    const opened = told.asked.filter((text) => asksAbout(text).includes(" c "));
    expect((calls["run"] ?? 0) - bootstrapped.length - opened.length).toBe(40 + 10 * 35 + 2 * (40 - 35));
    expect(kept).toHaveLength(11);
  });

  it("chooses by some of few rows, and checks by others", async () => {
    const searched = await runRecipe(createMipro({ plan: few, tools }), few, toldEngine(proposer));
    expect(searched.outcome.comparison?.rows ?? 10).toBe(10);
    const measured = searched.trace.filter(({ type }) => type === "candidate-measured").length;
    expect(measured).toBe(6 * searched.candidates.length);
    expectApart(searched, few.rows.propose);
  });

  it("scores its leader on all rows where no pair is left to try, before the trials are over", async () => {
    // Nothing passes, so that the labelled set alone is there: six pairs, one of which is the start prompt.
    const told = toldEngine((content, call) => {
      const isRequest = content.includes("What kinds of input") || content.includes("Write a better instruction");
      const isOfTheFirst = Number(/(\d+)\W*$/u.exec(content)?.[1] ?? 99) % 40 < 3;
      return isRequest || !isOfTheFirst ? proposer(content, call) : "Who knows?";
    });
    const size = { ...miproSizes.tab, every: 4, sets: ["labelled"] as const };
    const searched = await runRecipe(createMipro({ plan, tools }, size), plan, told);
    const rowsOf = ({ id }: Candidate) =>
      searched.trace.filter((event) => event.type === "candidate-measured" && event.measurement.candidateId === id)
        .length;
    expect(searched.candidates).toHaveLength(6);
    // The start prompt, the leader of the fourth trial, and that of the end.
    expect(searched.candidates.filter((candidate) => rowsOf(candidate) === 30).length).toBeGreaterThanOrEqual(3);
  });

  it("knows the person's messages again, however their JSON is written", async () => {
    const text = `[{"role":"system","content":"Is this colour light or dark?"},{"role":"user","content":"{{colour}}"}]`;
    const chat = planFor({ rows, prompt: { id: "p", label: "mine", text } });
    const searched = await runRecipe(createMipro({ plan: chat, tools }), chat, toldEngine(proposer));
    expect(searched.refused).not.toContain("It is an earlier one again.");
    expect(searched.candidates.map(({ reason }) => reason)).not.toContain("Your own words, without solved rows.");
    expect(searched.candidates).toHaveLength(11);
  });
});

const creators = { createBootstrap, createRandomSearch, createBetterTogether, createMipro };

describe.each(Object.entries(creators))("%s, whatever the model writes", (_, create) => {
  it.each([
    ["nothing", ""],
    ["a refusal", "I'm sorry, but I can't help with that."],
    ["without an end", "and then ".repeat(3000)],
    ["the same each time", "light"],
  ])("comes to an end: %s", async (_name, text) => {
    const told = toldEngine(() => text);
    const { outcome } = await runRecipe(create({ plan, tools }), plan, told);
    expect(outcome.chosenId === "start" || outcome.comparison !== null).toBe(true);
  });

  it("stops where the prompt is right on all rows, before anything is proposed", async () => {
    const told = toldEngine((content) => labels.get(asksAbout(content)) ?? "");
    const { outcome, candidates } = await runRecipe(create({ plan, tools }), plan, told);
    expect(outcome.whyNothing).toBe("baseline-perfect");
    expect(candidates).toHaveLength(1);
  });

  it("shows fewer rows to a model that has no room for them", async () => {
    const told = toldEngine(
      (content) => (content.startsWith("<examples>") ? (labels.get(asksAbout(content)) ?? "") : "It may be so."),
      45,
    );
    const { candidates } = await runRecipe(create({ plan, tools }), plan, told);
    const shown = told.asked.map((text) => shownIn(text).length);
    expect(Math.max(...shown)).toBe(2);
    // Sets that the start prompt taught; labelled ones alone are tried on no row, so that nobody knows whether they fit.
    const sizes = candidates
      .filter(({ parents, reason }) => parents[0] === "start" && !reason.includes("right answers"))
      .map(({ text }) => shownIn(text).length);
    expect(sizes.every((size) => size <= 3)).toBe(true);
  });

  it("says that right answers or demands are missing", () => {
    const bare = colourRows(40).map((each) => ({ ...each, demands: [], expected: null }));
    const none = planFor({ rows: { propose: bare, select: bare, openOnce: bare } });
    expect(create({ plan: none, tools })).toMatchObject({ ok: false, failure: { kind: "invalid-cases" } });
  });
});

it("draws sets as the program numbers them", () => {
  expect(setsWith(2)).toEqual(["labelled", "in-order", "drawn", "drawn"]);
});
