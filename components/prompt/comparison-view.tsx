"use client";

import { useMemo } from "react";
import { joinParts, sliceParts } from "../ui/long-text/slice-parts";
import { TextView } from "../ui/text-view";
import type { Comparison, ComparisonPart } from "./compare-texts";

interface ComparisonViewProps {
  readonly comparison: Comparison;
  readonly layout: "words" | "side-by-side";
  /** What stands over the two texts side by side. */
  readonly titles?: { readonly before: string; readonly after: string };
  /** As high as a short text is; elsewhere it keeps the height of the box that it takes turns with. */
  readonly fitsText?: boolean;
}

/** Two texts and what differs between them, as one text or side by side. */
export function ComparisonView({ comparison, layout, titles = plainTitles, fitsText = false }: ComparisonViewProps) {
  return (
    <>
      {!comparison.isExact && (
        <p className="text-sm text-quiet">
          Where these texts differ too much to be compared word by word, whole passages are marked.
        </p>
      )}
      {layout === "words" ? (
        <Text label="Changes, word by word" parts={comparison.parts} fitsText={fitsText} />
      ) : (
        <div className="grid gap-3 sm:grid-cols-2">
          <div className="min-w-0">
            <h3 className="mb-1 truncate text-sm text-quiet">{titles.before}</h3>
            <Text
              label={titles.before}
              parts={comparison.parts.filter(({ kind }) => kind !== "added")}
              fitsText={fitsText}
            />
          </div>
          <div className="min-w-0">
            <h3 className="mb-1 truncate text-sm text-quiet">{titles.after}</h3>
            <Text
              label={titles.after}
              parts={comparison.parts.filter(({ kind }) => kind !== "removed")}
              fitsText={fitsText}
            />
          </div>
        </div>
      )}
    </>
  );
}

const plainTitles = { before: "Before", after: "After" };

interface TextProps {
  readonly label: string;
  readonly parts: readonly ComparisonPart[];
  readonly fitsText: boolean;
}

function Text({ label, parts, fitsText }: TextProps) {
  const text = useMemo(() => joinParts(parts), [parts]);
  const firstChange = parts.findIndex(({ kind }) => kind !== "same");
  return (
    <TextView
      text={text}
      draw={(stretch) => sliceParts(parts, stretch).map((part, index) => <Part key={index} {...part} />)}
      // A long text is opened where there is something to see.
      openAt={joinParts(parts.slice(0, Math.max(0, firstChange))).length}
      role="region"
      aria-label={label}
      className={`max-h-[55vh] rounded-md border border-line px-3 py-2.5 leading-relaxed ${fitsText ? "" : "min-h-48"}`}
    />
  );
}

function Part({ kind, text }: ComparisonPart) {
  switch (kind) {
    case "added":
      return <ins className="rounded-xs bg-added-wash text-added no-underline decoration-2">{text}</ins>;
    case "removed":
      return <del className="rounded-xs bg-removed-wash text-removed line-through">{text}</del>;
    case "same":
      return <span>{text}</span>;
  }
}
