"use client";

import { Copy, Download, FolderOpen, GraduationCap, PenLine, Pin, PinOff, Trash2 } from "lucide-react";
import { Menu } from "../ui/menu";
import { listKeys } from "./list-keys";

export type RowAction = "open" | "rename" | "pin" | "duplicate" | "export" | "training" | "delete";

interface RowMenuProps {
  readonly label: string;
  readonly isPinned: boolean;
  readonly canWrite: boolean;
  /** Where it opens, and where the focus goes back to. */
  readonly opener: HTMLElement;
  readonly onAction: (action: RowAction) => void;
  readonly onClose: () => void;
}

/** What can be done with one session. */
export function RowMenu({ label, isPinned, canWrite, opener, onAction, onClose }: RowMenuProps) {
  const isDisabled = !canWrite;
  const items = [
    { name: "Open", icon: FolderOpen, keys: listKeys.open.key.label, act: () => onAction("open") },
    { name: "Rename", icon: PenLine, keys: listKeys.rename.key.label, isDisabled, act: () => onAction("rename") },
    {
      name: isPinned ? "Unpin" : "Pin to the top",
      icon: isPinned ? PinOff : Pin,
      isDisabled,
      act: () => onAction("pin"),
    },
    { name: "Duplicate", icon: Copy, isDisabled, act: () => onAction("duplicate") },
    { name: "Export…", icon: Download, act: () => onAction("export") },
    { name: "Export for training…", icon: GraduationCap, act: () => onAction("training") },
    {
      name: "Delete",
      icon: Trash2,
      keys: listKeys.remove.key.label,
      isDisabled,
      isDanger: true,
      act: () => onAction("delete"),
    },
  ];
  return <Menu label={label} items={items} opener={opener} onClose={onClose} />;
}
