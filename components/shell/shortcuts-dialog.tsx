"use client";

import { Dialog } from "../ui/dialog";
import { closeDialog } from "../ui/dialog-store";

const shortcuts = [
  ["Ctrl or ⌘ + Enter", "Optimize"],
  ["Esc", "Stop the run, or close a dialog"],
  ["Ctrl or ⌘ + K", "All commands"],
  ["Alt + 1, 2, 3", "See the text, the changes, both side by side"],
  ["Arrows, Home, End", "Move in the versions, or in the list of sessions"],
  ["/", "Search the sessions"],
  ["F2, Delete, Space", "Rename, delete, select a session"],
  ["?", "This list"],
] as const;

export function ShortcutsDialog() {
  return (
    <Dialog title="Keyboard shortcuts" onClose={closeDialog}>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-3 p-5">
        {shortcuts.map(([keys, action]) => (
          <div key={keys} className="col-span-2 grid grid-cols-subgrid">
            <dt>
              <kbd className="rounded border border-line-strong bg-raised px-1.5 py-0.5 text-sm">{keys}</kbd>
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
