import { beforeEach, describe, expect, it } from "vitest";
import { useModel } from "@/lib/client/models/model-store";
import { packInUse } from "@/lib/client/run/pack-in-use";
import { useSettings } from "@/lib/client/settings/settings-store";
import type { CatalogEntry } from "@/lib/models/catalog";
import { defaultSettings } from "@/lib/store/settings";

const loaded = { engine: "transformers", modelId: "mine", device: "wasm", contextTokens: 2048 } as const;

function load(entry: Pick<CatalogEntry, "pack" | "parameters" | "isTrainedOnPack">): void {
  // Of the entry nothing else is read here.
  useModel.setState({
    model: { status: "ready", entry: entry as CatalogEntry, loaded, tokensPerSecond: null },
  });
}

function choose(packId: string | null): void {
  useSettings.setState({ settings: { ...defaultSettings, packId } });
}

beforeEach(() => choose(null));

describe("packInUse", () => {
  it("asks a model that was trained on a pack by that pack as it was trained", () => {
    load({ pack: "short", parameters: 0.135, isTrainedOnPack: true });
    expect(packInUse()).toMatchObject({ id: "short", isLearned: true });
    choose("short");
    expect(packInUse()).toMatchObject({ id: "short", isLearned: true });
  });

  it("does so with no other model, with no other pack, and for no pack that is not here", () => {
    load({ pack: "short", parameters: 0.135 });
    expect(packInUse()).toMatchObject({ id: "short" });
    expect(packInUse()).not.toHaveProperty("isLearned");
    load({ pack: "full", parameters: 0.135, isTrainedOnPack: true });
    choose("short");
    expect(packInUse()).not.toHaveProperty("isLearned");
    choose(null);
    load({ pack: "lost", parameters: 0.135, isTrainedOnPack: true });
    expect(packInUse().id).toBe("short");
    expect(packInUse()).not.toHaveProperty("isLearned");
  });
});
