import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readGrades, writeBlind } from "../../bench/real-models/blind";
import { frameAgain } from "../../bench/real-models/frame-again";
import type { PairJudged } from "../../bench/real-models/judge-pairs";
import type { RealRun } from "../../bench/real-models/run-prompt";
import { drawSilverPrompts } from "../../bench/real-models/silver-prompts";
import { summarizeJudge, summarizePath } from "../../bench/real-models/summarize";
import { renderRealTables } from "../../bench/real-models/tables";

const verdict = {
  outcome: "wins",
  probabilities: [0.9, 0.8],
  margin: 2,
  slotBias: 0.5,
  hasProbabilities: true,
  criterion: null,
} as const;

const written: RealRun = {
  prompt: "en-1",
  silver: "tell me about bees",
  text: "Explain how bees make honey.",
  by: "model",
  refusal: null,
  raw: ["Explain how bees make honey."],
  isUnchanged: false,
  blockedBy: [],
  verdict,
  tokens: 20,
  decodeSeconds: 2,
  resultSeconds: 3,
  totalSeconds: 5,
};
const blocked: RealRun = { ...written, prompt: "en-2", blockedBy: ["facts"], verdict: null };
const refused: RealRun = {
  ...written,
  prompt: "en-3",
  text: null,
  by: "nothing",
  refusal: "output-empty",
  verdict: null,
};
const framed: RealRun = { ...written, prompt: "en-4", by: "framed", tokens: 0, decodeSeconds: 0 };
const runs = [written, blocked, refused, framed];

describe("frameAgain", () => {
  it("takes what was framed from framed fill, and leaves what the model wrote as it was", () => {
    const now: RealRun = { ...framed, text: "tell me about bees", isUnchanged: true, verdict: null, totalSeconds: 1 };
    const [first, second, third, last] = frameAgain(runs, [now]);
    expect([first, second, third]).toEqual([written, blocked, refused]);
    expect(last).toEqual({ ...framed, text: "tell me about bees", isUnchanged: true, verdict: null });
  });

  it("leaves out what framed fill has not run on", () => {
    expect(frameAgain(runs, [])).toEqual([written, blocked, refused]);
  });
});

describe("summarizePath", () => {
  it("tells apart what was written, what is usable, what was framed and what stopped the rest", () => {
    const figures = summarizePath("small", runs, () => null);
    expect(figures).toMatchObject({
      prompts: 4,
      written: 2,
      usable: 1,
      framed: 1,
      refusals: [["output-empty", 1]],
      blocks: [["facts", 1]],
      judged: 2,
      golden: 2,
      tokensPerSecond: 10,
    });
  });

  it("holds verdicts against blind grades", () => {
    const figures = summarizePath("small", runs, ({ prompt }) =>
      prompt === "en-1" ? "worse" : prompt === "en-4" ? "better" : null,
    );
    expect(figures.grades).toEqual({ better: 1, same: 0, worse: 1 });
    expect(figures.agreement).toEqual({ of: 2, agreed: 1 });
  });
});

describe("summarizeJudge", () => {
  /** Likes the first place by three nats, and knows the better one by one. */
  const biased: PairJudged = { prompt: "p", asFirst: 4, asSecond: -2, empty: 3 };

  it("finds by the mean, and by calibration, what both orders cannot", () => {
    const figures = summarizeJudge([biased, { ...biased, asFirst: 2, asSecond: -4 }]);
    expect(figures.bothOrders).toEqual({ right: 0, wrong: 0, ties: 2 });
    expect(figures.calibrated).toEqual({ right: 1, wrong: 1, ties: 0 });
    expect(figures.byMean?.share).toBe(0.5);
    expect(figures.slotBias).toBe(3);
  });
});

describe("renderRealTables", () => {
  it("writes one row for each path and a dash for what was not measured", () => {
    const paths = [summarizePath("small", runs, () => null), summarizePath("full", [refused], () => null)];
    const right = (answered: number, right: number) => ({ answered, right });
    const answers = { questions: 4, byChance: 1, byLetter: right(0, 0), byWords: right(2, 1) };
    const tables = renderRealTables([{ name: "Tiny", paths, judge: null, answers, peakBytes: null }]);
    const lines = tables.split("\n").map((line) => line.replace(/ +/g, " "));
    const rowOf = (name: string) => lines.find((line) => line.startsWith(`| ${name}`));
    expect(rowOf("Tiny, small-model path | 4")).toBe(
      "| Tiny, small-model path | 4 | 2 | 1 | 1 | 0 | 2 of 2 | 0 | 0.5 | – | – | – |",
    );
    expect(rowOf("Tiny | 4")).toBe("| Tiny | 4 | 0 | – | 2 | 1 of 2 (9 % to 91 %) | 25 % |");
    expect(rowOf("Tiny, full request | output")).toBe("| Tiny, full request | output-empty 1 | – |");
  });
});

describe("blind pairs", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "goldsmith-blind-"))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const many = Array.from({ length: 12 }, (_, at) => ({ ...written, prompt: `en-${at}`, text: `Rewrite ${at}` }));

  it("shuffle the sides, name no model, and give grades back to the right run", () => {
    writeBlind(folder, many, 12);
    const text = readFileSync(path.join(folder, "blind.json"), "utf8");
    expect(text).not.toContain("model");
    const pairs = JSON.parse(text) as { id: string; a: string; b: string }[];
    const rewrites = pairs.map(({ a }) => a.startsWith("Rewrite"));
    expect(new Set(rewrites).size).toBe(2);

    const grades = Object.fromEntries(pairs.map(({ id, a }) => [id, a.startsWith("Rewrite") ? "A" : "B"]));
    writeFileSync(path.join(folder, "grades.json"), JSON.stringify(grades));
    const gradeOf = readGrades(folder);
    expect(many.map(gradeOf)).toEqual(many.map(() => "better"));
    expect(gradeOf({ ...written, prompt: "en-1", text: "Another rewrite" })).toBeNull();
  });

  it("stay as they are when more are added, up to the most", () => {
    writeBlind(folder, many.slice(0, 5), 8);
    const before = JSON.parse(readFileSync(path.join(folder, "blind.json"), "utf8")) as unknown[];
    writeBlind(folder, many, 8);
    const after = JSON.parse(readFileSync(path.join(folder, "blind.json"), "utf8")) as unknown[];
    expect(after).toHaveLength(8);
    expect(after.slice(0, 5)).toEqual(before);
  });

  it("leave out what is blocked, unchanged or nothing, and take what two paths give once", () => {
    writeBlind(folder, [blocked, refused, { ...written, isUnchanged: true }], 9);
    expect(JSON.parse(readFileSync(path.join(folder, "blind.json"), "utf8"))).toEqual([]);
    writeBlind(folder, [written, { ...written, by: "framed" }], 9);
    expect(JSON.parse(readFileSync(path.join(folder, "blind.json"), "utf8"))).toHaveLength(1);
  });
});

describe("drawSilverPrompts", () => {
  it("draws sixty different ones in ten languages, always the same", async () => {
    const prompts = await drawSilverPrompts();
    expect(new Set(prompts.map(({ text }) => text)).size).toBe(60);
    expect(new Set(prompts.map(({ language }) => language)).size).toBe(10);
    expect(await drawSilverPrompts()).toEqual(prompts);
  });
});
