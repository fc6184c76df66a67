"use client";

import { Check, PencilLine } from "lucide-react";
import { useEffect, useState } from "react";
import { editVersion } from "@/lib/client/session/session-store";
import { writeFramedPrompt, type FramedPrompt } from "@/lib/records/framed-prompt";
import type { Version } from "@/lib/store/session";
import { Button } from "../../ui/button";
import { TextBox } from "../../ui/text-box";
import { TextView } from "../../ui/text-view";
import { isGolden } from "../../prompt/version-gate";
import { LeftOut, MarkedText } from "../fetched-parts";
import { focusResult, resultBoxId } from "../../prompt/select-place";
import { editResult, useView } from "../../prompt/view-store";

/** A longer text is drawn by the part that is seen, which knows no marks. */
const mostMarkedCharacters = 20_000;

/**
 * The shown version's text. Where it is known what was added to it, it is read first: the additions are marked in it, and
 * a click makes it the editor. Any other is edited where it stands.
 */
export function ResultText({ version }: { version: Version }) {
  const isEditing = useView((state) => state.isEditing);
  const [news, setNews] = useState("");
  useEffect(() => () => editResult(false), []);

  const { frame } = version;
  if (version.kind === "silver") {
    return (
      <TextView
        text={version.text}
        id={resultBoxId}
        role="region"
        aria-label="Your prompt, as it was optimized"
        className="max-h-[55vh] min-h-24 rounded-md border border-line px-3 py-2.5 leading-relaxed"
      />
    );
  }
  // Typing may make the text one whose additions are not known any more; the same box is drawn then, and the caret stays.
  if (frame === undefined || isEditing || version.text.length > mostMarkedCharacters) {
    return (
      <div className="flex flex-col gap-1.5">
        <Editor version={version} />
        {frame !== undefined && (
          <Button
            className="self-end"
            onClick={() => {
              editResult(false);
              focusResult();
            }}
          >
            <Check size={16} aria-hidden />
            Done
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <div className="overflow-hidden rounded-md border border-line-strong bg-panel">
        <div
          id={resultBoxId}
          role="region"
          aria-label={`${nameOf(version)}, what was added is marked`}
          tabIndex={0}
          dir="auto"
          translate="no"
          className="max-h-[55vh] min-h-24 overflow-y-auto px-3 py-2.5 prose-exact leading-relaxed -outline-offset-2 print:max-h-none"
        >
          <MarkedText versionId={version.id} frame={frame} onNews={setNews} />
        </div>
        <div className="flex items-center gap-3 border-t border-line bg-raised/60 py-0.5 pr-1 pl-3 text-xs text-quiet">
          <p className="min-w-0 grow py-1 text-balance">{describeMarks(frame)}</p>
          <Button
            look="quiet"
            onClick={() => {
              editResult(true);
              focusResult();
            }}
          >
            <PencilLine size={15} aria-hidden />
            Edit
          </Button>
        </div>
      </div>
      <LeftOut versionId={version.id} frame={frame} onNews={setNews} />
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  );
}

function Editor({ version }: { version: Version }) {
  return (
    <TextBox
      id={resultBoxId}
      aria-label={`${nameOf(version)}, editable`}
      className="min-h-48"
      value={version.text}
      onChange={(text) => editVersion(version.id, text)}
    />
  );
}

function nameOf(version: Version): string {
  return isGolden(version) ? "Golden prompt" : "Golden prompt candidate";
}

/** What the marks mean, and what can be done with them. */
function describeMarks(frame: FramedPrompt): string {
  const answered = frame.questions.filter(({ answer }) => answer !== null).length;
  const added = writeFramedPrompt(frame).places.length - answered;
  const parts = [
    ...(added > 0 ? [added === 1 ? "1 sentence added" : `${added} sentences added`] : []),
    ...(answered > 0 ? [answered === 1 ? "1 answer of yours" : `${answered} answers of yours`] : []),
  ];
  if (parts.length === 0) return "Your words, with nothing added.";
  return `Marked: ${parts.join(", ")}. Choose one to see why, or to drop it.`;
}
