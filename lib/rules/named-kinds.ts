import type { TaskKind } from "../reading/kinds";

/**
 * Words by which a prompt itself names what it wants. They prove nothing alone ("a poem of mine is attached"); they tip the
 * balance where the reader already takes the kind for the likeliest.
 */
const names: Partial<Readonly<Record<TaskKind, RegExp>>> = {
  email:
    /(?<!\d )(?<!\b(?:answer|check|read|delete|sort|my) )\be-?mails?\b|correo|courriel|メール|邮件|إيميل|بريد|ईमेल/iu,
  "formal-letter": /\bletters?\b|\p{L}{0,12}schreiben|\bbrief\b|lettre|\bcarta\b|lettera|通知書|خطاب|पत्र/iu,
  "cover-letter": /\bcover letters?\b|anschreiben|bewerbung|motivation|presentaci[oó]n|志望動機|求职信/iu,
  article: /\b(?:articles?|blog ?posts?|artikel|art[ií]culo|artigo|articolo)\b|記事|文章/iu,
  essay: /\bessays?\b|aufsatz|ensayo|reda[cç][aã]o|作文/iu,
  "social-post": /\b(?:posts?|captions?|tweets?)\b|小红书|朋友圈/iu,
  naming: /\b(?:names?|slogans?|taglines?|namen|nombres?|noms?|nomi|nomes?)\b|名字|名前|أسماء|नाम/iu,
  story: /\b(?:stor(?:y|ies)|tales?|cuento|conto|histoire|racconto|storia)\b|geschichte|märchen|故事|物語|قصة|कहानी/iu,
  poem: /\b(?:poems?|haikus?|limericks?|sonnets?|poema|po[eè]me|poesia)\b|gedicht|诗|詩|قصيدة|कविता/iu,
  speech:
    /\b(?:speech|toast|eulogy|discours|discurso|discorso)\b|(?<!\p{L})\p{L}{0,12}rede(?!\p{L})|演讲|スピーチ|خطبة|भाषण/iu,
  translate: /\b(?:translat\w{1,4}|tradu\w{2,6})\b|übersetz|翻译|訳|ترجم|अनुवाद/iu,
  summarize:
    /\b(?:summar\w{1,6}|r[eé]sum\w{1,5}|res[uú]m\w{1,5}|riassum\w{1,4}|tl;?dr)\b|zusammenfass|fasse|总结|要約|لخص|सारांश/iu,
  compare:
    /\b(?:differen\w{2,5}|diff[eé]ren\w{2,5}|diferen\w{3,5}|vs\.?|versus|compar\w{1,7}|pros and cons)\b|unterschied|vergleich|区别|对比|違い|الفرق|अंतर/iu,
  explain:
    /^(?:please |can you |could you )?(?:explain|what(?:['’]?s| is| are)|how do(?:es)?|why|tell me about|teach me)\b|erklär|was ist|explique|qu['’]est|explica|spiega|解释|什么是|とは|اشرح|ما هو|समझा|क्या है/iu,
  advise:
    /\b(?:should (?:i|we)|is it (?:worth|better)|worth it|what (?:should|would))\b|soll(?:te)? ich|devrais|deber[ií]a|devo|dovrei|该|应该|べき|هل أ|चाहिए/iu,
  solve:
    /\d.{0,200}(?:how (?:many|much|long|far|old|fast)|what (?:is|was|are|were)|when (?:do|does|will|did)|find|solve|wie viele?|combien|cu[aá]nt|quant)|(?:how (?:many|much|long|far|old|fast)|solve|calculate|wie viele?|combien|cu[aá]nt|quant).{0,200}\d/isu,
  code: /\b(?:python|javascript|typescript|java|bash|php|rust|golang|c\+\+|c#|script|function|code)\b/iu,
  sql: /\bsql\b|\bquery\b/iu,
  trip: /\b(?:itinerary|trip|days? in|road ?trip|reise|viaje|voyage|viagem|viaggio)\b|行程|日游|旅行|رحلة|यात्रा/iu,
  "training-plan": /\b(?:training|workout|study) (?:plan|schedule)\b|\p{L}{0,8}plan de|trainingsplan|lernplan/iu,
  recipe: /\b(?:recipes?|recette|receta|receita|ricetta)\b|rezept|做法|レシピ|作り方|وصفة|रेसिपी|विधि/iu,
  checklist: /\bcheck ?lists?\b|\bpacking list\b|packliste|清单/iu,
  brainstorm: /\b(?:ideas?|id[eé]es?|idee|ideias?)\b|ideen|点子|アイデア|أفكار|आइडिया|विचार/iu,
  quiz: /\b(?:quiz\w{0,3}|trivia|flash ?cards?)\b|题目|测验|クイズ|अسئلة|प्रश्न/iu,
  proofread:
    /\b(?:proof-?read\w{0,3}|grammar|spelling|mistakes|typos|corrige|corregir|correggi)\b|korrigier|校对|添削/iu,
  documentation: /\b(?:instructions|manual|read-?me|documentation|user guide)\b/iu,
  review: /\b(?:feedback|review|critique|criticism)\b/iu,
  interview: /\b(?:interview|survey|questionnaire)s?\b/iu,
  lesson: /\b(?:lesson|worksheet)s?\b|unterricht|arbeitsblatt|教案|授業/iu,
};

/** Whether the person's own words name the kind. */
export function namesKind(kind: TaskKind, instruction: string): boolean {
  return names[kind]?.test(instruction.slice(0, longestLooked)) === true;
}

/** What is wanted is named early. */
const longestLooked = 120;
