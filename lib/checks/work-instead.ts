import { guessLanguage } from "../reading/language";
import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { startsWithVerb } from "../reading/direct-request";
import { readWords } from "../reading/words";

/** Words by which people ask for something, in the languages that the checks read. */
const asking =
  "writ|create|draft|compos|generat|make|give|list|suggest|propos|recommend|explain|describ|summar|translat|classif|categor|label|design|plan(?!et)|prepar|provid|act as|you are|your (?:task|role|job)|please|return|answer|respond|reply|output|use(?!d)|using|includ|keep|avoid|compar|identif|rewrit|fix|find|show|tell|name|choose|select|pick|help|imagin|build|implement|develop|analy|extract|sort|rate|review|correct|proofread|turn|convert|decid|determin|check|solv|calculat|work out|consider|assess|evaluat|discuss|outline|produc|craft|read|state|present|format|organi|edit|improv|optimi|simplif|shorten|brainstorm|role|task|goal|instruct|mention|limit|ensure|state|sign|cover|treat|focus|renam|rank|replac|merg|split|address|document|debug|refactor|advis|argu|invent|teach|guid|research|report|add |remov|посовет|расскаж|подскаж|предлож|помог|покаж|сравни|провер|исправ|kürz|fasse|leite|nutze|entwickl|schreib|verfass|erstell|entwirf|formulier|nenn|erklär|beschreib|übersetz|fass|ordne|gib|antwort|beantwort|bedenk|plan|mach|zeig|stell|vergleich|prüf|korrig|such|empfiehl|liste|du bist|bitte|verwend|halt|gliedr|berechn|schlag|klassif|écri|rédig|propos|expliqu|décri|résum|tradui|class|donn|fais|crée|répon|tu es|vous êtes|prépar|présent|compar|calcul|indiq|corrig|escrib|redact|haz|crea|elabor|explic|describ|resum|traduc|clasific|responde|dame|eres|enumera|propón|indica|calcula|corrige|escrev|crie|faça|redij|expliqu|resum|traduz|classifi|respond|você é|liste|prepare|scriv|crea|spieg|riassum|traduc|classific|rispond|propon|sei un|elenca|prepara|schrijf|maak|geef|bedenk|leg|beantwoord|vertaal|stel|je bent|noem|vat|napisz|ułóż|stwórz|wyjaśnij|opisz|podaj|przetłumacz|jesteś|przygotuj|wymień|odpowiedz|напиш|состав|сделай|сочин|объясн|опиш|перевед|дай|назов|определ|отнес|ответ|ты[ —-]|приготов|придум|перечисл|请|請|写|寫|给出|列出|解释|翻译|总结|制定|回答|将|把|你是|安排|生成|书いて|書いて|書き|作成|作って|説明し|教えて|翻訳|要約|まとめて|ください|して。|あなたは|答えて|اكتب|اشرح|أنشئ|قدم|لخص|ترجم|صنف|أنت|ضع|أعد|اذكر|أجب|حدد|लिख|बताइ|बताओ|समझा|दीजि|अनुवाद|आप एक|तैयार|i want|i need|i[’']d like|ajout|mentionn|commenc|termin|chang|mets |nomm|incluy|añad|usa |utiliz|mencion|empiez|inclu|menzion|aggiung|inizia|usa |vermeld|voeg|zet |noem|dodaj|zacznij|użyj|wymień|uwzględn|ekle|kullan|başla|bahset|包括|包含|列出|使用|加入|apresent|quero|preciso|quiero|necesito|voglio|vorrei|je veux|je voudrais|j['’]ai besoin|il me faut|ich (?:will|möchte|brauche|suche)|ik wil|chcę|potrzebuję|мне нужн|хочу|我想|我要|我需要|أريد|मुझे|欲しい|dammi|dimmi|fammi|fai |dai |cerca|trova|consigli|racconta|aiutami|correggi|évit|utilis|trouve|racont|aide-moi|établi|élabor|conseill|sugier|sugir|diseñ|ayúdam|evit|haz |dime |cuent|corrig|reescrib|diga |monte |dê |ajud|zeg |vertel|gebruik|help |som |vergelijk|podpowiedz|zaproponuj|znajdź|porównaj|popraw|ułóż|skriv|gör|föreslå|berätta|förklara|översätt|du är|forklar|foreslå|fortæl|lav |oversæt|du er|napiš|sepiš|vysvětli|navrhni|přelož|jsi |erzähl|teile|rechne|entscheid|überarbeit|spiel|써|쓰|알려|설명|작성|만들|추천|번역|요약|帮|列|写|改|排|تخيل|اقترح|لخّص|قيّم|صف|ساعد|सुझा|बनाइ|बनाओ|करें|कीजि|दो |yaz(?:ın)?|anlat|öner|bul |söyle|hazırla|oluştur|açıkla|listele|çevir|özetle|sen bir|ver(?:in)?";
const asks = new RegExp(`(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})(?:${asking})|[?？؟]`, "iu");
const asksFirst = new RegExp(`(?:^|[.!:]\\s|\\n)[\\s#>*\\d.)-]*(?:${asking})`, "iu");

/** Whether a text asks for anything, by a verb, a question or a role. */
export function asksFor(text: string): boolean {
  return asks.test(text);
}

/** Whether one of its lines or sentences begins by asking. */
export function asksAtLineStart(text: string): boolean {
  return asksFirst.test(text);
}

const versed =
  /poem|verse(?!d)|haiku|sonnet|limerick|lyric|song|stanza|rhyme|\bode\b|gedicht|strophe|reim|lied(?!er)|poème|vers(?!io|á|ee|tä|u|a)|strophe|chanson|poema|poesía|verso|canci|poesia|strofa|canzon|wiersz|rymowan|стих|песн|诗|詩|俳句|歌词|قصيدة|شعر|कविता|şiir/iu;
const refusal =
  /^(?:(?:i['’]m|i am) (?:afraid|sorry|really not|not (?:able|comfortable))|i (?:cannot|can['’]t|can not|won['’]t|will not|would rather not|['’]?d rather not|prefer not)|i['’]d (?:rather|prefer) not|sorry,? (?:but )?i|(?:das|dies|hierzu) (?:möchte|kann|darf|will) ich|ich (?:möchte|kann|darf|will) (?:das |dies |dazu )?(?:leider |lieber )?nicht|leider (?:kann|darf|möchte) ich|je (?:préfère|préférerais) ne pas|je ne (?:peux|souhaite|veux) pas|désolée?,|prefiero no|preferiría no|no (?:puedo|quiero) (?:ayudar|escribir)|lo siento,|prefiro não|não (?:posso|quero) (?:ajudar|escrever)|desculpe,|preferisco non|non (?:posso|voglio)|mi dispiace,|ik (?:doe|wil|schrijf) (?:dat |dit )?liever niet|ik kan (?:dat|dit|hier)|wolę (?:nie|tego nie)|nie mogę|przykro mi|я (?:бы )?(?:не могу|не хотел|предпо)|извините,|к сожалению, я|抱歉|对不起|很遗憾|我(?:不能|无法|不方便|不想)|申し訳|すみません|お応え|عذر|آسف|أعتذر|لا (?:أستطيع|يمكنني)|क्षमा करें|माफ़ कीजिए|मैं यह नहीं|üzgünüm|maalesef)/iu;
const listLine = /^\s*(?:[-*•–]|\d{1,2}[.)、])\s*\S/u;

const field = /^\s*\p{L}[\p{L} ]{1,24}[ \u00a0]?[:：]\s*\S/u;

const longestRefusal = 300;
const longestVerse = 80;
const fewShared = 0.5;

/** Verse, a bare list or a refusal, where the silver prompt asks. */
export function isWorkInstead(text: string, silver: string): boolean {
  if (text.length < longestRefusal && refusal.test(text) && !refusal.test(silver)) return true;
  if (findPlaceHolders(text).length > 0) return false;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isList = lines.length >= 3 && lines.every((line) => listLine.test(line));
  if (isList && !silver.split("\n").some((line) => listLine.test(line)) && sharedWords(text, silver) < fewShared)
    return true;
  const isVerse =
    lines.length >= 3 && lines.every((line) => line.length < longestVerse && !listLine.test(line)) && !areFields(lines);
  return isVerse && versed.test(silver) && !versed.test(text) && !asksAtLineStart(text);
}

/**
 * From so large a share of words that the silver prompt does not have, a text that asks for nothing is the work itself; of a
 * few words nobody can be certain.
 */
const mostlyNew = 0.8;
const leastWords = 12;

/**
 * Whether a text states and asks for nothing, in words that are hardly the silver prompt's: no sentence begins or ends by
 * asking, and none is a question. 1 is certain, 0 not at all; between them it may be.
 */
export function stateOfWork(text: string, silver: string): 0 | 0.5 | 1 {
  // A prompt for pictures only says what is seen.
  if (findPlaceHolders(text).length > 0 || /prompt|промпт|提示词|プロンプト/iu.test(silver)) return 0;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (/[?？؟]/u.test(text) || asksAtLineStart(text) || areFields(lines)) return 0;
  // "As a coach, lay out a plan", "in plain words, describe": what asks may stand behind a comma.
  const clauses = text
    .split(/(?<=[.!。！।,;:，、])\s*|\n/u)
    .map((one) => one.replace(/^[\s>*•#\d.)-]+(?:\p{L}+ly )?|^\p{L}+ly /u, "").trim());
  if (clauses.some((one) => startsWithVerb(one) || asksAtLineStart(one) || mayAsk.test(one) || askingAtEnd.test(one)))
    return 0;
  const words = readWords(text).filter(({ isSmall }) => !isSmall);
  const known = new Set(readWords(silver).map(({ stem }) => stem));
  const share = words.filter(({ stem }) => !known.has(stem)).length / Math.max(words.length, 1);
  const isSpoken =
    guessLanguage(text).language !== "unknown" && stating.test(text) && asksFor(silver) && !asksFor(text);
  if (isSpoken && words.length >= leastWords && share >= mostlyNew) return 1;
  return isSpoken || (words.length >= 4 && share >= 0.7 && !startsAlike(text, silver)) ? 0.5 : 0;
}

/** A role, or verbs that a story or a recipe has too. */
const mayAsk =
  /^(?:as an? |offer|be (?!a|the)|lay out|build|talk|cheer|comfort|walk me|put |start with|begin|end with|let |go through|take )/iu;

/** Where the verb stands last, what asks does too. */
const askingAtEnd =
  /(?:ください|下さい|して|せよ|こと|ように|なさい|[いえけせてねべめれ]て|[いえけせてねべめれ]ろ|たい|[इि]ए|[इि]ये|ें|ओ|ो|चाहिए|세요|해줘|하라|줘|시오|다오|[ıiuü]n[ıiuü]z|(?<!\p{L})(?:yaz|et|yap|ver|kullan|ekle|belirt|hazırla|özetle|çevir|anlat|söyle|kur|bul|seç|düzelt)(?:[ıiuü]n)?|olsun|s[ıi]n)\s*[.。!！।,;:，、]?$/u;

/** Somebody speaks for themselves, or to somebody, or calls out. */
const stating =
  /(?<!\p{L})(?:i|i['’]m|we|we['’]re|you can|you could|you should|our|my|ich|wir|du kannst|sie können|je|nous|vous pouvez|yo|nosotros|puedes|nuestr[oa]|eu|nós|você pode|nosso|io|noi|puoi|nostr[oa]|ik|wij|je kunt|onze|ja|możesz|nasz\p{L}*|я|мы|вы можете|наш\p{L}*)(?!\p{L})|[!！]|我们?|你可以|私|نحن|أنا|हम|मैं/iu;

/** Whether at least half of the lines are fields, as in "Topic: a tram depot": such a text asks. */
export function areFields(lines: readonly string[]): boolean {
  return lines.filter((line) => field.test(line)).length * 2 >= lines.length;
}

/** The share of the silver prompt's words that the text has too. */
function sharedWords(text: string, silver: string): number {
  const stems = new Set(readWords(text).map(({ stem }) => stem));
  const wanted = readWords(silver).filter(({ isSmall }) => !isSmall);
  return wanted.filter(({ stem }) => stems.has(stem)).length / Math.max(wanted.length, 1);
}

/** "Seating plan for …" asks without a verb, and so does what begins like it. */
export function startsAlike(text: string, silver: string): boolean {
  const wanted = readWords(silver)
    .filter(({ isSmall }) => !isSmall)
    .slice(0, 3);
  const found = new Set(
    readWords(text)
      .slice(0, 8)
      .map(({ stem }) => stem),
  );
  return wanted.some(({ stem }) => found.has(stem));
}
