"use client";

import { Play, Settings2, Square, TextSearch } from "lucide-react";
import { useDeferredValue, useLayoutEffect, useRef } from "react";
import { approximateTokens } from "@/lib/base/approximate-tokens";
import { useModel } from "@/lib/client/models/model-store";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import { editDraft, useSession } from "@/lib/client/session/session-store";
import { silverAbove } from "@/lib/client/session/task-to-refine";
import { changeSettings, useSettings } from "@/lib/client/settings/settings-store";
import { countWordsOfAnyScript, defaultWordLimit } from "@/lib/template/task";
import { Button } from "../../ui/button";
import { TextBox } from "../../ui/text-box";
import { printWords } from "../../prompt/version-label";
import { Segmented } from "../../ui/segmented";
import { openDialog } from "../../ui/dialog-store";
import { ExampleButtons } from "./example-buttons";
import { PromptReport, RunEstimate } from "../fetched-parts";
import { optimizeAction, stopAction } from "../run-actions";
import { ResponseField } from "./response-field";

/** The task: silver prompt, the two optional responses, the word limit, and how to optimize. */
export function TaskForm() {
  return (
    <section aria-labelledby="task-heading" className="rounded-xl border border-line bg-panel">
      <div className="flex items-center gap-2.5 border-b border-line px-4 py-3">
        <span className="h-4 w-1 rounded-full bg-silver" aria-hidden />
        <h2 id="task-heading" className="font-semibold">
          Your prompt
        </h2>
        <div className="ml-auto flex">
          <Button look="quiet" onClick={() => openDialog("template")}>
            <TextSearch size={16} aria-hidden />
            <span className="max-sm:sr-only">Show the filled template</span>
          </Button>
          <Button look="quiet" onClick={() => openDialog("settings")}>
            <Settings2 size={16} aria-hidden />
            <span className="max-sm:sr-only">Settings</span>
          </Button>
        </div>
      </div>
      <form
        className="flex flex-col gap-4 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          optimizeAction.act();
        }}
      >
        <SilverPrompt />
        <Report />
        <ExampleButtons />
        <div className="flex flex-wrap gap-x-4 gap-y-3">
          <ResponseField
            field="silverResponse"
            label="The response it gave"
            add="Add the response it gave"
            hint="What some model answered to your prompt."
          />
          <ResponseField
            field="goldenResponse"
            label="The response you wanted"
            add="Add the response you wanted"
            hint="It shows the form that you want. The new prompt must not give its content away."
          />
        </div>
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <WordLimit />
          <OptimizerChoice />
        </div>
        <RunButton />
        <Estimate />
      </form>
    </section>
  );
}

function SilverPrompt() {
  const text = useSession((state) => state.draft.silverPrompt);
  const box = useRef<HTMLTextAreaElement>(null);

  // The box is usable before the page's program runs; what was typed until then is taken over, not wiped.
  useLayoutEffect(() => {
    const typed = box.current?.value ?? "";
    if (typed !== "" && useSession.getState().draft.silverPrompt === "") editDraft({ silverPrompt: typed });
  }, []);

  return (
    <div>
      <label htmlFor="silver-prompt" className="sr-only">
        Silver prompt
      </label>
      <TextBox
        id="silver-prompt"
        ref={box}
        className="min-h-40"
        value={text}
        placeholder="Type or paste a prompt that should work better."
        aria-describedby="silver-prompt-size"
        onChange={(silverPrompt) => editDraft({ silverPrompt })}
      />
      <TextSize id="silver-prompt-size" text={text} />
    </div>
  );
}

function Report() {
  const hasPrompt = useSession((state) => state.draft.silverPrompt !== "");
  return hasPrompt && <PromptReport />;
}

function Estimate() {
  const hasModel = useModel((state) => state.model.status === "ready");
  const usesModel = useSettings((state) => state.settings.optimizer !== "instant");
  return hasModel && usesModel && <RunEstimate />;
}

function TextSize({ id, text }: { id: string; text: string }) {
  const settled = useDeferredValue(text);
  const words = countWordsOfAnyScript(settled);
  const tokens = approximateTokens(settled);
  return (
    // Its line is there before the first word, so that nothing moves.
    <p id={id} className="mt-1.5 min-h-4 text-xs text-quiet tabular-nums">
      {words > 0 && `${printWords(words)} · about ${tokens.toLocaleString("en")} ${tokens === 1 ? "token" : "tokens"}`}
    </p>
  );
}

function WordLimit() {
  const limit = useSession((state) => state.draft.wordLimit);
  const prompt = useDeferredValue(useSession((state) => state.draft.silverPrompt));
  return (
    <div>
      <label htmlFor="word-limit" className="mb-1 block text-sm font-medium">
        Word limit
      </label>
      <input
        id="word-limit"
        type="number"
        inputMode="numeric"
        min={1}
        max={100000}
        step={1}
        value={limit ?? ""}
        placeholder={`${defaultWordLimit(prompt)} (automatic)`}
        className="h-10 w-40 rounded-md border border-line-strong bg-panel px-3 tabular-nums"
        onChange={(event) => {
          const typed = Math.trunc(event.target.valueAsNumber);
          editDraft({ wordLimit: Number.isFinite(typed) && typed >= 1 ? Math.min(typed, 100_000) : null });
        }}
      />
    </div>
  );
}

function OptimizerChoice() {
  const optimizer = useSettings((state) => state.settings.optimizer);
  return (
    <div className="grow">
      <p className="mb-1 text-sm font-medium" aria-hidden>
        Written by
      </p>
      <Segmented
        label="Written by"
        value={optimizer}
        options={[
          { value: "instant", label: "Instant rules" },
          { value: "fipo", label: "A model (FIPO)" },
        ]}
        onChange={(value) => changeSettings({ optimizer: value })}
      />
    </div>
  );
}

/** Gold until there is a result of the prompt as it stands: from then on the next step is there. */
function RunButton() {
  const run = useRun((state) => state.run);
  const hasResult = useSession(({ versions, selectedId, draft }) => {
    const shown = versions.find(({ id }) => id === selectedId);
    if (shown === undefined || shown.kind === "silver" || shown.text === "") return false;
    return silverAbove(shown, versions)?.text === draft.silverPrompt;
  });
  if (run.status === "running") {
    return (
      <Button className="min-h-11 text-base" disabled={run.isStopping} onClick={stopAction.act}>
        <Square size={16} aria-hidden />
        {run.isStopping ? "Stopping…" : stopAction.name}
        <kbd className="text-xs text-quiet max-sm:hidden">{stopAction.key.label}</kbd>
      </Button>
    );
  }
  return (
    <Button look={hasResult ? "plain" : "primary"} type="submit" className="min-h-11 text-base" disabled={isBusy(run)}>
      <Play size={16} aria-hidden />
      {optimizeAction.name}
      <kbd className="text-xs max-sm:hidden">{optimizeAction.key.label}</kbd>
    </Button>
  );
}
