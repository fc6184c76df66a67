"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { useSession } from "@/lib/client/session/session-store";
import type { Version } from "@/lib/store/session";
import { findParent } from "@/lib/store/version-tree";
import { Segmented } from "../../ui/segmented";
import { compareTexts } from "../../prompt/compare-texts";
import { ComparisonView } from "../../prompt/comparison-view";

interface ResultDiffProps {
  readonly version: Version;
  readonly layout: "words" | "side-by-side";
}

/** What changed from the version it came from, or from the prompt at the root of an edit. */
export function ResultDiff({ version, layout }: ResultDiffProps) {
  const versions = useSession((state) => state.versions);
  const [against, setAgainst] = useState<"parent" | "silver">("silver");
  const parent = findParent(versions, version);
  const silver = silverAncestor(version, versions);
  const base = against === "silver" ? (silver ?? parent) : (parent ?? silver);
  const text = useDeferredValue(version.text);
  const comparison = useMemo(() => compareTexts(base?.text ?? "", text), [base?.text, text]);

  if (base === null) return <p className="text-sm text-quiet">This is the first version; nothing came before it.</p>;
  return (
    <div className="flex flex-col gap-3">
      {parent !== null && silver !== null && parent !== silver && (
        <Segmented
          label="Compare with"
          value={against}
          options={[
            { value: "silver", label: "With your prompt" },
            { value: "parent", label: "With the version before" },
          ]}
          onChange={setAgainst}
        />
      )}
      <ComparisonView comparison={comparison} layout={layout} />
    </div>
  );
}

function silverAncestor(version: Version, versions: readonly Version[]): Version | null {
  const seen = new Set<Version>();
  let current = findParent(versions, version);
  // A damaged database may hold a ring of parents.
  while (current !== null && current.kind !== "silver" && !seen.has(current)) {
    seen.add(current);
    current = findParent(versions, current);
  }
  return current;
}
