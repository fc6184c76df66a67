import { allowedHosts } from "./policy";
import { Section } from "./section";

/** The hosts of the policy: the same list that the policy is built from. */
export function Hosts() {
  return (
    <Section title="Which hosts, and why">
      <p className="max-w-prose text-sm">
        {allowedHosts.length === 0
          ? "This build reaches its own host and no other. Its security policy says “connect-src 'self'”."
          : "The browser lets this page reach its own host and these, over https. They are asked for files only, and only when you load a model that needs them or fetch FIPO’s template pack. Whoever builds the site can take them all away."}
      </p>
      {allowedHosts.length > 0 && (
        <dl className="flex flex-col gap-3">
          {allowedHosts.map(({ source, what }) => (
            <div key={source} className="rounded-lg border border-line bg-panel px-4 py-2">
              <dt className="font-mono text-sm wrap-anywhere">{source}</dt>
              <dd className="text-sm text-quiet">{what}.</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
