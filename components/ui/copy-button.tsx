"use client";

import { Check, Copy } from "lucide-react";
import { Button } from "./button";
import { copyAndTell, useCopyNews } from "./copy-news";

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly look?: "primary" | "plain";
}

/** Copies the text, and says for a moment that it did; where the browser refuses, it says until the next try what to do. */
export function CopyButton({ text, label = "Copy", look = "plain" }: CopyButtonProps) {
  const outcome = useCopyNews((news) => (news.text === text ? news.outcome : null));
  return (
    <>
      <Button look={look} onClick={() => void copyAndTell(text)}>
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
