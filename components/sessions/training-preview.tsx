import type { FilePreview, TrainingPreview } from "@/lib/transfer/training/preview-training";
import { describeSkippedLine } from "@/lib/transfer/training/skipped-line";
import { countRows, describeLeftOut, describeSkipped } from "./describe-training";

/** So much of one row is drawn; a prompt may have megabytes. */
const MOST_DRAWN = 4000;

/** What the files will hold: counts, what was skipped and why, and the first rows of each file. */
export function TrainingPreviewView({ preview, leftOut }: { preview: TrainingPreview; leftOut: number }) {
  const { counts, files } = preview;
  return (
    <div className="flex flex-col gap-3">
      <div role="status" className="flex flex-col gap-1 text-sm">
        <p className="font-medium">
          {counts.usable === 0 ? "There is nothing to train on here." : `${countRows(counts.usable)} to train on.`}
        </p>
        {counts.heldOut > 0 && <p>{countRows(counts.heldOut)} held out, to measure by, in a file apart.</p>}
        {leftOut > 0 && <p>{describeLeftOut(leftOut)}</p>}
        {counts.skipped > 0 && <p>{describeSkipped(counts)}</p>}
      </div>
      {counts.skipped > 0 && <SkippedLines preview={preview} />}
      {counts.usable > 0 && files.map((file) => <FileRows key={file.name} file={file} />)}
    </div>
  );
}

function SkippedLines({ preview: { counts } }: { preview: TrainingPreview }) {
  const more = counts.skipped - counts.firstSkipped.length;
  return (
    <details className="rounded-lg border border-line text-sm">
      <summary className="p-3">Which lines were skipped</summary>
      <ul
        className="mr-3 mb-3 max-h-48 list-disc overflow-y-auto pl-8 wrap-anywhere"
        tabIndex={0}
        aria-label="Skipped lines"
      >
        {counts.firstSkipped.map((line) => (
          <li key={line.line}>{describeSkippedLine(line)}</li>
        ))}
        {more > 0 && <li>and {more.toLocaleString("en")} more; all of them stand in the archive’s skipped.txt</li>}
      </ul>
    </details>
  );
}

function FileRows({ file: { name, rows, first } }: { file: FilePreview }) {
  return (
    <details className="rounded-lg border border-line text-sm">
      <summary className="p-3 wrap-anywhere">
        <span className="font-medium">{name}</span>, {countRows(rows)}
      </summary>
      <ol className="flex flex-col gap-2 px-3 pb-3" aria-label={`The first rows of ${name}`}>
        {first.map((row, place) => (
          // The list never changes.
          <li key={place}>
            <pre
              tabIndex={0}
              aria-label={`Row ${place + 1} of ${name}`}
              dir="auto"
              className="max-h-56 overflow-auto rounded-md bg-raised p-3 font-mono text-xs wrap-anywhere whitespace-pre-wrap"
            >
              {row.slice(0, MOST_DRAWN)}
            </pre>
            {row.length > MOST_DRAWN && (
              <p className="mt-1 text-xs text-quiet">
                and {(row.length - MOST_DRAWN).toLocaleString("en")} more characters, which the file has too
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
