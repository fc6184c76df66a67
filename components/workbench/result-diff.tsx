"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { useSession } from "@/lib/client/session-store";
import type { Version } from "@/lib/sessions/session";
import { findParent } from "@/lib/sessions/version-tree";
import { Segmented } from "../ui/segmented";
import { compareTexts, type Comparison } from "./compare-texts";

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
      {!comparison.isExact && (
        <p className="text-sm text-quiet">These texts differ too much to be compared word by word.</p>
      )}
      {layout === "words" ? <InOneText comparison={comparison} /> : <SideBySide comparison={comparison} />}
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

const boxLook =
  "prose-exact max-h-[55vh] min-h-48 overflow-y-auto rounded-md border border-line px-3 py-2.5 leading-relaxed";
const addedLook = "bg-added-wash text-added no-underline decoration-2 rounded-xs";
const removedLook = "bg-removed-wash text-removed line-through rounded-xs";

function InOneText({ comparison }: { comparison: Comparison }) {
  return (
    <div className={boxLook} dir="auto" tabIndex={0} role="region" aria-label="Changes, word by word">
      {comparison.parts.map((part, index) => {
        if (part.kind === "added") return <Added key={index} text={part.text} />;
        if (part.kind === "removed") return <Removed key={index} text={part.text} />;
        return <span key={index}>{part.text}</span>;
      })}
    </div>
  );
}

function SideBySide({ comparison }: { comparison: Comparison }) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <div>
        <h3 className="mb-1 text-sm text-quiet">Before</h3>
        <div className={boxLook} dir="auto" tabIndex={0} role="region" aria-label="Before">
          {comparison.parts.map((part, index) =>
            part.kind === "added" ? null : part.kind === "removed" ? (
              <Removed key={index} text={part.text} />
            ) : (
              <span key={index}>{part.text}</span>
            ),
          )}
        </div>
      </div>
      <div>
        <h3 className="mb-1 text-sm text-quiet">After</h3>
        <div className={boxLook} dir="auto" tabIndex={0} role="region" aria-label="After">
          {comparison.parts.map((part, index) =>
            part.kind === "removed" ? null : part.kind === "added" ? (
              <Added key={index} text={part.text} />
            ) : (
              <span key={index}>{part.text}</span>
            ),
          )}
        </div>
      </div>
    </div>
  );
}

function Added({ text }: { text: string }) {
  return <ins className={addedLook}>{text}</ins>;
}

function Removed({ text }: { text: string }) {
  return <del className={removedLook}>{text}</del>;
}
