import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchModelList, readModelList } from "../../../lib/models/model-list";

const base = "https://clinic.example/goldsmith/";

const webLlm = { engine: "web-llm", name: "Own", weights: "models/own/", library: "models/own/lib.wasm" };
const onnx = { engine: "transformers", name: "Tiny", folder: "models/tiny", dtype: "q8", device: "wasm" };

function read(...models: readonly object[]) {
  return readModelList(JSON.stringify({ models }), base);
}

function reasonsFor(...models: readonly object[]): readonly string[] {
  const list = read(...models);
  return !list.ok && list.failure.kind === "invalid-model-list" ? list.failure.reasons : [];
}

describe("readModelList", () => {
  it("takes a GGUF file, and of a split model all files", () => {
    const gguf = { engine: "wllama", name: "Split", file: "models/big-00001-of-00002.gguf" };
    const files = ["1", "2"].map((part) => `${base}models/big-0000${part}-of-00002.gguf`);
    expect(read(gguf)).toMatchObject({
      value: [
        { id: `${files[0] ?? ""} wasm`, reference: { engine: "wllama", modelId: "Split", files, device: "wasm" } },
      ],
    });
    expect(reasonsFor({ ...gguf, file: "https://evil.example/a.gguf" })).toEqual([
      expect.stringMatching(/^models\[0\]\.file: .*is not on this site/),
    ]);
  });

  it("makes addresses absolute and fills in what is not said", () => {
    expect(read(webLlm, onnx)).toEqual({
      ok: true,
      value: [
        {
          id: "https://clinic.example/goldsmith/models/own/",
          name: "Own",
          suits: null,
          parameters: null,
          tier: "small",
          listing: "own",
          licence: null,
          pack: "short",
          memoryMegabytes: null,
          approximateDownloadBytes: null,
          f32Twin: null,
          needsF16: false,
          reference: {
            engine: "web-llm",
            modelId: "Own",
            addresses: {
              weights: "https://clinic.example/goldsmith/models/own/",
              library: "https://clinic.example/goldsmith/models/own/lib.wasm",
            },
          },
        },
        {
          id: "https://clinic.example/goldsmith/models/tiny q8 wasm",
          name: "Tiny",
          suits: null,
          parameters: null,
          tier: "small",
          listing: "own",
          licence: null,
          pack: "short",
          memoryMegabytes: null,
          approximateDownloadBytes: null,
          f32Twin: null,
          needsF16: false,
          reference: {
            engine: "transformers",
            modelId: "tiny",
            baseAddress: "https://clinic.example/goldsmith/models/",
            dtype: "q8",
            device: "wasm",
          },
        },
      ],
    });
  });

  it("keeps all that is said", () => {
    const licence = { name: "MIT", link: "https://clinic.example/licence" };
    const said = { suits: "Us.", parameters: 7, memoryMegabytes: 5000, downloadBytes: 4e9, licence };
    expect(read({ ...webLlm, ...said, needsF16: true, pack: "short" })).toMatchObject({
      value: [
        {
          suits: "Us.",
          parameters: 7,
          tier: "large",
          memoryMegabytes: 5000,
          approximateDownloadBytes: 4e9,
          licence,
          needsF16: true,
          pack: "short",
        },
      ],
    });
    expect(read({ ...webLlm, parameters: 7 })).toMatchObject({ value: [{ pack: "full" }] });
  });

  it("knows which ONNX files need f16", () => {
    const variants = [
      { ...onnx, dtype: "q4f16", device: "webgpu" },
      { ...onnx, dtype: "fp16", device: "webgpu" },
      { ...onnx, dtype: "q4", device: "webgpu" },
      { ...onnx, dtype: "q4f16", device: "wasm" },
    ];
    expect(read(...variants)).toMatchObject({
      value: [{ needsF16: true }, { needsF16: true }, { needsF16: false }, { needsF16: false }],
    });
  });

  it.each([
    ["from the root", { folder: "/shared/tiny/" }, "https://clinic.example/shared/", "tiny"],
    ["absolute", { folder: "https://clinic.example/tiny" }, "https://clinic.example/", "tiny"],
    ["with a space", { folder: "models/my model" }, `${base}models/`, "my model"],
    ["escaped already", { folder: "models/my%20model//" }, `${base}models/`, "my model"],
    ["upwards", { folder: "../tiny" }, "https://clinic.example/", "tiny"],
  ])("takes a folder's address %s", (_, folder, baseAddress, modelId) => {
    expect(read({ ...onnx, ...folder })).toMatchObject({ value: [{ reference: { baseAddress, modelId } }] });
  });

  it("takes weights with or without the last slash, a byte order mark, and an empty list", () => {
    expect(read({ ...webLlm, weights: "models/own" })).toEqual(read(webLlm));
    expect(readModelList('\uFEFF{ "models": [] }', base)).toEqual({ ok: true, value: [] });
  });

  it("names the place of a fault and its record, and says what is missing", () => {
    expect(reasonsFor(onnx, { ...onnx, name: "Night shift", folder: undefined, dtype: "q2" })).toEqual([
      "models[1].folder: missing, in “Night shift”.",
      expect.stringMatching(/^models\[1\]\.dtype: .*, in “Night shift”\.$/),
    ]);
    expect(reasonsFor({ ...onnx, name: undefined })).toEqual(["models[0].name: missing."]);
  });

  it.each([
    ["another site", { ...webLlm, weights: "https://huggingface.co/x/" }, /^models\[0\]\.weights: .*not on this site/],
    ["another site, hidden", { ...webLlm, library: "//evil.example/lib.wasm" }, /library: .*not on this site/],
    ["another port", { ...onnx, folder: "https://clinic.example:8443/tiny" }, /not on this site/],
    ["another scheme", { ...onnx, folder: "data:text/plain,x" }, /not on this site/],
    ["a script", { ...onnx, folder: "javascript:alert(1)" }, /not on this site/],
    ["no address", { ...onnx, folder: "https://" }, /folder: .*no address/],
    ["a query", { ...webLlm, library: "lib.wasm?v=2" }, /must end without/],
    ["the root as a folder", { ...onnx, folder: "/" }, /names no folder/],
    ["a folder with a broken escape", { ...onnx, folder: "models/%E0%A4%A" }, /names no folder/],
    ["a missing address", { ...webLlm, weights: undefined }, /^models\[0\]\.weights: /],
    ["an unknown engine", { ...webLlm, engine: "llama.cpp" }, /^models\[0\]\.engine: /],
    ["an unknown dtype", { ...onnx, dtype: "q2" }, /^models\[0\]\.dtype: .*"q4"/],
    ["a misspelt key", { ...webLlm, needF16: true }, /needF16/],
    ["an empty name", { ...webLlm, name: "" }, /^models\[0\]\.name: /],
    ["a size that is no number", { ...webLlm, parameters: "7B" }, /^models\[0\]\.parameters: /],
    ["a licence that is a script", { ...webLlm, licence: { name: "x", link: "javascript:alert(1)" } }, /licence\.link/],
  ])("refuses %s with the place and the reason", (_, model, reason) => {
    expect(reasonsFor(model)).toEqual([expect.stringMatching(reason)]);
  });

  it("lists the reasons of all models at once", () => {
    expect(reasonsFor({ ...webLlm, weights: "https://a.example/" }, onnx, { ...onnx, dtype: 4 })).toEqual([
      expect.stringMatching(/^models\[0\]\.weights/),
      expect.stringMatching(/^models\[2\]\.dtype/),
    ]);
  });

  it("refuses a model that is listed twice", () => {
    expect(reasonsFor(onnx, { ...onnx, name: "Again" })).toEqual([expect.stringMatching(/tiny.*listed twice/)]);
  });

  it.each(["", "{", "[]", "null", '"models"', '{ "models": {} }', '{ "model": [] }', "<!doctype html>"])(
    "refuses %j",
    (json) => {
      expect(readModelList(json, base)).toMatchObject({ ok: false, failure: { kind: "invalid-model-list" } });
    },
  );

  it("never throws and never leaves the site, whatever the list says", () => {
    const parts = [
      "https:",
      "http:",
      "data:",
      "/",
      "//",
      "\\",
      "..",
      "@",
      ":80",
      "clinic.example",
      "evil.example",
      "%2F",
      " ",
    ];
    const anyAddress = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((chosen) => chosen.join(""));
    fc.assert(
      fc.property(anyAddress, anyAddress, fc.jsonValue(), (weights, library, anything) => {
        readModelList(JSON.stringify(anything), base);
        const list = read({ ...webLlm, weights, library });
        if (!list.ok) return;
        for (const { reference } of list.value) {
          if (reference.engine !== "web-llm" || reference.addresses === undefined) throw new Error("No addresses.");
          expect(new URL(reference.addresses.weights).origin).toBe("https://clinic.example");
          expect(new URL(reference.addresses.library).origin).toBe("https://clinic.example");
        }
      }),
    );
  });
});

describe("fetchModelList", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function answerWith(response: Response | Error) {
    const fetch = vi.fn(async () => {
      if (response instanceof Error) throw response;
      return response;
    });
    vi.stubGlobal("fetch", fetch);
    return fetch;
  }

  it("reads the list beside the page", async () => {
    const fetch = answerWith(Response.json({ models: [onnx] }));
    expect(await fetchModelList(base)).toEqual(read(onnx));
    expect(fetch).toHaveBeenCalledWith("https://clinic.example/goldsmith/models.json");
  });

  it.each([
    ["there is none", new Response("", { status: 404 })],
    ["the host answers with a page", new Response("<p>", { headers: { "content-type": "text/html; charset=utf-8" } })],
  ])("is empty where %s", async (_, response) => {
    answerWith(response);
    expect(await fetchModelList(base)).toEqual({ ok: true, value: [] });
  });

  it("fails where the host or the network does", async () => {
    const failure = { kind: "download-failed", url: "https://clinic.example/goldsmith/models.json" };
    answerWith(new Response("", { status: 500 }));
    expect(await fetchModelList(base)).toMatchObject({ ok: false, failure: { ...failure, status: 500 } });
    answerWith(new TypeError("Failed to fetch"));
    expect(await fetchModelList(base)).toMatchObject({ ok: false, failure: { ...failure, status: null } });
  });
});
