import { describe, expect, it } from "vitest";
import { createRowTools } from "@/lib/search/create-row-tools";
import { fail } from "@/lib/base/result";
import { createPlantedModel } from "@/tests/bench/planted-world/planted-engine";
import { features, slotLine } from "@/tests/bench/planted-world/features";
import { addSentence } from "@/tests/bench/planted-world/prompt-pieces";
import { readRequest } from "@/tests/bench/planted-world/read-request";
import { drawPlantedRows, labelOf, noteOf } from "@/tests/bench/planted-world/rows";
import { runPlanted } from "@/tests/bench/planted-world/run-planted";
import { summarize, type WorldRun } from "@/tests/bench/planted-world/summarize";
import { accuracyOf, drawWorld, readFeatures, sentencesFor, worthOf } from "@/tests/bench/planted-world/world";

const world = drawWorld("test", false);
const sampling = { temperature: 0, topP: 1, seed: 1, maxTokens: 60 };
const { signal } = new AbortController();
const tools = createRowTools([], {
  runScript: async () => fail({ kind: "script-failed" as const, detail: "" }),
  embed: null,
});

function rowsOf(count: number, seed = "rows") {
  return drawPlantedRows({ labels: world.labels, count, seed, answers: "expected" });
}

async function write(model: ReturnType<typeof createPlantedModel>, content: string, seed = 1): Promise<string> {
  let text = "";
  const messages = [{ role: "user" as const, content }];
  for await (const part of model.engine.stream({ messages, sampling: { ...sampling, temperature: 1, seed }, signal })) {
    if (part.type === "text-delta") text += part.text;
  }
  return text;
}

describe("a planted world", () => {
  it("reads one feature from each sentence that says one", () => {
    for (const { id, phrasings } of features) {
      for (const phrasing of phrasings) expect([...readFeatures(world, phrasing).keys()]).toEqual([id]);
    }
    for (const sentence of sentencesFor(world, "labels")) {
      expect([...readFeatures(world, sentence).keys()]).toEqual(["labels"]);
    }
    expect(readFeatures(world, `${slotLine}\n\nClassify it.`).has("note first")).toBe(true);
  });

  it("counts solved rows as examples, and not as instructions", () => {
    const rows = rowsOf(3);
    const shown = rows.map((row) => `Input: ${noteOf(row)}\nOutput: ${labelOf(row)}`).join("\n\n");
    const found = readFeatures(world, `${shown}\n\n${world.startText}`);
    expect(found.get("examples")).toBeCloseTo(1 - Math.exp(-1.5));
    expect(readFeatures(world, world.startText).has("examples")).toBe(false);
  });

  it("is better by what helps and worse by what harms, and nothing is better than its best", () => {
    const start = accuracyOf(world, world.startText);
    const own = readFeatures(world, world.startText);
    for (const { id } of features.filter((feature) => !own.has(feature.id))) {
      const text = addSentence(world.startText, sentencesFor(world, id)[0]!);
      const change = worthOf(world, text) - worthOf(world, world.startText);
      if (!world.pairs.some((pair) => pair.includes(id))) expect(change).toBeCloseTo(world.weights.get(id) ?? 0);
      expect(accuracyOf(world, text)).toBeLessThanOrEqual(world.best);
    }
    expect(world.best).toBeGreaterThan(start);
  });

  it("has nothing to gain where it is barren", () => {
    const barren = drawWorld("test", true);
    expect(barren.best).toBeCloseTo(accuracyOf(barren, barren.startText));
  });

  it("answers as many rows right as is said of the prompt", async () => {
    const rows = drawPlantedRows({ labels: world.labels, count: 144, seed: "many", answers: "expected" });
    let right = 0;
    const texts = ["", "Be brief.", "Stay calm.", "Say why."].map((said) => addSentence(world.startText, said));
    const model = createPlantedModel(world, rows);
    for (const text of texts) {
      for (const row of rows) {
        const filled = await tools.fill(text, row);
        if (!filled.ok) throw new Error("It cannot be filled.");
        if ((await write(model, filled.value.sent)) === labelOf(row)) right += 1;
      }
    }
    const expected = texts.reduce((sum, text) => sum + accuracyOf(world, text), 0) / texts.length;
    // Three standard errors, and as much again for rows that all prompts share.
    expect(Math.abs(right / (144 * texts.length) - expected)).toBeLessThan(0.12);
  });

  it("prefers right answers in both places, as a rule, and the first place a little", async () => {
    const rows = rowsOf(100);
    const model = createPlantedModel(world, rows);
    let [preferred, sum] = [0, 0];
    for (const row of rows) {
      const wrong = world.labels.find((label) => label !== labelOf(row))!;
      const ask = async (first: string, second: string) => {
        const content = `<task>\n${noteOf(row)}\n</task>\n\n<answer_a>\n${first}\n</answer_a>\n\n<answer_b>\n${second}\n</answer_b>`;
        const chosen = await model.engine.choose({
          messages: [{ role: "user", content }],
          answers: ["A", "B"],
          signal,
        });
        return chosen.ok ? chosen.value[0]!.logProbability - chosen.value[1]!.logProbability : NaN;
      };
      const [asFirst, asSecond] = [await ask(labelOf(row), wrong), await ask(wrong, labelOf(row))];
      sum += asFirst + asSecond;
      if (asFirst - asSecond > 0) preferred += 1;
    }
    expect(preferred).toBeGreaterThan(75);
    expect(preferred).toBeLessThan(100);
    expect(sum / 200).toBeCloseTo(0.5);
  });
});

describe("the person of a planted world", () => {
  it("mostly takes the right answer, and cannot tell where both are right or wrong", () => {
    const rows = rowsOf(100);
    const { askPerson } = createPlantedModel(world, rows);
    const told = rows.map((row) => askPerson({ kind: "duel", input: noteOf(row), first: "?", second: labelOf(row) }));
    expect(told.filter((answer) => answer === "second").length).toBeGreaterThan(80);
    expect(told).toContain("first");
    expect(askPerson({ kind: "duel", input: noteOf(rows[0]!), first: "?", second: "!" })).toBe("neither");
  });
});

describe("readRequest", () => {
  it("knows prompts again, tells what is asked for, and hears advice", () => {
    const request = `<prompt>\n${world.startText}\n</prompt>\n\n<reason>\nIt may lack this: Be brief.\n</reason>\n\nWrite the whole prompt between <new_prompt> and </new_prompt>.`;
    expect(readRequest(request, [world.startText])).toMatchObject({
      wants: "prompt",
      parents: [world.startText],
      advice: ["Be brief."],
      tags: [{ name: "new_prompt", wants: "prompt" }],
    });
    expect(readRequest("Say this in other words.", []).wants).toBe("other words");
    expect(readRequest("Why did this prompt lead to wrong answers? Answer in one sentence.", []).wants).toBe("advice");
  });
});

describe("runPlanted", () => {
  it("gives the same end for the same seed, within the budget", async () => {
    const wish = { world, seed: 1, method: "ape", calls: 150, rows: 60, answers: "expected" } as const;
    const [one, other] = [await runPlanted(wish), await runPlanted(wish)];
    if (typeof one === "string") throw new Error(one);
    expect(one).toEqual(other);
    expect(one.calls).toBeLessThanOrEqual(150);
    expect(one.gain + one.regret).toBeCloseTo(world.best - accuracyOf(world, world.startText));
  });

  it("says why rows do not fit", async () => {
    const wish = { world, seed: 1, method: "ape", calls: 150, rows: 60, answers: "none" } as const;
    expect(await runPlanted(wish)).toMatch(/demand nothing/u);
  });
});

describe("summarize", () => {
  const run: WorldRun = {
    gain: 0.1,
    bestGain: 0.1,
    comparison: null,
    regret: 0.2,
    believed: 0.3,
    measured: 0.2,
    isChanged: true,
    isSaidBetter: true,
    calls: 100,
    refused: 0,
    proposed: 4,
    isBarren: false,
  };

  it("tells gains of worlds that have some, harm in all, and alarms in those without", () => {
    const stayed = { ...run, gain: 0, bestGain: -0.1, measured: -0.1, isChanged: false, isSaidBetter: false };
    const harmed = { ...run, gain: -0.1, bestGain: -0.1, isBarren: true };
    expect(summarize([run, stayed, harmed, { ...stayed, isBarren: true }])).toMatchObject({
      runs: 2,
      gain: 5,
      worse: 25,
      ungated: 75,
      believed: 30,
      measured: 10,
      alarms: 50,
    });
  });
});
