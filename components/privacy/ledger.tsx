"use client";

import { ChevronRight } from "lucide-react";
import { useRequests } from "@/lib/client/site/request-store";
import { siteAddress } from "@/lib/client/site/site-address";
import { readLedger, type LedgerHost, type LedgerPart } from "@/lib/privacy/ledger";
import { UNKNOWN } from "@/lib/privacy/request-purpose";
import { describeRecord, describeSum } from "./ledger-words";

/** A model has hundreds of files; the last ones stand for them. */
const MOST_SHOWN = 200;

/** Every request since the page was loaded: by host, then by what it was for, then one by one. */
export function Ledger() {
  const records = useRequests((state) => state.records);
  const hosts = readLedger(records, { address: siteAddress("") });
  const hasForeign = hosts.some(({ isForeign }) => isForeign);
  return (
    <section aria-labelledby="ledger-title" className="flex flex-col gap-2">
      <h3 id="ledger-title" className="font-medium">
        Requests since this page was loaded
      </h3>
      {!hasForeign && <p className="text-sm">To other hosts: none.</p>}
      {hosts.map((host) => (
        <Host key={host.host} host={host} />
      ))}
    </section>
  );
}

function Host({ host: { host, isForeign, parts, sum } }: { host: LedgerHost }) {
  return (
    <details open={isForeign} className="group/host rounded-lg border border-line">
      <summary className="flex min-h-11 list-none items-start gap-2 p-3">
        <Arrow className="group-open/host:rotate-90" />
        <span className="flex min-w-0 flex-col">
          <span className="font-medium wrap-anywhere">
            {host}
            {!isForeign && <span className="font-normal text-quiet"> · Goldsmith’s own host</span>}
          </span>
          <span className="text-sm text-quiet tabular-nums">{describeSum(sum)}</span>
        </span>
      </summary>
      <ul className="flex flex-col border-t border-line">
        {parts.map((part) => (
          <Part key={part.purpose} part={part} />
        ))}
      </ul>
    </details>
  );
}

function Part({ part: { purpose, records, sum } }: { part: LedgerPart }) {
  const shown = records.slice(-MOST_SHOWN);
  return (
    <li>
      <details className="group/part">
        <summary className="flex min-h-11 list-none items-start gap-2 px-3 py-2 text-sm">
          <Arrow className="group-open/part:rotate-90" />
          <span className="flex min-w-0 flex-col">
            <span className={purpose === UNKNOWN ? "text-danger" : undefined}>{purpose}</span>
            <span className="text-quiet tabular-nums">{describeSum(sum)}</span>
          </span>
        </summary>
        <ol className="flex flex-col gap-2 pr-3 pb-3 pl-9 text-xs">
          {records.length > shown.length && <li>The last {MOST_SHOWN} of them:</li>}
          {shown.map((record, index) => (
            <li key={index}>
              <p className="wrap-anywhere">{record.url}</p>
              <p className="text-quiet tabular-nums">
                {new Date(record.startedAt).toLocaleTimeString()}, by the {record.by}: {describeRecord(record)}
              </p>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function Arrow({ className }: { className: string }) {
  return (
    <ChevronRight size={16} aria-hidden className={`mt-0.5 shrink-0 text-quiet transition-transform ${className}`} />
  );
}
