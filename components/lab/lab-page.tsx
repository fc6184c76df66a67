"use client";

/** The Lab: cases, prompts measured on them, and searches for better ones. */
export function LabPage() {
  return (
    <main className="mx-auto flex w-full max-w-[100rem] grow flex-col px-3 pt-4 pb-24 sm:px-5 lg:pt-6">
      <h1 className="text-lg font-semibold tracking-tight">Lab</h1>
    </main>
  );
}
