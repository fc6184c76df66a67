"use client";

import { Button } from "../../ui/button";
import { readSessions } from "./import-store";

/** Makes rows of the sessions in which the person wrote what the answer should have been. */
export function FromSessions() {
  return (
    <section
      aria-labelledby="sessions-heading"
      className="flex flex-col items-start gap-2 rounded-lg border border-line bg-panel p-4"
    >
      <h2 id="sessions-heading" className="font-medium">
        From your sessions
      </h2>
      <p className="text-sm text-quiet">Each prompt for which you wrote down the response you wanted becomes a row.</p>
      <Button onClick={() => void readSessions()}>Take them</Button>
    </section>
  );
}
