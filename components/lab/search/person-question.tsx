"use client";

import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import type { DuelQuestion, PersonAnswer, PersonQuestion } from "@/lib/base/person-question";
import { Button } from "../../ui/button";
import { OpenQuestionView } from "./open-question";
import { ShownText } from "./shown-text";

interface PersonQuestionViewProps {
  readonly question: PersonQuestion;
  readonly isDisabled: boolean;
  /** The person has answered one before, and goes on by the keys. */
  readonly takesFocus: boolean;
  readonly onAnswer: (answer: PersonAnswer) => void;
}

const choices = [
  { key: "1", answer: "first", words: "Answer 1 is better" },
  { key: "2", answer: "second", words: "Answer 2 is better" },
  { key: "0", answer: "neither", words: "I cannot tell" },
] as const;

/** What a search asks the person; drawn anew for each question. */
export function PersonQuestionView({ question, ...rest }: PersonQuestionViewProps) {
  switch (question.kind) {
    case "duel":
      return <DuelQuestionView question={question} {...rest} />;
    case "open":
      return <OpenQuestionView question={question} {...rest} />;
  }
}

interface DuelQuestionViewProps extends PersonQuestionViewProps {
  readonly question: DuelQuestion;
}

/** Two answers to one input, and which is better. The keys count only while the focus is in here. */
function DuelQuestionView({ question, isDisabled, takesFocus, onAnswer }: DuelQuestionViewProps) {
  const group = useRef<HTMLElement>(null);
  const [titleId, keysId] = [useId(), useId()];

  useEffect(() => {
    // Whoever has gone to something else meanwhile stays there.
    if (takesFocus && document.activeElement === document.body) group.current?.focus();
  }, [takesFocus]);

  function onKeyDown(event: KeyboardEvent): void {
    const choice = choices.find(({ key }) => key === event.key);
    if (choice === undefined || isDisabled || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onAnswer(choice.answer);
  }

  return (
    <section
      ref={group}
      tabIndex={0}
      aria-labelledby={titleId}
      aria-describedby={keysId}
      className="flex flex-col gap-3 rounded-lg border border-gold bg-raised p-4"
      onKeyDown={onKeyDown}
    >
      <div>
        <h3 id={titleId} className="font-medium">
          Which answer is better?
        </h3>
        <p id={keysId} className="text-sm text-quiet">
          Two prompts answered the same input; you are not told which is which. Choose below; or, with the focus in
          here, press 1 or 2, or 0 if you cannot tell.
        </p>
      </div>
      <ShownText title="The input" text={question.input} />
      <div className="grid gap-3 sm:grid-cols-2">
        <ShownText title="Answer 1" text={question.first} />
        <ShownText title="Answer 2" text={question.second} />
      </div>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ key, answer, words }) => (
          <Button
            key={key}
            look={answer === "neither" ? "quiet" : "plain"}
            className="grow sm:grow-0"
            disabled={isDisabled}
            aria-keyshortcuts={key}
            onClick={() => onAnswer(answer)}
          >
            {words}
            <kbd aria-hidden className="text-quiet pointer-coarse:hidden">
              {key}
            </kbd>
          </Button>
        ))}
      </div>
    </section>
  );
}
