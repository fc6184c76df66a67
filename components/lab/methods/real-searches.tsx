"use client";

import { allMethods } from "../search/methods/all-methods";
import { describeRealSearches, modelName, realFigures } from "../search/methods/real-figures";

/**
 * What some of the methods gave with a real model, the one that gains most first. A part of the client, as what the
 * server's parts hold stands in the page once more in scripts, each of which the hosts' headers must name.
 */
export function RealSearches() {
  const rows = allMethods
    .flatMap(({ id, name }) => {
      const figures = realFigures.methods[id];
      return figures === undefined ? [] : [{ id, name, figures }];
    })
    .toSorted((one, other) => other.figures.gain - one.figures.gain);
  const name = `${modelName()}, ${realFigures.rows} rows with right answers, ${realFigures.calls} calls`;
  return (
    <section aria-labelledby="real-heading" className="flex flex-col gap-4">
      <h2 id="real-heading" className="text-lg font-medium">
        With a real model
      </h2>
      <p className="max-w-prose text-sm text-pretty text-quiet">
        {describeRealSearches()} For a model of about that size the Lab recommends by this table; for others by the
        made-up worlds. Gains are per 100 rows that the search never saw; “changed” are searches that chose another
        prompt than the first.
      </p>
      <div role="region" aria-label={name} tabIndex={0} className="overflow-x-auto">
        <table className="w-full border-collapse text-right text-sm tabular-nums sm:max-w-xl">
          <caption className="pb-2 text-left font-medium">
            <span className="sticky left-0 inline-block">{name}</span>
          </caption>
          <thead>
            <tr className="border-b border-line-strong">
              <th scope="col" className="py-1 text-left font-medium sm:pr-3">
                Method
              </th>
              {["Gain", "Changed", "Worse"].map((heading) => (
                <th key={heading} scope="col" className="py-1 pl-1.5 font-medium sm:pl-3">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name: method, figures: { gain, low, high, changed, worse, runs } }) => (
              <tr key={id} className="border-b border-line">
                <th scope="row" className="py-1 text-left font-normal sm:pr-3">
                  {method}
                </th>
                <td className="py-1 pl-1.5 sm:pl-3">
                  {changed === 0 ? "0" : `${digit(gain)} `}
                  {changed > 0 && (
                    <span className="whitespace-nowrap max-sm:block">
                      ({digit(low)} to {digit(high)})
                    </span>
                  )}
                </td>
                <td className="py-1 pl-1.5 whitespace-nowrap sm:pl-3">
                  {changed} of {runs}
                </td>
                <td className="py-1 pl-1.5 sm:pl-3">{worse}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function digit(value: number): string {
  return value.toFixed(1).replace("-", "−");
}
