"use client";

import "uplot/dist/uPlot.min.css";
import { useEffect, useRef } from "react";
import type UPlot from "uplot";
import type { ShownSearch } from "@/lib/client/lab/lab-state";
import { printScore } from "../matrix/score-words";

const HEIGHT = 180;

/** Between two marks below the plot: calls are whole. */
const wholeSteps = [1, 10, 100, 1000, 10_000, 100_000].flatMap((unit) => [unit, 2 * unit, 5 * unit]);

/** The best score by calls. The table below it says the same. */
export function ScorePlot({ curve, calls }: { curve: ShownSearch["curve"]; calls: number }) {
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="text-sm text-quiet">{describeCurve(curve)}</figcaption>
      {curve.length < 2 ? (
        <p
          className="grid place-items-center rounded-md border border-line text-sm text-quiet"
          style={{ height: HEIGHT }}
        >
          {curve.length === 0 ? "No score yet." : "One score so far."}
        </p>
      ) : (
        <Drawing curve={curve} calls={calls} />
      )}
      {curve.length > 0 && (
        <details className="text-sm">
          <summary className="text-quiet hover:text-ink pointer-coarse:py-2.5">As a table</summary>
          <div
            className="mt-2 max-h-60 overflow-y-auto rounded-md border border-line"
            tabIndex={0}
            role="region"
            aria-label="Best score by calls"
          >
            <table className="w-full text-left tabular-nums">
              <thead className="sticky top-0 bg-raised text-xs text-quiet">
                <tr>
                  <th scope="col" className="px-3 py-1.5 font-medium">
                    Calls
                  </th>
                  <th scope="col" className="px-3 py-1.5 font-medium">
                    Best score
                  </th>
                </tr>
              </thead>
              <tbody>
                {curve.map((point) => (
                  <tr key={point.calls} className="border-t border-line">
                    <td className="px-3 py-1">{point.calls.toLocaleString("en")}</td>
                    <td className="px-3 py-1">{printScore(point.best)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </figure>
  );
}

/** What the line shows, in words. */
function describeCurve(curve: ShownSearch["curve"]): string {
  const [first] = curve;
  const last = curve.at(-1);
  const what = "Best score so far, by calls";
  if (first === undefined || last === undefined || first === last) return what;
  if (first.best === last.best)
    return `${what}: ${printScore(last.best)} since call ${first.calls.toLocaleString("en")}`;
  return `${what}: from ${printScore(first.best)} at call ${first.calls.toLocaleString("en")} to ${printScore(last.best)} at call ${last.calls.toLocaleString("en")}`;
}

function Drawing({ curve, calls }: { curve: ShownSearch["curve"]; calls: number }) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef({ curve, calls });
  const plot = useRef<UPlot>(null);

  useEffect(() => {
    latest.current = { curve, calls };
    plot.current?.setData(dataOf(curve, calls));
  }, [curve, calls]);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let isDrawn = true;
    let Program: typeof UPlot | null = null;

    function draw(): void {
      if (element === null || Program === null) return;
      plot.current?.destroy();
      plot.current = new Program(optionsOf(element), dataOf(latest.current.curve, latest.current.calls), element);
    }
    void import("uplot").then((program) => {
      if (!isDrawn) return;
      Program = program.default;
      draw();
    });

    // A canvas does not follow the page's colours by itself.
    const schemes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
    for (const scheme of schemes) scheme.addEventListener("change", draw);
    const theme = new MutationObserver(draw);
    theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const size = new ResizeObserver(() => plot.current?.setSize({ width: element.clientWidth, height: HEIGHT }));
    size.observe(element);
    return () => {
      isDrawn = false;
      for (const scheme of schemes) scheme.removeEventListener("change", draw);
      theme.disconnect();
      size.disconnect();
      plot.current?.destroy();
      plot.current = null;
    };
  }, []);

  return (
    <div
      ref={box}
      aria-hidden
      className="min-w-0 overflow-hidden rounded-md border border-line"
      style={{ height: HEIGHT }}
    />
  );
}

/** The last score goes on to where the search is now. */
function dataOf(curve: ShownSearch["curve"], calls: number): UPlot.AlignedData {
  const last = curve.at(-1);
  const points = last === undefined || last.calls >= calls ? curve : [...curve, { calls, best: last.best }];
  return [points.map((point) => point.calls), points.map((point) => point.best)];
}

function optionsOf(element: HTMLElement): UPlot.Options {
  const isForced = matchMedia("(forced-colors: active)").matches;
  // Where the system forces its colours, a canvas has to take them by their names.
  const ink = isForced ? "CanvasText" : colourOf(element, "var(--quiet)");
  const line = isForced ? "GrayText" : colourOf(element, "var(--line)");
  const gold = isForced ? "CanvasText" : colourOf(element, "var(--gold)");
  const axis = {
    stroke: ink,
    font: "12px sans-serif",
    grid: { stroke: line, width: 1 },
    ticks: { stroke: line, width: 1 },
  };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    padding: [12, 16, 0, 0],
    scales: {
      x: { time: false },
      // Where all scores are the same there is a range too.
      y: { range: (_plot, low, high) => [Math.max(0, low - 0.05), Math.max(high + 0.05, low + 0.2)] },
    },
    axes: [
      { ...axis, size: 32, incrs: wholeSteps },
      { ...axis, size: 44, values: (_plot, values) => values.map((value) => printScore(value)) },
    ],
    series: [{}, { stroke: gold, width: isForced ? 4 : 2, paths: steps, points: { show: false } }],
  };
}

/** A score holds until the next one: a line of steps, without the program's own builder of them, which needs its class. */
const steps: UPlot.Series.PathBuilder = (plot, seriesIndex) => {
  const [xs] = plot.data;
  const ys = plot.data[seriesIndex] ?? [];
  const path = new Path2D();
  let former: number | null = null;
  xs.forEach((x, place) => {
    const y = ys[place];
    if (y == null) return;
    const [left, top] = [plot.valToPos(x, "x", true), plot.valToPos(y, "y", true)];
    if (former === null) path.moveTo(left, top);
    else {
      path.lineTo(left, former);
      path.lineTo(left, top);
    }
    former = top;
  });
  return { stroke: path };
};

/** A colour as a canvas takes it: what the browser makes of it here. */
function colourOf(element: HTMLElement, colour: string): string {
  const probe = document.createElement("span");
  probe.style.color = colour;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
