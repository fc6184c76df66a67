import type { MethodAdvice } from "./method-advice";
import type { MethodCard } from "./methods/method-card";

export interface MethodFamily {
  readonly name: string;
  readonly methods: readonly MethodCard[];
}

export interface MethodQuery {
  /** All of its words must occur in the name, the source or the idea of a method; blank for any. */
  readonly text: string;
  /** Leaves out what cannot run on the rows that are there. */
  readonly isFittingOnly: boolean;
}

export interface FoundMethods {
  /** Families without a method are left out. */
  readonly families: readonly { readonly name: string; readonly methods: readonly MethodAdvice[] }[];
  readonly count: number;
  /** So many would be found too, and do not fit. */
  readonly hidden: number;
  /** The one that is meant most likely: by its name, else the first; null where there is none. */
  readonly best: MethodAdvice | null;
}

/** The methods that a person looks for, by family and in the families' order. */
export function findMethods(
  advice: readonly MethodAdvice[],
  families: readonly MethodFamily[],
  { text, isFittingOnly }: MethodQuery,
): FoundMethods {
  const words = plain(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const byId = new Map(advice.map((one) => [one.method.id, one]));
  const matching = families.map(({ name, methods }) => ({
    name,
    methods: methods.flatMap(({ id }) => byId.get(id) ?? []).filter(({ method }) => holds(method, name, words)),
  }));
  const shown = matching
    .map(({ name, methods }) => ({
      name,
      methods: isFittingOnly ? methods.filter(({ obstacle }) => obstacle === null) : methods,
    }))
    .filter(({ methods }) => methods.length > 0);
  const all = shown.flatMap(({ methods }) => methods);
  const name = words.join(" ");
  const named = (test: (own: string) => boolean) => all.find(({ method }) => test(plain(method.name)));
  return {
    families: shown,
    count: all.length,
    hidden: matching.reduce((sum, { methods }) => sum + methods.length, 0) - all.length,
    best: named((own) => own === name) ?? named((own) => own.startsWith(name)) ?? all[0] ?? null,
  };
}

function holds({ name, source, about }: MethodCard, family: string, words: readonly string[]): boolean {
  const { authors, year, title } = source;
  const said = plain([name, authors, String(year), title, about, family].join(" "));
  return words.every((word) => said.includes(word));
}

/** In small letters without accents, so that "Perez" finds "Pérez". */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
