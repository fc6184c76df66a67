import type { ReportLine } from "@/lib/client/lab/benchmark-report";
import { printCell } from "@/lib/transfer/cases/print-cell";

/** The formats of the benchmarks by which FIPO was tested (Lu et al., 2024), and how their answers are read. */
const readings: Readonly<Record<string, string>> = {
  gsm8k:
    "The answer is the number behind the last “####”, or else the last number; commas and currency signs do not count.",
  bbh: "The answer has to be the right one word for word; capitals, quotes, commas, a final point and brackets do not count.",
  piqa: "The answer is the likelier of the letters A and B.",
  cosmosqa: "The answer is the likeliest of the letters A to D.",
  mmlu: "The answer is the likeliest of the letters A to D.",
  "fipo-test":
    "Rows with a letter are answered by the likeliest of the letters that they list; the others have to match word for word.",
};

/** How the answers of a benchmark are read, in a sentence; null for a set that is none. */
export function describeReading(format: string | null): string | null {
  return format === null ? null : (readings[format] ?? null);
}

/** "the likeliest letter", "greedy, at most 1,024 tokens", "temperature 0.8, top-p 0.95, seed 7, at most 4,096 tokens" */
export function describeDecoding({ conditions, isByLetters }: ReportLine): string {
  if (isByLetters) return "likeliest letter by log-probability";
  if (conditions === null) return "not noted";
  const { temperature, topP, seed, maxTokens } = conditions.sampling;
  const most = `at most ${maxTokens.toLocaleString("en")} tokens`;
  return temperature === 0 ? `greedy, ${most}` : `temperature ${temperature}, top-p ${topP}, seed ${seed}, ${most}`;
}

export function describeModel({ conditions }: ReportLine): string {
  return conditions?.modelId ?? "none: given answers";
}

/** "1,319 of 1,319, 5 answers each" */
export function describeRows({ rows, samples }: ReportLine, total: number): string {
  const count = `${rows.toLocaleString("en")} of ${total.toLocaleString("en")}`;
  return samples > 1 ? `${count}, ${samples} answers each` : count;
}

/** A share in percent, with a digit: "61.5 %". */
export function printPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

interface Report {
  readonly name: string;
  readonly fileName: string;
  readonly reading: string;
  readonly total: number;
  readonly lines: readonly ReportLine[];
}

/** What errors and intervals mean, under every report. */
export const REPORT_NOTE =
  "A row without lettered options, and one that could not be measured, is an error and counts as wrong. The interval holds the true accuracy in 95 of 100 trials (Wilson).";

/** The report as a table in Markdown. */
export function writeReport({ name, fileName, reading, total, lines }: Report): string {
  const table = lines.map((line) =>
    [
      line.label,
      describeModel(line),
      describeDecoding(line),
      describeRows(line, total),
      printPercent(line.accuracy.share),
      `${printPercent(line.accuracy.low)} to ${printPercent(line.accuracy.high)}`,
      line.errors.toLocaleString("en"),
    ].map((cell) => printCell(cell)),
  );
  return [
    `## ${printCell(name)}`,
    "",
    `Rows from ${printCell(fileName)}. ${reading} ${REPORT_NOTE}`,
    "",
    "| Prompt | Model | Decoding | Rows | Accuracy | Interval | Errors |",
    "| --- | --- | --- | ---: | ---: | ---: | ---: |",
    ...table.map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
}
