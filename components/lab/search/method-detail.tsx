import { ExternalLink } from "lucide-react";
import type { MethodAdvice } from "./method-advice";
import { describeNeeds } from "./methods/needs-words";
import { describeRealMethod } from "./methods/real-figures";

/** A method for a person who has not read its paper: why it, the idea, where it is from, and what to know of it. */
export function MethodDetail({ advice: { method, obstacle, reasons } }: { advice: MethodAdvice }) {
  const { id, name, source, about, differs, smallModels, needs } = method;
  return (
    <div className="flex max-w-prose flex-col gap-2 text-sm text-pretty">
      <div>
        <h3 className="text-base font-medium">{name}</h3>
        {obstacle !== null && <p className="font-medium">Not on these rows: {obstacle}</p>}
        {obstacle === null &&
          reasons.map((reason, place) => (
            <p key={reason} className={place === 0 ? "font-medium" : "mt-1 text-quiet"}>
              {withUnits(reason)}
            </p>
          ))}
      </div>
      <p>{about}</p>
      <p>
        <a
          href={source.link}
          target="_blank"
          rel="noreferrer"
          className="py-1 underline decoration-line-strong underline-offset-4 hover:decoration-gold"
        >
          <span>
            {source.title}{" "}
            <span className="text-quiet">
              ({source.authors}, {source.year})
            </span>
          </span>
          <ExternalLink size={13} className="ml-1 inline align-baseline text-quiet" aria-hidden />
          <span className="sr-only">, opens in a new tab</span>
        </a>
      </p>
      <dl className="flex flex-col gap-2 [&_dd]:text-quiet [&_dt]:font-medium">
        <div>
          <dt>What is different here</dt>
          <dd>{differs}</dd>
        </div>
        <div>
          <dt>With small models</dt>
          <dd>{withUnits(`${smallModels} ${describeRealMethod(id) ?? ""}`.trim())}</dd>
        </div>
        <div>
          <dt>What it needs</dt>
          <dd>{describeNeeds(needs)}</dd>
        </div>
      </dl>
    </div>
  );
}

/** "7 B": a count of parameters stays on one line with its unit. */
function withUnits(text: string): string {
  return text.replace(/(?<=\d) (?=B\b)/g, "\u00a0");
}
