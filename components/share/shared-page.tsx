"use client";

import type { DragEvent } from "react";
import { SHARE_FILE_ENDING } from "@/lib/share/share-file";
import type { SharedPayload } from "@/lib/share/payload";
import { OpenFile } from "../ui/open-file";
import { SealedForm } from "../ui/sealed-form";
import { ShareFailure } from "../ui/share-failure";
import { SharedView } from "./shared-view";
import type { CarriedState, SealedState } from "../ui/use-carried";
import { useShared } from "./use-shared";

/** Shows what a link or a file carries. Nothing is run, loaded or saved before the person asks for it. */
export function SharedPage() {
  const { state, openFile, unseal } = useShared();

  function onDrop(event: DragEvent): void {
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    openFile(file);
  }

  return (
    <main
      className="mx-auto flex w-full max-w-4xl grow flex-col gap-5 px-3 py-5 sm:px-5 lg:py-8"
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <h1 className="text-xl font-semibold tracking-tight">Shared prompt</h1>
      <Content state={state} onFile={openFile} onPassphrase={unseal} />
    </main>
  );
}

interface ContentProps {
  readonly state: CarriedState<SharedPayload>;
  readonly onFile: (file: File) => void;
  readonly onPassphrase: (sealed: SealedState, passphrase: string) => void;
}

function Content({ state, onFile, onPassphrase }: ContentProps) {
  switch (state.status) {
    case "reading":
      return <p role="status">Opening the link…</p>;
    case "empty":
      return (
        <>
          <p className="max-w-prose text-pretty">
            This page opens prompts that were shared from Goldsmith. Such a link carries the prompt itself behind its{" "}
            <code className="font-mono">#</code>, so this address alone shows nothing. Open the whole link, or a file
            that was sent to you.
          </p>
          <OpenFile label="A file that was shared from Goldsmith" ending={SHARE_FILE_ENDING} onFile={onFile} />
        </>
      );
    case "failed":
      return (
        <>
          <ShareFailure failure={state.failure} />
          <OpenFile label="A file that was shared from Goldsmith" ending={SHARE_FILE_ENDING} onFile={onFile} />
        </>
      );
    case "sealed":
      return <SealedForm state={state} onPassphrase={onPassphrase} />;
    case "open":
      return <SharedView payload={state.content} from={state.from} />;
  }
}
