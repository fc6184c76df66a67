"use client";

import { TriangleAlert } from "lucide-react";
import type { Failure } from "@/lib/base/failure";
import { describeFailure } from "@/lib/base/describe-failure";
import type { FailureDescription } from "@/lib/base/failure-description";
import { describeRecovered } from "@/lib/base/describe-recovered";
import { useModel } from "@/lib/client/models/model-store";
import { optimize } from "@/lib/client/run/run-optimizer";
import { changeSettings } from "@/lib/client/settings/settings-store";
import { FreeSpaceLink } from "./free-space-link";
import { Button } from "../ui/button";
import { openDialog } from "../ui/dialog-store";

/** What happened, what is safe, and the button that helps. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const { remedy } = useDescription(failure);
  return (
    <div role="alert" className="flex gap-3 rounded-lg border border-danger/50 bg-removed-wash/40 p-4">
      <TriangleAlert size={20} className="mt-0.5 shrink-0 text-danger" aria-hidden />
      <div className="flex min-w-0 flex-col gap-2">
        <FailureWords failure={failure} />
        <RemedyButtons remedy={remedy} />
      </div>
    </div>
  );
}

/** A notice stays when the model is loaded again, and must not ask for what is done. */
function useDescription(failure: Failure): FailureDescription {
  const isLoaded = useModel((state) => state.model.status === "ready");
  return (isLoaded ? describeRecovered(failure) : null) ?? describeFailure(failure);
}

/** What happened and what is safe, without the buttons. */
export function FailureWords({ failure }: { failure: Failure }) {
  const { title, advice, detail } = useDescription(failure);
  return (
    <>
      <p className="font-medium">{title}</p>
      <p className="text-sm">{advice}</p>
      {detail !== null && (
        <details className="text-xs text-quiet">
          <summary>The engine’s own words</summary>
          <p className="mt-1 font-mono wrap-anywhere">{detail}</p>
        </details>
      )}
    </>
  );
}

function RemedyButtons({ remedy }: { remedy: ReturnType<typeof describeFailure>["remedy"] }) {
  switch (remedy) {
    case "choose-model":
      return (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => openDialog("models")}>Choose a model</Button>
          <Button
            look="quiet"
            onClick={() => {
              changeSettings({ optimizer: "instant" });
              void optimize();
            }}
          >
            Use the instant rules
          </Button>
        </div>
      );
    case "free-space":
      return (
        <div className="flex flex-col gap-2 text-sm">
          <FreeSpaceLink />
          <div>
            <Button onClick={() => openDialog("models")}>Choose a model</Button>
          </div>
        </div>
      );
    case "turn-on-network":
      return (
        <div>
          <Button onClick={() => openDialog("privacy")}>Turn it off…</Button>
        </div>
      );
    case "try-again":
      return (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => void optimize()}>Try again</Button>
          <Button look="quiet" onClick={() => openDialog("settings")}>
            Settings
          </Button>
        </div>
      );
    case "reload-page":
      return (
        <div>
          <Button onClick={() => location.reload()}>Reload the page</Button>
        </div>
      );
    case null:
      return null;
  }
}
