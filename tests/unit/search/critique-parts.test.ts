import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import { fail, succeed } from "@/lib/base/result";
import { createBandit, successiveRejects, ucb, type BanditPolicy } from "@/lib/search/evaluators/bandit";
import type { Candidate, Ledger, Measurement, Population } from "@/lib/search/search";
import { beam } from "@/lib/search/selectors/beam";
import { uct, walkTree } from "@/lib/search/selectors/uct";
import { drawByLeads, pareto, paretoLeads } from "@/lib/search/selectors/pareto";
import { createEvidence } from "@/lib/search/proposers/evidence";
import { colourRows, plainTools } from "./planted";

const candidate = (id: string, parents: readonly string[] = []): Candidate => ({ id, text: id, parents, reason: "" });

function measured(candidateId: string, caseId: string, score: number | null): Measurement {
  return { candidateId, caseId, rivalId: null, scorer: "demands", score, reason: "", step: null };
}

interface Spent {
  readonly calls: number;
  readonly rowsOf: ReadonlyMap<string, number>;
}

/** Lets arms with such true means compete, `kept` of them known from nothing before. */
async function spend(means: readonly number[], policy: BanditPolicy, budget: number, seed: number): Promise<Spent> {
  const random = seededRandom(seed);
  const rowsOf = new Map<string, number>();
  const bandit = createBandit({
    rows: colourRows(100),
    callsOfARow: 1,
    budget,
    batch: 5,
    policy,
    async *measureRow({ id }, row) {
      rowsOf.set(id, (rowsOf.get(id) ?? 0) + 1);
      const isRight = random() / 2 ** 32 < (means[Number(id)] ?? 0);
      return succeed(measured(id, row.id, isRight ? 1 : 0));
    },
  });
  const fresh = means.map((_, index) => candidate(`${index}`));
  const population: Population = { round: 1, candidates: fresh, measurements: [], kept: [] };
  const steps = bandit.evaluate(population, fresh, {} as Ledger);
  let step = await steps.next();
  while (step.done !== true) step = await steps.next();
  const calls = [...rowsOf.values()].reduce((sum, rows) => sum + rows, 0);
  expect(calls).toBeLessThanOrEqual(bandit.mostCalls(means.length));
  return { calls, rowsOf };
}

const policies = [
  ["UCB", () => ucb({ c: 1, width: 2 })],
  ["successive rejects", () => successiveRejects({ stay: 1, budget: 200 })],
] as const;

describe.each(policies)("A bandit by %s", (_, policy) => {
  it("spends no row more than it may, and the most on the best of clearly different arms", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 5 }), fc.integer(), async (best, seed) => {
        const means = Array.from({ length: 6 }, (_arm, place) => (place === best ? 0.9 : 0.2));
        const { calls, rowsOf } = await spend(means, policy(), 200, seed);
        expect(calls).toBeLessThanOrEqual(200);
        expect(calls).toBeGreaterThan(150);
        const most = Math.max(...rowsOf.values());
        expect(rowsOf.get(`${best}`)).toBe(most);
        expect(rowsOf.size).toBe(6);
      }),
      { numRuns: 40 },
    );
  });

  it("finds the better of two, 20 points apart, far more often than by chance", async () => {
    let found = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { rowsOf } = await spend([0.5, 0.7, 0.3, 0.4], policy(), 200, seed);
      if ((rowsOf.get("1") ?? 0) === Math.max(...rowsOf.values())) found += 1;
    }
    expect(found).toBeGreaterThan(45);
  });
});

describe("createBandit", () => {
  const rows = colourRows(8);
  const bandit = (log: string[]) =>
    createBandit({
      rows,
      callsOfARow: 1,
      budget: 6,
      batch: 2,
      policy: ucb({ c: 1, width: 1 }),
      async *measureRow({ id }, row) {
        log.push(`${id} ${row.id}`);
        return succeed(measured(id, row.id, id === "c1" ? 1 : 0));
      },
    });

  async function drain(log: string[], population: Population, fresh: readonly Candidate[]) {
    const steps = bandit(log).evaluate(population, fresh, {} as Ledger);
    let step = await steps.next();
    while (step.done !== true) step = await steps.next();
  }

  it("measures one that comes alone on all rows", async () => {
    const log: string[] = [];
    const start = candidate("start");
    await drain(log, { round: 0, candidates: [start], measurements: [], kept: ["start"] }, [start]);
    expect(log).toEqual(rows.map(({ id }) => `start ${id}`));
  });

  it("knows what was measured before, tries new arms first, and goes on with rows that an arm has not met", async () => {
    const log: string[] = [];
    const [start, c1, c2] = [candidate("start"), candidate("c1"), candidate("c2")];
    const measurements = rows.slice(0, 6).map(({ id }) => measured("start", id, 0));
    await drain(log, { round: 1, candidates: [start, c1, c2], measurements, kept: ["start"] }, [c1, c2]);
    expect(log).toEqual(["c1 row-0", "c1 row-1", "c2 row-0", "c2 row-1", "c1 row-2", "c1 row-3"]);
  });

  it("stops where every arm has met every row", async () => {
    const log: string[] = [];
    const [start, c1] = [candidate("start"), candidate("c1")];
    const all = (id: string, count: number) => rows.slice(0, count).map((row) => measured(id, row.id, 0));
    const measurements = [...all("start", 8), ...all("c1", 7)];
    await drain(log, { round: 1, candidates: [start, c1], measurements, kept: ["start"] }, [c1]);
    expect(log).toEqual(["c1 row-7"]);
  });
});

describe("beam", () => {
  const scores = (id: string, ...values: readonly number[]) => values.map((score, at) => measured(id, `${at}`, score));
  const population = (kept: readonly string[], measurements: readonly Measurement[]): Population => ({
    round: 1,
    candidates: ["start", "a", "b"].map((id) => candidate(id)),
    measurements,
    kept,
  });

  it("keeps the best by their means, the earlier one of equals, and nobody who met no row", () => {
    const measurements = [...scores("start", 1, 0), ...scores("b", 1, 0)];
    expect(beam({ width: 3, of: "all", prior: 0, least: 1 }).select(population([], measurements), () => 0)).toEqual([
      "start",
      "b",
    ]);
    const nobody = population(["start"], []);
    expect(beam({ width: 2, of: "all", prior: 0, least: 1 }).select(nobody, () => 0)).toEqual(["start"]);
  });

  it("lets nobody back in who fell out of a beam of the round", () => {
    const first = [...scores("start", 0.5), ...scores("a", 0.4), ...scores("b", 0.6)];
    const later = [...scores("a", 1), ...scores("b", 0.1)];
    const ofRound = beam({ width: 1, of: "round", prior: 0, least: 1 });
    const ofAll = beam({ width: 1, of: "all", prior: 0, least: 1 });
    for (const selector of [ofRound, ofAll]) expect(selector.select(population([], first), () => 0)).toEqual(["b"]);
    expect(ofRound.select(population(["b"], [...first, ...later]), () => 0)).toEqual(["b"]);
    expect(ofAll.select(population(["b"], [...first, ...later]), () => 0)).toEqual(["a"]);
  });

  it("leaves out who met fewer rows than a pull, as where a round was cut off", () => {
    const measurements = [...scores("start", 1, 0, 1), ...scores("a", 1, 1), ...scores("b", 1)];
    const cut = population(["start"], measurements);
    expect(beam({ width: 3, of: "all", prior: 0, least: 2 }).select(cut, () => 0)).toEqual(["a", "start"]);
    expect(beam({ width: 3, of: "all", prior: 0, least: 4 }).select(cut, () => 0)).toEqual(["start"]);
  });

  it("draws a high mean of few rows towards that of all, where it is told to", () => {
    const measurements = [...scores("start", 1, 1, 1, 0, 1, 1, 1, 0), ...scores("a", 1), ...scores("b", 0, 0)];
    const pool = population([], measurements);
    expect(beam({ width: 1, of: "all", prior: 0, least: 1 }).select(pool, () => 0)).toEqual(["a"]);
    expect(beam({ width: 1, of: "all", prior: 4, least: 1 }).select(pool, () => 0)).toEqual(["start"]);
  });
});

describe("paretoLeads", () => {
  const tables = fc
    .array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 7 })
    .map((table) => new Map<string, readonly number[]>(table.map((scores, index) => [`c${index}`, scores])));

  it("keeps somebody who leads on each row, and nobody whom the others make superfluous", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const leads = paretoLeads(table);
        const left = [...leads.keys()];
        const leaders = (row: number) => {
          const best = Math.max(...[...table.values()].map((scores) => scores[row] ?? 0));
          return left.filter((id) => table.get(id)?.[row] === best);
        };
        const rows = [0, 1, 2, 3, 4, 5];
        expect(rows.every((row) => leaders(row).length > 0)).toBe(true);
        for (const id of left) {
          expect(leads.get(id)).toBe(rows.filter((row) => leaders(row).includes(id)).length);
          // On one row at least it leads alone, else it would have gone.
          expect(rows.some((row) => leaders(row).join() === id)).toBe(true);
        }
      }),
    );
  });

  it("keeps who is best on all rows alone, and each who is best on a row of its own", () => {
    const table = new Map([
      ["start", [0, 0, 0, 1]],
      ["a", [1, 1, 0, 0]],
      ["weak", [1, 0, 0, 0]],
    ]);
    expect(paretoLeads(table)).toEqual(
      new Map([
        ["start", 2],
        ["a", 3],
      ]),
    );
    expect([...paretoLeads(new Map([...table, ["all", [1, 1, 1, 1]]])).keys()]).toEqual(["all"]);
  });

  it("draws each as often as the share of rows where it leads", () => {
    const leads = new Map([
      ["a", 3],
      ["b", 1],
    ]);
    const drawn = Array.from({ length: 100 }, (_, at) => drawByLeads(leads, () => (at + 0.5) / 100));
    expect(drawn.filter((id) => id === "a")).toHaveLength(75);
    expect(drawByLeads(new Map(), () => 0.5)).toBeNull();
  });

  it("takes the best mean for the best, and leaves out who did not meet all rows", () => {
    const rows = colourRows(3);
    const of = (id: string, ...values: readonly number[]) =>
      values.map((score, at) => measured(id, `row-${at}`, score));
    const measurements = [...of("start", 1, 0, 0), ...of("a", 0, 1, 1), ...of("half", 1, 1)];
    const candidates = ["start", "a", "half"].map((id) => candidate(id));
    const population: Population = { round: 1, candidates, measurements, kept: ["start"] };
    expect(pareto(rows).select(population, () => 0)).toEqual(["a", "start"]);
    expect(pareto(rows).select({ ...population, measurements: [] }, () => 0)).toEqual(["start"]);
  });
});

describe("walkTree", () => {
  const options = { iterations: 3, depth: 4, leastDepth: 2, explore: 2.5 };
  const root: Population = {
    round: 0,
    candidates: [candidate("start")],
    measurements: [measured("start", "row", 0.5)],
    kept: ["start"],
  };

  /** Gives each prompt that is to be expanded two children with the next rewards, until all iterations are done. */
  function grow(rewards: readonly number[], limits = options) {
    let population = root;
    const expanded: string[] = [];
    for (;;) {
      const { expand, paths } = walkTree(population, limits);
      if (expand === null) return { population, paths, expanded };
      expanded.push(expand);
      const count = population.candidates.length;
      const children = [`c${count}`, `c${count + 1}`].map((id) => candidate(id, [expand]));
      const measurements = children.map(({ id }, at) =>
        measured(id, "row", rewards[(count + at) % rewards.length] ?? 0),
      );
      population = {
        ...population,
        candidates: [...population.candidates, ...children],
        measurements: [...population.measurements, ...measurements],
      };
    }
  }

  it("expands no prompt twice and none too deep, and ends with a path for each iteration", () => {
    const rewards = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rewards, (drawn) => {
        const { population, paths, expanded } = grow(drawn);
        expect(new Set(expanded).size).toBe(expanded.length);
        expect(expanded.length).toBeLessThanOrEqual(options.iterations * options.depth);
        expect(paths).toHaveLength(options.iterations);
        expect(paths.every((path) => path[0] === "start" && path.length <= options.depth + 1)).toBe(true);
        expect(walkTree(population, options)).toEqual({ expand: null, paths });
        const rewardOf = (id?: string) =>
          population.measurements.find(({ candidateId }) => candidateId === id)?.score ?? -1;
        const [best] = uct(options).select(population, () => 0);
        const means = paths.map((path) => path.reduce((sum, id) => sum + rewardOf(id), 0) / path.length);
        const bestPath = paths[means.indexOf(Math.max(...means))] ?? [];
        expect(rewardOf(best)).toBe(Math.max(...bestPath.map(rewardOf)));
        expect(rewardOf(best)).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });

  it("goes down to the best child, and comes back to what was left aside", () => {
    const { paths } = grow([0.5, 0.4, 0.6], { ...options, iterations: 2, depth: 2 });
    // The root's children are c1 with 0.4 and c2 with 0.6; the second iteration prefers c1, which no path went through:
    // 0.4 + 2.5 · √ln 2 against the sum 0.6 + 0.6 and as much.
    expect(paths[0]?.slice(0, 2)).toEqual(["start", "c2"]);
    expect(paths[0]).toHaveLength(3);
    expect(paths[1]?.slice(0, 2)).toEqual(["start", "c2"]);
    const bold = grow([0.5, 0.6, 0.6], { ...options, iterations: 3, depth: 2, explore: 50 });
    expect(new Set(bold.paths.map((path) => path[1]))).toEqual(new Set(["c1", "c2"]));
  });

  it("takes no child that a round which was cut off measured on a row or two", () => {
    const limits = { ...options, iterations: 1, depth: 1 };
    const rows = ["one", "two", "three"];
    const cut: Population = {
      ...root,
      candidates: [candidate("start"), candidate("c1", ["start"]), candidate("c2", ["start"])],
      measurements: [
        ...rows.map((row) => measured("start", row, 0.5)),
        measured("c1", "one", 1),
        measured("c2", "one", 1),
      ],
    };
    expect(uct(limits).select(cut, () => 0)).toEqual(["start"]);
    expect(walkTree(cut, limits).expand).toBe("start");
  });

  it("leaves a path that is worse than root and parent, and one that beats all, once it is deep enough", () => {
    const dead = grow([0.5, 0.5, 0.5, 0.5, 0.5, 0.1, 0.1, 0.1], { ...options, iterations: 1, depth: 9 });
    expect(dead.paths[0]).toHaveLength(4);
    const high = grow([0.5, 0.5, 0.5, 0.5, 0.5, 0.9, 0.9], { ...options, iterations: 1, depth: 9 });
    expect(high.paths[0]).toHaveLength(4);
    expect(grow([0.5], { ...options, iterations: 1, depth: 9 }).paths[0]).toHaveLength(10);
  });
});

describe("createEvidence", () => {
  const sampling = { temperature: 0, topP: 1, seed: 1, maxTokens: 10 };
  const rows = colourRows(6);

  it("draws rows of its own alone, no more than are wanted, in an order of chance", () => {
    const evidence = createEvidence({ tools: plainTools, sampling, rows });
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 9 }), (seed, count) => {
        const random = seededRandom(seed);
        const drawn = evidence.draw(count, { random: () => random() / 2 ** 32 } as Ledger);
        expect(drawn).toHaveLength(Math.min(count, 6));
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        expect(drawn.every((row) => rows.includes(row))).toBe(true);
      }),
    );
  });

  it("asks once for what it tells, also where the budget ends with that", async () => {
    const evidence = createEvidence({ tools: plainTools, sampling, rows });
    let asked = 0;
    const ledger = {
      async *ask() {
        asked += 1;
        const usage = { promptTokens: 1, completionTokens: 1 };
        if (asked > 1) return fail({ kind: "budget-spent" });
        return succeed({ text: "light", isCutOff: false, usage, milliseconds: 1, step: 0 });
      },
    } as unknown as Ledger;
    const [row] = rows;
    if (row === undefined) throw new Error("There is one.");
    const seen = await evidence.see(candidate("start"), row, ledger).next();
    expect(seen.value).toMatchObject({ ok: true, value: { answer: "light", score: 1 } });
    expect(asked).toBe(1);
  });
});
