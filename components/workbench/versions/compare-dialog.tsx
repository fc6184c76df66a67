"use client";

import { ArrowLeftRight } from "lucide-react";
import { useId, useMemo, useState } from "react";
import { useSession } from "@/lib/client/session/session-store";
import type { Version } from "@/lib/store/session";
import { findParent, flattenTree } from "@/lib/store/version-tree";
import { closeDialog } from "../../ui/dialog-store";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Segmented } from "../../ui/segmented";
import { compareTexts } from "../../prompt/compare-texts";
import { ComparisonView } from "../../prompt/comparison-view";
import { SettingsComparison } from "./settings-comparison";
import { shortTime, versionTitle } from "../../prompt/version-label";

/** Any two versions of the session: what differs in their texts, and in how they were made. */
export function CompareDialog() {
  const versions = useSession((state) => state.versions);
  const selectedId = useSession((state) => state.selectedId);
  const [pair, setPair] = useState(() => firstPair(versions, selectedId));
  const [layout, setLayout] = useState<"words" | "side-by-side">("words");
  const before = versions.find(({ id }) => id === pair.before);
  const after = versions.find(({ id }) => id === pair.after);
  const comparison = useMemo(() => compareTexts(before?.text ?? "", after?.text ?? ""), [before?.text, after?.text]);

  return (
    <Dialog title="Compare two versions" onClose={closeDialog}>
      {before === undefined || after === undefined ? (
        <p className="p-5 text-quiet">There are no two versions yet. Optimize the prompt first.</p>
      ) : (
        <div className="flex flex-col gap-4 p-5">
          <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
            <VersionSelect label="First" value={before} onChange={(id) => setPair({ ...pair, before: id })} />
            <Button
              className="justify-self-start"
              onClick={() => setPair({ before: pair.after, after: pair.before })}
              title="Swap the two"
              aria-label="Swap the two"
            >
              <ArrowLeftRight size={16} aria-hidden />
            </Button>
            <VersionSelect label="Second" value={after} onChange={(id) => setPair({ ...pair, after: id })} />
          </div>
          <section aria-labelledby="text-comparison" className="flex flex-col gap-3">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h3 id="text-comparison" className="font-medium">
                What they say
              </h3>
              <Segmented
                label="How to compare"
                value={layout}
                options={[
                  { value: "words", label: "Changes" },
                  { value: "side-by-side", label: "Side by side" },
                ]}
                onChange={setLayout}
              />
            </div>
            {before.text === after.text && <p className="text-sm text-quiet">Both have the same text.</p>}
            <ComparisonView
              comparison={comparison}
              layout={layout}
              titles={{ before: `First: ${versionTitle(before)}`, after: `Second: ${versionTitle(after)}` }}
            />
          </section>
          <SettingsComparison before={before} after={after} />
        </div>
      )}
    </Dialog>
  );
}

/** What is shown against what it came from; where it came from nothing, against what was made of it or beside it. */
function firstPair(versions: readonly Version[], selectedId: string | null): { before: string; after: string } {
  const selected = versions.find(({ id }) => id === selectedId) ?? versions.at(-1);
  if (selected === undefined) return { before: "", after: "" };
  const parent = findParent(versions, selected);
  if (parent !== null) return { before: parent.id, after: selected.id };
  const other =
    versions.find(({ parentId }) => parentId === selected.id) ?? versions.find(({ id }) => id !== selected.id);
  return { before: selected.id, after: other?.id ?? "" };
}

interface VersionSelectProps {
  readonly label: string;
  readonly value: Version;
  readonly onChange: (id: string) => void;
}

function VersionSelect({ label, value, onChange }: VersionSelectProps) {
  const versions = useSession((state) => state.versions);
  const chosenId = useSession((state) => state.session?.chosenVersionId ?? null);
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        className="h-10 w-full rounded-md border border-line-strong bg-panel px-2 pointer-coarse:h-11"
        value={value.id}
        onChange={(event) => onChange(event.target.value)}
      >
        {flattenTree(versions).map(({ version }, index) => (
          <option key={version.id} value={version.id}>
            {optionText(version, index + 1, version.id === chosenId)}
          </option>
        ))}
      </select>
    </div>
  );
}

function optionText(version: Version, place: number, isChosen: boolean): string {
  const words = version.text.slice(0, 48).replaceAll(/\s+/g, " ");
  return `${place}. ${isChosen ? "★ " : ""}${versionTitle(version)}, ${shortTime(version.createdAt)}: ${words}`;
}
