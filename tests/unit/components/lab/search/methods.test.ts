import { describe, expect, it } from "vitest";
import { findMethods, type MethodFamily } from "@/components/lab/search/find-methods";
import type { MethodAdvice } from "@/components/lab/search/method-advice";
import { COMPARED_AT, figuresFor } from "@/components/lab/search/methods/figures";
import measured from "@/components/lab/search/methods/figures.json";
import { MOST_WORSE } from "@/components/lab/search/pick-method";
import { allMethods, methodFamilies } from "@/components/lab/search/methods/all-methods";
import type { MethodCard } from "@/components/lab/search/methods/method-card";
import { describeNeeds } from "@/components/lab/search/methods/needs-words";
import { methodIds, type MethodId } from "@/lib/records/method-id";

function cardOf(name: string, given: Partial<MethodCard> = {}): MethodCard {
  return {
    id: name as MethodId, // Methods of other days have names of their own.
    name,
    source: { authors: "Nobody et al.", year: 2030, title: `On ${name}`, link: "https://example.org" },
    about: `What ${name} does.`,
    differs: "Nothing.",
    smallModels: "Unknown.",
    needs: { rows: "scores", leastRows: 1, person: false },
    ...given,
  };
}

const others = Array.from({ length: 36 }, (_, place) => cardOf(`Method ${place + 1}`));
const families: readonly MethodFamily[] = [
  { name: "From mistakes", methods: [cardOf("GEPA"), cardOf("ProTeGi"), ...others.slice(0, 18)] },
  {
    name: "With examples",
    methods: [
      cardOf("MIPROv2", { about: "Goes before GEPA, and chooses among sets of examples." }),
      cardOf("Reasoned", { source: { ...cardOf("x").source, authors: "Pérez", year: 2024 } }),
      ...others.slice(18),
    ],
  },
];
const advice: readonly MethodAdvice[] = families
  .flatMap(({ methods }) => methods)
  .map((method) => ({
    method,
    obstacle: method.name === "ProTeGi" ? "It needs rows to try prompts on." : null,
    isRecommended: method.name === "GEPA",
    reasons: [],
  }));

const find = (text: string, isFittingOnly = true) => findMethods(advice, families, { text, isFittingOnly });
const namesOf = ({ families: found }: ReturnType<typeof find>) =>
  found.flatMap(({ methods }) => methods.map(({ method }) => method.name));

describe("findMethods", () => {
  it("lists forty by family where nothing is typed, without those that do not fit, and tells how many those are", () => {
    const found = find("");
    expect(found).toMatchObject({ count: 39, hidden: 1 });
    expect(found.families.map(({ name }) => name)).toEqual(["From mistakes", "With examples"]);
    expect(namesOf(found).slice(0, 2)).toEqual(["GEPA", "Method 1"]);
    expect(find("", false)).toMatchObject({ count: 40, hidden: 0 });
  });

  it("finds GEPA by its name, before what merely speaks of it", () => {
    const found = find("gepa");
    expect(namesOf(found)).toEqual(["GEPA", "MIPROv2"]);
    expect(found.best?.method.name).toBe("GEPA");
    expect(find("mip").best?.method.name).toBe("MIPROv2");
  });

  it("finds by authors without their accents, year, title, idea and family, all of the words", () => {
    expect(namesOf(find("perez 2024"))).toEqual(["Reasoned"]);
    expect(namesOf(find("sets of examples"))).toEqual(["MIPROv2"]);
    expect(find("with EXAMPLES").count).toBe(20);
    expect(find("on method 7").best?.method.name).toBe("Method 7");
  });

  it("says that something is hidden where only that would be found", () => {
    expect(find("protegi")).toEqual({ families: [], count: 0, hidden: 1, best: null });
    expect(namesOf(find("protegi", false))).toEqual(["ProTeGi"]);
    expect(find("nothing like it")).toMatchObject({ count: 0, hidden: 0 });
  });
});

describe("the cards of the methods", () => {
  it("are one for each method, with a name of its own and an address", () => {
    expect(allMethods.map(({ id }) => id).toSorted()).toEqual([...methodIds].toSorted());
    expect(new Set(allMethods.map(({ name }) => name)).size).toBe(allMethods.length);
    for (const { source } of allMethods) expect(new URL(source.link).protocol).toBe("https:");
    expect(new Set(methodFamilies.map(({ name }) => name)).size).toBe(methodFamilies.length);
  });
});

describe("describeNeeds", () => {
  it("says what must be there", () => {
    expect(describeNeeds({ rows: "prompt", leastRows: 0, person: false })).toBe("Nothing but the prompt.");
    expect(describeNeeds({ rows: "prompt", leastRows: 0, person: false, largeModel: true })).toMatch(/larger model/);
    expect(describeNeeds({ rows: "right-answers", leastRows: 3, person: false })).toBe(
      "At least 3 rows with a right answer, and a demand that tells good answers from bad.",
    );
    expect(describeNeeds({ rows: "rows", leastRows: 1, person: true })).toBe(
      "Rows to try prompts on; and you, to answer its questions.",
    );
  });
});

describe("the figures of the methods", () => {
  const cells = Object.entries(measured.cells);

  it("stand for every method in each kind of rows where it can run", () => {
    const without = ["feedback-control"];
    for (const setting of ["scored", "thirty", "few"] as const) {
      const missing = methodIds.filter((id) => figuresFor(id, setting, COMPARED_AT) === null);
      expect(missing).toEqual(without);
    }
  });

  it("show none that ends worse than it began in more than 5 of 100 searches, each of 20 worlds and five seeds or more", () => {
    expect(cells.length).toBeGreaterThan(200);
    for (const [cell, { worse, runs }] of cells) {
      expect([cell, worse <= MOST_WORSE]).toEqual([cell, true]);
      expect(runs).toBeGreaterThanOrEqual(20 * 5);
    }
  });
});
