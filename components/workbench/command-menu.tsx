"use client";

import { Command } from "cmdk";
import { useEffect, useRef } from "react";
import { optimize, stopRun } from "@/lib/client/run-optimizer";
import { useRun } from "@/lib/client/run-store";
import { startNewSession, useSession } from "@/lib/client/session-store";
import { changeSettings } from "@/lib/client/settings-store";
import { unloadModel, useModel } from "@/lib/client/model-store";
import { Dialog } from "../ui/dialog";
import { closeDialog, openDialog } from "./dialog-store";
import { examples } from "./examples";
import { setTheme, themes } from "./theme";
import { showView } from "./view-store";

interface MenuCommand {
  readonly name: string;
  readonly keys?: string;
  readonly act: () => void;
}

/** Everything that the workbench can do, by name. */
export function CommandMenu() {
  const commands = useCommands();
  const input = useRef<HTMLInputElement>(null);
  // The dialog opens in an effect, before this one, and gives the focus to the first thing that could take it.
  useEffect(() => input.current?.focus(), []);
  return (
    <Dialog title="Commands" isBare onClose={closeDialog}>
      <Command label="Commands" className="flex min-h-0 flex-col">
        <Command.Input
          ref={input}
          placeholder="What do you want to do?"
          className="border-b border-line bg-transparent px-5 py-4 outline-none"
        />
        <Command.List className="max-h-96 overflow-y-auto p-2">
          <Command.Empty className="px-3 py-6 text-center text-quiet">No command of that name.</Command.Empty>
          {commands.map(({ name, keys, act }) => (
            <Command.Item
              key={name}
              value={name}
              className="flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded-md px-3 py-2 data-[selected=true]:bg-raised"
              onSelect={() => {
                closeDialog();
                // The menu gives the focus back first; a command may then move it.
                requestAnimationFrame(act);
              }}
            >
              {name}
              {keys !== undefined && <kbd className="text-xs text-quiet">{keys}</kbd>}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

function useCommands(): readonly MenuCommand[] {
  const isRunning = useRun((state) => state.run.status === "running");
  const hasModel = useModel((state) => state.model.status === "ready");
  const result = useSession((state) => state.versions.find(({ id }) => id === state.selectedId)?.text ?? "");
  return [
    isRunning
      ? { name: "Stop", keys: "Esc", act: () => void stopRun() }
      : { name: "Optimize", keys: "Ctrl ↵", act: () => void optimize() },
    ...(result === "" ? [] : [{ name: "Copy the result", act: () => void navigator.clipboard.writeText(result) }]),
    ...(isRunning ? [] : [{ name: "New session", act: () => startNewSession() }]),
    { name: "Write the prompt", act: () => document.getElementById("silver-prompt")?.focus() },
    { name: "Use the instant rules", act: () => changeSettings({ optimizer: "instant" }) },
    { name: "Use a model (FIPO)", act: () => changeSettings({ optimizer: "fipo" }) },
    { name: "Choose a model…", act: () => openDialog("models") },
    ...(hasModel ? [{ name: "Unload the model", act: () => void unloadModel() }] : []),
    { name: "Settings…", act: () => openDialog("settings") },
    { name: "Show the filled template…", act: () => openDialog("template") },
    { name: "Show the text", keys: "Alt 1", act: () => showView("text") },
    { name: "Show the changes", keys: "Alt 2", act: () => showView("words") },
    { name: "Show side by side", keys: "Alt 3", act: () => showView("side-by-side") },
    ...examples.map((example) => ({
      name: `Load the example: ${example.name}`,
      act: () => startNewSession(example.task),
    })),
    ...themes.map((theme) => ({ name: `Theme: ${theme}`, act: () => setTheme(theme) })),
    { name: "What leaves this tab…", act: () => openDialog("privacy") },
    { name: "Keyboard shortcuts…", keys: "?", act: () => openDialog("shortcuts") },
  ];
}
