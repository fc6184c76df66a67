import type { Place } from "../place";
import type { Language } from "../language";
import { namedLanguages } from "../named-languages";
import { ownWords } from "../own-words";
import { type LengthUnit, readLengths } from "./read-lengths";

/** What a prompt requires of the response. `subject` is what two demands must share to be able to clash. */
export type Demand = Place & {
  /** The words that make the demand. */
  readonly text: string;
  /** True where the sentence may speak of a part of the response only, such as its title. */
  readonly isOfPart: boolean;
} & (
    | {
        readonly type: "length";
        readonly subject: "length";
        readonly unit: LengthUnit;
        readonly least: number;
        readonly most: number;
      }
    | { readonly type: "form"; readonly subject: string; readonly thing: string; readonly isWanted: boolean }
    | { readonly type: "language"; readonly subject: "language"; readonly language: Language }
    | { readonly type: "depth"; readonly subject: "depth"; readonly isDetailed: boolean }
  );

/** What stands after so many sentences is not read. */
const mostSentences = 200;

/** The demands of a prompt's own words, in order, in English, German, French and Spanish. */
export function readDemands(prompt: string): readonly Demand[] {
  return splitClauses(ownWords(prompt)).flatMap(({ text, start }) => {
    const isOfPart = speaksOfPart.test(text);
    const isFormOfPart = isOfPart && speaksOfPart.test(text.replace(partsOfForm, ""));
    const at = (match: {
      readonly 0: string;
      readonly index: number;
    }): Place & { text: string; isOfPart: boolean } => ({
      text: prompt.slice(start + match.index, start + match.index + match[0].length),
      start: start + match.index,
      end: start + match.index + match[0].length,
      isOfPart,
    });
    return [
      ...readLengths(text).map(({ match, unit, least, most }): Demand => ({
        ...at(match),
        type: "length",
        subject: "length",
        unit,
        least,
        most,
      })),
      ...readForms(text).map(({ match, thing, isWanted }): Demand => ({
        ...at(match),
        isOfPart: isFormOfPart,
        type: "form",
        subject: thing,
        thing,
        isWanted,
      })),
      ...readResponseLanguages(text).map(({ match, language }): Demand => ({
        ...at(match),
        type: "language",
        subject: "language",
        language,
      })),
      ...readDepths(text).map(({ match, isDetailed }): Demand => ({
        ...at(match),
        type: "depth",
        subject: "depth",
        isDetailed,
      })),
    ];
  });
}

/** Words of a sentence that speaks of one part of the response, of a case, or of one of several results. */
const speaksOfPart =
  /^\s*(?:[-*•]|\d{1,2}[.)])\s|\b(?:each|every|per|apiece|both|either|if|unless|when|where|otherwise|except|titles?|headlines?|headings?|headers?|subject|introduction|intro|summar(?:y|ies)|conclusions?|recommendations?|sections?|items?|(?:the|in|for) steps?|rows?|columns?|cells?|captions?|examples?|questions?|answers to|first|second|third|last|then|next|after|before|below|above|finally|start|begin|opens?|close|ends?|followed|tweets?|version|options?|bullet points?,|translation of|between|inside|jede[rsmn]?|pro|je|beide|wenn|falls|titel|überschrift|betreff|einleitung|zusammenfassung|schluss|abschnitte?|zuerst|dann|danach|am ende|erste[rsn]?|zweite[rsn]?|letzte[rsn]?|beispiele?|fragen?|chaque|par|si|titre|objet|résumé|d['’]abord|ensuite|puis|enfin|à la fin|premi(?:er|ère)|deuxième|dernière?|sections?|exemples?|cada|por|si|título|asunto|resumen|primero|luego|después|al final|primera?|segunda?|última?|ejemplos?)\b/iu;

/** "… as bullet points with two sentences each" still speaks of the whole. */
const partsOfForm = /\b(?:with|of) [^,.;]{1,40} each\b/iu;

/** Lines and sentences; a list item may speak of one part, so its mark stays. */
function splitClauses(text: string): readonly { readonly text: string; readonly start: number }[] {
  const clauses: { text: string; start: number }[] = [];
  let start = 0;
  for (const part of text.split(/(?<=[.!?;。！？])(?=\s)|(?<=\n)/u)) {
    if (clauses.length >= mostSentences) break;
    if (part.trim() !== "") clauses.push({ text: part.slice(0, 1000), start });
    start += part.length;
  }
  return clauses;
}

interface Found {
  readonly match: RegExpExecArray;
}

const listNames =
  "(?:bullet(?:ed)?(?:[ -]points?|[ -]lists?)?|bullets|(?:numbered |ordered )?lists?|aufzählung(?:en)?|(?:stichpunkte?n?|listen?)|listes?(?: à puces)?|puces|listas?|viñetas)";
const tableNames = "(?:tables?|tabellen?|tableaux?|tablas?)";
const things: readonly (readonly [string, string])[] = [
  ["list", listNames],
  ["table", tableNames],
  ["json", "json(?: objects?| format)?"],
  ["emoji", "emojis?"],
  ["code", "code(?: blocks?)?"],
];
const filler = "(?:\\p{L}+ ){0,2}?";
const refusals =
  "(?:do not|don['’]t|never|avoid|without|no|not as|not in|keine?n?|ohne|vermeide|nicht als|pas de|sans|aucune?|n['’]utilise pas|évite|no uses?|no utilices|sin|evita)";
const requests =
  "(?:(?:answer|respond|reply|output|return|present(?:ed)?|format(?:ted)?|write|give|structure|provide|list|show)\\b[^.;\\n]{0,50}?\\b(?:as|in|with|using)|use|using|antworte\\b[^.;\\n]{0,20}?\\b(?:als|mit|in)|schreibe?\\b[^.;\\n]{0,20}?\\bals|verwende|nutze|réponds\\b[^.;\\n]{0,20}?\\b(?:avec|par|sous forme de?|en)|utilise|présente\\b[^.;\\n]{0,30}?\\b(?:en|dans)|responde\\b[^.;\\n]{0,20}?\\b(?:con|en)|usa|utiliza|(?:respond|reply|answer|return|output)(?: only)? with(?: only)?)";
const onlyWanted = "(?:an? |the |only |a valid |valid |eine[rnm]? |ein |une? |des |una |un |unas )*";

const formPatterns = things.map(([thing, names]) => ({
  thing,
  refused: new RegExp(
    `(?<!\\p{L})${refusals} (?:use |using |include |add |any |de |ninguna? )*${filler}${names}(?!\\p{L})`,
    "iu",
  ),
  wanted: new RegExp(`(?<!\\p{L})${requests} ${onlyWanted}${names}(?!\\p{L})`, "iu"),
}));

/** Whether a clause wants or refuses a list, a table and the like; where it does both, it refuses. */
function readForms(text: string): readonly (Found & { readonly thing: string; readonly isWanted: boolean })[] {
  return formPatterns.flatMap(({ thing, refused, wanted }) => {
    const no = refused.exec(text);
    const match = no ?? wanted.exec(text);
    return match === null ? [] : [{ match, thing, isWanted: no === null }];
  });
}

const inLanguage =
  /(?<!\p{L})(?:answer|respond|reply|(?:the|your) (?:answer|response|reply|output) (?:must|should|has to) be(?: written)?|write (?:the|your) (?:answer|response|reply)|antworte|deine antwort (?:muss|soll)|réponds|répondez|ta réponse doit être|responde|contesta|la respuesta debe (?:ser|estar))(?: only)? (?:in|auf|en) (\p{L}+)/giu;

/** The language that the response must have. */
function readResponseLanguages(text: string): readonly (Found & { readonly language: Language })[] {
  return Array.from(text.matchAll(inLanguage)).flatMap((match) => {
    const [language] = namedLanguages(match[1] ?? "");
    return language === undefined ? [] : [{ match, language }];
  });
}

const brief =
  /(?<!\p{L})(?:(?:very )?(?:brief(?:ly)?|concise(?:ly)?|short)|kurz|knapp|brièvement|bref|brève|concis|breve(?:mente)?|concis[oa])(?!\p{L})/iu;
const detailed =
  /(?<!\p{L})(?:in (?:great )?(?:detail|depth)|detailed|comprehensive(?:ly)?|exhaustive(?:ly)?|ausführlich|detailliert|umfassend|en détail|détaillée?|exhaustif|detallad[oa]|exhaustiv[oa]|en profundidad)(?!\p{L})/iu;

function readDepths(text: string): readonly (Found & { readonly isDetailed: boolean })[] {
  const short = brief.exec(text);
  const long = detailed.exec(text);
  return [
    ...(short === null ? [] : [{ match: short, isDetailed: false }]),
    ...(long === null ? [] : [{ match: long, isDetailed: true }]),
  ];
}
