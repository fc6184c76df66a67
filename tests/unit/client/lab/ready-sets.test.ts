import { afterAll, describe, expect, it, vi } from "vitest";
import { compareColumns } from "@/lib/client/lab/compare-columns";
import { changePrompt } from "@/lib/client/lab/edit-set";
import type { CellSummary } from "@/lib/client/lab/lab-state";
import { createReadySet, readySets } from "@/lib/client/lab/ready-sets/ready-sets";
import { readCell, runMatrix } from "@/lib/client/lab/run-matrix";
import { isAssertionSet } from "@/lib/records/assertion";
import { valueOf } from "../../store/fake-browser";
import { endWorkers, requestsMade, shown, textOf, watchRequests } from "./lab-tab";

afterAll(() => {
  endWorkers();
  vi.unstubAllGlobals();
});

const demandsOf = (kind: string, metric: string) =>
  shown().cases.map(({ demands }) =>
    demands.flatMap((demand) =>
      !isAssertionSet(demand) && demand.kind === kind && demand.metric === metric ? [demand.value] : [],
    ),
  );

describe("the rules against your prompt", () => {
  it("needs no model: the prompts themselves are the answers", async () => {
    watchRequests();
    valueOf(await createReadySet("rules-against-yours"));
    expect(shown().cases).toHaveLength(12);
    expect(await runMatrix({ samples: 1 })).toEqual({ ok: true, value: true });
    expect(requestsMade()).toBe(0);
    expect(shown().cells.size).toBe(24);
    const [row] = shown().cases;
    const answers = await Promise.all(
      ["yours", "rules"].map(async (promptId) => valueOf(await readCell({ promptId, caseId: "1", sample: 0 }))?.answer),
    );
    expect(answers).toEqual([row?.variables["prompt"], row?.variables["by_rules"]]);
    await changePrompt("yours", { text: "Please: {{prompt}}" });
    await runMatrix({ samples: 1 });
    expect(valueOf(await readCell({ promptId: "yours", caseId: "1", sample: 0 }))?.answer).toBe(
      `Please: ${textOf(row?.variables["prompt"])}`,
    );
  });

  it("asks for what stands in each prompt, and the rules keep it and stay within the words", async () => {
    valueOf(await createReadySet("rules-against-yours"));
    const facts = demandsOf("contains-all", "keeps every fact");
    const limits = demandsOf("word-count", "not too long");
    for (const [place, { variables }] of shown().cases.entries()) {
      const texts = [textOf(variables["prompt"]), textOf(variables["by_rules"])];
      expect(texts[1]?.length).toBeGreaterThanOrEqual(texts[0]?.length ?? 0);
      for (const fact of facts[place]?.flat() ?? [""]) for (const text of texts) expect(text).toContain(fact);
      const { max } = limits[place]?.[0] as { readonly max: number };
      for (const text of texts) expect(text.split(/\s+/u).length).toBeLessThanOrEqual(max);
    }
    const bettered = shown().cases.filter(({ variables }) => variables["prompt"] !== variables["by_rules"]);
    expect(bettered.length).toBeGreaterThan(4);
  });
});

describe("support tickets", () => {
  it("are forty, ten of each label, and the label passes as a small model writes it", async () => {
    valueOf(await createReadySet("support-tickets"));
    const labels = shown().cases.map(({ expected }) => textOf(expected));
    expect(labels).toHaveLength(40);
    expect(new Set(labels)).toEqual(new Set(["billing", "delivery", "account", "technical"]));
    expect(new Set(shown().cases.map(({ variables }) => variables["ticket"])).size).toBe(40);
    const patterns = demandsOf("regex", "right label").flat();
    const isRight = (answer: string) => new RegExp(textOf(patterns[0])).test(answer);
    expect(["billing", "Billing.", " “billing”\n"].map(isRight)).toEqual([true, true, true]);
    expect(["delivery", "billing or account", "This is about billing"].map(isRight)).toEqual([false, false, false]);
    expect(new Set(patterns).size).toBe(4);
  });
});

describe("orders to JSON", () => {
  it("are thirty, and name all that is asked for but a number in words", async () => {
    valueOf(await createReadySet("orders-to-json"));
    expect(shown().cases).toHaveLength(30);
    for (const { variables, expected } of shown().cases) {
      const { name, city } = expected as { readonly name: string; readonly city: string };
      expect(variables["order"]).toContain(name);
      expect(variables["order"]).toContain(city);
    }
  });
});

it("each ready set can be told from the others, and says whether it needs a model", () => {
  expect(new Set(readySets.map(({ name }) => name)).size).toBe(3);
  expect(readySets.filter(({ needsModel }) => !needsModel).map(({ id }) => id)).toEqual(["rules-against-yours"]);
});

describe("two columns", () => {
  const cell = (promptId: string, caseId: string, score: number, changes: Partial<CellSummary> = {}): CellSummary => ({
    ...{ promptId, caseId, sample: 0, score, state: "passed", passed: true, isCutOff: false, milliseconds: 1 },
    ...{ failure: null, modelId: null, namedScores: {}, ...changes },
  });
  const cellsOf = (...list: readonly CellSummary[]) => ({
    cells: new Map(list.map((entry, place) => [String(place), entry])),
  });

  it("are compared on the rows that both have, several answers as their mean", () => {
    const open = cellsOf(
      cell("a", "1", 0),
      cell("a", "2", 0.5),
      cell("a", "3", 1),
      cell("b", "1", 1),
      cell("b", "1", 0, { sample: 1 }),
      cell("b", "2", 0, { state: "error" }),
      cell("b", "3", 1),
    );
    expect(compareColumns(open, "a", "b")).toMatchObject({
      rows: 2,
      first: 0.5,
      second: 0.75,
      wins: 1,
      losses: 0,
      ties: 1,
    });
  });

  it("are not where no row is in both", () => {
    expect(compareColumns(cellsOf(cell("a", "1", 0), cell("b", "2", 1)), "a", "b")).toBeNull();
  });
});
