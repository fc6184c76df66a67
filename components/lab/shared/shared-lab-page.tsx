"use client";

import type { DragEvent } from "react";
import type { LabFile } from "@/lib/transfer/cases/lab-file";
import { LAB_FILE_ENDING } from "@/lib/transfer/cases/open-lab";
import { OpenFile } from "../../ui/open-file";
import { SealedForm } from "../../ui/sealed-form";
import { ShareFailure } from "../../ui/share-failure";
import type { CarriedState, SealedState } from "../../ui/use-carried";
import { SharedLabView } from "./shared-lab-view";
import { useSharedLab } from "./use-shared-lab";

/** Shows a set that a link or a file carries. Nothing is run, loaded or saved before the person asks for it. */
export function SharedLabPage() {
  const { state, openFile, unseal } = useSharedLab();

  function onDrop(event: DragEvent): void {
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    openFile(file);
  }

  return (
    <main
      className="mx-auto flex w-full max-w-[100rem] grow flex-col gap-4 px-3 pt-4 pb-24 sm:px-5 lg:pt-6"
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      {state.status !== "open" && <h1 className="text-lg font-semibold tracking-tight">Shared set</h1>}
      <Content state={state} onFile={openFile} onPassphrase={unseal} />
    </main>
  );
}

interface ContentProps {
  readonly state: CarriedState<LabFile>;
  readonly onFile: (file: File) => void;
  readonly onPassphrase: (sealed: SealedState, passphrase: string) => void;
}

function Content({ state, onFile, onPassphrase }: ContentProps) {
  const picker = <OpenFile label="A set that was shared from the Lab" ending={LAB_FILE_ENDING} onFile={onFile} />;
  switch (state.status) {
    case "reading":
      return <p role="status">Opening the link…</p>;
    case "empty":
      return (
        <>
          <p className="max-w-prose text-pretty">
            This page opens sets that were shared from the Lab: prompts, cases and scores. Such a link carries all of it
            behind its <code className="font-mono">#</code>, so this address alone shows nothing. Open the whole link,
            or a file that was sent to you.
          </p>
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
      return <SealedForm state={state} onPassphrase={onPassphrase} />;
    case "open":
      return <SharedLabView lab={state.content} from={state.from} />;
  }
}
