"use client";

import { useEffect, useRef, type DragEvent, type ReactNode } from "react";
import { OpenFile } from "./open-file";
import { SealedForm } from "./sealed-form";
import { ShareFailure } from "./share-failure";
import { useCarried, type CarriedDoor, type CarriedFrom } from "./use-carried";

interface CarriedPageProps<Content> {
  /** Must stay the same from one drawing to the next. */
  readonly door: CarriedDoor<Content>;
  readonly className: string;
  readonly heading: ReactNode;
  /** Whether the heading stays above what is open. */
  readonly keepsHeading: boolean;
  /** What the page is for, where the address carries nothing. */
  readonly about: ReactNode;
  readonly fileLabel: string;
  readonly fileEnding: string;
  readonly view: (content: Content, from: CarriedFrom) => ReactNode;
}

/** Shows what a link or a file carries. Nothing is run, loaded or saved before the person asks for it. */
export function CarriedPage<Content>({
  door,
  className,
  heading,
  keepsHeading,
  about,
  fileLabel,
  fileEnding,
  view,
}: CarriedPageProps<Content>) {
  const { state, openFile, unseal } = useCarried(door);
  const page = useRef<HTMLElement>(null);
  const isSealed = state.status === "sealed";
  const isOpen = state.status === "open";

  // The field for the passphrase is gone when what was sealed is open, and the focus with it.
  const wasSealed = useRef(false);
  useEffect(() => {
    if (isOpen && wasSealed.current) focusHeading(page.current);
    wasSealed.current = isSealed;
  }, [isSealed, isOpen]);

  const picker = <OpenFile label={fileLabel} ending={fileEnding} onFile={openFile} />;

  function onDrop(event: DragEvent): void {
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    openFile(file);
  }

  function drawContent(): ReactNode {
    switch (state.status) {
      case "reading":
        return <p role="status">Opening the link…</p>;
      case "empty":
        return (
          <>
            <p className="max-w-prose text-pretty">{about}</p>
            {picker}
          </>
        );
      case "failed":
        return (
          <>
            <ShareFailure failure={state.failure} />
            {picker}
          </>
        );
      case "sealed":
        return <SealedForm state={state} onPassphrase={unseal} />;
      case "open":
        return view(state.content, state.from);
    }
  }

  return (
    <main
      ref={page}
      className={`mx-auto flex w-full grow flex-col px-3 sm:px-5 ${className}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      {(keepsHeading || state.status !== "open") && heading}
      {drawContent()}
    </main>
  );
}

function focusHeading(page: HTMLElement | null): void {
  const heading = page?.querySelector<HTMLElement>("h1, h2") ?? null;
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
