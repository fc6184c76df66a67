import { create } from "zustand";

export type ResultView = "text" | "words" | "side-by-side";

interface ViewState {
  readonly view: ResultView;
  /** True while a text whose additions are marked is being edited; any other text always can be. */
  readonly isEditing: boolean;
}

/** How the result is looked at. */
export const useView = create<ViewState>(() => ({ view: "text", isEditing: false }));

export function showView(view: ResultView): void {
  useView.setState({ view });
}

export function editResult(isEditing: boolean): void {
  useView.setState({ isEditing });
}
