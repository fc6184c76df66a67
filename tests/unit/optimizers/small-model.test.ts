import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import type { ChoiceRequest, GenerationRequest } from "@/lib/engines/engine";
import { scriptedEngine, type Script } from "@/lib/engines/scripted";
import { mostCalls } from "@/lib/optimizers/estimate-run";
import { fipoOptimizer } from "@/lib/optimizers/fipo";
import type { OptimizerContext, OptimizerEvent } from "@/lib/optimizers/optimizer";
import { bankOf, nearestDemonstrations } from "@/lib/optimizers/small-model/demonstrations";
import { guessAnswers } from "@/lib/optimizers/small-model/guess-answers";
import { readOptimizerOutput } from "@/lib/template/parse-output";
import { checkRewrite } from "@/lib/checks/check-rewrite";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import { builtinPacks } from "@/lib/template/builtin-packs";
import type { TemplatePack } from "@/lib/template/pack";
import { countWords, defaultWordLimit, type Task } from "@/lib/template/task";
import type { FramedPrompt } from "@/lib/records/framed-prompt";
import { callsOn } from "../judge/judge-script";

const silverPrompt = "Write an email to my team about the delay of the Harbour project.";
const golden =
  "Write an email to my team about the delay of the Harbour project. Say what is late, what it changes for them and what happens next.";
const task: Task = {
  silverPrompt,
  silverResponse: null,
  goldenResponse: null,
  wordLimit: defaultWordLimit(silverPrompt),
};
const [, shortPack] = builtinPacks;

interface Run {
  readonly events: readonly OptimizerEvent[];
  readonly end: unknown;
  readonly requests: readonly GenerationRequest[];
}

interface RunSettings {
  readonly candidates?: number;
  readonly temperature?: number;
  readonly pack?: TemplatePack;
}

async function run(
  script: Script,
  given: Task = task,
  { candidates = 1, temperature = 0.8, pack = shortPack }: RunSettings = {},
): Promise<Run> {
  const scripted = scriptedEngine({ model: { contextTokens: 4096 }, ...script });
  const requests: GenerationRequest[] = [];
  const engine: typeof scripted = {
    ...scripted,
    stream(request) {
      requests.push(request);
      return scripted.stream(request);
    },
  };
  const settings = {
    sampling: { temperature, topP: 0.95, seed: 7, maxTokens: 512 },
    candidates,
    asksQuestions: false,
    judges: false,
    criterion: null,
  };
  const context: OptimizerContext = {
    engine,
    pack,
    refinement: null,
    settings,
    clock: () => 0,
    random: seededRandom(7),
    budget: { modelCalls: mostCalls(settings, pack), milliseconds: 60_000 },
    signal: new AbortController().signal,
  };
  const running = fipoOptimizer.run(given, context);
  const events: OptimizerEvent[] = [];
  for (;;) {
    const step = await running.next();
    if (step.done === true) return { events, end: step.value, requests };
    events.push(step.value);
  }
}

const typesOf = (events: readonly OptimizerEvent[]) =>
  events.map(({ type }) => type).filter((type) => type !== "text-delta");
const candidatesOf = (events: readonly OptimizerEvent[]) =>
  events.flatMap((event) => (event.type === "candidate-made" ? [event.candidate] : []));

describe("a small model", () => {
  it("reads worked examples before the prompt, the person's own last", async () => {
    const { requests, events } = await run({ answers: [`Clear prompt: ${golden}`] });
    const messages = requests[0]?.messages ?? [];
    expect(messages.map(({ role }) => role)).toEqual(["user", "assistant", "user", "assistant", "user"]);
    expect(messages.at(-1)?.content).toContain(silverPrompt);
    expect(candidatesOf(events)[0]?.text).toBe(golden);
  });

  it("is asked in at most 200 words beside the examples and the person's own", async () => {
    const { requests } = await run({ answers: [golden] });
    const messages = requests[0]?.messages ?? [];
    const own = countWords(silverPrompt);
    const asked = messages
      .filter(({ role }) => role === "user")
      .reduce((sum, { content }) => sum + countWords(content), 0);
    expect(asked - own).toBeLessThanOrEqual(200 + 2 * 60);
  });

  it("reads what it was trained on and nothing else, once, where that is its pack's request", async () => {
    const learned = { ...shortPack, isLearned: true };
    const asked = { ...task, silverResponse: "Dear all, it is late." };
    const { optimizer, s_r } = shortPack.texts;
    const filled = optimizer
      .replace("S_P", silverPrompt)
      .replace("O_C", s_r.replace("S_R", "Dear all, it is late."))
      .replace("G_N", `${task.wordLimit}`);
    const { requests, events } = await run({ answers: [golden] }, asked, { pack: learned });
    expect(requests.map(({ messages }) => messages)).toEqual([[{ role: "user", content: filled }]]);
    expect(candidatesOf(events)[0]?.text).toBe(golden);
    const refused = await run({ answers: ["I’m sorry, but I can’t help with that."] }, task, { pack: learned });
    expect(refused.requests).toHaveLength(1);
    expect(typesOf(refused.events)).not.toContain("asked-again");
  });

  it("samples as suits it, unless the person has chosen", async () => {
    const { requests } = await run({ answers: [golden] });
    expect(requests[0]?.sampling).toMatchObject({ temperature: 0.2, repetitionPenalty: 1.05 });
    const own = await run({ answers: [golden] }, task, { temperature: 1.2 });
    expect(own.requests[0]?.sampling.temperature).toBe(1.2);
    expect(own.requests[0]?.sampling.repetitionPenalty).toBeUndefined();
  });

  it("is asked once more, and told why, where it wrote no prompt", async () => {
    const { requests, events } = await run({ answers: ["I’m sorry, but I can’t help with that.", golden] });
    expect(typesOf(events)).toEqual([
      "template-filled",
      "candidate-started",
      "asked-again",
      "candidate-made",
      "candidate-checked",
    ]);
    expect(requests[1]?.messages.at(-1)?.content).toContain("not a rewritten prompt");
    expect(candidatesOf(events)[0]?.text).toBe(golden);
  });

  it("is asked once more where its prompt breaks a check", async () => {
    const broken = "Write an email to my team about the delay of the Garden project.";
    const withHolder = { ...task, silverPrompt: `${silverPrompt} Use {{date}}.` };
    const { events } = await run({ answers: [broken, `${golden} Use {{date}}.`] }, withHolder);
    expect(typesOf(events)).toContain("asked-again");
    expect(candidatesOf(events)[0]?.text).toContain("{{date}}");
  });

  it.each([
    ["copies an example", (shown: string) => shown],
    ["says the same again and again", () => "Write the email about the Harbour project and its delay. ".repeat(3)],
    ["leaves out what is asked for", () => "Write a text that says what is late, what it changes and what comes next."],
  ])("is asked once more where it %s", async (_, write) => {
    const [nearest] = nearestDemonstrations(await bankOf("en"), { silver: silverPrompt, kind: "email" }, 1);
    const { events } = await run({ answers: [write(nearest?.golden ?? ""), golden] });
    expect(typesOf(events)).toContain("asked-again");
    expect(candidatesOf(events)[0]?.text).toBe(golden);
  });

  it("gets the person's words with what rules add, at once, where it only repeats them", async () => {
    const { events, requests } = await run({ answers: [silverPrompt.replace("my team", "the team")] });
    expect(requests).toHaveLength(1);
    const [candidate] = candidatesOf(events);
    expect(candidate?.frame).not.toBeNull();
    // How fast it wrote is known by it.
    expect(candidate?.generation?.usage.completionTokens).toBeGreaterThan(0);
    expect(candidate?.remarks[0]?.text).toContain("only repeated your prompt");
  });

  it("leaves the person's words and only answers what is asked, where both tries fail", async () => {
    const choose = ({ messages }: ChoiceRequest) => {
      const content = messages[0]?.content ?? "";
      // It likes one answer for this prompt and none for an empty one, wherever that stands.
      if (!content.includes("Harbour")) return [0, 0, 0, 0];
      return ["A", "B", "C", "D"].map((letter) => (new RegExp(`^${letter}\\. ${wanted}`, "mu").test(content) ? 6 : 0));
    };
    const first = await run({ answers: ["Sorry, I can’t."] });
    const question = candidatesOf(first.events)[0]?.frame?.questions[0];
    const wanted = (question?.choices[1]?.label ?? "").replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    expect(wanted).not.toBe("");

    const { events, end } = await run({ answers: ["Sorry, I can’t."], choose });
    const [candidate] = candidatesOf(events);
    expect(end).toEqual({ type: "completed" });
    expect(candidate?.text).toContain(silverPrompt);
    expect(candidate?.frame?.lines.map(({ text }) => text)).toContain(question?.choices[1]?.line);
    expect(candidate?.remarks[0]?.text).toContain("your own words stand");
  });

  it("leaves the prompt as it stands where rules add nothing, and asks", async () => {
    const { events, end } = await run({ answers: [""] }, { ...task, silverPrompt: "draw a lighthouse" });
    const [candidate] = candidatesOf(events);
    expect(candidate).toMatchObject({ text: "draw a lighthouse", isUnchanged: true });
    expect(candidate?.frame?.questions.length).toBeGreaterThan(0);
    expect(candidate?.remarks[0]?.text).toContain("your prompt stands as it was");
    expect(end).toEqual({ type: "completed" });
  });

  it("leaves the prompt as it stands where rules neither add nor ask, says so, and does not fail", async () => {
    const own = "Name the capital of Peru.";
    expect(await rewriteByRules({ ...task, silverPrompt: own }, { asksQuestions: true })).toMatchObject({
      frame: null,
    });
    const { events, end } = await run({ answers: [""] }, { ...task, silverPrompt: own });
    const [candidate] = candidatesOf(events);
    expect(candidate).toMatchObject({ text: own, isUnchanged: true, frame: null });
    expect(candidate?.remarks).toHaveLength(1);
    expect(candidate?.remarks[0]?.text).toMatch(/^What the model wrote was no usable prompt, so your prompt stands/);
    expect(candidate?.remarks[0]?.text).toContain("This prompt is clear as it is");
    expect(end).toEqual({ type: "completed" });
  });

  it("frames one candidate of a run, and refuses the next that is no prompt", async () => {
    const { events, end } = await run({ answers: [""] }, task, { candidates: 2 });
    expect(candidatesOf(events).map(({ frame }) => frame !== null)).toEqual([true]);
    expect(events.at(-1)).toMatchObject({ type: "candidate-refused", index: 1, failure: { kind: "output-empty" } });
    expect(end).toEqual({ type: "completed" });
  });

  it("drops examples where they leave no room", async () => {
    const { requests } = await run({ answers: [golden], model: { contextTokens: 300 } });
    expect(requests[0]?.messages.length).toBeLessThan(5);
    expect(requests[0]?.messages.at(-1)?.content).toContain(silverPrompt);
  });
});

describe("guessing answers", () => {
  const frame: FramedPrompt = {
    before: silverPrompt,
    after: "",
    opening: null,
    head: "",
    foot: "",
    lines: [{ id: "email/tone", text: "Keep it plain.", why: "", source: null, isDropped: false }],
    questions: [
      {
        id: "email/reader",
        ask: "Who reads it?",
        choices: [
          { label: "My team", line: "Write for my team." },
          { label: "A client", line: "Write for a client." },
        ],
        own: "Write for {answer}.",
        replaces: ["email/tone"],
        answer: null,
      },
    ],
  };
  let asked = 0;
  const guess = (script: Script, given = frame) => {
    const scripted = scriptedEngine(script);
    asked = 0;
    const engine: typeof scripted = {
      ...scripted,
      choose(request) {
        asked += 1;
        return scripted.choose(request);
      },
    };
    return guessAnswers(given, { calls: callsOn(engine), prompt: silverPrompt });
  };

  it("takes no answer from a model that only likes a place, however much, and asks it no more", async () => {
    const [question] = frame.questions;
    const twice = { ...frame, questions: [question!, { ...question!, id: "email/length" }] };
    for (const slotBias of [0, 0.5, 2, 8]) {
      const guesses = await guess({ slotBias }, twice);
      expect(guesses.ok && guesses.value.guessed).toBe(0);
      expect(asked).toBe(2);
    }
  });

  it("takes no answer from a model that likes a word whatever is asked", async () => {
    const choose = ({ messages }: ChoiceRequest) =>
      /^A\. A client/mu.test(messages[0]?.content ?? "") ? [3, 0] : [0, 3];
    const guesses = await guess({ choose });
    expect(guesses.ok && guesses.value.guessed).toBe(0);
  });

  it("writes what it is sure of as a line that the person's own answer replaces", async () => {
    const choose = ({ messages }: ChoiceRequest) => {
      const content = messages[0]?.content ?? "";
      if (!content.includes("Harbour")) return [0, 0];
      return /^A\. My team/mu.test(content) ? [3, 0] : [0, 3];
    };
    const guesses = await guess({ choose, slotBias: 1 });
    if (!guesses.ok) throw new Error("the scripted engine answers");
    const { lines, questions } = guesses.value.frame;
    expect(lines.map(({ text }) => text)).toEqual(["Write for my team."]);
    expect(questions[0]).toMatchObject({ answer: null, replaces: ["email/tone", "guess/email/reader"] });
    expect(asked).toBe(4);
  });
});

describe("the bank of demonstrations", () => {
  const languages = ["en", "de", "fr", "es", "pt", "it", "zh", "ja", "ar", "hi"] as const;

  it.each(languages)(
    "holds golden prompts in %s that every reader and check of ours takes for such",
    async (language) => {
      for (const { silver, golden: text } of await bankOf(language)) {
        const wordLimit = Math.max(defaultWordLimit(silver), 100);
        const given: Task = { silverPrompt: silver, silverResponse: null, goldenResponse: null, wordLimit };
        expect(readOptimizerOutput(text, { task: given, endedBy: "stop", tokens: 100 })).toEqual({
          ok: true,
          value: text,
        });
        const blocking = checkRewrite(given, [], text).filter(({ severity }) => severity === "blocking");
        expect(blocking.map(({ check, message }) => `${silver}: ${check}: ${message}`)).toEqual([]);
      }
    },
  );

  it("gives the nearest last, by kind before words, and never the prompt itself", async () => {
    const bank = await bankOf("en");
    const nearest = nearestDemonstrations(bank, { silver: "email my landlord about the mould", kind: "email" }, 2);
    expect(nearest.map(({ kind }) => kind)).toEqual(["email", "email"]);
    expect(nearest.at(-1)?.silver).toContain("landlord");
    const [own] = bank;
    if (own === undefined) throw new Error("the bank is not empty");
    expect(nearestDemonstrations(bank, { silver: own.silver, kind: own.kind }, 3)).not.toContain(own);
  });
});
