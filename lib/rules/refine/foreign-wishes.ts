import type { Language } from "../../reading/language";
import type { Wish } from "./wish";

/**
 * The commonest wishes outside English: the words by which a note says them, and the lines that say them in a prompt.
 * The lines are noun phrases, not orders, so that they fit a prompt that says "du" as well as one that says "Sie".
 */
interface ForeignWishes {
  /** The label of a list of requirements. */
  readonly label: string;
  readonly shorter: Wording;
  readonly longer: Wording;
  readonly examples: Wording;
}

interface Wording {
  readonly cue: RegExp;
  readonly line: string;
}

const wishes: Partial<Readonly<Record<Language, ForeignWishes>>> = {
  es: {
    label: "Requisitos:",
    shorter: {
      cue: /^(?:hazlo |que sea )?(?:más (?:corto|corta|breve|conciso|concisa)|acórtalo)$/u,
      line: "Extensión: breve, sin nada superfluo.",
    },
    longer: {
      cue: /^(?:hazlo |que sea |con )?más (?:largo|larga|detalles?|detallado|detallada)$/u,
      line: "Extensión: detallada, con cada punto explicado.",
    },
    examples: {
      cue: /^(?:(?:añade|agrega|pon|con) )?(?:un ejemplo|(?:más )?ejemplos)$/u,
      line: "Con ejemplos concretos.",
    },
  },
  fr: {
    label: "Exigences :",
    shorter: {
      cue: /^(?:fais |rends-le )?(?:plus (?:court|courte|bref|brève|concis|concise)|raccourcis)$/u,
      line: "Longueur : courte, sans rien de superflu.",
    },
    longer: {
      cue: /^(?:fais |avec )?plus (?:long|longue|détaillé|détaillée|de détails?)$/u,
      line: "Longueur : détaillée, chaque point expliqué.",
    },
    examples: {
      cue: /^(?:(?:ajoute|donne|avec) )?(?:un exemple|des exemples|plus d['’]exemples)$/u,
      line: "Avec des exemples concrets.",
    },
  },
  de: {
    label: "Anforderungen:",
    shorter: {
      cue: /^(?:(?:bitte|etwas|viel|mach es|fasse dich) )*(?:kürzer|knapper|kürzen)$/u,
      line: "Länge: kurz, ohne Überflüssiges.",
    },
    longer: {
      cue: /^(?:(?:bitte|etwas|viel|mach es|mit) )*(?:länger|ausführlicher|detaillierter|mehr details?)$/u,
      line: "Länge: ausführlich, jeder Punkt erklärt.",
    },
    examples: {
      cue: /^(?:(?:bitte|mit|füge|mehr|gib) )*(?:ein(?:em)? beispiel|beispielen?|beispiele)(?: hinzu)?$/u,
      line: "Mit konkreten Beispielen.",
    },
  },
  pt: {
    label: "Requisitos:",
    shorter: { cue: /^mais (?:curto|curta|breve|conciso|concisa)$/u, line: "Extensão: breve, sem nada de supérfluo." },
    longer: {
      cue: /^(?:com )?mais (?:longo|longa|detalhes?|detalhado|detalhada)$/u,
      line: "Extensão: detalhada, com cada ponto explicado.",
    },
    examples: {
      cue: /^(?:(?:adicione|acrescente|com) )?(?:um exemplo|(?:mais )?exemplos)$/u,
      line: "Com exemplos concretos.",
    },
  },
  it: {
    label: "Requisiti:",
    shorter: {
      cue: /^(?:più (?:corto|corta|breve|conciso|concisa)|accorcia)$/u,
      line: "Lunghezza: breve, senza nulla di superfluo.",
    },
    longer: {
      cue: /^(?:con )?più (?:lungo|lunga|dettagli|dettagliato|dettagliata)$/u,
      line: "Lunghezza: ampia, con ogni punto spiegato.",
    },
    examples: { cue: /^(?:(?:aggiungi|con) )?(?:un esempio|(?:più )?esempi)$/u, line: "Con esempi concreti." },
  },
  zh: {
    label: "要求：",
    shorter: {
      cue: /^请?(?:更短|短一?[点些]|更?(?:简短|简洁)(?:一?[点些])?)$/u,
      line: "篇幅：简短，不写多余的内容。",
    },
    longer: { cue: /^请?(?:更长|长一?[点些]|更?详细(?:一?[点些])?|更多细节)$/u, line: "篇幅：详细，逐点说明。" },
    examples: { cue: /^请?(?:加|添加|加上|举)(?:一?[个些]|几个)?例子$/u, line: "附上具体的例子。" },
  },
};

/** Reads a folded piece of a note, whatever language the prompt is in. */
export function readForeignWish(text: string): Wish | null {
  for (const { shorter, longer, examples } of Object.values(wishes)) {
    if (shorter.cue.test(text)) return { type: "length", direction: "shorter" };
    if (longer.cue.test(text)) return { type: "length", direction: "longer" };
    if (examples.cue.test(text)) return { type: "examples", isOne: false };
  }
  return null;
}

/** The line that says a wish in a prompt of that language; null where the rules have none. */
export function foreignLine(wish: Wish, language: Language): string | null {
  const words = wishes[language];
  if (words === undefined) return null;
  if (wish.type === "length") return words[wish.direction].line;
  return wish.type === "examples" ? words.examples.line : null;
}

/** The lines about length in that language, of which a prompt can hold one. */
export function foreignLengthLines(language: Language): readonly string[] {
  const words = wishes[language];
  return words === undefined ? [] : [words.shorter.line, words.longer.line];
}

/** Null where the rules do not know the language's word for it. */
export function requirementsLabel(language: Language): string | null {
  return language === "en" ? "Requirements:" : (wishes[language]?.label ?? null);
}
