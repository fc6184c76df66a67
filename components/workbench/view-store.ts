import { create } from "zustand";

export type ResultView = "text" | "words" | "side-by-side";

/** How the result is looked at. */
export const useView = create<{ readonly view: ResultView }>(() => ({ view: "text" }));

export function showView(view: ResultView): void {
  useView.setState({ view });
}
