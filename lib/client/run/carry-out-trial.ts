import type { Call } from "../../calls/call";
import type { RunEnd } from "../../optimizers/optimizer";
import type { TrialEvent, TrialPlan } from "../../optimizers/trial-run";
import type { KeptTrial } from "../../store/kept-trial";
import { stamp } from "../../store/stamp";
import { noteSpeed } from "../models/model-store";
import { optimizerWorker } from "../worker/optimizer-worker";
import { carryOut } from "./carry-out";
import { keepInputs, unwritten } from "./keep-trial";
import { showRun, useRun } from "./run-store";
import { keepEvidence, scoreTrialMeaning } from "./score-trial";
import { isTrialRunning, showTrial, trialOf, withInput, withOutput, type Trial, type TrialOutput } from "./trial-store";
import { withTrials } from "./with-kept";

const TRIAL_MILLISECONDS = 60 * 60_000;
/** A closed tab costs at most this much of a stream. */
const SAVE_EVERY_MILLISECONDS = 1_000;

/** What a trial that is begun or gone on with starts from. */
interface TrialToCarryOut {
  readonly run: KeptTrial;
  /** As it stands; what is finished in it stays as it is. */
  readonly trial: Trial;
  /** Calls that it has paid for; none where it begins. */
  readonly paid: readonly Call[];
}

/** Carries out a trial, as `carryOut` does; what its prompts lead to is shown as it comes and kept with their versions. */
export async function carryOutTrial({ run, trial, paid }: TrialToCarryOut): Promise<void> {
  const { runId } = run;
  const plan = planOf(trial);
  showRun({ status: "trying", runId });
  showTrial(begun(trial));
  const record = recordTrial(runId);
  await carryOut({
    run,
    withKept: withTrials,
    paid,
    start: (keepCall) =>
      optimizerWorker.call((service, proxy) =>
        service.tryBoth({ runId, plan, paid }, proxy(record.take), proxy(keepCall)),
      ),
    isStopping: () => trialOf(runId)?.state === "stopping",
    close: record.close,
  });
}

/** What a trial sends to the model. The left one is asked first: so where that is drawn, time does not tell which is which. */
function planOf({ inputs, sampling }: Trial): TrialPlan {
  return {
    inputs: inputs.map(({ prompts, left }) => {
      const right = left === "candidate" ? "incumbent" : "candidate";
      return [
        { side: left, text: prompts[left] },
        { side: right, text: prompts[right] },
      ];
    }),
    sampling,
    budget: { modelCalls: 2 * inputs.length, milliseconds: TRIAL_MILLISECONDS },
  };
}

/** The trial as it runs: an answer that was cut off is written anew. */
function begun(trial: Trial): Trial {
  const again = (output: TrialOutput) => (isFinished(output) ? output : unwritten(output.id));
  const inputs = trial.inputs.map((input) => ({
    ...input,
    failure: null,
    outputs: { candidate: again(input.outputs.candidate), incumbent: again(input.outputs.incumbent) },
  }));
  return { ...trial, state: "running", failure: null, inputs };
}

/** Turns the events of one trial into what the page shows and what is stored. */
function recordTrial(id: string) {
  let savedAt = 0;
  /** What a lost worker had still on the way must not touch the trial when that goes on. */
  let isClosed = false;

  function apply(trial: Trial, event: TrialEvent): Trial {
    // A trial that goes on tells its first answers again.
    if (event.type !== "input-failed" && isFinished(trial.inputs[event.input]?.outputs[event.side])) return trial;
    switch (event.type) {
      case "output-started":
        savedAt = performance.now();
        return withOutput(trial, event.input, event.side, { state: "writing", createdAt: stamp() });
      case "prompt-read":
        return withOutput(trial, event.input, event.side, { reading: { tokens: event.tokens, of: event.of } });
      case "text-delta": {
        const before = trial.inputs[event.input]?.outputs[event.side];
        const changes = { raw: (before?.raw ?? "") + event.text, tokens: (before?.tokens ?? 0) + event.tokens };
        const next = withOutput(trial, event.input, event.side, changes);
        if (performance.now() - savedAt >= SAVE_EVERY_MILLISECONDS) {
          savedAt = performance.now();
          keepInputs(next, [event.input]);
        }
        return next;
      }
      case "output-ended": {
        const { usage, timings, reason } = event;
        const state = reason === "stop" ? "complete" : "cut-off";
        const next = withOutput(trial, event.input, event.side, { state, usage, timings });
        keepInputs(next, [event.input]);
        noteSpeed(usage, timings);
        return next;
      }
      case "input-failed":
        return withInput(trial, event.input, (entry) => ({ ...entry, failure: event.failure }));
    }
  }

  function take(runId: string, events: readonly TrialEvent[]): void {
    const trial = trialOf(id);
    if (isClosed || runId !== id || trial === null || !isTrialRunning(trial)) return;
    showTrial(events.reduce(apply, trial));
  }

  function close(end: RunEnd): void {
    isClosed = true;
    closeTrial(id, end);
  }

  return { take, close };
}

function isFinished(output: TrialOutput | undefined): boolean {
  return output?.state === "complete" || output?.state === "cut-off";
}

/** The trial is over: what was being written is kept as it stands. */
function closeTrial(id: string, end: RunEnd): void {
  const { run } = useRun.getState();
  if (run.status === "trying" && run.runId === id) showRun({ status: "idle" });
  const trial = trialOf(id);
  if (trial === null) return;
  const failure = end.type === "failed" ? end.failure : null;
  const state = failure === null ? "stopped" : "failed";
  let closed: Trial = { ...trial, state: end.type, failure };
  for (const [input, { outputs }] of trial.inputs.entries()) {
    for (const side of ["candidate", "incumbent"] as const) {
      if (outputs[side].state !== "writing") continue;
      closed = withOutput(closed, input, side, { state });
      keepInputs(closed, [input]);
    }
  }
  showTrial(closed);
  keepEvidence(closed);
  void scoreTrialMeaning(id);
}
