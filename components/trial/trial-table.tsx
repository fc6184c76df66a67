"use client";

import { isHidden, type TriedInput, type Trial } from "@/lib/client/run/trial-store";
import { scoreInput } from "@/lib/client/run/trial-result";
import { inputState, valuesInLine } from "./describe-input";

interface TrialTableProps {
  readonly trial: Trial;
  /** The input whose outputs stand below. */
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

/** All inputs with how they ended; choosing one shows its outputs. */
export function TrialTable({ trial, shown, onShow }: TrialTableProps) {
  const hasScores = trial.inputs.some((input) => scoreInput(trial.scoring, input) !== null);
  return (
    <div
      role="region"
      aria-label="Inputs"
      tabIndex={0}
      className="max-h-64 shrink-0 overflow-y-auto rounded-md border border-line"
    >
      <table className="w-full table-fixed text-left text-sm">
        <thead className="sticky top-0 bg-raised text-xs text-quiet">
          <tr>
            <th scope="col" className="w-10 px-3 py-2 font-medium">
              #
            </th>
            <th scope="col" className="px-3 py-2 font-medium">
              Values
            </th>
            {hasScores && (
              <>
                <th scope="col" className="w-16 px-3 py-2 text-right font-medium max-sm:hidden">
                  Yours
                </th>
                <th scope="col" className="w-16 px-3 py-2 text-right font-medium max-sm:hidden">
                  New
                </th>
              </>
            )}
            <th scope="col" className="w-32 px-3 py-2 font-medium sm:w-56">
              Better
            </th>
          </tr>
        </thead>
        <tbody>
          {trial.inputs.map((input, index) => (
            <tr key={index} className={`border-t border-line ${index === shown ? "bg-gold-wash" : ""}`}>
              <td className="px-3 py-1 tabular-nums">{index + 1}</td>
              <td className="px-1 py-1">
                <button
                  type="button"
                  aria-current={index === shown}
                  aria-label={`Input ${index + 1}: ${valuesInLine(input)}`}
                  className="block min-h-8 w-full truncate rounded px-2 text-left underline-offset-4 hover:underline pointer-coarse:min-h-11"
                  onClick={() => onShow(index)}
                >
                  {valuesInLine(input)}
                </button>
              </td>
              {hasScores && <ScoreCells trial={trial} input={input} />}
              <td className="px-3 py-1">{inputState(trial, input)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ScoreCells({ trial, input }: { trial: Trial; input: TriedInput }) {
  const scores = isHidden(trial, input) ? null : scoreInput(trial.scoring, input);
  return (
    <>
      <td className="px-3 py-1 text-right tabular-nums max-sm:hidden">{scores?.incumbent.score.toFixed(2) ?? ""}</td>
      <td className="px-3 py-1 text-right tabular-nums max-sm:hidden">{scores?.candidate.score.toFixed(2) ?? ""}</td>
    </>
  );
}
