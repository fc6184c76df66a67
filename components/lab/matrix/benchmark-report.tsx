"use client";

import { useEffect, useState } from "react";
import { benchmarkReport, type ReportLine } from "@/lib/client/lab/benchmark-report";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { CopyButton } from "../../ui/copy-button";
import {
  REPORT_NOTE,
  describeDecoding,
  describeModel,
  describeReading,
  describeRows,
  printPercent,
  writeReport,
} from "./report-words";

/** What the prompts come to on a benchmark of FIPO's paper, as it is told elsewhere; nothing for other sets. */
export function BenchmarkReport({ open }: { open: OpenSet }) {
  const { set, cases, run } = open;
  const reading = describeReading(set.source?.format ?? null);
  // While it runs the figures change with each answer.
  const isWanted = reading !== null && run?.state !== "running" && run?.state !== "stopping";
  const lines = useReport(open, isWanted);
  if (reading === null || lines.length === 0) return null;
  const fileName = set.source?.fileName ?? set.name;
  return (
    <section
      aria-labelledby="report-heading"
      className="flex flex-col gap-3 rounded-lg border border-line bg-panel p-4"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="report-heading" className="mr-auto font-medium">
          Report
        </h2>
        <CopyButton
          text={writeReport({ name: set.name, fileName, reading, total: cases.length, lines })}
          label="Copy as Markdown"
        />
      </div>
      <div role="region" aria-label="Figures of each prompt" tabIndex={0} className="overflow-x-auto">
        <table className="w-full text-left text-sm tabular-nums">
          <thead className="text-xs text-quiet">
            <tr>
              {["Prompt", "Model", "Decoding", "Rows", "Accuracy", "Interval", "Errors"].map((name) => (
                <th key={name} scope="col" className="py-1.5 pr-4 font-medium">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, place) => (
              <tr key={place} className="border-t border-line align-top">
                <th scope="row" dir="auto" className="max-w-64 min-w-28 py-1.5 pr-4 font-medium wrap-anywhere">
                  {line.label}
                </th>
                <td className="min-w-28 py-1.5 pr-4 wrap-anywhere">{describeModel(line)}</td>
                <td className="min-w-48 py-1.5 pr-4">{describeDecoding(line)}</td>
                <td className="py-1.5 pr-4 whitespace-nowrap">{describeRows(line, cases.length)}</td>
                <td className="py-1.5 pr-4 whitespace-nowrap">
                  <strong className="font-semibold">{printPercent(line.accuracy.share)}</strong>
                </td>
                <td className="py-1.5 pr-4 whitespace-nowrap">
                  {printPercent(line.accuracy.low)} to {printPercent(line.accuracy.high)}
                </td>
                <td className={`py-1.5 ${line.errors > 0 ? "text-danger" : ""}`}>{line.errors.toLocaleString("en")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="max-w-prose text-sm text-pretty text-quiet">
        {reading} {REPORT_NOTE}
      </p>
    </section>
  );
}

function useReport(open: OpenSet, isWanted: boolean): readonly ReportLine[] {
  const [lines, setLines] = useState<readonly ReportLine[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void benchmarkReport(open).then((report) => {
      if (isCurrent && report.ok) setLines(report.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [open, isWanted]);
  return lines;
}
