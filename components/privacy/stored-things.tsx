import { Section } from "./section";

const stored = [
  [
    "Sessions: prompts, responses, versions; settings; imported template packs",
    "IndexedDB, “goldsmith”",
    "Until you delete them on the page Sessions",
  ],
  [
    "A run of a model that was cut off: what was asked for, and each answer until then",
    "IndexedDB, “goldsmith”",
    "Until it comes to its end or you leave it at that; at the next start where its session is deleted",
  ],
  [
    "The Lab: sets of cases with their prompts, what was measured with the answers, searches with each of their calls",
    "IndexedDB, “goldsmith”",
    "Until you delete the set on the page Lab",
  ],
  [
    "What you typed last and IndexedDB does not have yet",
    "The origin’s private file system, “last-words”; local storage where that cannot be used",
    "Until it is in IndexedDB, at the next start at the latest",
  ],
  [
    "Models that you loaded",
    "Cache Storage, “webllm/…”, “transformers-cache” and “gguf”",
    "Until you delete them under Models",
  ],
  [
    "Goldsmith itself, and the engines that you used",
    "Cache Storage, “serwist-precache…” and “goldsmith-engine…”",
    "Replaced by each update",
  ],
  ["This site’s own list of models", "Cache Storage, “goldsmith-lists”", "Replaced when it is asked for"],
  ["The names of the models that are stored", "Local storage", "Until the model is deleted"],
  ["Light or dark, and the switch Offline", "Local storage; the switch also in Cache Storage", "Until you change them"],
  ["Exports and automatic backups", "Files, where you put them", "Yours to keep or delete"],
] as const;

/** All that Goldsmith leaves on a device, and where. */
export function StoredThings() {
  return (
    <Section title="What is stored, and where">
      <p className="max-w-prose text-sm">
        All of it lies in this browser’s profile on this device, for this site alone. “Clear site data” in the browser’s
        settings removes everything but the files that you saved. A private window forgets it when it closes. There are
        no cookies.
      </p>
      <table className="w-full border-collapse text-left text-sm max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line-strong">
            {["What", "Where", "How long"].map((name) => (
              <th key={name} scope="col" className="py-2 pr-4 font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {stored.map(([what, where, how]) => (
            <tr key={what} className="border-b border-line align-top max-sm:block max-sm:py-2">
              <th scope="row" className="py-2 pr-4 font-normal max-sm:block max-sm:py-0">
                {what}
              </th>
              <td className="py-2 pr-4 text-quiet max-sm:block max-sm:py-0">{where}</td>
              <td className="py-2 text-quiet max-sm:block max-sm:py-0">{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
