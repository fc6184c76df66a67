"use client";

import { Command } from "cmdk";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useRun } from "@/lib/client/run/run-store";
import { sessionAddress, workbenchAddress } from "@/lib/client/session/session-address";
import { startNewSession } from "@/lib/client/session/session-store";
import { workbenchActions } from "../workbench/workbench-actions";
import { Dialog } from "../ui/dialog";
import { closeDialog, openDialog } from "../ui/dialog-store";
import { isPossible, type Action } from "../ui/action";
import { shortcutsAction } from "./site-actions";
import { setTheme, themes } from "./theme";

/** Everything that the page can do, by name. */
export function CommandMenu() {
  const commands = useCommands();
  const input = useRef<HTMLInputElement>(null);
  // The dialog opens in an effect, before this one, and gives the focus to the first thing that could take it.
  useEffect(() => input.current?.focus(), []);
  return (
    <Dialog title="Commands" isBare onClose={closeDialog}>
      <Command label="Commands" filter={holdsWords} className="flex min-h-0 flex-col">
        <Command.Input
          ref={input}
          placeholder="What do you want to do?"
          maxLength={200}
          className="border-b border-line bg-transparent px-5 py-4 outline-none"
        />
        <Command.List className="max-h-96 overflow-y-auto p-2">
          <Command.Empty className="px-3 py-6 text-center text-quiet">No command of that name.</Command.Empty>
          {commands.map(({ name, key, act }) => (
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
              {key !== undefined && <kbd className="text-xs text-quiet">{key.label}</kbd>}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

/** 1 for a name that holds each word that was typed, else 0: letters that only stand scattered in it lead elsewhere. */
function holdsWords(name: string, typed: string): number {
  const words = typed.toLowerCase().split(/\s+/);
  return words.every((word) => name.toLowerCase().includes(word)) ? 1 : 0;
}

/** What can be done at this moment. */
function useCommands(): readonly Action[] {
  const router = useRouter();
  const isWorkbench = usePathname() === "/";
  const actions: readonly Action[] = [
    ...(isWorkbench
      ? workbenchActions
      : [
          { name: "Go to the workbench", act: () => router.push(workbenchAddress()) },
          {
            name: "New session",
            when: () => useRun.getState().run.status !== "running",
            act: () => {
              startNewSession();
              router.push(sessionAddress(null));
            },
          },
        ]),
    { name: "Go to the sessions", act: () => router.push("/sessions/") },
    { name: "Go to the models", act: () => router.push("/models/") },
    { name: "Go to the Lab", act: () => router.push("/lab/") },
    { name: "Go to what the search methods are worth", act: () => router.push("/lab/methods/") },
    ...(isWorkbench ? [] : [{ name: "Choose a model…", act: () => openDialog("models") }]),
    ...themes.map((theme) => ({ name: `Theme: ${theme}`, act: () => setTheme(theme) })),
    { name: "What leaves this tab…", act: () => openDialog("privacy") },
    { name: "Go to privacy: what is protected, and how to check it", act: () => router.push("/about/") },
    { ...shortcutsAction, name: `${shortcutsAction.name}…` },
  ];
  return actions.filter(isPossible);
}
