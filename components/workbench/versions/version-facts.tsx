"use client";

import type { Remark } from "@/lib/optimizers/optimizer";
import type { Version } from "@/lib/store/session";
import { describeTokens } from "../../models/describe-loading";
import { SettingList } from "../../prompt/setting-list";
import { isRuleRefinement, printWords, wordsOf } from "../../prompt/version-label";
import { listSettings, seconds } from "../../prompt/version-settings";

/** How a version was made, in figures and in reasons. */
export function VersionFacts({ version }: { version: Version }) {
  const { origin } = version;
  return (
    <div className="flex flex-col gap-3 text-sm">
      {version.text !== "" && (
        <p className="text-quiet tabular-nums">
          {printWords(wordsOf(version))}
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
        <div className="mt-2">
          <SettingList settings={listSettings(version)} />
        </div>
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
