import { describe, expect, it, vi } from "vitest";
import { altDigitKey, characterKey, commandKey, plainKey, shortcutsOf, type Action } from "@/components/ui/action";

// Only where a character is typed does the element matter.
vi.stubGlobal("HTMLElement", Object);

const pressed = { key: "", code: "", ctrlKey: false, metaKey: false, altKey: false, target: null };

describe("a key of an action", () => {
  it.each([
    ["a plain key", plainKey("Escape", "Esc"), { key: "Escape" }, { key: "Escape", ctrlKey: true }],
    ["a character", characterKey("?"), { key: "?" }, { key: "?", altKey: true }],
    ["Ctrl with a key", commandKey("k", "K", "K"), { key: "K", ctrlKey: true }, { key: "k" }],
    ["⌘ with a key", commandKey("Enter", "↵", "Enter"), { key: "Enter", metaKey: true }, { key: "Enter" }],
    ["Alt with a digit", altDigitKey(2), { key: "™", code: "Digit2", altKey: true }, { key: "2", code: "Digit2" }],
  ])("is %s, and no other", (_, key, fitting, other) => {
    expect(key.fits({ ...pressed, ...fitting })).toBe(true);
    expect(key.fits({ ...pressed, ...other })).toBe(false);
  });
});

describe("the list of shortcuts", () => {
  it("holds the actions that have a key, by the names that menus and buttons show", () => {
    const save: Action = { name: "Save", key: commandKey("s", "S", "S"), act: () => undefined };
    expect(shortcutsOf([{ name: "Open", act: () => undefined }, save])).toEqual([{ name: "Save", key: save.key }]);
  });
});
