import { escapePattern } from "../../base/escape-pattern";
import type { Place } from "../../reading/place";

const answerNouns =
  "answer|solution|result|label|sentiment|category|class|classification|verdict|choice|option|correct|right|antwort|lösung|ergebnis|richtig\\p{L}*|réponse|résultat|bonne|respuesta|resultado|correct[ao]|risposta|resposta|答案|结果|正确|الجواب|الإجابة|الناتج|الصحيح\\p{L}*|उत्तर|जवाब|परिणाम";
const copula =
  "(?:\\bis\\b|\\bare\\b|\\bas\\b|\\bbe\\b|\\bist\\b|\\best\\b|\\bes\\b|\\bequals\\b|[:=：]|是|为|هو|هي|है)";
const open = "[\\s\"“”'‘«(\\[*`]{0,4}";

/** An example of the form, or a case that is only supposed. */
const supposed =
  /\b(?:e\.?g\.?|for example|for instance|such as|one of|like|einer? von|parmi|uno de|if|when|whether|either|or|z\.\s?b\.|zum beispiel|wenn|falls|ob|oder|par exemple|si|quand|ou|por ejemplo|cuando|o)\b|如果|例如|或|إذا|مثل|أو|यदि|जैसे|\bया\b/iu;

/** From the noun to its answer there are at most so many characters. */
const window = 100;

const mostPlaces = 300;

const inSentence = "(?<between>(?:[^\\n.!?。！？]|[.!?。！？](?=[\"”»’'])){0,60}?)";
const stated = new RegExp(`(?<!\\p{L})(?:${answerNouns})${inSentence}${copula}${open}$`, "iu");
const named = new RegExp(`(?<!\\p{L})(?:${answerNouns})(?<between>)${open}$`, "iu");
const chosen = new RegExp(
  `(?<!\\p{L})(?:choose|select|pick|wähle|choisis(?:sez)?|elige|选择?)(?<between>\\s(?:the )?(?:option|letter|answer|lettre|opción)?)${open}$`,
  "iu",
);
const calledRight =
  /^[)\].”"]{0,2}\s(?:is|ist|est|es) (?:the |die |la )?(?:correct|right|richtig|bonne|correcta|answer)/iu;
/** "A" before a small letter is an article; as an option it ends its phrase, or a reason follows. */
const endOfLetter = /^(?:[)\].,;:!?"”'’*`]|\s*$|\s+(?:is|because|since|and|as|ist|weil|est|car|es|porque)\b)/iu;
const enumerated =
  /^["”')\]]?\s*(?:,\s*(?:or|oder|ou|o|或)\b|,\s*["“']?\p{L}+["”']?\s*(?:,|or\b|oder\b|ou\b|o\b)|\/|or\b|oder\b|ou\b|o\b|if\b|when\b|wenn\b|或)/iu;
const otherLetter = /(?<!\p{L})[A-H](?!\p{L})/u;

/** The place of a sentence such as "the correct answer is B" or "hint: choose (B)"; null where none says so. */
export function findStatement(text: string, answer: string): Place | null {
  const isLetter = /^[A-Ha-h]$/u.test(answer);
  const value = new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])${escapePattern(answer).replace(/ /gu, "\\s+")}(?![\\p{L}\\p{N}\\p{M}])`,
    isLetter ? "gu" : "giu",
  );
  let places = 0;
  for (const match of text.matchAll(value)) {
    places += 1;
    if (places > mostPlaces) return null;
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 30);
    if (isLetter && !endOfLetter.test(after)) continue;
    const before = text.slice(Math.max(0, match.index - window), match.index);
    const cue = stated.exec(before) ?? (isLetter ? named.exec(before) : null) ?? chosen.exec(before);
    const between = cue?.groups?.["between"] ?? "";
    if (cue === null && !calledRight.test(after)) continue;
    const clause = /[^.!?\n。！？]*$/u.exec(before.slice(0, cue?.index ?? before.length))?.[0] ?? "";
    if (supposed.test(`${clause} ${between}`) || enumerated.test(after)) continue;
    if (isLetter && otherLetter.test(between)) continue;
    return { start: match.index - (cue === null ? 0 : before.length - cue.index), end };
  }
  return null;
}
