import type { KeyboardEvent } from "react";
import { useSessionList } from "@/lib/client/session/session-list-store";
import { listKeys } from "./list-keys";
import { clearSelection, focusRow, selectAll, selectRange, toggleSelected, useSelection } from "./selection-store";
import { deleteSessions, undoDeletion } from "./session-actions";
import { isComposing } from "../ui/use-keys";

interface ListKeys {
  readonly activeIndex: number;
  readonly rowsOnAPage: number;
  readonly canWrite: boolean;
  readonly rename: (id: string) => void;
}

/** What the keys do while the focus is in the list. */
export function useListKeys({ activeIndex, rowsOnAPage, canWrite, rename }: ListKeys) {
  return function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const { ids } = useSessionList.getState();
    const activeId = ids[activeIndex];
    if (activeId === undefined || isComposing(event.nativeEvent)) return;
    const withCommand = event.ctrlKey || event.metaKey;

    const target = targetOf(event.key, activeIndex, rowsOnAPage, ids.length);
    if (target !== null && !event.altKey) {
      const index = Math.min(ids.length - 1, Math.max(0, target));
      const id = ids[index];
      // The range begins at the row that was active before the first of these keys.
      if (event.shiftKey && id !== undefined) selectRange(ids, id);
      focusRow(id);
    } else if (withCommand && event.key.toLowerCase() === "a") {
      selectAll(ids);
    } else if (withCommand && event.key.toLowerCase() === "z") {
      void undoDeletion();
    } else if (listKeys.select.key.fits(event) && (event.target as HTMLElement).matches("[data-opens]")) {
      if (event.shiftKey) selectRange(ids, activeId);
      else toggleSelected(activeId);
    } else if (listKeys.rename.key.fits(event) && canWrite) {
      rename(activeId);
    } else if (listKeys.remove.key.fits(event) && canWrite) {
      const { selected } = useSelection.getState();
      void deleteSessions(selected.has(activeId) ? [...selected] : [activeId]);
    } else if (event.key === "Escape" && useSelection.getState().selected.size > 0) {
      clearSelection();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The row that a key moves to, perhaps past an end; null for a key that does not move. */
function targetOf(key: string, index: number, page: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return index + 1;
    case "ArrowUp":
      return index - 1;
    case "PageDown":
      return index + page;
    case "PageUp":
      return index - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
