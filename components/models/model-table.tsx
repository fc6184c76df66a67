"use client";

import type { ReactNode } from "react";
import { useModelStorage } from "@/lib/client/models/stored-models-store";
import type { Assessment } from "@/lib/models/assess-model";
import type { Preflight } from "@/lib/models/preflight";
import { findStoredPart, folderOfEntry } from "@/lib/models/stored-entry";
import { describeSize, LicenceLink, ModelName, notKnown, Verdict } from "./model-facts";
import { ModelButtons } from "./model-buttons";
import { ModelStateText } from "./model-state";
import { useModelView } from "./use-model-view";

/** The models beside the recommended one; those that do not run here are folded away, with the reason for each. */
export function ModelSection({ preflight: { assessments, recommended } }: { preflight: Preflight }) {
  const isAside = useIsAside();
  const others = assessments.filter(({ entry }) => entry.id !== recommended?.id);
  const shown = others.filter((assessment) => !isAside(assessment));
  const aside = others.filter(isAside);
  return (
    <section aria-labelledby="models-heading" className="rounded-lg border border-line bg-panel">
      <h2 id="models-heading" className="px-4 pt-4 pb-2 font-semibold sm:px-5">
        {recommended === null ? "Models" : "Others to choose from"}
      </h2>
      {shown.length > 0 && <ModelTable label="Models" assessments={shown} />}
      {aside.length > 0 && (
        <details className="border-t border-line text-sm">
          <summary className="px-4 py-3 text-quiet hover:text-ink sm:px-5">
            {aside.length} that {aside.length === 1 ? "does" : "do"} not run on this device, and why
          </summary>
          <ModelTable label="Models that do not run on this device" assessments={aside} />
        </details>
      )}
    </section>
  );
}

/** A person's or a site's own model stays in sight, and so does one that takes room here. */
function useIsAside(): (assessment: Assessment) => boolean {
  const report = useModelStorage((state) => state.report);
  const shelf = useModelStorage((state) => state.shelf);
  return ({ entry, verdict }) => {
    const folder = folderOfEntry(entry);
    const isStored = folder !== null && findStoredPart(folder, report, shelf) !== null;
    return verdict === "not" && entry.listing !== "own" && !isStored;
  };
}

const columns = ["Model", "On disk", "Memory", "Licence", "On this device", "State", "What to do"];

/** Where there is little room each row is a card. */
function ModelTable({ label, assessments }: { label: string; assessments: readonly Assessment[] }) {
  return (
    // A table that is drawn as blocks is none to some screen readers, unless its roles are named.
    <table role="table" aria-label={label} className="w-full text-sm max-xl:block">
      <thead role="rowgroup" className="max-xl:sr-only">
        <tr role="row" className="border-b border-line text-xs text-quiet">
          {columns.map((name) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              className="px-3 py-2 text-start font-normal first:ps-5 last:pe-5"
            >
              {name === "What to do" ? <span className="sr-only">{name}</span> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-xl:grid max-xl:gap-3 max-xl:p-3 md:max-xl:grid-cols-2">
        {assessments.map((assessment) => (
          <ModelRow key={assessment.entry.id} assessment={assessment} />
        ))}
      </tbody>
    </table>
  );
}

function ModelRow({ assessment }: { assessment: Assessment }) {
  const { entry } = assessment;
  const view = useModelView(entry);
  const memory = entry.memoryMegabytes === null ? null : entry.memoryMegabytes * 1e6;
  return (
    <tr
      role="row"
      className="max-xl:flex max-xl:flex-wrap max-xl:content-start max-xl:gap-x-4 max-xl:gap-y-2 max-xl:rounded-lg max-xl:border max-xl:border-line max-xl:p-4 xl:border-b xl:border-line xl:last:border-0"
    >
      <th
        role="rowheader"
        scope="row"
        className="text-start align-top font-normal max-xl:basis-full xl:w-96 xl:py-3 xl:ps-5 xl:pe-3"
      >
        <ModelName entry={entry} />
      </th>
      <Cell name="On disk">{describeSize(entry.approximateDownloadBytes)}</Cell>
      <Cell name="Memory">{describeSize(memory)}</Cell>
      <Cell name="Licence">
        <LicenceLink entry={entry} />
      </Cell>
      <td role="cell" className="align-top max-xl:basis-full xl:w-64 xl:p-3">
        <Verdict assessment={assessment} />
      </td>
      <td
        role="cell"
        className={`align-top xl:w-52 xl:p-3 ${view.kind === "absent" ? "max-xl:sr-only" : "max-xl:basis-full"}`}
      >
        <ModelStateText entry={entry} view={view} />
      </td>
      <td role="cell" className="align-top max-xl:mt-auto max-xl:basis-full xl:py-3 xl:ps-3 xl:pe-5">
        <ModelButtons assessment={assessment} view={view} />
      </td>
    </tr>
  );
}

/** A fact that in a card needs its name beside it; what it is not known of, a card leaves out. */
function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td
      role="cell"
      className={`align-top tabular-nums xl:p-3 xl:whitespace-nowrap ${children === notKnown ? "max-xl:sr-only" : ""}`}
    >
      <span aria-hidden className="me-1.5 text-quiet xl:hidden">
        {name}
      </span>
      {children}
    </td>
  );
}
