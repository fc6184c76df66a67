"use client";

import { Redo2 } from "lucide-react";
import { dropAddedLine } from "@/lib/client/session/shape-version";
import { droppedLines, type FramedPrompt } from "@/lib/records/framed-prompt";
import { Button } from "../../ui/button";
import { resultBoxId } from "../../prompt/select-place";

export function putBackId(lineId: string): string {
  return `put-back ${lineId}`;
}

interface LeftOutProps {
  readonly versionId: string;
  readonly frame: FramedPrompt;
  /** Given what has changed, for those who do not see it. */
  readonly onNews: (news: string) => void;
}

/** The added lines that the person took out of the text, each with the way back. */
export function LeftOut({ versionId, frame, onNews }: LeftOutProps) {
  const dropped = droppedLines(frame);
  if (dropped.length === 0) return null;
  return (
    <ul aria-label="Left out" className="flex flex-col text-sm text-quiet">
      {dropped.map((line) => (
        <li key={line.id} className="flex items-center gap-2">
          <span className="min-w-0 grow truncate line-through decoration-line-strong" dir="auto">
            {line.text}
          </span>
          <Button
            id={putBackId(line.id)}
            look="quiet"
            aria-label={`Put back: ${line.text}`}
            onClick={() => {
              dropAddedLine(versionId, line.id, false);
              onNews("Put back.");
              requestAnimationFrame(() => document.getElementById(resultBoxId)?.focus({ preventScroll: true }));
            }}
          >
            <Redo2 size={15} aria-hidden />
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
