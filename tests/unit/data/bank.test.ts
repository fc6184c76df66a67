import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bankOf, nearestDemonstrations } from "@/lib/optimizers/small-model/demonstrations";
import { readPairs } from "../../../tools/check-pairs/read-pairs";
import { bankFolder, bankLanguages, type BankFile, makeBank } from "../../../tools/make-bank/make-bank";

const pairs = readPairs();

describe("the pairs that a small model is shown", () => {
  let files: readonly BankFile[];
  beforeAll(async () => {
    files = await makeBank(pairs);
  });

  it.each(bankLanguages)("are those of data/pairs in %s (else run node tools/make-bank.mjs)", (language) => {
    const file = files.find((made) => made.language === language);
    expect(readFileSync(path.join(bankFolder, `${language}.ts`), "utf8")).toBe(file?.content);
    expect(file?.rows).toBeGreaterThan(0);
  });

  it("are none of those that are held out", async () => {
    const shown = (await Promise.all(bankLanguages.map(bankOf))).flat();
    const heldOut = pairs.filter(({ held_out }) => held_out);
    const known = new Set(heldOut.flatMap((pair) => [pair.raw_prompt.trim(), pair.gpt4_optimized_prompt.trim()]));
    expect(known.size).toBeGreaterThan(100);
    expect(shown.filter(({ silver, golden }) => known.has(silver) || known.has(golden))).toEqual([]);
  });

  it("are found by their kind and words beside those that were written for it", async () => {
    const bank = await bankOf("en");
    const learned = pairs.filter(({ held_out, language }) => !held_out && language === "en");
    const shown = new Set(bank.map(({ silver }) => silver));
    const [pair] = learned.filter(({ raw_prompt }) => shown.has(raw_prompt.trim()));
    const [entry] = bank.filter(({ silver }) => silver === pair?.raw_prompt.trim());
    if (entry === undefined) throw new Error("no English pair is shown");
    const nearest = nearestDemonstrations(bank, { silver: `${entry.silver} please`, kind: entry.kind }, 2);
    expect(nearest.at(-1)).toBe(entry);
  });
});
