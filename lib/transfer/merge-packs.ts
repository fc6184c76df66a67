import type { PackTexts, TemplatePack } from "../template/pack";

/** What an import finds of one of its packs here. */
export type PackStatus = "new" | "same" | "different";

/** A pack is the same where its texts stand here under any id. */
export function statusOfPack(pack: TemplatePack, ours: readonly TemplatePack[]): PackStatus {
  if (ours.some((own) => haveSameTexts(own.texts, pack.texts))) return "same";
  return ours.some(({ id }) => id === pack.id) ? "different" : "new";
}

/** The packs that a merge adds. One whose id stands here with other texts gets an id and a name of its own. */
export function packsToAdd(theirs: readonly TemplatePack[], ours: readonly TemplatePack[]): readonly TemplatePack[] {
  const added: TemplatePack[] = [];
  for (const pack of theirs) {
    const all = [...ours, ...added];
    if (statusOfPack(pack, all) !== "same") added.push(withFreeId(pack, new Set(all.map(({ id }) => id))));
  }
  return added;
}

function withFreeId(pack: TemplatePack, taken: ReadonlySet<string>): TemplatePack {
  let free = pack;
  for (let number = 2; taken.has(free.id); number += 1) {
    free = { ...pack, id: `${pack.id} (${number})`, name: `${pack.name} (${number})` };
  }
  return free;
}

function haveSameTexts(one: PackTexts, other: PackTexts): boolean {
  return (
    one.optimizer === other.optimizer &&
    one.s_r === other.s_r &&
    one.g_r === other.g_r &&
    one.discriminator === other.discriminator
  );
}
