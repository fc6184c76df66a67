import { expect, it } from "vitest";
import { previewEdits } from "@/components/workbench/task/preview-edits";

it("shows each edit with whole words around it", () => {
  const text = "Please write a letter to the beekeeper about teh hives that were lost on the third of May.";
  const start = text.indexOf("teh");
  expect(
    previewEdits(text, [
      { start: 0, end: 7, text: "" },
      { start, end: start + 3, text: "the" },
    ]),
  ).toEqual([
    { before: "", removed: "Please ", added: "", after: "write a letter to the …" },
    { before: "… to the beekeeper about ", removed: "teh", added: "the", after: " hives that were lost on …" },
  ]);
});
