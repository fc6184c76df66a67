"use client";

import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { Button } from "./button";

/**
 * A component that is fetched when it is first drawn, with something in its place until it is here. Where it cannot be
 * fetched it says so and offers to try again: the page may hold work that a reload without a network would lose.
 */
export function fetchedLater<Props extends object>(
  fetchComponent: () => Promise<ComponentType<Props>>,
  waiting: ReactNode | ((props: Props) => ReactNode) = null,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;

  return function FetchedLater(props: Props) {
    const [state, setState] = useState<"waiting" | "here" | "failed">(fetched === null ? "waiting" : "here");

    useEffect(() => {
      if (state !== "waiting") return;
      let isDrawn = true;
      void fetchComponent()
        .then((component) => (fetched = component))
        .then(
          () => isDrawn && setState("here"),
          () => isDrawn && setState("failed"),
        );
      return () => {
        isDrawn = false;
      };
    }, [state]);

    if (state === "failed") return <FetchFailed onRetry={() => setState("waiting")} />;
    const Component = fetched;
    if (state === "here" && Component !== null) return <Component {...props} />;
    return typeof waiting === "function" ? waiting(props) : waiting;
  };
}

function FetchFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <div
      role="alert"
      className="fixed inset-x-3 bottom-3 z-20 mx-auto flex max-w-prose flex-wrap items-center gap-3 rounded-lg border border-line-strong bg-panel p-4 text-sm shadow-lg"
    >
      <p className="min-w-64 grow basis-0">
        <strong className="font-medium">A part of Goldsmith could not be fetched.</strong> Nothing is lost. Check the
        network, then try again.
      </p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
