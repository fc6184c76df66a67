import { Blob } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFavourites } from "../../../lib/transfer/read-favourites";
import { recognize, recognizeFile } from "../../../lib/transfer/recognize-file";
import { readImport, type ImportPart } from "../../../lib/transfer/read-import";
import { builtinPacks } from "../../../lib/template/builtin-packs";

const chatGpt = JSON.stringify([
  { title: "Bees", create_time: 1.5, mapping: { a: { id: "a", message: null, children: [] } }, current_node: "a" },
]);
const claude = JSON.stringify([{ uuid: "a", name: "Bees", account: { uuid: "b" }, chat_messages: [{ text: "hi" }] }]);
const favourites = JSON.stringify({
  version: "1.0",
  favorites: [
    { id: "fav_1", title: " Bees ", content: "tell me about bees", createdAt: 1_000, updatedAt: 2_000, tags: [] },
    { id: "fav_2", content: "tell me about ants" },
  ],
});

const files = {
  "goldsmith-export": [
    "a.json",
    '{\n  "format" : "goldsmith",\n "version": 1, "sessions": [], "packs": [{"s_r":"","g_r":""}]}',
  ],
  "goldsmith-share": ["a.json", '{"goldsmithShare":1,"sealed":"x"}'],
  "goldsmith-lab": ["a.goldsmith-lab.json", '{"format":"goldsmith-lab","version":1,"set":{"prompts":[]},"tests":0}'],
  "template-pack": ["prompts.json", JSON.stringify(builtinPacks[0].texts, null, 2)],
  "chatgpt-export": ["conversations.json", chatGpt],
  "claude-export": ["conversations.json", claude],
  "promptfoo-results": ["r.json", '{"evalId":"eval-1","results":{"version":3,"prompts":[]}}'],
  "promptfoo-config": ["promptfooconfig.yaml", "description: x\nprompts:\n  - a {{b}}\nproviders:\n  - echo\n"],
  "prompt-optimizer": ["favorites.json", favourites],
  "prompt-optimizer-backup": [
    "backup.json",
    JSON.stringify({ version: 1, data: { history: [], models: [], userTemplates: [], contexts: null } }, null, 2),
  ],
  "json-lines": ["pairs.jsonl", '{"prompt":"a"}\n{"prompt":"b"}\n'],
  table: ["t.csv", "text,golden response\na,b\n"],
  spreadsheet: ["inputs.xlsx", "PK\u0003\u0004\u0014"],
  picture: ["IMG_1234.HEIC", "ftypheic"],
  document: ["letter.pdf", "%PDF-1.7"],
  zip: ["export.zip", "PK\u0003\u0004\u0014"],
  model: ["m.gguf", "GGUF\u0003"],
  text: ["prompt.md", "# Bees\n\ntell me about bees"],
} as const;

describe("recognize", () => {
  it.each(Object.entries(files))("knows a file of the kind %s", (kind, [name, text]) => {
    expect(recognize(name, text)).toBe(kind);
    expect(recognize(name, `\uFEFF${text}`)).toBe(text.startsWith("PK") ? null : kind);
  });

  it.each([
    '{"results":{"version":2,"timestamp":"2024-05-01","results":[],"stats":{}},"config":{},"shareableUrl":null}',
    '{"version":4,"createdAt":"2024-05-01","results":{"version":3,"prompts":[]},"config":{"prompts":[],"providers":[]}}',
    '{"promptIdx":0,"testIdx":0,"success":true}\n{"promptIdx":1,"testIdx":0,"success":true}\n',
  ])("knows promptfoo’s results without the id of an evaluation: %s", (text) => {
    expect(recognize("results.json", text)).toBe("promptfoo-results");
  });

  it("knows a backup that an early prompt-optimizer wrote", () => {
    const text = '{"history":[{"originalPrompt":"bees"}],"models":[],"userTemplates":[]}';
    expect(recognize("backup.json", text)).toBe("prompt-optimizer-backup");
  });

  it("leaves to the import what only looks like JSON", () => {
    for (const text of ["{}", "[]", '{"a":', "", '{"sessions":[]}', "[1,2]"])
      expect(recognize("a.json", text)).toBeNull();
  });

  it("throws at nothing", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (name, head) => void recognize(name, head)));
  });
});

describe("recognizeFile", () => {
  it("knows a ChatGPT export whose first title is a whole document", async () => {
    const text = chatGpt.replace("Bees", "Bees ".repeat(100_000));
    expect(await recognizeFile("conversations.json", new Blob([text]) as never)).toBe("chatgpt-export");
  });

  it.each([
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00]],
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ["GIF", [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
    ["WebP", [0x52, 0x49, 0x46, 0x46, 0x24, 0xc1, 0x00, 0x00, 0x57, 0x45, 0x42, 0x50]],
  ])("knows a picture without an ending in its name: %s", async (_, bytes) => {
    expect(await recognizeFile("IMG_1234", new Blob([new Uint8Array(bytes)]) as never)).toBe("picture");
  });

  it("reads no more than it needs of what is no JSON", async () => {
    const read: number[] = [];
    const content = new Blob(["bees ".repeat(2_000_000)]);
    const slice = content.slice.bind(content);
    content.slice = (start, end) => {
      read.push(end ?? content.size);
      return slice(start, end);
    };
    expect(await recognizeFile("bees", content as never)).toBeNull();
    expect(read).toEqual([64 * 1024]);
  });
});

describe("readFavourites", () => {
  const read = async (text: string) => {
    const made = await readFavourites(new Blob([text]) as never);
    if (!made.ok) return made.failure;
    const parts: ImportPart[] = [];
    const json = await made.value.text();
    for await (const part of readImport(
      (async function* () {
        yield json;
      })(),
    ))
      parts.push(part);
    return parts;
  };

  it("makes a sound file of ours, with a session for each", async () => {
    expect(await read(favourites)).toMatchObject([
      { entry: { session: { id: "prompt-optimizer-fav_1", name: "Bees", createdAt: 1_000, updatedAt: 2_000 } } },
      { entry: { session: { name: null, task: { silverPrompt: "tell me about ants" } } } },
      { type: "read" },
    ]);
  });

  it("refuses what cannot be read, with the reason", async () => {
    for (const text of ['{"favorites":[', '{"favorites":[{"id":""}]}', '{"favorites":{}}']) {
      expect(await read(text)).toMatchObject({ kind: "invalid-import" });
    }
  });
});
