"use client";

import { ExternalLink, Undo2, X } from "lucide-react";
import { useMemo } from "react";
import { answerVersion, dropAddedLine } from "@/lib/client/session/shape-version";
import type { AddedLine, FramedPrompt, Question } from "@/lib/records/framed-prompt";
import { Button } from "../../ui/button";
import { AddedMark } from "./added-mark";
import { cutPieces } from "./cut-pieces";
import { putBackId } from "./left-out";
import { focusQuestion } from "./question-list";

interface MarkedTextProps {
  readonly versionId: string;
  readonly frame: FramedPrompt;
  /** Given what has changed, for those who do not see it. */
  readonly onNews: (news: string) => void;
}

/** The new prompt as it reads, with all that the person did not write marked in it. */
export function MarkedText({ versionId, frame, onNews }: MarkedTextProps) {
  const pieces = useMemo(() => cutPieces(frame), [frame]);
  return pieces.map((piece, index) => {
    switch (piece.kind) {
      case "own":
        return <span key={`own ${index}`}>{piece.text}</span>;
      case "around":
        return (
          <span key={`around ${index}`} className="text-gold">
            {piece.text}
          </span>
        );
      case "line":
        return (
          <LineMark key={piece.line.id} versionId={versionId} line={piece.line} text={piece.text} onNews={onNews} />
        );
      case "answer":
        return (
          <AnswerMark
            key={piece.question.id}
            versionId={versionId}
            question={piece.question}
            text={piece.text}
            onNews={onNews}
          />
        );
    }
  });
}

type MarkProps = Pick<MarkedTextProps, "versionId" | "onNews"> & { readonly text: string };

function LineMark({ versionId, line, text, onNews }: MarkProps & { readonly line: AddedLine }) {
  return (
    <AddedMark kind="line" text={text} why={line.why}>
      <Button
        className="min-h-8!"
        onClick={() => {
          dropAddedLine(versionId, line.id, true);
          onNews("Dropped. It can be put back below the prompt.");
          // The mark is gone, and the focus with it.
          requestAnimationFrame(() => document.getElementById(putBackId(line.id))?.focus());
        }}
      >
        <X size={15} aria-hidden />
        Drop
      </Button>
      {line.source !== null && (
        <a
          href={line.source}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-8 items-center gap-1.5 text-quiet underline underline-offset-2 hover:text-ink pointer-coarse:min-h-11"
        >
          {hostOf(line.source)}
          <ExternalLink size={13} aria-hidden />
          <span className="sr-only">(opens in a new tab)</span>
        </a>
      )}
    </AddedMark>
  );
}

function AnswerMark({ versionId, question, text, onNews }: MarkProps & { readonly question: Question }) {
  return (
    <AddedMark kind="answer" text={text} why={`${question.ask} Your answer: ${question.answer?.text ?? ""}`}>
      <Button
        className="min-h-8!"
        onClick={() => {
          answerVersion(versionId, question.id, null);
          onNews(`Taken back: ${question.ask}`);
          focusQuestion(question.id);
        }}
      >
        <Undo2 size={15} aria-hidden />
        Take back
      </Button>
      <Button look="quiet" className="min-h-8!" onClick={() => focusQuestion(question.id)}>
        Change
      </Button>
    </AddedMark>
  );
}

/** Addresses in stored versions were checked; the host is what a person can judge by. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : address;
}
