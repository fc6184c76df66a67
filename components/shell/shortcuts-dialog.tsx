"use client";

import { Dialog } from "../ui/dialog";
import { shortcutsOf, type ShortcutHelp } from "../ui/action";
import { closeDialog } from "../ui/dialog-store";
import { listKeys } from "../sessions/list-keys";
import { keyedActions } from "../workbench/run-actions";
import { siteActions } from "./site-actions";

const shortcuts: readonly (readonly [keys: string, name: string])[] = [
  ...listed(shortcutsOf(keyedActions)),
  ["Esc", "Close a dialog"],
  ["Arrows, Home, End", "Move in the versions, or in the list of sessions"],
  ...listed(Object.values(listKeys)),
  ...listed(shortcutsOf(siteActions)),
];

function listed(shortcuts: readonly ShortcutHelp[]) {
  return shortcuts.map(({ name, key }) => [key.longLabel ?? key.label, name] as const);
}

export function ShortcutsDialog() {
  return (
    <Dialog title="Keyboard shortcuts" onClose={closeDialog}>
      {/* Where the list is longer than the window, keys scroll it too. */}
      <dl tabIndex={0} aria-label="Keyboard shortcuts" className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-3 p-5">
        {shortcuts.map(([keys, action]) => (
          <div key={action} className="col-span-2 grid grid-cols-subgrid">
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
