import { Section } from "./section";

/** For a person who may put it on a host of their own. */
export function Hosting() {
  return (
    <Section title="On a host of your own">
      <p className="max-w-prose text-sm">
        A clinic, a school or a firm can serve Goldsmith from its own host, models included, and build it so that no
        other host can be reached:
      </p>
      <pre className="overflow-x-auto rounded-lg border border-line bg-raised p-3 text-sm" tabIndex={0}>
        <code>GOLDSMITH_SELF_ONLY=1 npm run build</code>
      </pre>
      <p className="max-w-prose text-sm">
        The policy of that build names its own host only, and the public models are not offered. Put models under{" "}
        <code className="rounded bg-raised px-1 font-mono text-[0.9em]">models/</code> and list them in{" "}
        <code className="rounded bg-raised px-1 font-mono text-[0.9em]">models.json</code>; its guide docs/own-models.md
        says how. Send the headers that{" "}
        <code className="rounded bg-raised px-1 font-mono text-[0.9em]">npm run headers</code> prints: a policy in a
        page binds the page, and only one in a header also binds its workers. Without the headers, workers are still
        held by the switch Offline.
      </p>
    </Section>
  );
}
