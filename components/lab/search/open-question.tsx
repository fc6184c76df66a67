"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { OpenQuestion, PersonAnswer } from "@/lib/base/person-question";
import { Button } from "../../ui/button";
import { ShownText } from "./shown-text";

interface OpenQuestionViewProps {
  readonly question: OpenQuestion;
  readonly isDisabled: boolean;
  /** The person has answered one before, and goes on writing. */
  readonly takesFocus: boolean;
  readonly onAnswer: (answer: PersonAnswer) => void;
}

/** A question that the person answers in their own words, or by one of a few options; they may leave it open. */
export function OpenQuestionView({ question, isDisabled, takesFocus, onAnswer }: OpenQuestionViewProps) {
  const { options } = question;
  const group = useRef<HTMLElement>(null);
  const [titleId, helpId, fieldId] = [useId(), useId(), useId()];
  const [said, setSaid] = useState("");
  const isEmpty = said.trim() === "";

  useEffect(() => {
    // Whoever has gone to something else meanwhile stays there.
    if (!takesFocus || document.activeElement !== document.body) return;
    (group.current?.querySelector<HTMLElement>("textarea") ?? group.current)?.focus();
  }, [takesFocus]);

  return (
    <section
      ref={group}
      tabIndex={-1}
      aria-labelledby={titleId}
      aria-describedby={helpId}
      className="flex flex-col gap-3 rounded-lg border border-gold bg-raised p-4"
    >
      <div>
        <h3 id={titleId} className="font-medium wrap-anywhere" dir="auto">
          {question.question}
        </h3>
        <p id={helpId} className="text-sm text-quiet">
          {options.length > 0
            ? "Choose one below. Leave it open where none is right."
            : "A few words are enough. The search goes on with what you say; leave it open where you have nothing to say."}
        </p>
      </div>
      {question.about.map(({ title, text }) => (
        <ShownText key={title} title={title} text={text} />
      ))}
      {options.length === 0 ? (
        <form
          className="flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isEmpty && !isDisabled) onAnswer(said.trim());
          }}
        >
          <label htmlFor={fieldId} className="text-sm text-quiet">
            Your answer
          </label>
          <textarea
            id={fieldId}
            dir="auto"
            rows={3}
            value={said}
            onChange={(event) => setSaid(event.target.value)}
            className="w-full rounded-md border border-line-strong bg-panel p-3 text-sm"
          />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="primary" className="grow sm:grow-0" disabled={isDisabled || isEmpty}>
              Answer
            </Button>
            <LeaveOpen isDisabled={isDisabled} onAnswer={onAnswer} />
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap gap-2">
          {options.map((option) => (
            <Button
              key={option}
              className="max-w-full grow py-1.5 wrap-anywhere whitespace-normal! sm:grow-0"
              disabled={isDisabled}
              onClick={() => onAnswer(option)}
            >
              <bdi>{option}</bdi>
            </Button>
          ))}
          <LeaveOpen isDisabled={isDisabled} onAnswer={onAnswer} />
        </div>
      )}
    </section>
  );
}

function LeaveOpen({ isDisabled, onAnswer }: Pick<OpenQuestionViewProps, "isDisabled" | "onAnswer">) {
  return (
    <Button look="quiet" className="grow sm:grow-0" disabled={isDisabled} onClick={() => onAnswer("")}>
      Leave it open
    </Button>
  );
}
