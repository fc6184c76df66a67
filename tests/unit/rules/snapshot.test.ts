import { describe, expect, it } from "vitest";
import { rewriteByRules } from "@/lib/rules/instant";
import { corpus } from "./corpus";
import { taskOf } from "./corpus-entry";

/** Control, format and half characters by their numbers, so that the file is plain text and survives being written. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) =>
    character === "\n"
      ? character
      : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );
}

describe("the corpus", () => {
  it("reads as the committed file shows", async () => {
    const pages = corpus.map((entry) => {
      const result = rewriteByRules(taskOf(entry), { asksQuestions: entry.asksQuestions ?? false });
      const responses = [
        entry.silverResponse === undefined ? "" : `--- silver response\n${entry.silverResponse}\n`,
        entry.goldenResponse === undefined ? "" : `--- golden response\n${entry.goldenResponse}\n`,
      ].join("");
      const remarks = result.remarks.map(({ rule, text }) => `* ${rule}: ${text}`).join("\n");
      return `======== ${entry.id}\n${entry.silverPrompt}\n${responses}--- ${result.isUnchanged ? "unchanged" : "result"}\n${result.isUnchanged ? "" : `${result.text}\n`}--- remarks\n${remarks}\n`;
    });
    await expect(visible(pages.join("\n"))).toMatchFileSnapshot("corpus.snapshot.txt");
  });
});
