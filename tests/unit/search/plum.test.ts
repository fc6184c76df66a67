import { describe, expect, it } from "vitest";
import type { MethodId } from "@/lib/records/method-id";
import {
  createPlumAnnealing,
  createPlumClimbing,
  createPlumCrossover,
  createPlumHarmony,
  createPlumMutation,
  createPlumTabu,
  plumSizes,
  type PlumSize,
} from "@/lib/search/recipes/plum";
import { colourRows, plainTools, planFor, row } from "./planted";
import { numberOf, runRecipe, scoredBy, wordOf, writingEngine, type Ran } from "./populations-run";

const text = `Look at the name of a colour with care, as a painter would see it. Think of daylight, of lamps, and of shadows.
Is this colour light or dark? Say it in 2 words: {{colour}}
Be brief, be plain, be sure of it.`;

const plan = planFor({
  prompt: { id: "prompt", label: "mine", text },
  rows: { propose: colourRows(20, "a"), select: colourRows(30, "b"), openOnce: colourRows(10, "c") },
  budget: { calls: 100_000, tokens: 1e9, milliseconds: 1e9 },
});

/** The paper's way on few rows, so that its formula can be counted. */
const small: PlumSize = { ...plumSizes.reference, rounds: 6, edits: 4, rows: 5, pool: 4 };

/** Says each phrase with a word of its own. */
const paraphrasing = () =>
  writingEngine((request, count) => {
    const phrase = /<phrase>\n([\s\S]*)\n<\/phrase>/u.exec(request)?.[1] ?? "";
    return `${phrase.replace(/[.,:]$/u, "")} ${wordOf(count)}`;
  });

/** Each candidate is better than the one before. */
const rising = scoredBy(({ id }) => 0.2 + numberOf(id) / 1000);
/** None is better than the start prompt, and each is a little worse than the one before. */
const falling = scoredBy(({ id }) => 0.9 - numberOf(id) / 1000);

const creators = {
  "plum-climbing": createPlumClimbing,
  "plum-annealing": createPlumAnnealing,
  "plum-mutation": createPlumMutation,
  "plum-crossover": createPlumCrossover,
  "plum-tabu": createPlumTabu,
  "plum-harmony": createPlumHarmony,
} as const satisfies Partial<Record<MethodId, unknown>>;
type PlumId = keyof typeof creators;
const all = Object.keys(creators) as readonly PlumId[];

async function run(id: PlumId, tools = rising, size: PlumSize | undefined = small, seed = 7): Promise<Ran> {
  const { engine } = paraphrasing();
  return runRecipe(creators[id]({ plan: { ...plan, seed }, tools }, size), { ...plan, seed }, engine);
}

/** Parents of each round's candidates, and who had stayed before it. */
function parentsByRound({ rounds }: Ran) {
  return rounds.slice(1).map(({ proposed }, index) => ({
    parents: proposed.map((candidate) => candidate.parents),
    before: rounds[index]?.kept ?? [],
    after: rounds[index + 1]?.kept ?? [],
    fresh: proposed.map((candidate) => candidate.id),
  }));
}

describe("Plum's six searches", () => {
  it.each(all)(
    "%s scores edits · rounds on every row by the paper's way, and no model edits but to paraphrase",
    async (id) => {
      const ran = await run(id);
      const proposed = ran.rounds.slice(1).flatMap((round) => round.proposed);
      expect(ran.rounds).toHaveLength(1 + small.rounds);
      // The start prompt, each candidate, and both once more on the ten rows that are opened at the end.
      expect(ran.calls["run"]).toBe((1 + proposed.length) * small.rows + 20);
      // Some rounds find fewer edits that may be tried, or the screen refuses a paraphrase.
      expect(proposed.length).toBeGreaterThan(small.rounds * small.edits * 0.5);
      expect(proposed.length).toBeLessThanOrEqual(small.rounds * small.edits);
      if (id === "plum-harmony") return;
      const paid = proposed.filter(({ reason }) => reason.includes("in other words")).length;
      const refused = ran.rounds.flatMap((round) => round.refused).length;
      expect(ran.calls["propose"]).toBe(paid + refused);
      expect(paid).toBeGreaterThan(0);
    },
  );

  it.each(all)("%s stays within 250 calls in a tab, and keeps place-holders and facts", async (id) => {
    const ran = await run(id, rising, plumSizes.tab);
    expect((ran.calls["run"] ?? 0) + (ran.calls["propose"] ?? 0) - 20).toBeLessThanOrEqual(
      id === "plum-harmony" ? 300 : 250,
    );
    for (const [, candidate] of ran.texts) {
      expect(candidate).toContain("{{colour}}");
      expect(candidate).toContain("2");
    }
  });

  it.each(all)("%s gives up after its patience, and says that nothing was better", async (id) => {
    const ran = await run(
      id,
      scoredBy(({ id: candidate }) => (candidate === "start" ? 0.9 : 0)),
      {
        ...small,
        rounds: 50,
        patience: 2,
      },
    );
    expect(ran.rounds.length).toBeLessThanOrEqual(id === "plum-annealing" ? 8 : 3);
    expect(ran.outcome).toMatchObject({ chosenId: "start", whyNothing: "noise" });
  });

  it.each(all)("%s goes on where a model writes nothing of use", async (id) => {
    for (const written of ["", "Sorry, I cannot help with that.", "on and on ".repeat(60)]) {
      const ran = await runRecipe(
        creators[id]({ plan, tools: rising }, small),
        plan,
        writingEngine(() => written).engine,
      );
      expect(ran.rounds.flatMap(({ refused }) => refused)).toContain("It is no phrase.");
      expect(ran.outcome.chosenText).not.toContain("on and on");
    }
  });

  it.each(all)("%s says what rows it cannot use, and stops where all are right", async (id) => {
    const create = creators[id];
    const none = { propose: [], openOnce: [] };
    const unlabelled = Array.from({ length: 40 }, (_, index) => row(`${index}`, { colour: "sand" }, null));
    const rows = [
      { ...none, select: unlabelled },
      { ...none, select: colourRows(1) },
    ];
    for (const each of rows) {
      expect(create({ plan: planFor({ rows: each }), tools: plainTools })).toMatchObject({
        ok: false,
        failure: { kind: "invalid-cases" },
      });
    }
    expect(
      (
        await run(
          id,
          scoredBy(() => 1),
        )
      ).outcome.whyNothing,
    ).toBe("baseline-perfect");
  });

  it("halves fewer than 30 rows, so that those that check a prompt chose none of its parents", async () => {
    const few = planFor({ ...plan, rows: { propose: colourRows(6, "a"), select: colourRows(5, "b"), openOnce: [] } });
    const recipe = createPlumClimbing({ plan: few, tools: rising });
    const { outcome, trace } = await runRecipe(recipe, few, paraphrasing().engine);
    expect(outcome.comparison).toMatchObject({ rows: 5 });
    const chose = trace.flatMap((event) => (event.type === "candidate-measured" ? [event.measurement.caseId] : []));
    expect(new Set(chose).size).toBe(6);
  });
});

describe("Plum's climbing", () => {
  it("edits the best of then, and takes the round's best where it is better", async () => {
    const steps = parentsByRound(await run("plum-climbing"));
    for (const { parents, before, after, fresh } of steps) {
      expect(before).toHaveLength(1);
      expect(parents.every((each) => each.length === 1 && each[0] === before[0])).toBe(true);
      expect(after).toEqual([fresh.at(-1)]);
    }
    const worse = await run("plum-climbing", falling);
    expect(worse.rounds.every(({ kept }) => kept.length === 1 && kept[0] === "start")).toBe(true);
  });
});

describe("Plum's annealing", () => {
  it("goes on from a worse one now and then, and keeps the best aside", async () => {
    const ran = await run("plum-annealing", falling, { ...small, rounds: 10 });
    const steps = parentsByRound(ran);
    for (const { parents, before, after } of steps) {
      expect(parents.every(([parent]) => parent === before.at(-1))).toBe(true);
      expect(after[0]).toBe("start");
    }
    const currents = new Set(ran.rounds.map(({ kept }) => kept.at(-1)));
    expect(currents.size).toBeGreaterThan(2);
    expect(ran.outcome.chosenId).toBe("start");
  });
});

describe("Plum's mutation", () => {
  it("edits one tournament's winner a round, and lets the best edit join a pool that only grows", async () => {
    const ran = await run("plum-mutation", falling);
    for (const { parents, before, after, fresh } of parentsByRound(ran)) {
      expect(new Set(parents.flat()).size).toBe(1);
      expect(before).toContain(parents[0]?.[0]);
      expect(after).toHaveLength(before.length + 1);
      expect(new Set(after)).toEqual(new Set([...before, fresh[0] ?? ""]));
    }
    expect(new Set(parentsByRound(ran).flatMap(({ parents }) => parents.flat())).size).toBeGreaterThan(1);
  });
});

describe("Plum's crossover", () => {
  it("edits members in turn, then cuts and joins two of them without a call, and keeps as many as the pool holds", async () => {
    const ran = await run("plum-crossover");
    parentsByRound(ran).forEach(({ parents, before, after }, index) => {
      expect(parents.every((each) => each.length === (index % 2 === 0 ? 1 : 2))).toBe(true);
      expect(parents.flat().every((parent) => before.includes(parent))).toBe(true);
      expect(after.length).toBeLessThanOrEqual(small.pool);
    });
    const [, mutants] = parentsByRound(ran).filter((_, index) => index % 2 === 0);
    expect(mutants?.parents.map(([parent]) => parent)).toEqual(mutants?.before.slice(0, mutants.parents.length));
  });
});

describe("Plum's tabu search", () => {
  it("climbs, and passes over phrases that the last best edits were about", async () => {
    const shares = { climbing: 0, tabu: 0 };
    for (let seed = 0; seed < 4; seed += 1) {
      for (const kind of ["climbing", "tabu"] as const) {
        const ran = await run(`plum-${kind}`, falling, { ...small, rounds: 6 }, seed);
        const quoted = ran.rounds.map(({ proposed }) =>
          proposed.map(({ reason }) => /“(.*)”/u.exec(reason)?.[1] ?? ""),
        );
        quoted.forEach((phrases, round) => {
          const listed = quoted.slice(Math.max(1, round - 5), round).flatMap(([best]) => best ?? []);
          shares[kind] += phrases.filter((phrase) => listed.includes(phrase)).length;
        });
        expect(ran.rounds.every(({ kept }) => kept[0] === "start")).toBe(true);
      }
    }
    expect(shares.tabu).toBeLessThan(shares.climbing * 0.8);
    expect(shares.tabu).toBeGreaterThan(0);
  });
});

describe("Plum's harmony search", () => {
  it("puts prompts together from parts of its memory, which holds the best", async () => {
    const ran = await run("plum-harmony");
    for (const { parents, before, after } of parentsByRound(ran)) {
      expect(parents.flat().every((parent) => before.includes(parent))).toBe(true);
      expect(after.length).toBeLessThanOrEqual(small.pool);
    }
    expect(parentsByRound(ran).some(({ parents }) => parents.some((each) => each.length > 2))).toBe(true);
  });
});
