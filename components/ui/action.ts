import { isTyping } from "./use-keys";

/** A key, or several that are pressed together. */
export interface ActionKey {
  /** As it stands beside a name: "Ctrl ↵". */
  readonly label: string;
  /** As the list of shortcuts says it, where that needs more words: "Ctrl or ⌘ + Enter". */
  readonly longLabel?: string;
  readonly fits: (event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "target">) => boolean;
}

/** Something that a person can do. Its button, its key, the command menu and the list of shortcuts all read it here. */
export interface Action {
  readonly name: string;
  readonly key?: ActionKey;
  /** Whether it can be done at this moment; always where this is missing. */
  readonly when?: () => boolean;
  readonly act: () => void;
}

/** What the list of shortcuts says of a key. */
export type ShortcutHelp = Required<Pick<Action, "name" | "key">>;

/** A key by itself, by the name that browsers give it. */
export function plainKey(key: string, label = key): ActionKey {
  return { label, fits: (event) => event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey };
}

/** A character, which is one where somebody writes. */
export function characterKey(character: string): ActionKey {
  return {
    label: character,
    fits: ({ key, target, ctrlKey, metaKey, altKey }) =>
      key === character && !ctrlKey && !metaKey && !altKey && !isTyping(target),
  };
}

/** With Ctrl, or with ⌘ on a Mac. */
export function commandKey(key: string, label: string, longLabel: string): ActionKey {
  return {
    label: `Ctrl ${label}`,
    longLabel: `Ctrl or ⌘ + ${longLabel}`,
    fits: (event) => (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === key.toLowerCase(),
  };
}

/** With Alt, by the place on the keyboard: with Alt, digits write other characters on some of them. */
export function altDigitKey(digit: number): ActionKey {
  return {
    label: `Alt ${digit}`,
    longLabel: `Alt + ${digit}`,
    fits: ({ altKey, code }) => altKey && code === `Digit${digit}`,
  };
}

/** Whether it can be done now. */
export function isPossible({ when }: Action): boolean {
  return when?.() ?? true;
}

/** The actions that have a key, as the list of shortcuts shows them. */
export function shortcutsOf(actions: readonly Action[]): readonly ShortcutHelp[] {
  return actions.flatMap(({ name, key }) => (key === undefined ? [] : [{ name, key }]));
}
