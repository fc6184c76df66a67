import type { Assessment } from "@/lib/models/assess-model";
import type { CatalogEntry } from "@/lib/models/catalog";
import { worthOf } from "@/lib/models/measured-worth";
import { describeBytes } from "./describe-loading";

/** The model's name, who it suits, and what it is worth, where that was measured. The first two may be a person's own words, in any script. */
export function ModelName({ entry }: { entry: CatalogEntry }) {
  const worth = worthOf(entry);
  return (
    <>
      <p dir="auto" className="font-semibold wrap-anywhere">
        {entry.name}
      </p>
      {entry.suits !== null && (
        <p dir="auto" className="text-pretty text-quiet">
          {entry.suits}
        </p>
      )}
      {worth !== null && <p className="text-pretty text-quiet">{worth.sentence}</p>}
    </>
  );
}

/** What stands in place of a size that nobody has told. */
export const notKnown = "not known";

/** "1.2 GB", or `notKnown`. */
export function describeSize(bytes: number | null): string {
  return bytes === null ? notKnown : describeBytes(bytes);
}

/** Under what conditions the model may be used; opens the licence's own page, in a new tab. */
export function LicenceLink({ entry: { licence } }: { entry: CatalogEntry }) {
  if (licence === null) return <span className="text-quiet">{notKnown}</span>;
  return (
    <span>
      <a
        href={licence.link}
        target="_blank"
        rel="noreferrer"
        className="-my-0.5 inline-flex min-h-6 items-center underline underline-offset-2 hover:text-gold pointer-coarse:min-h-11"
      >
        {licence.name}
      </a>
      {licence.isResearchOnly === true && <span className="text-quiet"> · for research only</span>}
    </span>
  );
}

const verdicts: Readonly<Record<Assessment["verdict"], { readonly name: string; readonly dot: string }>> = {
  well: { name: "Runs well", dot: "bg-added" },
  slowly: { name: "Runs slowly", dot: "bg-gold-fill" },
  not: { name: "Does not run", dot: "bg-danger" },
};

/** Whether the model runs on this device, and why. */
export function Verdict({ assessment: { verdict, reason } }: { assessment: Assessment }) {
  const { name, dot } = verdicts[verdict];
  return (
    <>
      <p className="flex items-center gap-2">
        <span className={`size-2 shrink-0 rounded-full ${dot}`} aria-hidden />
        {name}
      </p>
      <p className="text-xs text-pretty text-quiet">{reason}</p>
    </>
  );
}
