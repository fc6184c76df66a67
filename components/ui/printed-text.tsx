import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed just now: paper cannot scroll, so that a box shows a part of a text only. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser draws the paper as soon as its event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}

/** All of a text, on paper only. It stands in place of a box that would cut it. */
export function PrintedText({ text, className = "" }: { text: string; className?: string }) {
  return <div className={`hidden prose-exact print:block ${className}`}>{text}</div>;
}
