"use client";

import { Eye, EyeOff } from "lucide-react";
import { useId, useState } from "react";
import { isGuessable } from "@/lib/share/is-guessable";
import { Button } from "./button";

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Whether it seals something: then a weak one is named so. One that opens something is as it is. */
  readonly isNew?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text that is hidden until the person wants to see it. */
export function PassphraseField({ label, hint, isNew = false, value, onChange }: PassphraseFieldProps) {
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          type={isShown ? "text" : "password"}
          value={value}
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
          className="min-h-9 w-full max-w-96 min-w-0 rounded-md border border-line-strong bg-panel px-3 pointer-coarse:min-h-11"
        />
        <Button aria-label="Show the passphrase" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
        </Button>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-pretty text-quiet">
          {hint}
        </p>
      )}
      {isNew && (
        <p role="status" className="text-sm font-medium text-pretty empty:hidden">
          {isGuessable(value) && "A program could guess this one. Take a longer one, such as four chance words."}
        </p>
      )}
    </div>
  );
}
