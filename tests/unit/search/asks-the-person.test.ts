import { describe, expect, it } from "vitest";
import type { OpenQuestion, PersonAnswer } from "@/lib/base/person-question";
import type { RunEnd } from "@/lib/optimizers/optimizer";
import type { MethodId } from "@/lib/records/method-id";
import { estimateSearch } from "@/lib/search/estimate-search";
import { writeJson } from "@/lib/search/expected-text";
import type { SearchEvent, SearchPlan } from "@/lib/search/lab-run";
import { personCall } from "@/lib/search/person-call";
import type { Call } from "@/lib/search/search";
import { createIpc, ipcSizes } from "@/lib/search/recipes/ipc";
import { createRope } from "@/lib/search/recipes/rope";
import { searchByPlan } from "@/lib/search/search-by-plan";
import { colourRows, plainTools, planFor, steppingClock } from "./planted";
import { toldEngine, type Told } from "./scripted-search";

const rows = { propose: colourRows(12, "a"), select: colourRows(24, "b"), openOnce: colourRows(10, "c") };
const startText = "Is this colour light or dark? {{colour}}";

function shade(content: string): string {
  const right = /white|yellow|cream|sand/u.test(content) ? "light" : "dark";
  return content.includes("one word") ? right : `I would say ${right}.`;
}

const isAboutPrompts = (content: string) => content.includes("<prompt>");

async function runOnce(calls: readonly Call[], plan: SearchPlan, { engine }: Told) {
  const { signal } = new AbortController();
  const outside = { engine, tools: plainTools, cache: null, clock: steppingClock(), signal };
  const running = searchByPlan({ plan, calls }, outside);
  const events: SearchEvent[] = [];
  let step = await running.next();
  for (; step.done !== true; step = await running.next()) events.push(step.value);
  const made = events.flatMap((event) => (event.type === "call-ended" && !event.isReplayed ? [event.call] : []));
  return { events, calls: [...calls, ...made], end: step.value };
}

/** The search ends at each question, and goes on from what is stored. */
async function run(plan: SearchPlan, told: Told, says: (question: OpenQuestion, at: number) => PersonAnswer) {
  const questions: OpenQuestion[] = [];
  let calls: readonly Call[] = [];
  for (;;) {
    const ran: { events: SearchEvent[]; calls: readonly Call[]; end: RunEnd } = await runOnce(calls, plan, told);
    if (ran.end.type !== "failed" || ran.end.failure.kind !== "person-needed") {
      const texts = ran.events.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate.text] : []));
      const last = ran.events.at(-1);
      return { ...ran, questions, texts, outcome: last?.type === "search-ended" ? last.outcome : null };
    }
    const { question } = ran.end.failure;
    if (question.kind !== "open") throw new Error("It asks in words.");
    questions.push(question);
    // As the database gives them back.
    calls = JSON.parse(
      JSON.stringify([...ran.calls, personCall(ran.end.failure, says(question, questions.length))]),
    ) as readonly Call[];
  }
}

const planOf = (method: MethodId, changes: Partial<SearchPlan> = {}) =>
  planFor({ method, rows, prompt: { id: "prompt", label: "mine", text: startText }, ...changes });

describe("Promptor", () => {
  /** Asks two things, and then nothing more; writes what the person said. */
  function agent() {
    return toldEngine((content) => {
      if (!isAboutPrompts(content)) return shade(content);
      if (!content.includes("Ask the person"))
        return "Is this colour light or dark? For children, answer in one word, of 12 letters at most: {{colour}}";
      if (!content.includes("<interview>")) return "What must come out?\nTell me.";
      return content.includes("for whom") && content.includes("Answer: For children") ? "none" : "For whom is it?";
    });
  }

  it("asks one question at a time in sight of what was said, until none is left, and then writes", async () => {
    const told = agent();
    const { questions, outcome, end, texts } = await run(planOf("promptor"), told, (_, at) =>
      at === 1 ? "One word, of 12 letters at most" : "For children",
    );
    expect(end).toEqual({ type: "completed" });
    expect(questions.map(({ question }) => question)).toEqual(["What must come out?", "For whom is it?"]);
    expect(questions[0]?.about).toEqual([{ title: "Your prompt", text: startText }]);
    const asked = told.asked.filter(isAboutPrompts);
    expect(asked[1]).toContain("Question: What must come out?\nAnswer: One word, of 12 letters at most");
    // Three times it is asked what to ask; then four prompts are written, which all are the same here.
    expect(asked).toHaveLength(3 + 4);
    expect(asked[3]).toContain("Question: For whom is it?\nAnswer: For children");
    expect(texts).toHaveLength(2);
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: { first: 0, second: 1 } });
  });

  it("writes nothing where the person says nothing, and asks no question twice", async () => {
    const told = agent();
    const { questions, outcome } = await run(planOf("promptor"), told, () => "");
    expect(questions).toHaveLength(1);
    expect(outcome).toMatchObject({ chosenId: "start", whyNothing: "all-refused" });
  });

  it("refuses a prompt that loses what the person said", async () => {
    const told = agent();
    const { events } = await run(planOf("promptor"), told, (_, at) =>
      at === 1 ? "At most 40 letters" : "For children",
    );
    const refused = events.flatMap((event) => (event.type === "candidate-refused" ? [event.reason] : []));
    expect(refused[0]).toContain("40");
  });
});

describe("ROPE", () => {
  function writer() {
    return toldEngine((content) => {
      if (!isAboutPrompts(content)) return shade(content);
      return content.includes("shorter") ? "Answer in one word." : "Be polite.";
    });
  }

  it("shows an answer of the best prompt, puts the remark into a rule below the prompt, and looks again", async () => {
    const told = writer();
    const { questions, outcome, texts } = await run(planOf("rope"), told, (_, at) =>
      at === 2 ? "It must be shorter" : "",
    );
    const [first, second, third] = questions;
    expect(first?.about.map(({ title }) => title)).toEqual(["The input", "The answer"]);
    expect(second?.about[1]?.text).toMatch(/^I would say/u);
    // The rule holds by now.
    expect(third?.about[1]?.text).toMatch(/^(?:light|dark)$/u);
    expect(questions).toHaveLength(8);
    expect(new Set(questions.map(({ about }) => about[0]?.text)).size).toBe(8);
    expect(questions.every(({ about }) => / a \d/u.test(about[0]?.text ?? ""))).toBe(true);
    expect(texts).toEqual([startText, `${startText.replace(" {{colour}}", " {{colour}}")}\n\n- Answer in one word.`]);
    expect(told.asked.filter(isAboutPrompts)).toHaveLength(1);
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: { rows: 10, first: 0, second: 1 } });
  });

  it("shows a few of few rows, chooses by others, and checks by those that did neither", async () => {
    const few = { propose: colourRows(12, "a"), select: [], openOnce: [] };
    const { questions, outcome, events } = await run(
      planOf("rope", { rows: few }),
      writer(),
      () => "It must be shorter",
    );
    expect(questions).toHaveLength(2);
    const scored = events.flatMap((event) => (event.type === "candidate-measured" ? [event.measurement.caseId] : []));
    expect(new Set(scored).size).toBe(4);
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: { rows: 6, first: 0, second: 1 } });
  });

  it("keeps half of few rows for the end where the model judges", async () => {
    const propose = colourRows(12, "a").map((each) => ({ ...each, expected: null, demands: [] }));
    const few = { propose, select: [], openOnce: [] };
    const plan = planOf("rope", { rows: few });
    const { questions } = await run(plan, writer(), () => "");
    expect(questions).toHaveLength(6);
    const recipe = createRope({ plan, tools: plainTools });
    if (!recipe.ok || recipe.value.verification.kind !== "rows") throw new Error("Rows are opened at the end.");
    const looked = new Set(questions.map(({ about }) => about[0]?.text));
    const opened = recipe.value.verification.rows.map(({ variables }) => writeJson(variables["colour"] ?? ""));
    expect(opened).toHaveLength(6);
    expect(opened.filter((colour) => looked.has(colour))).toEqual([]);
  });
});

describe("IPC", () => {
  /** Makes up colours in turn; learns that one word is wanted from what was wrong. */
  function maker() {
    let made = 0;
    return toldEngine((content) => {
      if (!isAboutPrompts(content)) return shade(content);
      if (content.includes("Write one new input")) {
        made += 1;
        return `${made % 2 === 0 ? "sand" : "navy"} of made ${made}`;
      }
      if (content.includes("What is wrong with the prompt")) return "It does not say how long the answer may be.";
      return "<change>Ask for one word.</change>\n<new_prompt>Say in one word if this colour is light or dark: {{colour}}</new_prompt>";
    });
  }
  const label = ({ about }: OpenQuestion) => (/sand/u.test(about[0]?.text ?? "") ? "light" : "dark");

  it("makes hard cases, has the person answer them, runs the prompts on all so far, and writes from errors and history", async () => {
    const told = maker();
    const plan = planOf("ipc");
    const { questions, outcome, events, end } = await run(plan, told, label);
    expect(end).toEqual({ type: "completed" });
    expect(questions.slice(0, 8).map(({ about }) => about[0]?.text)).toEqual(
      Array.from({ length: 8 }, (_, at) => `${at % 2 === 0 ? "navy" : "sand"} of made ${at + 1}`),
    );
    expect(questions.every(({ options }) => options.join() === "dark,light")).toBe(true);
    const requests = told.asked.filter((content) => content.includes("<history>"));
    expect(requests[0]).toContain("Prompt: Is this colour light or dark? {{colour}}\nScore: 0");
    expect(requests[0]).toContain("<analysis>\nIt does not say how long");
    const errors = told.asked.find((content) => content.includes("What is wrong with the prompt"));
    expect(errors).toContain("“light” was missed 4 times; “dark” was missed 4 times");
    expect(errors?.match(/^Input: /gmu)).toHaveLength(2);
    // Each round begins with four more cases until there are 20, near what was wrong; the old ones are not run again.
    expect(questions).toHaveLength(20);
    const later = told.asked.filter((content) => content.includes("Write one new input"))[8];
    expect(later).toContain("These were answered wrongly:");
    const measured = events.flatMap((event) => (event.type === "candidate-measured" ? [event.measurement] : []));
    const rowsOf = (id: string) => measured.filter(({ candidateId }) => candidateId === id).map(({ caseId }) => caseId);
    expect(rowsOf("start")).toEqual(Array.from({ length: 20 }, (_, at) => `made-${at + 1}`));
    expect(rowsOf("c1")).toEqual(rowsOf("start"));
    // Real rows tell at the end, and no made one.
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: { rows: 10, first: 0, second: 1 } });
  });

  it("keeps a third of the made cases apart where no real row has a right answer", async () => {
    const bare = (count: number, name: string) =>
      colourRows(count, name).map((each) => ({ ...each, expected: null, demands: [] }));
    const unlabelled = { propose: bare(12, "a"), select: bare(12, "b"), openOnce: bare(12, "c") };
    const told = maker();
    const { questions, outcome } = await run(planOf("ipc", { rows: unlabelled }), told, label);
    expect(questions.every(({ options }) => options.length === 0)).toBe(true);
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: { rows: 6, first: 0, second: 1 } });
    // What is kept apart is shown to nobody.
    const shown = told.asked.filter((content) => content.includes("<errors>")).join();
    expect(shown).not.toMatch(/made (?:3|6|9|12|15|18)\b/u);
  });

  it("goes on without what the person leaves open, and ends where they answer nothing", async () => {
    const some = await run(planOf("ipc"), maker(), (question) => (label(question) === "light" ? "light" : ""));
    expect(some.outcome?.chosenId).toBe("c1");
    const none = await run(planOf("ipc"), maker(), () => "");
    expect(none.questions.length).toBeGreaterThan(0);
    expect(none.outcome).toMatchObject({ chosenId: "start" });
  });

  it("has the settings of the paper's program, and says what it lacks", () => {
    expect(ipcSizes.reference).toMatchObject({ firstCases: 10, mostCases: 50, steps: 40, failures: 4, history: 4 });
    const bare = planOf("ipc", { prompt: { id: "p", label: "", text: "Is it light?" } });
    expect(createIpc({ plan: bare, tools: plainTools })).toMatchObject({
      failure: { reasons: [expect.stringContaining("place-holder")] },
    });
    const empty = planOf("ipc", { rows: { propose: [], select: [], openOnce: [] } });
    expect(createIpc({ plan: empty, tools: plainTools })).toMatchObject({
      failure: { reasons: [expect.stringContaining("no rows")] },
    });
  });
});

describe.each(["promptor", "rope", "ipc"] as const)("a search that asks in words: %s", (method) => {
  const writer = () =>
    toldEngine((content, call) => {
      if (!isAboutPrompts(content)) return shade(content);
      if (content.includes("Write one new input")) return `sand of ${"abcdefghijklmnopqrstuvwxyz"[call % 26] ?? ""}`;
      if (content.includes("Ask the person")) return `What of the ${"abcdefgh"[call % 8] ?? ""} side?`;
      return `Is this colour light or dark? Answer in one word, ${"abcdefgh"[call % 8] ?? ""}: {{colour}}`;
    });

  it("comes to the same trace from each of its calls, and costs nothing for asking", async () => {
    const plan = planOf(method);
    const whole = await run(plan, writer(), ({ options }, at) => (at % 2 === 0 ? "" : (options[0] ?? "Make it short")));
    expect(whole.end).toEqual({ type: "completed" });
    const bare = (events: readonly SearchEvent[]) =>
      events
        .filter(({ type }) => type !== "call-started" && type !== "text-delta")
        .map((event) => (event.type === "call-ended" ? { ...event, isReplayed: true } : event));
    const answers = new Map(
      whole.calls.map((call) => [call.requestHash, "text" in call.answer ? call.answer.text : ""]),
    );
    for (let kept = 0; kept <= whole.calls.length; kept += 9) {
      // What the model writes hangs on how often it was asked here, so it repeats what it wrote then.
      let next = kept;
      const again = toldEngine(() => {
        while (whole.calls[next]?.purpose === "person") next += 1;
        const call = whole.calls[next];
        next += 1;
        return (call !== undefined && answers.get(call.requestHash)) || "";
      });
      const ran = await runOnce(whole.calls.slice(0, kept), plan, again);
      const seen = bare(ran.events);
      expect(seen).toEqual(bare(whole.events).slice(0, seen.length));
    }
    const estimate = await estimateSearch(plan, { fill: plainTools.fill, tokensOfAnAnswer: 4, speed: null });
    expect(estimate.ok && estimate.value.calls).toBeGreaterThan(100);
    expect(whole.calls.filter(({ purpose }) => purpose !== "person").length).toBeLessThanOrEqual(400);
  });
});
