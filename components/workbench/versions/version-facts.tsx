"use client";

import type { Remark } from "@/lib/optimizers/optimizer";
import type { Version } from "@/lib/store/session";
import { describeTokens } from "../../models/describe-loading";
import { isRuleRefinement, wordsOf } from "../../prompt/version-label";
import { listSettings, seconds } from "../../prompt/version-settings";

/** How a version was made, in figures and in reasons. */
export function VersionFacts({ version }: { version: Version }) {
  const { origin } = version;
  return (
    <div className="flex flex-col gap-3 text-sm">
      {version.text !== "" && (
        <p className="text-quiet tabular-nums">
          {wordsOf(version).toLocaleString("en")} words
          {origin !== null && ` of at most ${origin.wordLimit.toLocaleString("en")}`}
          {origin?.usage && ` · ${describeTokens(origin.usage.completionTokens)}`}
          {origin?.timings && ` · ${seconds(origin.timings.prefillMilliseconds + origin.timings.decodeMilliseconds)}`}
        </p>
      )}
      {origin !== null && origin.note !== null && (
        <p>
          <span className="text-quiet">Refined with the note: </span>
          <span dir="auto" className="wrap-anywhere">
            {origin.note}
          </span>
        </p>
      )}
      {/* Where the marks in the text say it, and where a sentence above does, nothing is left to say. */}
      {version.frame === undefined &&
        !version.isUnchanged &&
        !isRuleRefinement(version) &&
        version.remarks.length > 0 && <Remarks remarks={version.remarks} />}
      <details>
        <summary className="text-quiet hover:text-ink pointer-coarse:py-2.5">How it was made</summary>
        <dl className="mt-2 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 tabular-nums">
          {listSettings(version).map(({ name, value }) =>
            value === null ? null : (
              <div key={name} className="col-span-2 grid grid-cols-subgrid">
                <dt className="text-quiet">{name}</dt>
                <dd className="min-w-0 wrap-anywhere" dir="auto">
                  {value}
                </dd>
              </div>
            ),
          )}
        </dl>
      </details>
    </div>
  );
}

function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  return (
    <div>
      <h3 className="font-medium">What was done</h3>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
        {remarks.map((remark) => (
          <li key={remark.rule + remark.text}>{remark.text}</li>
        ))}
      </ul>
    </div>
  );
}
