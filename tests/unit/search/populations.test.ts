import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/base/result";
import type { SearchPlan } from "@/lib/search/lab-run";
import { methodVersions } from "@/lib/search/method-versions";
import type { Recipe } from "@/lib/search/recipe";
import { mutationPrompts, thinkingStyles } from "@/lib/search/proposers/breeder-words";
import { sentenceLibrary } from "@/lib/search/proposers/sentence-library";
import {
  createPromptbreeder,
  createTapo,
  promptbreederSizes,
  tapoSizes,
  type TapoSize,
} from "@/lib/search/recipes/breeders";
import {
  createEvoPromptDe,
  createEvoPromptGa,
  evoPromptSizes,
  type EvoPromptSize,
} from "@/lib/search/recipes/evoprompt";
import { createRecipe } from "@/lib/search/recipes/methods";
import type { RecipeContext } from "@/lib/search/recipes/recipe-context";
import { createSprig, sprigSizes, type SprigSize } from "@/lib/search/recipes/sprig";
import { colourRows, plainTools, planFor, plantedEngine, row } from "./planted";
import { numberOf, runRecipe, scoredBy, wordOf, writingEngine } from "./populations-run";

const populations = [
  "plum-climbing",
  "plum-annealing",
  "plum-mutation",
  "plum-crossover",
  "plum-tabu",
  "plum-harmony",
  "evoprompt-ga",
  "evoprompt-de",
  "promptbreeder",
  "tapo",
  "sprig",
] as const;

const start = "Is this colour light or dark? {{colour}}";
const plan = planFor({
  rows: { propose: colourRows(20, "a"), select: colourRows(60, "b"), openOnce: colourRows(10, "c") },
  budget: { calls: 100_000, tokens: 1e9, milliseconds: 1e9 },
});

/** Writes another prompt, phrase, hint or advice each time. */
const inventive = () =>
  writingEngine((request, count) => {
    if (request.includes("<new_prompt>"))
      return `<new_prompt>Is it light or dark, ${wordOf(count)}? {{colour}}</new_prompt>`;
    if (request.includes("<task>") || request.includes("<advice>"))
      return `1. Think of ${wordOf(count)}.\n2. And more.`;
    return `Say which of the two it is, as ${wordOf(count)} would.`;
  });

const rising = scoredBy(({ id }) => 0.2 + numberOf(id) / 1000);
const falling = scoredBy(({ id }) => 0.9 - numberOf(id) / 1000);
/** Some better and some worse, in no order. */
const mixed = scoredBy(({ id }) => 0.1 + ((numberOf(id) * 37) % 80) / 100);

type Create<Size> = (context: RecipeContext, size?: Size) => Result<Recipe>;

async function run<Size>(create: Create<Size>, size: Size, tools = mixed, given: SearchPlan = plan) {
  const { engine, asked } = inventive();
  return { ...(await runRecipe(create({ plan: given, tools }, size), given, engine)), asked };
}

/** Both prompts on the ten rows at the end; none where nothing was better. */
const AT_THE_END = 20;

describe.each([
  ["evoprompt-ga", createEvoPromptGa],
  ["evoprompt-de", createEvoPromptDe],
] as const)("EvoPrompt, %s", (id, create) => {
  const size: EvoPromptSize = { seeds: 5, reworded: 2, pool: 4, rounds: 3, rows: 4 };

  it("fills its pool with induced prompts and the best in other words, then asks once for each child", async () => {
    const { asked, calls, rounds } = await run(create, size);
    const marks = ["followed it for each", "in other words", id === "evoprompt-ga" ? "<prompt_1>" : "<first>"];
    expect(asked.map((text) => marks.findIndex((mark) => text.includes(mark)))).toEqual([
      ...[0, 0, 0, 0, 0, 1, 1],
      ...Array.from({ length: size.rounds * size.pool }, () => 2),
    ]);
    expect(calls["run"]).toBe((1 + 5 + 2 + size.rounds * size.pool) * size.rows + AT_THE_END);
    expect(rounds).toHaveLength(1 + 2 + size.rounds);
    expect(rounds.slice(2).every(({ kept }) => kept.length === size.pool)).toBe(true);
    // Only rows to propose by are shown.
    expect(asked.slice(0, 5).every((text) => /Input: \w+ a \d+/u.test(text) && !/ [bc] \d+/u.test(text))).toBe(true);
  });

  it("takes as many calls by the paper's settings as its formula says", async () => {
    const { calls } = await run(create, evoPromptSizes.reference);
    const children = 10 * 10;
    expect(calls["propose"]).toBe(29 + 5 + children);
    expect(calls["run"]).toBe(30 * 50 + 5 * 50 + children * 50 + AT_THE_END);
  });

  it("takes 271 calls in a tab before the end", async () => {
    const { calls } = await run(create, evoPromptSizes.tab);
    expect((calls["run"] ?? 0) + (calls["propose"] ?? 0) - AT_THE_END).toBe(271);
  });

  it("says the person's prompt in other words where no row has a right answer, and then keeps its facts", async () => {
    const unlabelled = Array.from({ length: 60 }, (_, index) => row(`${index}`, { colour: `sand ${index}` }, null));
    const [demand] = colourRows(1)[0]?.demands ?? [];
    const given: SearchPlan = {
      ...plan,
      prompt: { ...plan.prompt, text: `${start}\nUse 2 words.` },
      demands: demand === undefined ? [] : [{ ...demand, kind: "word-count", value: 2 }],
      rows: { propose: unlabelled.slice(0, 10), select: unlabelled.slice(10), openOnce: [] },
    } as SearchPlan;
    const { asked, rounds } = await run(create, evoPromptSizes.tab, mixed, given);
    expect(asked.every((text) => !text.includes("followed it"))).toBe(true);
    expect(rounds.flatMap(({ refused }) => refused).some((reason) => reason.includes("2"))).toBe(true);
  });

  it("goes on where a model writes no prompt", async () => {
    for (const written of ["", "I'm sorry, but I can't help with that.", "so and so ".repeat(300), "<new_prompt>"]) {
      const { engine } = writingEngine(() => written);
      const ran = await runRecipe(create({ plan, tools: mixed }, size), plan, engine);
      expect(ran.outcome).toMatchObject({ chosenId: "start", whyNothing: "all-refused" });
      expect(ran.rounds.length).toBeGreaterThan(1);
    }
  });
});

describe("EvoPrompt's two ways", () => {
  const size: EvoPromptSize = { seeds: 5, reworded: 0, pool: 4, rounds: 4, rows: 4 };

  it("GA: crosses two of the pool, and keeps the best of old and new", async () => {
    const { rounds, texts, asked } = await run(createEvoPromptGa, size);
    rounds.slice(2).forEach(({ proposed, kept }, index) => {
      const before = rounds[index + 1]?.kept ?? [];
      for (const { parents } of proposed) {
        expect(new Set(parents).size).toBe(2);
        expect(parents.every((parent) => before.includes(parent))).toBe(true);
      }
      const best = [...before, ...proposed.map((candidate) => candidate.id)].toSorted(
        (one, other) => scoreOf(other) - scoreOf(one) || numberOf(one) - numberOf(other),
      );
      expect(kept).toEqual(best.slice(0, size.pool));
    });
    const [child] = rounds[2]?.proposed ?? [];
    const request = asked.find((text) => text.includes("<prompt_1>")) ?? "";
    for (const parent of child?.parents ?? []) {
      const [instruction = ""] = (texts.get(parent) ?? "").split("\n\n");
      expect(request).toContain(instruction);
    }
  });

  it("DE: makes a child for each member, from two others and the best, and keeps the better of the two", async () => {
    const { rounds, texts, asked } = await run(createEvoPromptDe, size);
    const requests = asked.filter((text) => text.includes("<first>"));
    let members = rounds[1]?.kept ?? [];
    rounds.slice(2).forEach(({ proposed, kept }, index) => {
      const before = rounds[index + 1]?.kept ?? [];
      expect(proposed.map(({ parents }) => parents[0])).toEqual(before);
      const [instruction = ""] = (texts.get(before[0] ?? "") ?? "").split("\n\n");
      const ofRound = requests.slice(index * size.pool, (index + 1) * size.pool);
      expect(ofRound.every((text) => text.includes(`<best>\n${instruction}`))).toBe(true);
      members = members.map((member) => {
        const child = proposed.find(({ parents }) => parents[0] === member)?.id ?? member;
        return scoreOf(child) > scoreOf(member) ? child : member;
      });
      expect(new Set(kept)).toEqual(new Set(members));
    });
  });
});

/** As `mixed` has it. */
function scoreOf(id: string): number {
  return 0.1 + ((numberOf(id) * 37) % 80) / 100;
}

describe.each([
  ["promptbreeder", createPromptbreeder, { ...promptbreederSizes.tab, rows: 5 }],
  ["tapo", createTapo, { ...tapoSizes.tab, generations: 5, rows: 5, weights: { brevity: 0, variety: 0 } }],
] as const)("Breeding units: %s", (id, create, size) => {
  it("makes units of each advice and style, then changes the fitter of each pair", async () => {
    const { asked, rounds } = await run(create as Create<TapoSize>, size as TapoSize, falling);
    const first = asked.slice(0, 4);
    expect(first.map((text) => mutationPrompts.findIndex((advice) => text.includes(advice)))).toEqual([0, 0, 1, 1]);
    expect(first.map((text) => thinkingStyles.findIndex((style) => text.includes(style)))).toEqual([0, 1, 0, 1]);
    expect(rounds).toHaveLength(2 + size.generations);

    rounds.slice(2).forEach(({ proposed, kept }, index) => {
      const before = (rounds[index + 1]?.kept ?? []).slice(1);
      const after = kept.slice(1);
      expect(kept[0]).toBe("start");
      const gone = before.filter((unit) => !after.includes(unit));
      expect(proposed).toHaveLength(2);
      expect(new Set(after)).toEqual(
        new Set([...before.filter((unit) => !gone.includes(unit)), ...proposed.map((candidate) => candidate.id)]),
      );
      const winners = proposed.map(({ parents }) => parents[0] ?? "");
      // Whoever came earlier is fitter here. The winner stays for the loser's mutant, or is changed itself.
      if (id === "tapo") expect(new Set(gone)).toEqual(new Set(winners));
      else {
        expect(gone.some((unit) => winners.includes(unit))).toBe(false);
        expect(Math.min(...winners.map(numberOf))).toBeLessThan(Math.min(...gone.map(numberOf)));
      }
    });
  });

  it("scores a unit once, and asks once or twice for each mutant", async () => {
    const { calls, rounds, asked } = await run(create as Create<TapoSize>, size as TapoSize);
    const bred = rounds.slice(2).flatMap(({ proposed }) => proposed).length;
    expect(bred).toBe(size.generations * 2);
    expect(calls["run"]).toBe((1 + 4 + bred) * size.rows + AT_THE_END);
    const twice = asked.filter((text) => !text.includes("<new_prompt>") && !text.includes("List hints")).length;
    expect(calls["propose"]).toBe(4 + bred + twice);
  });

  it("uses all six operators, and hands on the advice that was bred", async () => {
    const long = { ...size, generations: 30 };
    const { asked } = await run(create as Create<TapoSize>, long as TapoSize, rising);
    const count = (mark: string) => asked.filter((text) => text.includes(mark)).length;
    for (const mark of ["List hints", "this advice: ", "comes next", "How should", "Make this advice", "<example>"]) {
      expect(count(mark)).toBeGreaterThan(1);
    }
    expect(count("this advice: Think of w")).toBeGreaterThan(1);
    expect(asked.filter((text) => text.includes("<example>")).every((text) => / a \d+/u.test(text))).toBe(true);
    const lineage = asked.find((text) => text.includes("comes next")) ?? "";
    expect(lineage).toMatch(/<prompt_1>\n[^<]+<\/prompt_1>\n\n<prompt_2>/u);
  });

  it("goes on where a model writes no prompt", async () => {
    for (const written of ["", "I'm sorry, but I can't help with that.", "so and so ".repeat(300)]) {
      const { engine } = writingEngine((_, count) =>
        count <= 4 ? `<new_prompt>Light or dark, ${wordOf(count)}? {{colour}}` : written,
      );
      const recipe = (create as Create<TapoSize>)({ plan, tools: falling }, size as TapoSize);
      const ran = await runRecipe(recipe, plan, engine);
      expect(ran.outcome).toMatchObject({ chosenId: "start", whyNothing: "noise" });
      expect(ran.rounds.flatMap(({ refused }) => refused).length).toBeGreaterThan(3);
    }
  });
});

describe("Promptbreeder and TAPO", () => {
  it("take no more calls than they say", async () => {
    const tab = await run(createPromptbreeder, promptbreederSizes.tab);
    expect((tab.calls["run"] ?? 0) + (tab.calls["propose"] ?? 0) - AT_THE_END).toBeLessThanOrEqual(234);
    const tapo = await run(createTapo, tapoSizes.tab);
    expect((tapo.calls["run"] ?? 0) + (tapo.calls["propose"] ?? 0) - AT_THE_END).toBeLessThanOrEqual(228);
    const reference = await run(createPromptbreeder, promptbreederSizes.reference);
    expect(reference.calls["run"]).toBe(10 * (1 + 8 + 10 * 4) + AT_THE_END);
    const paper = await run(createTapo, tapoSizes.reference);
    expect(paper.calls["run"]).toBe(50 * (1 + 8 + 3 * 4) + AT_THE_END);
  });

  it("TAPO: of prompts whose answers are equally good the shorter one is the fitter", async () => {
    const equal = scoredBy(() => 0.5);
    const by = async (brevity: number) => {
      const size = { ...tapoSizes.tab, weights: { brevity, variety: 0.05 } };
      const { engine } = writingEngine((request, count) =>
        request.includes("<new_prompt>")
          ? `<new_prompt>Dark${count === 2 ? "" : ` or light, ${wordOf(count)}`}? {{colour}}</new_prompt>`
          : "Be quick.",
      );
      return runRecipe(createTapo({ plan, tools: equal }, size), plan, engine);
    };
    const bestOf = ({ rounds, texts }: Awaited<ReturnType<typeof by>>) => texts.get(rounds.at(-1)?.kept[0] ?? "");
    expect(bestOf(await by(0))).toBe(plan.prompt.text);
    expect(bestOf(await by(0.1))).toBe("Dark? {{colour}}");
  });
});

describe("SPRIG", () => {
  const every: SprigSize = { ...sprigSizes.reference, rounds: 2, beam: 1, paraphrases: 0, rows: 3 };

  it("tries every sentence at every place, then takes out and swaps too, around a prompt that stays whole", async () => {
    const { rounds, texts, calls } = await run(createSprig, every, rising);
    expect(rounds[1]?.proposed).toHaveLength(sentenceLibrary.length * 2);
    // The other nineteen at three places around the best; whatever else can be done to it was there before.
    expect(rounds[2]?.proposed).toHaveLength(19 * 3);
    expect(calls["run"]).toBe((1 + 40 + 57) * 3 + AT_THE_END);
    expect([...texts.values()].every((text) => text.includes(start))).toBe(true);
  });

  it("asks for sentences in other words, and holds the best of all beside the best of the round", async () => {
    const { rounds, asked, calls } = await run(createSprig, sprigSizes.tab, falling);
    expect(asked.length).toBeGreaterThan(1);
    expect(
      asked.every((text) => sentenceLibrary.some((sentence) => text.includes(sentence)) || text.includes("as w")),
    ).toBe(true);
    expect(rounds.slice(1).every(({ kept, proposed }) => kept[0] === "start" && kept[1] === proposed[0]?.id)).toBe(
      true,
    );
    expect((calls["run"] ?? 0) + (calls["propose"] ?? 0)).toBeLessThanOrEqual(212);
  });

  it("finds the sentence that helps, and puts it in more often than others", async () => {
    const helpful = "Check your answer before you give it.";
    const helps = scoredBy(({ text }) => (text.includes(helpful) ? 0.9 : 0.3));
    const size: SprigSize = {
      ...sprigSizes.tab,
      rounds: 12,
      edits: 6,
      paraphrases: 0,
      rows: 4,
      sampler: "all",
      beam: 2,
    };
    const { outcome, rounds } = await run(createSprig, size, helps);
    expect(outcome.chosenText).toContain(helpful);
    const counts = new Map<string, number>();
    for (const { reason } of rounds.flatMap(({ proposed }) => proposed)) {
      const sentence = /^With “(.*)”\.$/u.exec(reason)?.[1] ?? "";
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(15);
  });
});

describe("methods of many rounds", () => {
  const creators = [createEvoPromptGa, createEvoPromptDe, createPromptbreeder, createTapo, createSprig] as const;

  it("say what rows they cannot use, and stop where all are right", async () => {
    for (const create of creators) {
      for (const rows of [colourRows(1), [row("1", { colour: "sand" }, null)]]) {
        const given = planFor({ rows: { propose: [], select: rows, openOnce: [] } });
        const recipe = create({ plan: given, tools: plainTools });
        expect(recipe).toMatchObject({ ok: false, failure: { kind: "invalid-cases" } });
      }
      const { engine } = inventive();
      const ran = await runRecipe(create({ plan, tools: scoredBy(() => 1) }), plan, engine);
      expect(ran.outcome.whyNothing).toBe("baseline-perfect");
    }
  });

  it.each([
    [createEvoPromptGa, 80],
    [createPromptbreeder, 50],
  ] as const)("go on where a request does not fit the model", async (create, contextTokens) => {
    const { engine } = inventive();
    const narrow = { ...engine, model: { ...engine.model, contextTokens } };
    const ran = await runRecipe(create({ plan, tools: mixed }), plan, narrow);
    expect(ran.rounds.flatMap(({ refused }) => refused)).toContain("The request is longer than the model can read.");
  });

  it.each(populations)("%s is put together under the version that a new search is stored with", async (method) => {
    const given = planFor({ ...plan, method, budget: planFor().budget });
    const recipe = createRecipe({ plan: given, tools: plainTools });
    expect(recipe).toMatchObject({ ok: true, value: { search: { id: method, version: methodVersions[method] } } });
    const { outcome, calls } = await runRecipe(recipe, given, plantedEngine().engine);
    // The planted model does as it is told where a prompt asks for one word, which no sentence of the library does.
    if (method !== "sprig") {
      expect(outcome).toMatchObject({ whyNothing: null, comparison: { first: 0, second: 1, wins: 10 } });
      expect(outcome.chosenText).toContain("one word");
    }
    expect((calls["run"] ?? 0) + (calls["propose"] ?? 0)).toBeLessThanOrEqual(400);
  });

  it.each(populations)("%s edits the system's message of a chat alone", async (method) => {
    const chat = [
      { role: "system", content: "Look with care, and in daylight. Say whether it is light or dark." },
      { role: "user", content: "Colour: {{colour}}" },
    ];
    const prompt = { ...plan.prompt, text: JSON.stringify(chat) };
    const given = planFor({ ...plan, method, prompt, budget: planFor().budget });
    const { texts } = await runRecipe(createRecipe({ plan: given, tools: mixed }), given, inventive().engine);
    expect(texts.size).toBeGreaterThan(3);
    const systems = [...texts.values()].map((text) => {
      const [first, second] = JSON.parse(text) as typeof chat;
      expect(second).toEqual(chat[1]);
      return first?.content;
    });
    expect(new Set(systems).size).toBe(texts.size);
  });
});
