"use client";

import { useId } from "react";
import { acceptSharedText, dropSharedText, useSharedText } from "@/lib/client/session/share-target";
import { useSession } from "@/lib/client/session/session-store";
import { Button } from "../../ui/button";

/** Enough to know a text by; it may hold millions. */
const SHOWN_CHARACTERS = 1_000;

/** A text that came with the address: where it came from, what it is, and whether to use it. */
export function SharedTextNotice() {
  const shared = useSharedText((state) => state.shared);
  const hasSession = useSession((state) => state.session !== null);
  const id = useId();
  if (shared === null) return null;
  const { text, from } = shared;
  const rest = text.length - SHOWN_CHARACTERS;
  return (
    <section
      aria-labelledby={id}
      className="col-span-full flex flex-col gap-3 rounded-xl border border-gold-fill bg-gold-wash p-4"
    >
      <h2 id={id} role="alert" className="font-semibold wrap-anywhere">
        {from === null
          ? "Another program, or a page that does not say its address, sent this text"
          : `A page at ${from} sent this text`}
      </h2>
      <p
        dir="auto"
        tabIndex={0}
        className="max-h-48 overflow-y-auto rounded-md border border-line bg-panel p-3 prose-exact text-sm wrap-anywhere"
      >
        {rest > 0 ? text.slice(0, SHOWN_CHARACTERS) : text}
      </p>
      <p className="text-sm text-quiet">
        {rest > 0 && `${rest.toLocaleString("en")} more characters follow. `}
        Nothing was done with it yet. {hasSession && "If you use it, it begins a new session; the present one stays."}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={acceptSharedText}>
          Use this text
        </Button>
        <Button onClick={dropSharedText}>Discard it</Button>
      </div>
    </section>
  );
}
