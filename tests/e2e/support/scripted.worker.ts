import { expose } from "comlink";
import { succeed } from "@/lib/base/result";
import type { ChoiceRequest, Engine } from "@/lib/engines/engine";
import { loadScripted, scriptedEngine } from "@/lib/engines/scripted";
import type { OptimizerEvent } from "@/lib/optimizers/optimizer";
import { startClock } from "@/workers/start-clock";
import { createBothServices } from "../../fixtures/both-services";
import type { WorkerScript } from "./scripted-worker";

/** Put before this worker's program by the test that uses it. */
declare const SCRIPT: WorkerScript;

declare global {
  /** The text of each request to the engine, in order; `readRequests` takes it from here. */
  // Only \`var\` declares a property of the global object.
  var scriptedRequests: string[];
  /** Whether a model was loaded here, as it is in one of the page's workers. */
  var hasScriptedModel: boolean;
}
globalThis.scriptedRequests = [];
globalThis.hasScriptedModel = false;

/** A longer delay is a pause between two answers, which is not made up for. */
const MOST_DELAY_MILLISECONDS = 100;

/** Times are kept on average: a browser's timers are too coarse for a token in a millisecond. */
function paced(): (milliseconds: number) => Promise<void> {
  let due = 0;
  return async (milliseconds) => {
    due = Math.max(due + milliseconds, performance.now() - MOST_DELAY_MILLISECONDS);
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
  };
}

const wait = paced();

function recorded(engine: Engine): Engine {
  return {
    ...engine,
    stream(request) {
      const text = request.messages.map(({ content }) => content).join("\n");
      globalThis.scriptedRequests.push(text);
      const reply = SCRIPT.replies?.find(({ to }) => to.every((piece) => text.includes(piece)));
      if (reply === undefined) return engine.stream(request);
      return scriptedEngine({ ...SCRIPT, choose, wait, answers: [reply.text] }).stream(request);
    },
    async choose(request) {
      await new Promise((resolve) => setTimeout(resolve, SCRIPT.judge?.milliseconds ?? 0));
      return engine.choose(request);
    },
  };
}

/**
 * The worth of the two prompts in a filled discriminator request of a built-in pack, or of the Lab's two answers; else of the
 * options that stand behind the letters, each on a line of its own.
 */
function choose({ messages, answers }: ChoiceRequest): readonly number[] {
  const request = messages.map(({ content }) => content).join("");
  const kind = ["answer", "prompt"].find((name) => request.includes(`<${name}_a>`));
  if (kind === undefined) return answers.map((letter) => worthOf(new RegExp(`^\\W*${letter}\\W(.*)$`, "m"), request));
  return [`${kind}_a`, `${kind}_b`].map((tag) => worthOf(new RegExp(`<${tag}>\n([^]*?)\n</${tag}>`), request));
}

/** Of the text that the pattern's group finds, in nats. */
function worthOf(pattern: RegExp, request: string): number {
  const text = pattern.exec(request)?.[1] ?? "";
  const worth = Object.entries(SCRIPT.judge?.worth ?? {});
  return worth.reduce((sum, [piece, nats]) => sum + (text.includes(piece) ? nats : 0), 0);
}

// The shipped workers with another engine, as one program: everything else that runs here is the product's own.
const service = createBothServices({
  async loadEngine(reference, options) {
    const loaded = await loadScripted({ ...SCRIPT, choose, wait })(reference, options);
    globalThis.hasScriptedModel = loaded.ok;
    return loaded.ok ? succeed(recorded(loaded.value)) : loaded;
  },
  clock: startClock(),
});

/** With the instant result that the script has in place of the rules' own. */
function withInstant(events: readonly OptimizerEvent[]): readonly OptimizerEvent[] {
  const { instant } = SCRIPT;
  if (instant === undefined) return events;
  return events.map((event) =>
    event.type === "candidate-made" && event.candidate.generation === null
      ? { ...event, candidate: { ...event.candidate, ...instant } }
      : event,
  );
}

expose({
  ...service,
  run: (request, onEvents, keepCall) =>
    service.run(request, (runId, events) => onEvents(runId, withInstant(events)), keepCall),
} satisfies typeof service);
