"use client";

import { useEffect, useState } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import type { Result } from "@/lib/base/result";
import { readLatestSessions } from "@/lib/client/lab/session-texts";
import type { CasePrompt } from "@/lib/records/case";
import type { StoredSession } from "@/lib/store/repository";
import { sessionPrompts } from "./session-prompt-choices";

interface SessionPromptsProps {
  readonly onChoose: (prompt: Pick<CasePrompt, "label" | "text">) => void;
}

/** The prompts of the latest sessions, to take one. */
export function SessionPrompts({ onChoose }: SessionPromptsProps) {
  const [read, setRead] = useState<Result<readonly StoredSession[]> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readLatestSessions().then((sessions) => {
      if (isWanted) setRead(sessions);
    });
    return () => {
      isWanted = false;
    };
  }, []);

  if (read === null) return <p className="p-5 text-sm text-quiet">Reading…</p>;
  if (!read.ok) {
    const { title, advice } = describeFailure(read.failure);
    return (
      <p role="alert" className="p-5 text-sm">
        <strong className="font-medium">{title}.</strong> {advice}
      </p>
    );
  }
  const choices = read.value.flatMap((stored) => sessionPrompts(stored));
  if (choices.length === 0) return <p className="p-5 text-sm text-quiet">No session has a prompt yet.</p>;
  return (
    <ul className="flex flex-col p-2">
      {choices.map(({ id, label, text }) => (
        <li key={id}>
          <button
            type="button"
            className="flex min-h-11 w-full flex-col rounded-md px-3 py-2 text-start text-sm -outline-offset-2 hover:bg-raised"
            onClick={() => onChoose({ label, text })}
          >
            <span dir="auto" className="w-full truncate font-medium">
              {label}
            </span>
            <span dir="auto" translate="no" className="line-clamp-2 w-full wrap-anywhere text-quiet">
              {text.slice(0, 240)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
