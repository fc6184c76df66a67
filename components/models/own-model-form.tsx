"use client";

import { useState, type SubmitEvent, type ReactNode } from "react";
import type { Failure } from "@/lib/base/failure";
import { addOwnModel } from "@/lib/client/models/own-model-store";
import type { OwnModelRecord } from "@/lib/models/own-models";
import { Button } from "../ui/button";
import { ModelFailure } from "./model-failure";

interface OwnModelFormProps {
  /** Makes the record of what stands in the fields, without the white space around it. */
  readonly read: (field: (name: string) => string) => OwnModelRecord;
  readonly children: ReactNode;
}

/** Adds the model that its fields describe, or says what is wrong with them. */
export function OwnModelForm({ read, children }: OwnModelFormProps) {
  const [outcome, setOutcome] = useState<{ readonly added: string } | { readonly failure: Failure } | null>(null);

  async function add(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const added = await addOwnModel(
      read((name) => {
        const value = given.get(name);
        return typeof value === "string" ? value.trim() : "";
      }),
    );
    setOutcome(added.ok ? { added: added.value.name } : { failure: added.failure });
    if (added.ok) form.reset();
  }

  return (
    <form className="flex max-w-3xl flex-col gap-4" onSubmit={(event) => void add(event)}>
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary">
          Add to the list
        </Button>
        <p role="status" className="text-sm">
          {outcome !== null && "added" in outcome && `${outcome.added} is on the list above. Nothing was fetched yet.`}
        </p>
      </div>
      {outcome !== null && "failure" in outcome && <ModelFailure failure={outcome.failure} />}
    </form>
  );
}
