import { describe, expect, it } from "vitest";
import {
  findLostModels,
  libraryToDelete,
  readShelf,
  shelve,
  unshelve,
  writeModelInventory,
  type ShelfPlace,
} from "../../../lib/models/shelf";

const model = { folder: "https://a.example/m/", name: "M", library: null, bytes: 100, completedAt: 0 };
const other = { ...model, folder: "https://a.example/n/" };

function place(text: string | null = null): ShelfPlace {
  let kept = text;
  return { getItem: () => kept, setItem: (_, value) => void (kept = value) };
}

describe("the shelf", () => {
  it("remembers each complete model once, until it is deleted", () => {
    const here = place();
    shelve(here, model);
    shelve(here, other);
    shelve(here, { ...model, bytes: 200 });
    expect(readShelf(here)).toEqual([other, { ...model, bytes: 200 }]);
    unshelve(here, other.folder);
    expect(readShelf(here)).toEqual([{ ...model, bytes: 200 }]);
  });

  it.each(["", "{", "{}", '[{"folder":1}]'])("takes %j for an empty list", (text) => {
    expect(readShelf(place(text))).toEqual([]);
  });

  it("works where the browser forbids the place", () => {
    const refuse = () => {
      throw new DOMException("No.", "SecurityError");
    };
    const forbidden = { getItem: refuse, setItem: refuse };
    shelve(forbidden, model);
    expect(readShelf(forbidden)).toEqual([]);
  });

  it("notices a model that is gone, or gone in part", () => {
    const stored = (bytes: number) => [{ folder: model.folder, bytes, files: 1 }];
    expect(findLostModels([model], stored(100))).toEqual([]);
    expect(findLostModels([model], stored(99))).toEqual([model]);
    expect(findLostModels([model], [])).toEqual([model]);
  });

  it("deletes a library only with the last model that needs it", () => {
    const library = "https://a.example/lib.wasm";
    const [one, two] = [
      { ...model, library },
      { ...other, library },
    ];
    expect(libraryToDelete([one, two], one.folder)).toBeNull();
    expect(libraryToDelete([one, other], one.folder)).toBe(library);
    expect(libraryToDelete([model], model.folder)).toBeNull();
  });

  it("writes what is stored as a list to keep", () => {
    const text = writeModelInventory([{ folder: model.folder, bytes: 100, files: 3 }], [model]);
    expect(JSON.parse(text)).toEqual({
      models: [{ ...model, files: 3, completedAt: "1970-01-01T00:00:00.000Z" }],
    });
  });
});
