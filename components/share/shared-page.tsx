"use client";

import { useState, type DragEvent } from "react";
import { Button } from "../ui/button";
import { OpenFile } from "./open-file";
import { PassphraseField } from "./passphrase-field";
import { ShareFailure } from "./share-failure";
import { SharedView } from "./shared-view";
import { useShared, type SharedState } from "./use-shared";

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
  readonly state: SharedState;
  readonly onFile: (file: File) => void;
  readonly onPassphrase: (sealed: Extract<SharedState, { status: "sealed" }>, passphrase: string) => void;
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
          <OpenFile onFile={onFile} />
        </>
      );
    case "failed":
      return (
        <>
          <ShareFailure failure={state.failure} />
          <OpenFile onFile={onFile} />
        </>
      );
    case "sealed":
      return <SealedContent state={state} onPassphrase={onPassphrase} />;
    case "open":
      return <SharedView payload={state.payload} from={state.from} />;
  }
}

type SealedContentProps = Pick<ContentProps, "onPassphrase"> & {
  readonly state: Extract<SharedState, { status: "sealed" }>;
};

function SealedContent({ state, onPassphrase }: SealedContentProps) {
  const [passphrase, setPassphrase] = useState("");
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(state, passphrase);
      }}
    >
      <p className="max-w-prose text-pretty">
        This {state.from} is sealed. The passphrase that its sender gave you opens it, here on this device.
      </p>
      <PassphraseField label="Passphrase" value={passphrase} onChange={setPassphrase} />
      {state.failure !== null && <ShareFailure failure={state.failure} />}
      <div>
        <Button type="submit" look="primary" disabled={passphrase === "" || state.isOpening}>
          {state.isOpening ? "Opening…" : "Open it"}
        </Button>
      </div>
    </form>
  );
}
