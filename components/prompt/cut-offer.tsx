import { Play } from "lucide-react";
import type { ReactNode } from "react";
import type { HowLoaded } from "@/lib/client/run/find-cut";
import { Button } from "../ui/button";

interface CutOfferProps {
  /** The name of the notice, such as "A run that was cut off". */
  readonly title: string;
  /** What was cut off, as a sentence begins. */
  readonly what: string;
  /** How many the model gave until then. */
  readonly answers: number;
  /** The id of the model that it was begun with. */
  readonly modelId: string;
  /** Whether that model is loaded, or another one, or none. */
  readonly loaded: HowLoaded;
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
  /** The way to the model, where there is none yet. */
  readonly children?: ReactNode;
}

/** Offers to go on with something that was cut off, and says what is kept of it. */
export function CutOffer({ title, what, answers, modelId, loaded, onGoOn, onLeave, children }: CutOfferProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-3 rounded-lg bg-raised p-4 text-sm">
      <p className="text-pretty">
        {what} was cut off. {answers === 1 ? "The one answer" : `The ${answers} answers`} that the model gave until then{" "}
        {answers === 1 ? "is" : "are"} kept: going on asks only for the rest.
      </p>
      {loaded === "another" && (
        <p className="wrap-anywhere">
          It was begun with another model. Load <bdi>{modelId}</bdi> to go on.
        </p>
      )}
      {children}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={loaded !== "same"} onClick={onGoOn}>
          <Play size={15} aria-hidden />
          Go on
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Leave it at that
        </Button>
      </div>
    </section>
  );
}
