import { describe, expect, it } from "vitest";
import { listSplitFiles, piecesOf } from "../../../lib/model-files/gguf-files";

const url = "https://host.example/m/model.gguf";

describe("listSplitFiles", () => {
  it("names all files of a split model, and a single one alone", () => {
    expect(listSplitFiles("https://h.example/m-00002-of-00003.gguf")).toEqual([
      "https://h.example/m-00001-of-00003.gguf",
      "https://h.example/m-00002-of-00003.gguf",
      "https://h.example/m-00003-of-00003.gguf",
    ]);
    expect(listSplitFiles(url)).toEqual([url]);
  });
});

describe("piecesOf", () => {
  it("covers the file without a gap, each piece under an address in the model's own folder", () => {
    const size = 70_000_000;
    const pieces = piecesOf([url], { url, size, isWhole: false });
    expect(pieces.map(({ from }) => from?.range)).toEqual([
      { start: 0, end: 33_554_432 },
      { start: 33_554_432, end: 67_108_864 },
      { start: 67_108_864, end: size },
    ]);
    expect(pieces.reduce((sum, piece) => sum + (piece.size ?? 0), 0)).toBe(size);
    expect(new Set(pieces.map((piece) => new URL(".", piece.url).href))).toEqual(new Set([`${url}/`]));
  });

  it("is one piece where the host gives no parts", () => {
    expect(piecesOf([url], { url, size: null, isWhole: true })).toEqual([
      { cacheName: "gguf", url: `${url}/model.gguf@0`, md5: null, size: null, from: { url } },
    ]);
  });
});
