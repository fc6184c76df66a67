"use client";

import { Eraser, Undo2 } from "lucide-react";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import { useSession } from "@/lib/client/session/session-store";
import { takeOffer, undoOffer, useTakenOffer } from "@/lib/client/run/take-offer";
import { silverAbove } from "@/lib/client/session/task-to-refine";
import { applyCleanUp, type CleanUp } from "@/lib/records/clean-up";
import type { Version } from "@/lib/store/session";
import { catchFocus } from "../../prompt/select-place";
import { Button } from "../../ui/button";
import { previewEdits } from "./preview-edits";

/** Clean-ups of the person's own words: each shows what it would change, and none is made before it is asked for. */
export function Offers({ version }: { version: Version }) {
  const silver = useSession(({ versions }) => silverAbove(version, versions));
  // Another text than the one that the offers were made for must not be written over.
  const isInForm = useSession(({ draft }) => draft.silverPrompt === silver?.text);
  const { offers = [] } = version;
  const fitting =
    silver === null || !isInForm ? [] : offers.filter(({ edits }) => applyCleanUp(silver.text, edits) !== null);
  return (
    <>
      <TakenNotice />
      {silver !== null && fitting.length > 0 && (
        <section aria-label="Your own words" className="flex flex-col gap-1 text-sm">
          {fitting.map((offer) => (
            <Offer key={offer.id} version={version} text={silver.text} offer={offer} />
          ))}
        </section>
      )}
    </>
  );
}

function Offer({ version, text, offer }: { version: Version; text: string; offer: CleanUp }) {
  const isTaken = useRun(({ run }) => isBusy(run));
  return (
    <details className="group rounded-md open:bg-raised">
      <summary className="flex w-fit items-center gap-2 py-1.5 text-quiet group-open:px-3 hover:text-ink pointer-coarse:min-h-11">
        <Eraser size={15} aria-hidden />
        {offer.label}…
      </summary>
      <div className="flex flex-col gap-3 px-3 pb-3">
        <p className="text-quiet">{offer.why}</p>
        <ul aria-label="What would change" className="flex flex-col gap-1" dir="auto">
          {previewEdits(text, offer.edits).map(({ before, removed, added, after }, index) => (
            <li key={index} className="prose-exact">
              <span className="text-quiet">{before}</span>
              {removed !== "" && <del className="rounded-xs bg-removed-wash text-removed line-through">{removed}</del>}
              {added !== "" && <ins className="rounded-xs bg-added-wash text-added underline">{added}</ins>}
              <span className="text-quiet">{after}</span>
            </li>
          ))}
        </ul>
        <div>
          <Button disabled={isTaken} onClick={() => void takeOffer(version, offer).then(catchFocus)}>
            {offer.label} in my prompt
          </Button>
        </div>
      </div>
    </details>
  );
}

/** After a clean-up was taken: what it was, and the way back. */
function TakenNotice() {
  const taken = useTakenOffer((state) => state.taken);
  const isStill = useSession(
    ({ session, draft }) => session?.id === taken?.sessionId && draft.silverPrompt === taken?.after,
  );
  if (taken === null || !isStill) return null;
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-2 text-sm text-quiet">
      Done in your prompt: {taken.label.toLowerCase()}.
      <Button
        look="quiet"
        onClick={() => {
          undoOffer();
          catchFocus();
        }}
      >
        <Undo2 size={15} aria-hidden />
        Undo it
      </Button>
    </p>
  );
}
