"use client";

import { useRouter } from "next/navigation";
import { useDeferredValue, useMemo, useState } from "react";
import { sessionAddress } from "@/lib/client/session/session-address";
import { useSession } from "@/lib/client/session/session-store";
import { makeMine } from "@/lib/client/session/shared-session";
import type { SharedPayload } from "@/lib/share/payload";
import { Button } from "../ui/button";
import { compareTexts } from "../prompt/compare-texts";
import { ComparisonView } from "../prompt/comparison-view";
import { fullTime } from "../prompt/version-label";
import type { ResultView } from "../prompt/view-store";
import { ViewSwitch } from "../prompt/view-switch";
import { CopyButton } from "../ui/copy-button";
import { TextView } from "../ui/text-view";
import { RunAgain } from "./run-again";
import { SharedContent } from "./shared-content";
import type { CarriedFrom } from "../ui/use-carried";

interface SharedViewProps {
  readonly payload: SharedPayload;
  readonly from: CarriedFrom;
}

/** The shared prompt, to be read; what the person may do with it; then all that came along. */
export function SharedView({ payload, from }: SharedViewProps) {
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const chosen = payload.prompts.at(-1)?.text ?? "";

  async function takeOver(take: () => Promise<unknown>): Promise<void> {
    setIsBusy(true);
    await take();
    const { session } = useSession.getState();
    router.push(sessionAddress(session?.id ?? null));
  }

  return (
    <>
      <p className="rounded-md bg-gold-wash px-3 py-2 text-sm text-pretty">
        This came from a {from}, made on {fullTime(payload.createdAt)} by its sender’s clock. Goldsmith has run nothing,
        loaded no model and saved nothing. Read it before you use it.
      </p>
      <ChosenPrompt text={chosen} silverPrompt={payload.task.silverPrompt} />
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" disabled={isBusy} onClick={() => void takeOver(() => makeMine(payload))}>
          Make it mine
        </Button>
        <CopyButton text={chosen} label="Copy the prompt" />
      </div>
      <RunAgain payload={payload} isDisabled={isBusy} onRun={(start) => void takeOver(start)} />
      <section aria-labelledby="content-heading" className="flex flex-col gap-3 border-t border-line pt-5">
        <h2 id="content-heading" className="font-semibold">
          All that it contains
        </h2>
        <SharedContent payload={payload} shownText={chosen} />
      </section>
    </>
  );
}

function ChosenPrompt({ text, silverPrompt }: { text: string; silverPrompt: string }) {
  const [view, setView] = useState<ResultView>("text");
  const shownView = useDeferredValue(view);
  const comparison = useMemo(
    () => (shownView === "text" ? null : compareTexts(silverPrompt, text)),
    [shownView, silverPrompt, text],
  );
  return (
    <section aria-labelledby="prompt-heading" className="rounded-xl border border-line bg-panel">
      <div className="flex min-h-15 flex-wrap items-center gap-2.5 border-b border-line px-4 py-2">
        <span className="h-4 w-1 rounded-full bg-gold-fill" aria-hidden />
        <h2 id="prompt-heading" className="grow font-semibold">
          The prompt
        </h2>
        {text !== silverPrompt && <ViewSwitch view={view} onChange={setView} />}
      </div>
      <div className="flex flex-col gap-3 p-4">
        {comparison === null || shownView === "text" ? (
          <div>
            <TextView
              text={text}
              role="region"
              aria-label="The shared prompt"
              className="max-h-[55vh] rounded-md border border-line px-3 py-2.5 leading-relaxed"
            />
          </div>
        ) : (
          <ComparisonView
            comparison={comparison}
            layout={shownView}
            titles={{ before: "The silver prompt", after: "The shared prompt" }}
          />
        )}
      </div>
    </section>
  );
}
