"use client";

import { useEffect, useRef } from "react";
import { vote } from "@/lib/client/run/score-trial";
import { isHidden, type Trial, type Vote } from "@/lib/client/run/trial-store";
import { Button } from "../ui/button";
import { sidesOf } from "./describe-input";

interface VoteBarProps {
  readonly trial: Trial;
  readonly index: number;
  /** Shows the next input that waits for a vote; null where there is none. */
  readonly onNext: (() => void) | null;
}

/** Which output is better, in the person's own eyes; the places are named, and never moved by the answer. */
export function VoteBar({ trial, index, onNext }: VoteBarProps) {
  const input = trial.inputs[index];
  const answer = useRef<HTMLParagraphElement>(null);
  const hasVoted = useRef(false);
  const current = input?.vote ?? null;

  // What the vote revealed is said at once; the buttons stay where they were.
  useEffect(() => {
    if (hasVoted.current) answer.current?.scrollIntoView({ block: "nearest" });
  }, [current]);

  if (input === undefined) return null;
  const [left, right] = sidesOf(input);
  const choices: readonly { readonly preferred: Vote; readonly label: string }[] = [
    { preferred: left, label: "Left is better" },
    { preferred: "neither", label: "No difference" },
    { preferred: right, label: "Right is better" },
  ];
  return (
    <div className="flex flex-col gap-2 rounded-lg bg-raised p-3">
      <div role="group" aria-label="Which is better?" className="grid gap-2 sm:grid-cols-3">
        {choices.map(({ preferred, label }) => (
          <Button
            key={label}
            aria-pressed={current === preferred}
            className="min-h-11 aria-pressed:border-gold aria-pressed:bg-gold-wash aria-pressed:font-medium"
            onClick={() => {
              hasVoted.current = true;
              vote(index, preferred);
            }}
          >
            {stackedLabel(label)}
          </Button>
        ))}
      </div>
      <div role="status" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
        <p ref={answer}>
          {current === null
            ? isHidden(trial, input)
              ? "Which is better? Your vote shows which is which."
              : "Which is better?"
            : voteInWords(current)}
        </p>
        {current !== null && onNext !== null && <Button onClick={onNext}>Next input</Button>}
      </div>
    </div>
  );
}

/** On a phone the two stand above each other. */
function stackedLabel(label: string) {
  const phone = label.replace("Left", "First").replace("Right", "Second");
  return phone === label ? (
    label
  ) : (
    <>
      <span className="max-md:hidden">{label}</span>
      <span className="md:hidden">{phone}</span>
    </>
  );
}

function voteInWords(preferred: Vote): string {
  switch (preferred) {
    case "candidate":
      return "You preferred what the new prompt led to.";
    case "incumbent":
      return "You preferred what your own prompt led to.";
    case "neither":
      return "You saw no difference.";
  }
}
