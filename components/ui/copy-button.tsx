"use client";

import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "./button";
import { copyText } from "./copy-text";

/** Time for which the button says that it has copied. */
const CONFIRM_MILLISECONDS = 2_000;

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly look?: "primary" | "plain";
}

/** Copies the text, and says for a moment that it did; where the browser refuses, it says until the next try what to do. */
export function CopyButton({ text, label = "Copy", look = "plain" }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function copy(): Promise<void> {
    const isCopied = await copyText(text);
    setOutcome(isCopied ? "copied" : "refused");
    clearTimeout(timer.current);
    // A failure says what to do instead, which takes longer to read, so it stays.
    if (isCopied) timer.current = setTimeout(() => setOutcome(null), CONFIRM_MILLISECONDS);
  }

  return (
    <>
      <Button look={look} onClick={() => void copy()}>
        {outcome === "copied" ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
        {outcome === "copied" ? "Copied" : label}
      </Button>
      <span role="status" className="text-sm text-quiet empty:hidden">
        {outcome === "refused" && "The browser did not allow it. Select the text and press Ctrl C."}
        {outcome === "copied" && <span className="sr-only">Copied to the clipboard</span>}
      </span>
    </>
  );
}
