import { create } from "zustand";

export type DialogName =
  "settings" | "template" | "models" | "commands" | "shortcuts" | "privacy" | "compare" | "share" | "export" | "trial";

/** Which dialog is open; one at a time. */
export const useDialog = create<{ readonly open: DialogName | null }>(() => ({ open: null }));

export function openDialog(name: DialogName): void {
  useDialog.setState({ open: name });
}

export function closeDialog(): void {
  useDialog.setState({ open: null });
}
