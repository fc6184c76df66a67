import { describe, expect, it } from "vitest";
import { succeed, type Result } from "@/lib/base/result";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { SearchPlan } from "@/lib/search/lab-run";
import type { Gap } from "@/lib/search/criteria";
import { createLedger } from "@/lib/search/ledger";
import { correct } from "@/lib/search/proposers/control";
import type { Recipe } from "@/lib/search/recipe";
import { createFeedbackControl, feedbackControlSizes } from "@/lib/search/recipes/feedback-control";
import { createFipo, fipoSizes } from "@/lib/search/recipes/fipo";
import { createLangGpt, langGptSizes } from "@/lib/search/recipes/langgpt";
import { createMepo, mepoSizes } from "@/lib/search/recipes/mepo";
import { createMethodActors, methodActorsSizes } from "@/lib/search/recipes/method-actors";
import { createMinstrel, minstrelSizes } from "@/lib/search/recipes/minstrel";
import { createMultiExpert, multiExpertSizes } from "@/lib/search/recipes/multi-expert";
import { createPas, pasSizes } from "@/lib/search/recipes/pas";
import { createPromptd, promptdSizes } from "@/lib/search/recipes/promptd";
import { createQuestionRewriter, questionRewriterSizes } from "@/lib/search/recipes/question-rewriter";
import { createTapp, tappSizes } from "@/lib/search/recipes/tapp";
import { runSearch } from "@/lib/search/run-search";
import type { Trace } from "@/lib/search/search";
import { colourRows, plainTools, planFor, row, steppingClock } from "./planted";

/** Writes what the script says to the requests about prompts, in turn; to rows by what the prompt says. */
function scripted(script: readonly string[]) {
  const asked: string[] = [];
  const temperatures: number[] = [];
  const base = scriptedEngine({});
  const engine: Engine = {
    ...base,
    stream(request) {
      const content = request.messages[0]?.content ?? "";
      if (!/^<prompt>$|^Rough prompt:/mu.test(content)) {
        const shade = /white|yellow|cream|sand/u.test(content) ? "light" : "dark";
        const answer = content.includes("one word") ? shade : `I would say ${shade}.`;
        return scriptedEngine({ answers: [answer] }).stream(request);
      }
      const text = script[asked.length % script.length] ?? "";
      asked.push(content);
      temperatures.push(request.sampling.temperature);
      return scriptedEngine({ answers: [text] }).stream(request);
    },
  };
  return { engine, asked, temperatures };
}

const startText = "Is this colour light or dark? {{colour}}";
const plan = planFor({
  prompt: { id: "prompt", label: "mine", text: startText },
  rows: { propose: colourRows(12, "a"), select: colourRows(24, "b"), openOnce: colourRows(10, "c") },
});

async function run(recipe: Result<Recipe>, engine: Engine, on: SearchPlan = plan) {
  if (!recipe.ok) throw new Error(JSON.stringify(recipe.failure));
  const { budget, seed } = on;
  const { signal } = new AbortController();
  const clock = steppingClock();
  const ledger = createLedger({ engine, modelId: "m", calls: [], cache: null, budget, seed, clock, signal });
  const running = runSearch(recipe.value, on.prompt.text, ledger, signal);
  const trace: Trace[] = [];
  let step = await running.next();
  for (; step.done !== true; step = await running.next()) trace.push(step.value);
  if (step.value.type !== "completed") throw new Error(JSON.stringify(step.value));
  const texts = trace.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate.text] : []));
  const refused = trace.flatMap((event) => (event.type === "candidate-refused" ? [event.reason] : []));
  const count = (purpose: string) =>
    trace.filter((event) => event.type === "call-ended" && event.call.purpose === purpose).length;
  const calls = { propose: count("propose"), run: count("run"), judge: count("judge") };
  return { trace, texts: texts.slice(1), refused, calls, outcome: step.value.outcome };
}

const context = { plan, tools: plainTools };

/** A judge that likes both the same. */
async function noChoice({ answers }: Parameters<Engine["choose"]>[0]) {
  return succeed(answers.map((answer) => ({ answer, logProbability: -1 })));
}

const good = "Say in one word if this colour is light or dark: {{colour}}";

describe("methods of one request", () => {
  const whole = "Look at the colour and say if it is light or dark: {{colour}}";
  it.each([
    ["FIPO", createFipo(context, fipoSizes.reference), [whole], 1],
    ["LangGPT", createLangGpt(context, langGptSizes.reference), [whole], 1],
    ["Minstrel", createMinstrel(context, minstrelSizes.reference), ["Be exact.", "all of it"], 10],
    ["PAS", createPas(context, pasSizes.reference), ["Look at the hue.", "good"], 2],
    ["TAPP", createTapp(context, tappSizes.reference), [""], 0],
    ["MePO", createMepo(context, mepoSizes.reference), [whole], 1],
    ["PRoMPTd", createPromptd(context, promptdSizes.reference), [whole], 1],
    ["Question Rewriter", createQuestionRewriter(context, questionRewriterSizes.reference), [whole], 1],
    ["multi-expert", createMultiExpert(context, multiExpertSizes.reference), ["Painter\nPrinter"], 1],
    ["method actors", createMethodActors(context, methodActorsSizes.reference), ["You are a painter."], 1],
  ] as const)(
    "writes one prompt as the paper does, and holds it against the person's: %s",
    async (_, recipe, script, calls) => {
      const { engine, asked } = scripted(script);
      const ran = await run(recipe, engine);
      expect(asked).toHaveLength(calls);
      expect(ran.calls.propose).toBe(calls);
      expect(ran.refused).toEqual([]);
      expect(ran.texts).toHaveLength(1);
      expect(ran.texts[0]).toContain("{{colour}}");
      // Both prompts on the same twenty rows, and nothing is opened for a prompt that won nothing.
      expect(ran.calls.run).toBe(2 * 20);
      expect(ran.outcome).toMatchObject({ chosenId: "start", whyNothing: "noise" });
    },
  );

  it("keeps a prompt that does better on the rows, and tells by other rows how much", async () => {
    const { engine } = scripted([whole, good]);
    const { outcome, calls } = await run(createPromptd(context), engine);
    expect(outcome).toMatchObject({ chosenId: "c2", comparison: { rows: 10, first: 0, second: 1 } });
    // The third and fourth are the first two again, and cost nothing on rows.
    expect(calls).toEqual({ propose: 4, run: 20 + 2 * 20 + 2 * 10, judge: 0 });
  });

  it("lets the model judge in both orders where rows demand nothing, against the best so far", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => row(`u-${at}`, { colour: `sand ${at}` }, null));
    const unlabelled = planFor({ ...plan, rows: { propose: [], select: rows.slice(0, 20), openOnce: rows.slice(20) } });
    const { engine } = scripted([good, whole]);
    const choose: Engine["choose"] = async (request) => {
      const [a = "", b = ""] = Array.from(
        (request.messages[0]?.content ?? "").matchAll(/<answer_.>\n(.*)\n/gu),
        (match) => match[1] ?? "",
      );
      return scriptedEngine({ choose: () => [b.length - a.length, 0] }).choose(request);
    };
    const size = { samples: 2, rows: 20, judgedRows: 6 };
    const ran = await run(
      createPromptd({ plan: unlabelled, tools: plainTools }, size),
      { ...engine, choose },
      unlabelled,
    );
    expect(ran.outcome).toMatchObject({ chosenId: "c1", comparison: { rows: 20, second: 1 } });
    // The second prompt leads to the answers of the person's own, which were held against the first one's already.
    expect(ran.calls).toEqual({ propose: 2, run: 3 * 6 + 2 * 20, judge: 12 + 2 * 20 });
    const rivals = ran.trace.flatMap((event) =>
      event.type === "candidate-measured" ? [event.measurement.rivalId] : [],
    );
    expect([...new Set(rivals)]).toEqual([null, "start", "c1"]);
  });

  it("judges each row by a choice made without it where there are too few to split", async () => {
    const small = planFor({ ...plan, rows: { propose: colourRows(12, "a"), select: [], openOnce: [] } });
    const { engine } = scripted([good]);
    const { outcome, calls } = await run(createMepo({ plan: small, tools: plainTools }), engine, small);
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: { rows: 12, first: 0, second: 1 } });
    expect(calls.run).toBe(24);
  });

  it.each([1, 2])("runs on %i rows", async (count) => {
    const tiny = planFor({ ...plan, rows: { propose: colourRows(count, "a"), select: [], openOnce: [] } });
    const { engine } = scripted([good]);
    expect((await run(createPas({ plan: tiny, tools: plainTools }), engine, tiny)).outcome.chosenId).toMatch(
      /start|c1/u,
    );
  });

  it("asks nothing where all rows are right, and finds nothing where none can be", async () => {
    const right = planFor({ ...plan, prompt: { id: "p", label: "", text: good } });
    const first = scripted([whole]);
    expect((await run(createMepo({ plan: right, tools: plainTools }), first.engine, right)).outcome.whyNothing).toBe(
      "baseline-perfect",
    );
    expect(first.asked).toEqual([]);
    const wrongRows = colourRows(24, "b").map((each) => row(each.id, each.variables, "green"));
    const wrong = planFor({ ...plan, rows: { ...plan.rows, select: wrongRows } });
    const ran = await run(createMepo({ plan: wrong, tools: plainTools }), scripted([whole, good]).engine, wrong);
    expect(ran.outcome).toMatchObject({ chosenId: "start", whyNothing: "noise" });
  });

  it.each([
    ["nothing", "", /no room|no prompt/u],
    ["a refusal", "I'm sorry, but I can't help with that.", /no prompt|nothing to go on/u],
    ["an answer", "dark", /no prompt/u],
    ["no end", "and on with more of it ".repeat(200), /no end/u],
  ])("goes on where the model writes %s", async (_, text, reason) => {
    const { engine } = scripted([text, text, good]);
    const { refused, outcome } = await run(createPromptd(context), engine);
    expect(refused[0]).toMatch(reason);
    expect(outcome.chosenId).toBe("c1");
  });

  it("says so where the prompt leaves the model no room, and asks no row for it", async () => {
    const { engine } = scripted([good]);
    const narrow = { ...engine, model: { ...engine.model, contextTokens: 40 } };
    const { refused, outcome } = await run(createPromptd(context), narrow);
    expect(refused).toHaveLength(3);
    expect(refused.every((reason) => reason.includes("no room"))).toBe(true);
    expect(outcome.whyNothing).toBe("all-refused");
  });

  it("has no rows to try on", () => {
    const none = planFor({ ...plan, rows: { propose: [], select: [], openOnce: [] } });
    expect(createFipo({ plan: none, tools: plainTools })).toMatchObject({
      ok: false,
      failure: { kind: "invalid-cases" },
    });
  });
});

describe("FIPO", () => {
  it("fills the template's blocks in turn: none, an answer, a wanted one, both", async () => {
    const { engine, asked } = scripted([good]);
    await run(createFipo(context), engine);
    expect(asked.map((text) => [text.includes("A poor answer"), text.includes("A good answer")])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
    expect(asked[3]).toMatch(/poor answer to it was:\nI would say (?:light|dark)\./u);
    expect(asked.every((text) => text.includes(`Rough prompt: ${startText}`))).toBe(true);
  });

  it("judges no row by a prompt that its answer was shown for", async () => {
    const small = planFor({ ...plan, rows: { propose: colourRows(6, "a"), select: [], openOnce: [] } });
    const winsOf = async (...script: readonly string[]) => {
      const { engine } = scripted(script);
      const { outcome } = await run(createFipo({ plan: small, tools: plainTools }), engine, small);
      expect(outcome.comparison?.rows).toBe(6);
      return outcome.comparison?.wins;
    };
    // The good one was written from an answer to one row, whose fold of two keeps the person's prompt.
    expect(await winsOf("Say which: {{colour}}", good, "Tell which: {{colour}}", "Which is it: {{colour}}")).toBe(4);
    // From two rows of two folds, each time without the other: it would have been there for each fold.
    expect(await winsOf("Say which: {{colour}}", good)).toBe(6);
  });

  it("shows none of a few rows that are kept for the end, where a judge compares", async () => {
    for (let count = 3; count <= 8; count += 1) {
      const bare = colourRows(count, "a").map((each) => ({ ...each, expected: null, demands: [] }));
      const small = planFor({ ...plan, rows: { propose: bare, select: [], openOnce: [] } });
      const recipe = createFipo({ plan: small, tools: plainTools });
      if (!recipe.ok || recipe.value.verification.kind !== "rows") throw new Error("Rows are opened.");
      const opened = new Set(recipe.value.verification.rows.map(({ id }) => id));
      expect(opened.size).toBe(Math.floor(count / 2));
      const answered: string[] = [];
      const tools = {
        ...plainTools,
        fill: async (...asked: Parameters<typeof plainTools.fill>) => {
          answered.push(asked[1].id);
          return plainTools.fill(...asked);
        },
      };
      const { engine, asked } = scripted([good]);
      await run(createFipo({ plan: small, tools }), { ...engine, choose: noChoice }, small);
      expect(asked).toHaveLength(4);
      // Nobody wins, so that no row is opened at the end.
      expect(answered.filter((id) => opened.has(id))).toEqual([]);
    }
  });
});

describe("LangGPT", () => {
  it("asks for four sections, and for all seven by the paper", async () => {
    for (const [size, count] of [
      [langGptSizes.tab, 4],
      [langGptSizes.reference, 7],
    ] as const) {
      const { engine, asked } = scripted([`# Role\nYou know colours.\n\n# Goal\nSay one word: light or dark.`]);
      const { texts } = await run(createLangGpt(context, size), engine);
      expect(asked[0]?.match(/^- \w+: /gmu)).toHaveLength(count);
      expect(texts[0]).toContain("# Goal\nSay one word: light or dark.\n\ncolour: {{colour}}");
    }
  });
});

describe("Minstrel", () => {
  const script = [
    "Workflow and role.",
    "## Workflow: Look at it.",
    "You know colours.",
    "The form is lost.",
    "# Workflow\nLook at it, answer in one word.",
  ];

  it("has an analyst, a writer for each section, a critic, and mends what the critic names", async () => {
    const { engine, asked } = scripted(script);
    const { texts } = await run(createMinstrel(context, { ...minstrelSizes.tab, samples: 1 }), engine);
    expect(asked).toHaveLength(5);
    expect(asked[0]).toContain("Choose at most 4");
    expect(asked[1]).toContain("You write one section: Workflow");
    expect(asked[2]).toContain("You write one section: Role");
    expect(asked[3]).toContain("<draft>\n# Workflow\nLook at it.\n\n# Role\nYou know colours.\n</draft>");
    expect(asked[4]).toContain("<fault>\nThe form is lost.\n</fault>");
    expect(texts).toEqual(["# Workflow\nLook at it, answer in one word.\n\ncolour: {{colour}}"]);
  });

  it("keeps the draft where the critic finds nothing", async () => {
    const { engine, asked } = scripted([...script.slice(0, 3), "None."]);
    const { texts } = await run(createMinstrel(context, { ...minstrelSizes.tab, samples: 1 }), engine);
    expect(asked).toHaveLength(4);
    expect(texts).toEqual(["# Workflow\nLook at it.\n\n# Role\nYou know colours.\n\ncolour: {{colour}}"]);
  });
});

describe("PAS", () => {
  it("appends a complement, and another where the check finds a fault; the prompt stays to the letter", async () => {
    const { engine, asked } = scripted(["Write a poem.", "Use one word.", "Use one word only.", "Good."]);
    const { texts } = await run(createPas(context, { ...pasSizes.tab, samples: 2 }), engine);
    expect(asked[1]).toContain("<addition>\nWrite a poem.\n</addition>");
    expect(texts).toEqual([`${startText}\n\nUse one word.`, `${startText}\n\nUse one word only.`]);
  });
});

describe("TAPP", () => {
  it("puts eight solved tasks first, then four, then two, and asks nothing for it", async () => {
    const { texts, calls } = await run(createTapp(context, tappSizes.tab), scripted([""]).engine);
    expect(texts.map((text) => text.match(/^Output: /gmu)?.length)).toEqual([8, 4, 2]);
    expect(texts.every((text) => text.endsWith(startText))).toBe(true);
    expect(calls.propose).toBe(0);
  });
});

describe("MePO", () => {
  it("writes greedily first, and samples after that", async () => {
    const { engine, asked, temperatures } = scripted([good]);
    await run(createMepo(context), engine);
    expect(temperatures).toEqual([0, 0.8, 0.8, 0.8]);
    expect(asked[0]).toMatch(/clear.*precise.*short.*Lose no information/su);
  });
});

describe("frames", () => {
  it("names three experts, whose common answer the prompt asks for", async () => {
    const { engine } = scripted(["1. **Painter**: hues\n2. Printer\n3. Optician\n4. Poet", "Nobody"]);
    const { texts, refused } = await run(createMultiExpert(context, { ...multiExpertSizes.tab, samples: 2 }), engine);
    expect(texts).toEqual([expect.stringContaining(`${startText}\n\nConsider`)]);
    expect(texts[0]).toContain("- Painter: hues\n- Printer\n- Optician\n");
    expect(refused).toEqual(["It names no two experts."]);
  });

  it("gives an actor directions before the script", async () => {
    const { engine } = scripted(["You are a painter who sorts tubes."]);
    const { texts } = await run(createMethodActors(context, methodActorsSizes.reference), engine);
    expect(texts).toEqual([`You are a painter who sorts tubes.\n\n${startText}`]);
  });
});

describe("feedback control", () => {
  const half = "Is this some colour that is light or dark? {{colour}}";
  const met = "Is this colour light or dark? {{colour}} Answer in one word, nothing else.";

  it("asks for the change and for the prompt, two requests a round, from the latest prompt, until all is met", async () => {
    const { engine, asked } = scripted(["Name the form.", half, "Ask for one word.", met]);
    const { texts, trace, outcome } = await run(createFeedbackControl(context), engine);
    expect(texts).toEqual([half, met]);
    expect(asked).toHaveLength(4);
    expect(asked[0]).toContain("does not say which form");
    expect(asked[1]).toContain("<change>\nName the form.\n</change>");
    expect(asked[2]).toContain(`<prompt>\n${half}\n</prompt>`);
    expect(asked[2]).toContain("found before, and still is so");
    const criteria = trace.flatMap((event) =>
      event.type === "candidate-measured" && event.measurement.scorer === "criteria" ? [event.measurement.score] : [],
    );
    expect(criteria).toEqual([0.9, 0.8, 1]);
    expect(outcome.chosenText).toBe(met);
  });

  it("has two requests in each of the rounds of the paper, and ends where they are spent", async () => {
    const words = "abcdefghijklmnopqrstuvwxyz".split("");
    const never = words.flatMap((letter) => ["Say more.", `Is this colour light or dark, as ${letter}x? {{colour}}`]);
    const { engine, asked } = scripted(never);
    const rich = planFor({ ...plan, budget: { ...plan.budget, calls: 1000 } });
    const recipe = createFeedbackControl({ plan: rich, tools: plainTools }, feedbackControlSizes.reference);
    await run(recipe, engine, rich);
    expect(asked).toHaveLength(2 * 20);
  });

  it("mends the widest gap, one that stays with more force, and eases off one that closes", () => {
    const gap = (criterion: Gap["criterion"], size: number): Gap => ({ criterion, size, finding: criterion });
    const strengths = (...history: (readonly [number, number])[]) =>
      correct(
        history.map(([form, vague]) => [gap("output-form", form), gap("vague-words", vague)]),
        { proportional: 1, integral: 0.5, derivative: 0.5 },
      ).map(({ gap: { criterion }, strength }) => [criterion, strength]);
    expect(strengths([0.5, 0.75])).toEqual([
      ["vague-words", 0.75 + 0.375],
      ["output-form", 0.5 + 0.25],
    ]);
    // The form has stayed as it was, and has caught up with the words, of which some were mended.
    expect(strengths([0.5, 0.75], [0.5, 0.5])).toEqual([
      ["output-form", 0.5 + 0.5],
      ["vague-words", 0.5 + 0.625 - 0.125],
    ]);
    expect(strengths([0.5, 0.75], [0.5, 0])).toEqual([["output-form", 1]]);
    expect(strengths([0, 0])).toEqual([]);
  });

  it("says so where there is nothing to close", () => {
    const fine = planFor({ ...plan, prompt: { id: "p", label: "", text: met } });
    expect(createFeedbackControl({ plan: fine, tools: plainTools })).toMatchObject({
      ok: false,
      failure: { reasons: [expect.stringContaining("none in yours")] },
    });
  });
});
