"use client";

import { useRef } from "react";
import type { Failure } from "@/lib/base/failure";
import { importSearch } from "@/lib/client/lab/search-file";
import { Button } from "../../ui/button";

interface ImportSearchProps {
  readonly canWrite: boolean;
  readonly onFailure: (failure: Failure) => void;
  readonly onDone: () => void;
}

/** Takes a search from a file, to go on with it here. */
export function ImportSearch({ canWrite, onFailure, onDone }: ImportSearchProps) {
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const text = await file.text().catch(() => null);
    if (text === null) {
      onFailure({ kind: "invalid-cases", reasons: [`The file ${file.name} cannot be read: it was moved or changed.`] });
      return;
    }
    const added = await importSearch(text);
    if (added.ok) onDone();
    else onFailure(added.failure);
  }

  return (
    <>
      <Button disabled={!canWrite} onClick={() => input.current?.click()}>
        Go on with one from a file…
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="hidden"
        aria-label="File of a search"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </>
  );
}
