"use client";

import { loadModel, useModel } from "@/lib/client/models/model-store";
import { useSession } from "@/lib/client/session/session-store";
import type { Version } from "@/lib/store/session";
import { isByModel } from "@/lib/store/is-by-model";
import { Button } from "../../ui/button";
import { TextView } from "../../ui/text-view";
import { FailureNotice, FailureWords } from "../../prompt/failure-notice";
import {
  Checks,
  MeaningCheck,
  Offers,
  QuestionList,
  RefineForm,
  ResultDiff,
  Standing,
  VersionFacts,
} from "../fetched-parts";
import { ModelOffer } from "../../models/model-offer";
import { MoreActions, SettleButtons } from "./result-actions";
import { isRuleRefinement } from "../../prompt/version-label";
import { BringBack } from "./bring-back";
import { isAsking } from "./is-asking";
import { ResultText } from "./result-text";
import { useView } from "../../prompt/view-store";

const beside = "@2xl:grid-cols-[minmax(0,1fr)_16.5rem] @2xl:grid-rows-[auto_1fr] @2xl:items-start";

/** The chosen version: its text, what can be done with it, and what only the person can add. */
export function ResultBody({ version }: { version: Version }) {
  const view = useView((state) => state.view);
  // A person who empties the box goes on writing in it.
  const hasBox = version.isUnchanged ? version.frame !== undefined : version.text !== "" || version.kind === "edit";
  const hasText = version.text !== "";
  const isChecked = version.evidence !== undefined && hasText && version.kind !== "silver";
  const questions = version.frame?.questions ?? [];
  return (
    <>
      <StateNotice version={version} />
      {isChecked && <Standing version={version} />}
      <div className="@container">
        {/* On a phone the questions follow the text; where there is room they stand beside all of it. */}
        <div className={`grid grid-cols-1 gap-4 ${questions.length > 0 ? beside : ""}`}>
          <div className="flex min-w-0 flex-col gap-3">
            {hasBox &&
              (view === "text" || version.isUnchanged ? (
                <ResultText version={version} />
              ) : (
                <ResultDiff version={version} layout={view} />
              ))}
            {hasText && (
              <div className="flex flex-wrap items-center gap-2">
                <SettleButtons version={version} />
              </div>
            )}
          </div>
          {questions.length > 0 && (
            <div className="min-w-0 @2xl:col-start-2 @2xl:row-span-2 @2xl:row-start-1">
              <QuestionList versionId={version.id} questions={questions} isWanted={isAsking(version)} />
            </div>
          )}
          <div className="flex min-w-0 flex-col gap-4">
            {isChecked && <Checks version={version} />}
            {isChecked && <MeaningCheck version={version} />}
            {hasText && <MoreActions version={version} />}
            {hasText && version.state !== "writing" && <RefineForm version={version} />}
            <Offers version={version} />
            {version.origin?.optimizer === "instant" && <ModelOffer />}
            <VersionFacts version={version} />
          </div>
        </div>
      </div>
    </>
  );
}

function StateNotice({ version }: { version: Version }) {
  if (version.failure !== null) {
    return (
      <>
        <FailureNotice failure={version.failure} />
        {version.raw !== null && version.raw !== version.text && (
          <details>
            <summary className="text-sm text-quiet">What the model wrote</summary>
            <TextView
              text={version.raw}
              role="group"
              aria-label="What the model wrote"
              className="mt-2 max-h-80 rounded-md bg-raised p-3 text-sm"
            />
          </details>
        )}
      </>
    );
  }
  if (version.state === "stopped") {
    const words =
      version.text === ""
        ? "Stopped before anything was written. Your prompt is unchanged."
        : "Stopped before the end. This is what was written until then.";
    return (
      <>
        <p className="text-sm text-quiet">{words}</p>
        <ModelEnded />
      </>
    );
  }
  if (version.kind === "silver") return <KeptMine version={version} />;
  if (isRuleRefinement(version)) {
    return (
      <ul aria-label="What the note did" className="flex flex-col gap-1 text-sm">
        {version.remarks.map(({ rule, text }) => (
          <li key={rule + text} className="text-pretty wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    );
  }
  if (version.isUnchanged) return <p className="text-pretty">{whyUnchanged(version)}</p>;
  const told = version.remarks.find(({ rule }) => rule === "small-model");
  return told === undefined ? null : <p className="text-pretty">{told.text}</p>;
}

/** The person settled on what they had: where the rest is, and the way back. */
function KeptMine({ version }: { version: Version }) {
  const isChosen = useSession(({ session }) => session?.chosenVersionId === version.id);
  if (!isChosen) return null;
  return (
    <>
      <p className="text-pretty text-quiet">
        You chose your own prompt. What was made of it stays among the versions of this session.
      </p>
      <BringBack />
    </>
  );
}

/** Stop took the model along: why it is gone, and the way back. */
function ModelEnded() {
  const model = useModel((state) => state.model);
  if (model.status !== "failed" || model.failure.kind !== "model-ended-by-stop") return null;
  return (
    <div role="alert" className="flex flex-col items-start gap-2 rounded-lg border border-line-strong p-4">
      <FailureWords failure={model.failure} />
      <Button onClick={() => void loadModel(model.entry)}>Load it again</Button>
    </div>
  );
}

/** Why there is no new text, in one sentence: the first that was remarked, else by who made it. */
function whyUnchanged({ remarks, origin }: Version): string {
  const [remark] = remarks;
  if (remark !== undefined) return remark.text;
  return isByModel(origin)
    ? "The model gave your prompt back as it was."
    : "Your prompt stands as it was: there is nothing to add.";
}
