import { describe, expect, it } from "vitest";
import { allMethods } from "@/components/lab/search/methods/all-methods";
import { createRecipe } from "@/lib/search/recipes/methods";
import { colourRows, plainTools, planFor } from "./planted";

describe("The fewest rows that a card names", () => {
  it.each(allMethods.map(({ id, needs }) => [id, needs.leastRows] as const))(
    "are enough for %s: %i",
    (method, least) => {
      const rows = { propose: colourRows(least, "a"), select: [], openOnce: [] };
      expect(createRecipe({ plan: planFor({ method, rows }), tools: plainTools })).toMatchObject({ ok: true });
    },
  );
});
