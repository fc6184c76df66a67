import { readPack } from "../../template/read-pack";
import { builtinPacks } from "../../template/builtin-packs";
import { hashPack } from "../../template/hash-pack";
import type { TemplatePack } from "../../template/pack";
import type { HashedPack } from "../../share/build-payload";
import type { SharedPayload } from "../../share/payload";
import { useSettings } from "./settings-store";

/** Goldsmith's own packs and those that the person brought, with their hashes. */
export async function knownPacks(): Promise<readonly HashedPack[]> {
  const { importedPacks } = useSettings.getState();
  return Promise.all([
    ...builtinPacks.map((pack) => withHash(pack, true)),
    ...importedPacks.map((pack) => withHash(pack, false)),
  ]);
}

/** The packs that came with a payload, without those that no request could be filled from. */
export async function sharedPacksOf({ packs = [] }: SharedPayload): Promise<readonly HashedPack[]> {
  return Promise.all(
    packs.filter(({ texts }) => readPack(JSON.stringify(texts)).ok).map((pack) => withHash(pack, false)),
  );
}

async function withHash(pack: TemplatePack, isBuiltIn: boolean): Promise<HashedPack> {
  return { ...pack, hash: await hashPack(pack.texts), isBuiltIn };
}
