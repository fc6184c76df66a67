import { useId, type ReactNode } from "react";

/** A part of the page under its own heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Statements, each with its reason or its way of checking. */
export function Points({ points }: { readonly points: readonly (readonly [statement: string, reason: ReactNode])[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {points.map(([statement, reason]) => (
        <div key={statement}>
          <dt className="font-medium">{statement}</dt>
          <dd className="text-sm text-quiet">{reason}</dd>
        </div>
      ))}
    </dl>
  );
}
