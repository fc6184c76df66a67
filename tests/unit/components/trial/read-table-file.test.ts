import { describe, expect, it } from "vitest";
import { readTableFile } from "@/components/trial/read-table-file";

const failureOf = async (file: File) => {
  const read = await readTableFile(file);
  return read.ok ? null : read.failure;
};

describe("readTableFile", () => {
  it.each(["inputs.csv", "inputs.tsv", "inputs.txt", "inputs"])("reads the table of %s", async (name) => {
    expect(await readTableFile(new File(["text\nbees\n"], name))).toEqual({ ok: true, value: "text\nbees\n" });
  });

  it.each([
    ["goldsmith.json", '{"format":"goldsmith","version":1,"sessions":[]}', "on the page Sessions"],
    ["share.json", '{"goldsmithShare":1}', "/shared"],
    ["pack.json", '{"s_r":"","g_r":""}', "Template pack"],
    ["conversations.json", '[{"title":"a","create_time":1,"mapping":{}}]', "ChatGPT"],
    ["conversations.json", '[{"uuid":"a","chat_messages":[]}]', "Claude"],
    ["promptfooconfig.yaml", "prompts:\n  - a\nproviders:\n  - echo\n", "promptfoo"],
    ["favorites.json", '{"favorites":[]}', "prompt-optimizer"],
    ["model.gguf", "GGUF", "the page Models"],
  ])("names %s, and says which door takes it", async (name, text, words) => {
    expect(await failureOf(new File([text], name))).toEqual({
      kind: "invalid-import",
      reasons: [expect.stringContaining(words)],
    });
  });

  it("gives of a file far too large so much that it is refused by its length", async () => {
    const read = await readTableFile(new File(["a".repeat(3_000_000)], "inputs.csv"));
    expect(read.ok && read.value.length).toBe(1_000_001);
  });

  it("says of a file that is gone that it cannot be read", async () => {
    const gone = new File(["a"], "inputs.csv");
    gone.slice = () => {
      throw new DOMException("gone", "NotFoundError");
    };
    expect(await failureOf(gone)).toMatchObject({ reasons: [expect.stringContaining("inputs.csv cannot be read")] });
  });
});
