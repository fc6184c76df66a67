import { describe, expect, it } from "vitest";
import { allMethods } from "@/components/lab/search/methods/all-methods";
import { describeRealMethod, describeRealSearches } from "@/components/lab/search/methods/real-figures";
import measured from "@/components/lab/search/methods/real-figures.json";
import { methodIds } from "@/lib/records/method-id";

describe("what the page says of searches with a real model", () => {
  it("counts all searches, and names the methods whose interval holds no 0", () => {
    const told = describeRealSearches();
    expect(told).toContain(`${measured.runs} searches by ${Object.keys(measured.methods).length} methods`);
    expect(told).toContain(`another prompt in ${measured.changed} and a worse one in ${measured.worse};`);
    const sure = Object.entries(measured.methods).filter(([, { low }]) => low > 0);
    const names = allMethods.filter(({ id }) => sure.some(([method]) => method === id)).map(({ name }) => name);
    expect(
      told.endsWith(
        names.length === 0
          ? "none of them. No other model was measured."
          : `${names.at(-1)}. No other model was measured.`,
      ),
    ).toBe(true);
  });

  it("tells each method that was run what it gained, and the others nothing", () => {
    const told = new Map(Object.entries(measured.methods));
    for (const id of methodIds) {
      const own = told.get(id);
      const words = describeRealMethod(id);
      expect(words === null).toBe(own === undefined);
      if (own === undefined) continue;
      expect(words).toContain("SmolLM2-135M-Instruct, 30 rows and 200 calls");
      expect(words).toContain(own.changed === 0 ? "none of" : `${own.changed} of ${own.runs} searches`);
    }
  });
});
