"use client";

import { useSession } from "@/lib/client/session/session-store";
import { textsToFill, type TrialPair } from "@/lib/client/run/trial-pair";
import { fillPlaceHolders, namesOfPlaceHolders } from "@/lib/scoring/place-holders";
import { TextView } from "../ui/text-view";
import { readForm, useTrialForm } from "./trial-form-store";

/** Before the first trial: the two prompts as the model will read them, with the first input's values. */
export function TrialPreview({ pair }: { pair: TrialPair }) {
  const form = useTrialForm();
  const taskGolden = useSession((state) => state.draft.goldenResponse);
  const names = namesOfPlaceHolders(textsToFill(pair));
  const reading = readForm(form, names, taskGolden);
  const values = (reading.ok ? reading.inputs[0]?.values : form.rows[0]?.values) ?? new Map<string, string>();
  return (
    <>
      <p className="max-w-prose text-sm text-pretty text-quiet">
        The same model answers both prompts, one after the other, with the same seed and parameters. Read what they lead
        to, say which is better, and let the scores count where you know what the answer should have been.
      </p>
      <div className="grid grow auto-rows-fr gap-4 md:grid-cols-2">
        <Prompt title="Your prompt" bar="bg-silver" text={fillPlaceHolders(pair.incumbent.text, values)} />
        <Prompt title="The new prompt" bar="bg-gold-fill" text={fillPlaceHolders(pair.candidate.text, values)} />
      </div>
    </>
  );
}

function Prompt({ title, bar, text }: { title: string; bar: string; text: string }) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-2">
      <h3 className="flex items-center gap-2.5 font-medium">
        <span className={`h-4 w-1 rounded-full ${bar}`} aria-hidden />
        {title}
      </h3>
      <TextView
        text={text}
        role="region"
        aria-label={`${title}, as the model will read it`}
        className="min-h-32 grow rounded-md border border-dashed border-line-strong px-3 py-2.5 leading-relaxed text-quiet max-lg:max-h-[40vh]"
      />
    </section>
  );
}
