import { describe, expect, it } from "vitest";
import { examineFiles } from "@/lib/client/models/own-model-store";

const failureOf = async (...files: readonly (readonly [path: string, text: string])[]) => {
  const examined = await examineFiles(files.map(([path, text]) => ({ path, content: new Blob([text]) })));
  return examined.ok ? null : examined.failure;
};

describe("examineFiles", () => {
  it.each([
    ["goldsmith.json", '{"format":"goldsmith","version":1,"sessions":[]}', "on the page Sessions"],
    ["conversations.json", '[{"title":"a","create_time":1,"mapping":{}}]', "ChatGPT"],
    ["conversations.json", '[{"uuid":"a","chat_messages":[]}]', "Claude"],
    ["favorites.json", '{"favorites":[]}', "prompt-optimizer"],
    ["pack.json", '{"s_r":"","g_r":""}', "Template pack"],
    ["inputs.csv", "text\nbees\n", "Try both"],
    ["model.zip", "PK\u0003\u0004", "unpack it"],
  ])("names %s, and says which door takes it", async (path, text, words) => {
    expect(await failureOf([path, text])).toEqual({
      kind: "invalid-import",
      reasons: [expect.stringContaining(words)],
    });
  });

  it("says what a model lacks, whatever else lies in its folder", async () => {
    const whole = { kind: "invalid-model-folder" };
    expect(await failureOf(["weights.onnx", "x"])).toMatchObject(whole);
    expect(await failureOf(["config.json", '{"model_type":"llama"}'])).toMatchObject(whole);
    expect(await failureOf(["m/README.md", "# Bees"], ["m/inputs.csv", "a,b"])).toMatchObject(whole);
  });
});
