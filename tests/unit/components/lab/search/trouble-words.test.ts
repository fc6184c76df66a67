import { describe, expect, it } from "vitest";
import { describeTrouble } from "@/components/lab/search/trouble-words";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { Engine } from "@/lib/engines/engine";
import { emptySearch, takeKeptEvent } from "@/lib/client/lab/shown-search";
import type { SearchPlan } from "@/lib/search/lab-run";
import type { Trace } from "@/lib/search/search";
import type { KeptEvent, SearchRow } from "@/lib/store/lab-rows";
import { createRecipe } from "@/lib/search/recipes/methods";
import { colourRows, plainTools, planFor, row } from "../../../search/planted";
import { runRecipe, toldEngine } from "../../../search/scripted-search";

const rows = { propose: colourRows(12, "a"), select: colourRows(10, "b"), openOnce: colourRows(6, "c") };
const budget = { calls: 120, tokens: 1e6, milliseconds: 1e6 };
const isRow = (content: string) => /^Is this colour|\n\n?\w+ [abc] \d+$/u.test(content) && !content.includes("<");
const another = (call: number) => `Say it, ${"abcdefghij"[call % 10] ?? ""}: {{colour}}`;

const isKept = ({ type }: Trace) => type.startsWith("candidate-") || type === "round-ended";

/** The words about a search that ran to its end. */
async function troubleOf(changes: Partial<SearchPlan>, engine: Engine): Promise<string> {
  const plan = planFor({ method: "ape", rows, budget, ...changes });
  const searched = await runRecipe(createRecipe({ plan, tools: plainTools }), plan, { engine });
  const kept = searched.trace.filter((event): event is KeptEvent => isKept(event));
  const row: SearchRow = {
    id: plan.searchId,
    setId: "set",
    createdAt: 0,
    modelId: null,
    plan,
    end: { state: "completed", failure: null, outcome: searched.outcome },
  };
  const shown = kept.reduce((search, event) => takeKeptEvent(search, event, 0), emptySearch(row));
  return describeTrouble({ ...shown, outcome: searched.outcome }).join(" ");
}

describe("what the page says of a search that could not tell prompts apart", () => {
  it("no row was right with any prompt", async () => {
    const { engine } = toldEngine((content, call) => (isRow(content) ? "no idea" : another(call)));
    expect(await troubleOf({}, engine)).toMatch(/^No row was right with any of \d+ prompts, .* would help\.$/);
  });

  it("nothing where some are right", async () => {
    const { engine } = toldEngine((content, call) => (isRow(content) ? "light" : another(call)));
    expect(await troubleOf({}, engine)).toBe("");
  });

  it("rows are longer than the model can read with the prompt", async () => {
    const select = rows.select.map((each, at) =>
      at < 2 ? { ...each, variables: { colour: `navy ${"very dark ".repeat(9000)}` } } : each,
    );
    const { engine } = toldEngine((content, call) => (isRow(content) ? "light" : another(call)));
    expect(await troubleOf({ rows: { ...rows, select } }, engine)).toMatch(/^2 rows count as wrong .* Shorten/);
  });

  it("the judge goes by the place", async () => {
    const bare = (name: string) =>
      Array.from({ length: 12 }, (_, at) => row(`${name}${at}`, { colour: `sand ${name} ${at}` }, null));
    const { engine: told } = toldEngine((content, call) => (isRow(content) ? `Answer ${call}.` : another(call)));
    const engine: Engine = { ...told, choose: scriptedEngine({ choose: () => [3, 0] }).choose };
    const judged = { method: "spo", rows: { propose: [], select: bare("a"), openOnce: bare("b") } } as const;
    expect(await troubleOf(judged, engine)).toMatch(/^In (\d+) of \1 comparisons the model, as the judge, had no pref/);
    // It knows your prompt's answers, wherever they stand.
    const isYours = (content = "") => /<answer_a>\nAnswer/u.test(content);
    const { choose } = scriptedEngine({ choose: ({ messages }) => [isYours(messages[0]?.content) ? 3 : -3, 0] });
    expect(await troubleOf(judged, { ...told, choose })).toBe("");
  });

  it("prompts came in another script, and a word of one is none", async () => {
    const write = (texts: readonly string[]) =>
      toldEngine((content, call) => (isRow(content) ? "light" : (texts[call % texts.length] ?? ""))).engine;
    const foreign = ["用一个词说明颜色是浅还是深：{{colour}}", "Скажи одним словом, светлый ли цвет: {{colour}}"];
    expect(await troubleOf({}, write(foreign))).toMatch(/^2 of \d+ new prompts are in another script than yours/);
    const russian = colourRows(1, "russian").map((one) => ({
      ...one,
      variables: { ...one.variables, place: "Москва" },
    }));
    const shown = [...rows.propose, ...russian];
    expect(await troubleOf({ rows: { ...rows, propose: shown } }, write(foreign))).toMatch(
      /^1 of \d+ new prompts is in/,
    );
    expect(await troubleOf({}, write(["Say in one word, light or dark (浅 or 深): {{colour}}"]))).toBe("");
  });

  it("the same came again and again, so that it ended before its time; not where the method was done", async () => {
    const { engine: same } = toldEngine((content) => (isRow(content) ? "light" : "Say in one word: {{colour}}"));
    expect(await troubleOf({ method: "opro" }, same)).toMatch(/^The last rounds brought no new prompt to try\./);
    const { engine: other } = toldEngine((content, call) => (isRow(content) ? "light" : another(call)));
    expect(await troubleOf({ method: "langgpt" }, other)).toBe("");
  });

  it("a demand fails, with its reason", () => {
    const base = { candidateId: "start", rivalId: null, scorer: "demands", step: 1 } as const;
    const measurements = [
      { ...base, caseId: "1", score: null, reason: "The script threw." },
      { ...base, caseId: "2", score: 1, reason: "" },
    ];
    expect(
      describeTrouble({
        plan: planFor({ method: "ape", rows, budget }),
        candidates: [],
        measurements,
        outcome: null,
        emptyRounds: 0,
      }),
    ).toEqual(["1 row tells nothing, since a prompt cannot be filled or a demand fails: The script threw."]);
  });

  it("says of rows that are wrong only once the search has ended", () => {
    const wrong = [
      { candidateId: "start", caseId: "1", rivalId: null, scorer: "demands", score: 0, reason: "", step: 1 },
    ];
    const outcome = {
      chosenId: "start",
      chosenText: "",
      comparison: null,
      expectedLuck: 0,
      whyNothing: "noise",
    } as const;
    expect(
      describeTrouble({
        plan: planFor({ method: "ape", rows, budget }),
        candidates: [],
        measurements: wrong,
        outcome: null,
        emptyRounds: 0,
      }),
    ).toEqual([]);
    expect(
      describeTrouble({
        plan: planFor({ method: "ape", rows, budget }),
        candidates: [],
        measurements: wrong,
        outcome,
        emptyRounds: 0,
      })[0],
    ).toMatch(/^No row was right with your prompt,/);
  });
});
