"use client";

import { useState } from "react";
import { Button } from "./button";
import { PassphraseField } from "./passphrase-field";
import { ShareFailure } from "./share-failure";
import type { SealedState } from "./use-carried";

interface SealedFormProps {
  readonly state: SealedState;
  readonly onPassphrase: (sealed: SealedState, passphrase: string) => void;
}

/** Asks for the passphrase of a link or a file that is sealed. */
export function SealedForm({ state, onPassphrase }: SealedFormProps) {
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
