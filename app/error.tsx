"use client";

import { Button } from "@/components/ui/button";

/** What a person sees when the page itself fails, in place of the browser's or the framework's own words. */
export default function ErrorPage({ error }: { error: Error }) {
  return (
    <main className="mx-auto flex w-full max-w-prose grow flex-col gap-4 px-6 py-24">
      <title>Error · Goldsmith</title>
      <h1 className="text-2xl font-semibold">Goldsmith stumbled over an error of its own</h1>
      <p className="text-quiet">Your sessions are safe: they are stored in this browser. Reload the page to go on.</p>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          Reload the page
        </Button>
      </p>
      <details className="text-sm text-quiet">
        <summary>The error’s own words</summary>
        <p className="mt-1 font-mono wrap-anywhere">{error.message}</p>
      </details>
    </main>
  );
}
