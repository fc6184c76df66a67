import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { scriptedEngine } from "@/lib/engines/scripted";
import { printValue } from "@/lib/records/json";
import { finishCases, makeDemand } from "@/lib/transfer/cases/make-case";
import { createRemarks } from "@/lib/transfer/cases/remarks";
import { pageFigures } from "../../bench/real-search/page-figures";
import { rememberAnswers, type RememberedAnswer } from "../../bench/real-search/remember-answers";
import { ANSWER_TOKENS, runRealSearch, type RealSearchRun } from "../../bench/real-search/run-real-search";
import { summarizeSearches } from "../../bench/real-search/summarize";
import { renderSearchTables } from "../../bench/real-search/tables";
import { divideTask, readTask, SEEN_ROWS, type SearchTask } from "../../bench/real-search/tasks";
import { engineOnServer, written } from "./engine-on-server";

const cases = finishCases(
  Array.from({ length: 2 * SEEN_ROWS + 4 }, (_, at) => ({
    row: at + 1,
    variables: { input: `Is ${at} even?` },
    expected: at % 2 === 0 ? "yes" : "no",
    demands: [makeDemand("equals", at % 2 === 0 ? "yes" : "no")],
  })),
  createRemarks(),
);
const task: SearchTask = { name: "navigate", startText: "Tell me: {{input}}", demands: [], cases };

describe("divideTask", () => {
  it("gives a search thirty rows and keeps as many others apart, drawn by the seed", () => {
    const { seen, unseen } = divideTask(cases, 1);
    expect(seen).toHaveLength(SEEN_ROWS);
    expect(unseen).toHaveLength(SEEN_ROWS);
    expect(seen.filter((row) => unseen.includes(row))).toEqual([]);
    expect(divideTask(cases, 1)).toEqual({ seen, unseen });
    expect(divideTask(cases, 2).seen).not.toEqual(seen);
  });

  it("refuses a task with too few rows", () => {
    expect(() => divideTask(cases.slice(0, 59), 1)).toThrow("at least 60 rows; there are 59");
  });
});

describe("rememberAnswers", () => {
  const { signal } = new AbortController();
  const messages = [{ role: "user" as const, content: "Which one?" }];
  const greedy = { temperature: 0, topP: 1, seed: 1, maxTokens: 8 };

  async function askTwice(sampling: typeof greedy) {
    const kept = new Map<string, RememberedAnswer>();
    const memory = {
      get: (hash: string) => kept.get(hash),
      set: (one: RememberedAnswer) => void kept.set(one.prompt, one),
    };
    const engine = rememberAnswers(scriptedEngine({ answers: ["the first", "another one"] }), memory);
    const answers: string[] = [];
    for (let asked = 0; asked < 2; asked += 1) {
      let text = "";
      let ended = "";
      for await (const part of engine.stream({ messages, sampling, signal })) {
        if (part.type === "text-delta") text += part.text;
        if (part.type === "generation-ended") ended = `${part.reason} ${part.usage.completionTokens}`;
      }
      answers.push(`${text}: ${ended}`);
    }
    return answers;
  }

  it("asks a greedy request once", async () => {
    const [first, second] = await askTwice(greedy);
    expect(first).toBe("the first: stop 2");
    expect(second).toBe(first);
  });

  it("asks a request that draws its answer each time", async () => {
    expect(await askTwice({ ...greedy, temperature: 1 })).toEqual(["the first: stop 2", "another one: stop 2"]);
  });
});

describe("runRealSearch", () => {
  let server: Server | null = null;
  afterEach(() => server?.close());

  it("searches on the rows that are seen alone, and scores what it found on the others", async () => {
    const { seen, unseen } = divideTask(cases, 1);
    const asked: string[] = [];
    // It answers right where the prompt says how, and proposes to say how.
    const started = await engineOnServer(({ prompt, n_predict }) => {
      const content = String(prompt);
      if (n_predict !== ANSWER_TOKENS) return written("Say yes or no, and nothing else.");
      asked.push(content);
      const right = Number(/Is (\d+) even/.exec(content)?.[1]) % 2 === 0 ? "yes" : "no";
      return written(content.includes("Say yes or no") ? right : `The answer is ${right}, I think.`);
    }, 512);
    server = started.server;
    const run = await runRealSearch(started.engine, { task, method: "ape", calls: 60, seed: 1 });
    if (typeof run === "string") throw new Error(run);
    expect(run).toMatchObject({ isChanged: true, isSaidBetter: true, believed: 1 });
    expect(run.chosenText).toContain("Say yes or no");
    expect(run.startScores).toEqual(unseen.map(() => 0));
    expect(run.chosenScores).toEqual(unseen.map(() => 1));
    expect(run.bestScores).toEqual(run.chosenScores);
    // The last ones are those of the end.
    const during = asked.slice(0, -2 * unseen.length);
    const inputOf = ({ variables }: (typeof cases)[number]) => printValue(variables["input"] ?? null);
    expect(during.every((content) => seen.some((row) => content.includes(inputOf(row))))).toBe(true);
  });

  it("tells why a search failed", async () => {
    const started = await engineOnServer(
      () => ({ status: 500, type: "application/json", body: '{"error":{"message":"broken"}}' }),
      512,
    );
    server = started.server;
    expect(await runRealSearch(started.engine, { task, method: "ape", calls: 60, seed: 1 })).toBe("engine-failed");
  });
});

const unchanged: RealSearchRun = {
  startScores: [1, 0, 1, 0],
  chosenScores: [1, 0, 1, 0],
  bestScores: [0, 0, 1, 0],
  believed: 0.25,
  chosenText: "Tell me: {{input}}",
  bestText: "Say: {{input}}",
  isChanged: false,
  isSaidBetter: false,
  whyNothing: "noise",
  calls: 100,
  refused: 0,
  proposed: 3,
  seconds: 40,
};
const better: RealSearchRun = {
  ...unchanged,
  chosenScores: [1, 1, 1, 1],
  bestScores: [1, 1, 1, 1],
  believed: 0.75,
  isChanged: true,
  isSaidBetter: true,
  calls: 200,
  seconds: 60,
};

describe("summarizeSearches", () => {
  it("holds the prompts against each other on all rows, row by row", () => {
    const figures = summarizeSearches([unchanged, better]);
    expect(figures).toMatchObject({
      runs: 2,
      start: 0.5,
      chosen: 0.75,
      gain: { share: 0.25 },
      bestGain: { share: 0.125 },
      believed: 0.5,
      changed: 1,
      saidBetter: 1,
      worse: 0,
      calls: 150,
      seconds: 50,
    });
    expect(figures.gain.low).toBeLessThan(0.25);
    expect(figures.gain.high).toBeGreaterThan(0.25);
  });

  it("takes no gain for uncertain where the prompt stayed, and the gain of one that led for what it is", () => {
    const { gain, bestGain } = summarizeSearches([unchanged]);
    expect(gain).toEqual({ share: 0, low: 0, high: 0 });
    expect(bestGain).toMatchObject({ share: -0.25 });
    const same = { ...unchanged, bestScores: unchanged.startScores, bestText: unchanged.chosenText };
    expect(summarizeSearches([same]).bestGain).toEqual({ share: 0, low: 0, high: 0 });
  });

  it("counts a run that ended with fewer rows right, and has no belief where no scores chose", () => {
    const worse = { ...unchanged, chosenScores: [0, 0, 1, 0], believed: null };
    expect(summarizeSearches([worse])).toMatchObject({ worse: 1, believed: null });
  });
});

describe("renderSearchTables", () => {
  it("has a table of all tasks and one of each, the method that gains most first, and what could not run", () => {
    const about = { model: "Tiny", task: "navigate" } as const;
    const tables = renderSearchTables([
      { ...about, method: "ape", ...unchanged },
      { ...about, method: "spo", ...better },
      { ...about, method: "opro", obstacle: "context-exceeded" },
    ]);
    const titles = tables.split("\n").filter((line) => line.startsWith("#"));
    expect(titles).toEqual(["### Tiny, all tasks", "### Tiny, navigate"]);
    const rows = tables.split("\n").filter((line) => /^\| [a-z]/.test(line));
    expect(rows.map((line) => line.split("|")[1]?.trim())).toEqual(["method", "spo", "ape", "method", "spo", "ape"]);
    expect(tables).toContain("opro on navigate: context-exceeded");
  });
});

describe("pageFigures", () => {
  const about = { model: "Tiny.Q8_0", task: "navigate" } as const;

  it("tells the searches of the model with which most were made, method by method in points", () => {
    const figures = pageFigures(
      [
        { ...about, method: "ape", ...unchanged },
        { ...about, method: "spo", ...better },
        { ...about, method: "opro", obstacle: "context-exceeded" },
        { ...about, model: "Other", method: "ape", ...better },
      ],
      200,
    );
    expect(figures).toMatchObject({
      model: "Tiny.Q8_0",
      tasks: 1,
      calls: 200,
      rows: 30,
      runs: 2,
      changed: 1,
      worse: 0,
    });
    expect(Object.keys(figures?.methods ?? {})).toEqual(["ape", "spo"]);
    expect(figures?.methods["spo"]).toMatchObject({ runs: 1, changed: 1, gain: 50 });
  });

  it("tells nothing where nothing was run", () => {
    expect(pageFigures([{ ...about, method: "opro", obstacle: "context-exceeded" }], 200)).toBeNull();
  });
});

describe("readTask", () => {
  it("says which file is missing, and how to name its folder", async () => {
    await expect(readTask("navigate", "/nowhere")).rejects.toThrow(
      "There is no file /nowhere/bbh/navigate.json. Name the folder that holds it with --data.",
    );
  });

  it("gives the rows and the plain prompt of the import", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "goldsmith-task-"));
    mkdirSync(path.join(folder, "bbh"));
    const examples = [
      { input: "Turn left. Do you return?", target: "No" },
      { input: "Stay. Do you return?", target: "Yes" },
    ];
    writeFileSync(path.join(folder, "bbh/navigate.json"), JSON.stringify({ canary: "", examples }));
    try {
      const { startText, cases: rows } = await readTask("navigate", folder);
      expect(rows.map(({ expected }) => expected)).toEqual(["No", "Yes"]);
      expect(startText).toContain("{{input}}");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
