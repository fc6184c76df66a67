"use client";

import { Check, Undo2 } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { type DraftField, keepDraft, readDraft } from "@/lib/client/session/drafts";
import { useSession } from "@/lib/client/session/session-store";
import { answerVersion } from "@/lib/client/session/shape-version";
import type { Question } from "@/lib/records/framed-prompt";
import { Button } from "../../ui/button";
import { isComposing } from "../../ui/use-keys";

function groupId(questionId: string): string {
  return `question ${questionId}`;
}

/** Brings a question into view and gives it the focus. */
export function focusQuestion(questionId: string): void {
  requestAnimationFrame(() => {
    const group = document.getElementById(groupId(questionId));
    group?.scrollIntoView({ block: "nearest" });
    group?.querySelector<HTMLElement>("[aria-pressed=true], button, input")?.focus({ preventScroll: true });
  });
}

interface QuestionListProps {
  readonly versionId: string;
  readonly questions: readonly Question[];
  /** Whether the answers are what the prompt lacks. */
  readonly isWanted: boolean;
}

/** What only the person knows and would make the prompt better: an answer stands in the text at once. */
export function QuestionList({ versionId, questions, isWanted }: QuestionListProps) {
  const [news, setNews] = useState("");
  const id = useId();

  function answer(question: Question, text: string | null): void {
    answerVersion(versionId, question.id, text);
    setNews(text === null ? `Taken back: ${question.ask}` : `Written into the prompt: ${text}`);
  }

  return (
    <section
      aria-labelledby={id}
      className={`flex flex-col gap-4 rounded-lg border-2 bg-raised p-3 text-sm ${
        isWanted ? "border-gold-fill" : "border-transparent"
      }`}
    >
      <div>
        <h3 id={id} className="font-medium">
          {questions.length === 1 ? "One question" : "Questions"}
        </h3>
        <p className="text-xs text-pretty text-quiet">
          {isWanted && questions.length > 1
            ? "Each answer becomes a line of your prompt. Answer as many as you like."
            : "An answer goes straight into the prompt. It works without, too."}
        </p>
      </div>
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} onAnswer={(text) => answer(question, text)} />
      ))}
      <p role="status" className="sr-only">
        {news}
      </p>
    </section>
  );
}

interface QuestionFieldProps {
  readonly question: Question;
  /** Null takes the answer back. */
  readonly onAnswer: (text: string | null) => void;
}

function QuestionField({ question, onAnswer }: QuestionFieldProps) {
  const { id, ask, choices, answer } = question;
  const sessionId = useSession((state) => state.session?.id ?? null);
  const isOwn = answer !== null && choices.every(({ label }) => label !== answer.text);
  return (
    <fieldset id={groupId(id)} className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 font-medium text-pretty" dir="auto">
        {ask}
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map(({ label }) => {
          const isChosen = answer?.text === label;
          return (
            <button
              key={label}
              type="button"
              aria-pressed={isChosen}
              dir="auto"
              className="inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border border-line-strong bg-panel px-3 text-start transition-colors hover:border-ink aria-pressed:border-2 aria-pressed:border-silver aria-pressed:bg-silver-wash aria-pressed:font-medium pointer-coarse:min-h-11"
              onClick={() => onAnswer(isChosen ? null : label)}
            >
              {isChosen && <Check size={15} className="shrink-0" aria-hidden />}
              {label}
            </button>
          );
        })}
      </div>
      <OwnWords
        key={sessionId}
        sessionId={sessionId}
        questionId={id}
        ask={ask}
        written={isOwn ? answer.text : ""}
        onAnswer={onAnswer}
      />
      {answer !== null && (
        <Button look="quiet" className="-ml-3 self-start" onClick={() => onAnswer(null)}>
          <Undo2 size={15} aria-hidden />
          Take back
        </Button>
      )}
    </fieldset>
  );
}

interface OwnWordsProps {
  /** Null before there is one. */
  readonly sessionId: string | null;
  readonly questionId: string;
  readonly ask: string;
  /** What stands in the prompt already; empty for nothing. */
  readonly written: string;
  readonly onAnswer: (text: string | null) => void;
}

function OwnWords({ sessionId, questionId, ask, written, onAnswer }: OwnWordsProps) {
  const [text, setText] = useState(written);
  const [former, setFormer] = useState(written);
  if (written !== former) {
    // The answer was changed, here or elsewhere: the field shows it.
    setFormer(written);
    setText(written);
  }
  const isNew = text.trim() !== "" && text.trim() !== written;

  // What was typed and not yet written into the prompt outlives the page.
  useEffect(() => {
    if (sessionId === null) return;
    let isGone = false;
    void readDraft(fieldOf(sessionId, questionId, ask)).then((kept) => {
      if (!isGone && kept !== null) setText((current) => (current === written ? kept : current));
    });
    return () => {
      isGone = true;
    };
  }, [sessionId, questionId, ask, written]);

  function keep(words: string | null): void {
    if (sessionId !== null) keepDraft(fieldOf(sessionId, questionId, ask), words);
  }

  function type(words: string): void {
    setText(words);
    keep(words === written ? null : words);
  }

  function write(): void {
    if (isNew) onAnswer(text);
    else if (text.trim() === "" && written !== "") onAnswer(null);
    keep(null);
  }

  return (
    <div className="flex gap-1.5">
      <input
        type="text"
        aria-label={`${ask} In your own words`}
        className={`h-9 min-w-0 grow rounded-md border bg-panel px-2.5 pointer-coarse:h-11 ${
          written === "" ? "border-line-strong" : "border-2 border-silver"
        }`}
        placeholder="In your own words"
        value={text}
        maxLength={500}
        dir="auto"
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey || isComposing(event.nativeEvent)) return;
          event.preventDefault();
          write();
        }}
      />
      {isNew && <Button onClick={write}>Add</Button>}
    </div>
  );
}

function fieldOf(sessionId: string, questionId: string, ask: string): DraftField {
  return { sessionId, name: `answer ${questionId}`, what: `your answer to “${ask}”` };
}
