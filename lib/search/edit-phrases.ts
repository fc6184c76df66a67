import type { Phrase } from "./phrases";

/** An edit of phrases that needs no model; "paraphrase" names the phrase that a model is to say in other words. */
export type PhraseEdit =
  | { readonly type: "delete"; readonly at: number }
  | { readonly type: "swap"; readonly at: number; readonly other: number }
  | { readonly type: "restore"; readonly at: number; readonly phrase: Phrase }
  | { readonly type: "paraphrase"; readonly at: number };

/**
 * Draws one of Plum's four edits (arXiv 2311.08364) that these phrases allow, each as likely as the others; null where
 * they allow none. `lacking`: phrases that were there once, and may be put back.
 */
export function drawEdit(
  phrases: readonly Phrase[],
  { lacking, canParaphrase }: { readonly lacking: readonly Phrase[]; readonly canParaphrase: boolean },
  random: () => number,
): PhraseEdit | null {
  const free = phrases.flatMap(({ isFixed }, at) => (isFixed ? [] : [at]));
  const types: readonly PhraseEdit["type"][] = [
    ...(free.length > 1 ? (["delete", "swap"] as const) : []),
    ...(lacking.length > 0 ? (["restore"] as const) : []),
    ...(canParaphrase && free.length > 0 ? (["paraphrase"] as const) : []),
  ];
  const type = pick(types, random);
  if (type === undefined) return null;
  if (type === "restore") {
    const phrase = pick(lacking, random);
    return phrase === undefined ? null : { type, phrase, at: Math.floor(random() * (phrases.length + 1)) };
  }
  const at = pick(free, random) ?? 0;
  if (type !== "swap") return { type, at };
  return {
    type,
    at,
    other:
      pick(
        free.filter((index) => index !== at),
        random,
      ) ?? at,
  };
}

/** The phrases after an edit; `said` stands for the phrase that is paraphrased. */
export function applyEdit(phrases: readonly Phrase[], edit: PhraseEdit, said: string): readonly Phrase[] {
  switch (edit.type) {
    case "delete": {
      const gone = phrases[edit.at]?.gap ?? "";
      // What began a line leaves the line to the next one.
      const next = (phrase: Phrase) =>
        gone.includes("\n") && !phrase.gap.includes("\n") ? { ...phrase, gap: gone } : phrase;
      return phrases.flatMap((phrase, at) => (at === edit.at ? [] : [at === edit.at + 1 ? next(phrase) : phrase]));
    }
    case "swap": {
      const [one, two] = [phrases[edit.at]?.text ?? "", phrases[edit.other]?.text ?? ""];
      return phrases.map((phrase, at) => {
        if (at === edit.at) return { ...phrase, text: two };
        return at === edit.other ? { ...phrase, text: one } : phrase;
      });
    }
    case "restore":
      return [...phrases.slice(0, edit.at), edit.phrase, ...phrases.slice(edit.at)];
    case "paraphrase":
      return phrases.map((phrase, at) => (at === edit.at ? { ...phrase, text: said } : phrase));
  }
}

/** The phrase that an edit is about. */
export function phraseOfEdit(phrases: readonly Phrase[], edit: PhraseEdit): string {
  return edit.type === "restore" ? edit.phrase.text : (phrases[edit.at]?.text ?? "");
}

export function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
