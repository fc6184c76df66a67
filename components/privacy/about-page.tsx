import { Checks } from "./checks";
import { Hosting } from "./hosting";
import { Hosts } from "./hosts";
import { LiveFacts } from "./live-facts";
import { isSelfOnly } from "./policy";
import { Limits, OfflineLimits, Promises } from "./promises";
import { StoredThings } from "./stored-things";

/** For a person who must answer for what happens to a prompt: each claim, its limit, and how to check it. */
export function AboutPage() {
  return (
    <main className="mx-auto flex w-full max-w-[58rem] grow flex-col gap-8 px-4 pt-6 pb-16 sm:px-6 lg:pt-10">
      <header className="flex flex-col gap-3">
        <h1 className="text-2xl font-semibold tracking-tight">Privacy: what is protected, and how to check it</h1>
        <p className="max-w-prose">
          Goldsmith is a set of files. Its host hands them out and computes nothing. Rules and models run in this
          browser tab, on this device, and what you write is stored in this browser. This page says what follows from
          that, what does not, and how to find out without trusting a word of it.
        </p>
      </header>
      <LiveFacts />
      <Promises />
      <Limits />
      {!isSelfOnly && <OfflineLimits />}
      <Hosts />
      <StoredThings />
      <Checks />
      <Hosting />
    </main>
  );
}
