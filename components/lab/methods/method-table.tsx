import { allMethods } from "../search/methods/all-methods";
import { figuresFor, type PlantedFigures, type PlantedSetting } from "../search/methods/figures";

interface MethodTableProps {
  readonly name: string;
  readonly setting: PlantedSetting;
  readonly budget: number;
}

/** The methods that were measured so, the one that gains most first. */
export function MethodTable({ name, setting, budget }: MethodTableProps) {
  const measured = allMethods
    .flatMap((method) => {
      const figures = figuresFor(method.id, setting, budget);
      return figures === null ? [] : [{ method, figures }];
    })
    .toSorted((one, other) => other.figures.gain - one.figures.gain);
  if (measured.length === 0) return null;
  return (
    // Keys scroll it sideways where the window is narrow; the names stay.
    <div role="region" aria-label={name} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-right text-sm tabular-nums">
        <caption className="pb-2 text-left font-medium">
          <span className="sticky left-0 inline-block">{name}</span>
        </caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="sticky left-0 bg-paper bg-clip-padding py-1 pr-3 text-left font-medium">
              Method
            </th>
            {columns.map(([heading]) => (
              <th key={heading} scope="col" className="py-1 pl-3 font-medium whitespace-nowrap">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measured.map(({ method, figures }) => (
            <tr key={method.id} className="border-b border-line">
              <th
                scope="row"
                className="sticky left-0 bg-paper bg-clip-padding py-1 pr-3 text-left font-normal max-sm:min-w-32 sm:whitespace-nowrap"
              >
                {method.name}
              </th>
              {columns.map(([heading, print]) => (
                <td key={heading} className="py-1 pl-3 whitespace-nowrap">
                  {print(figures)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const columns: readonly (readonly [heading: string, print: (figures: PlantedFigures) => string])[] = [
  ["Gain", ({ gain, error }) => `${digit(gain)} ± ${digit(error)}`],
  ["Missed", ({ regret }) => digit(regret)],
  ["Worse", ({ worse }) => `${digit(worse)} %`],
  ["Before", ({ ungated }) => `${digit(ungated)} %`],
  ["Believed", ({ believed }) => (believed === null ? "–" : digit(believed))],
  ["Measured", ({ measured }) => (measured === null ? "–" : digit(measured))],
  ["False alarms", ({ alarms }) => `${digit(alarms)} %`],
  ["Calls", ({ calls }) => String(calls)],
];

function digit(value: number): string {
  return value.toFixed(1).replace("-", "−");
}
