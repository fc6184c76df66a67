import { describe, expect, it, vi } from "vitest";

vi.mock("@/lib/rules/recipes/de", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

const task = (silverPrompt: string) => ({ silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: 200 });

describe("recipes that cannot be fetched", () => {
  it("are named as the reason, so that nobody takes their silence for a judgement", async () => {
    const { rewriteByRules } = await import("@/lib/rules/rewrite-by-rules");
    const silver = "Schreibe eine E-Mail an meinen Vermieter, weil die Heizung seit drei Tagen kaputt ist.";
    const { text, isUnchanged, remarks } = await rewriteByRules(task(silver), { asksQuestions: true });
    expect({ text, isUnchanged }).toEqual({ text: silver, isUnchanged: true });
    expect(remarks[0]?.text).toContain("could not be fetched");
  });
});
