import { openDialog } from "../ui/dialog-store";
import { characterKey, commandKey, type Action } from "../ui/action";

export const commandsAction = {
  name: "Commands",
  key: commandKey("k", "K", "K"),
  act: () => openDialog("commands"),
} as const satisfies Action;

export const shortcutsAction = {
  name: "Keyboard shortcuts",
  key: characterKey("?"),
  act: () => openDialog("shortcuts"),
} as const satisfies Action;

/** What every page does by a key. */
export const siteActions: readonly Action[] = [commandsAction, shortcutsAction];
