"use client";

import { Fragment, useState } from "react";
import type { Version } from "@/lib/store/session";
import { versionTitle } from "../../prompt/version-label";
import { listSettings } from "../../prompt/version-settings";

interface SettingsComparisonProps {
  readonly before: Version;
  readonly after: Version;
}

/** How two versions were made, line beside line; what differs is marked by a word, a colour and a bolder name. */
export function SettingsComparison({ before, after }: SettingsComparisonProps) {
  const [showsAll, setShowsAll] = useState(false);
  const afterSettings = listSettings(after);
  const lines = listSettings(before)
    .map(({ name, value }, index) => {
      const other = afterSettings[index]?.value ?? null;
      return { name, before: value, after: other, differs: value !== other };
    })
    .filter((line) => line.before !== null || line.after !== null);
  const differing = lines.filter(({ differs }) => differs).length;
  return (
    <section aria-labelledby="settings-comparison" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id="settings-comparison" className="font-medium">
          How they were made
        </h3>
        <p className="text-sm text-quiet">
          {differing} of {lines.length} differ
        </p>
        <label className="ml-auto flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4 accent-gold-fill"
            checked={showsAll}
            onChange={(event) => setShowsAll(event.target.checked)}
          />
          Show what is the same too
        </label>
      </div>
      <table className="w-full table-fixed border-collapse text-sm tabular-nums">
        <caption className="sr-only">How the two versions were made</caption>
        <thead>
          <tr className="border-b border-line-strong text-left align-bottom">
            <th scope="col" className="w-[30%] py-1.5 pr-3 font-normal text-quiet">
              Setting
            </th>
            <VersionHeading place="First" version={before} />
            <VersionHeading place="Second" version={after} />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Fragment key={line.name}>
              {(line.differs || showsAll) && (
                <tr className={`border-b border-line align-top ${line.differs ? "bg-gold-wash" : ""}`}>
                  <th
                    scope="row"
                    className={`px-2 py-1.5 text-left wrap-anywhere ${line.differs ? "font-medium" : "font-normal text-quiet"}`}
                  >
                    {line.name}
                    <span className="block text-xs font-normal text-quiet">{line.differs ? "differs" : "same"}</span>
                  </th>
                  <Value>{line.before}</Value>
                  <Value>{line.after}</Value>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function VersionHeading({ place, version }: { place: string; version: Version }) {
  return (
    <th scope="col" className="px-2 py-1.5 font-medium wrap-anywhere">
      <span className="block text-xs font-normal text-quiet">{place}</span>
      <span dir="auto">{versionTitle(version)}</span>
    </th>
  );
}

function Value({ children }: { children: string | null }) {
  return (
    <td className="px-2 py-1.5 wrap-anywhere" dir="auto">
      {children ?? <span className="text-quiet">none</span>}
    </td>
  );
}
