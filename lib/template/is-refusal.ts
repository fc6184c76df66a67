import { foldText } from "./fold-text";

// How models refuse: at the very start, in the first person, and saying what they will not do for the person. The last
// part matters: "I cannot come on Friday. Write …" is a prompt.
const sorry =
  "(?:(?:(?:i[’']?m|i am) (?:very |really |so )?sorry|sorry|i apologi[sz]e|my apologies|unfortunately)[,.]? (?:but |however,? )?)";
const asModel = "(?:as an? (?:ai|artificial intelligence|(?:large )?language model)\\b[^,.]*,? )";
const unable =
  "(?:i (?:can(?:no|[’'])t|can not|am unable to|am not able to|won[’']t|will not)|i[’']m (?:unable|not able) to)";
const serving =
  "(?:help|assist|fulfil+|comply|do|provide|create|generate|rewrite|write|answer|continue|engage|support|complete|process|optimi[sz]e|improve|modify|discuss|share|offer|respond|produce)";
const service =
  "(?:you|that|this|it|so|your|any|such|explicit|harmful|illegal|content|(?:with|to|in|on) (?:you|that|this|your|any|such|it|creating|writing|requests?)|(?:a|an|the) (?:[\\w-]+ )?(?:prompt|request|response|answer))";

const refusals: readonly RegExp[] = [
  new RegExp(`^${sorry}?${asModel}?${unable} (?:\\w+ly )?${serving} ${service}\\b`),
  new RegExp(`^${sorry}?${asModel}?${unable} (?:\\w+ly )?(?:help|assist|comply)[.,]`),
  new RegExp(`^${sorry}?${asModel}?i (?:must|have to) (?:respectfully )?(?:decline|refuse)\\b`),
  new RegExp(`^${asModel}i (?:can|do|am|have|will)\\b`),
  new RegExp(
    `^${sorry}(?:this|that|it|your)\\b[^.]*\\b(?:violates?|inappropriate|against|not (?:appropriate|possible|allowed))\\b`,
  ),
  // Asking for what was given is a refusal too.
  new RegExp(
    `^${sorry}?(?:i (?:do not|don[’']t) (?:see|have)|(?:it (?:seems|looks like|appears) (?:that )?)?(?:you (?:have not|haven[’']t|did not|didn[’']t)|there is no|no))\\b[^.]*\\bprompt\\b`,
  ),
  /^(?:please|could you(?: please)?|can you) (?:provide|share|give|send|paste)[^.?]*\bprompt\b[^.?]*\b(?:you(?:[’']d| would)? (?:like|want)|for me|to (?:improve|rewrite|optimi[sz]e|modify|work))/,
  /^(?:(?:es )?tut mir leid|entschuldigung|leider)?[,.]?\s?(?:aber )?(?:ich (?:kann|darf)|(?:kann|darf) ich)\b[^.]*\b(?:nicht|keine?)\b[^.]*\b(?:weiter)?(?:helfen|unterstützen|erfüllen|beantworten|bearbeiten|bereitstellen)\b/,
  /^(?:(?:je suis )?désolée?[,.]? (?:mais )?)?je ne (?:peux|suis) pas (?:vous aider|t[’']aider|répondre|fournir|en mesure|capable)/,
  /^(?:lo siento[,.]? (?:pero )?)?no puedo (?:ayudar|asistir|cumplir|proporcionar|responder|ofrecer)/,
  /^(?:(?:desculpe|sinto muito|lamento)[,.]? (?:mas )?)?(?:eu )?não posso (?:ajudar|fornecer|responder|atender|cumprir)/,
  /^(?:mi dispiace[,.]? (?:ma )?)?non posso (?:aiutar|fornire|rispondere|soddisfare|assister)/,
  /^(?:het spijt me|sorry)[,.]? (?:maar )?ik kan\b[^.]*\b(?:niet|geen)\b[^.]*\b(?:helpen|voldoen|geven|beantwoorden)/,
  /^(?:przykro mi|przepraszam)[,.]? (?:ale )?nie mogę (?:pomóc|odpowiedzieć|spełnić|udzielić)/,
  /^(?:(?:извините|к сожалению|простите)[,.]? (?:но )?)?я не могу (?:помочь|выполнить|ответить|предоставить)/,
  /^(?:(?:很|非常)?(?:抱歉|对不起|對不起)[，,。]?\s?(?:但|但是)?)?(?:作为[^，,。]*[，,]\s?)?我(?:无法|不能|無法)(?:为您|为你)?(?:提供|协助|協助|帮|幫|满足|回答|完成|处理|生成)/,
  /^(?:申し訳(?:ありません|ございません)|すみません)[^。]*(?:お答え|お手伝い|お応え|対応|提供|支援)[^。]*(?:できません|できかねます)/,
  /^죄송(?:하지만|합니다)[^.]*(?:도와|도움|제공|답변|응답)[^.]*(?:없습니다|어렵습니다)/,
  /^(?:عذر[اًا]+|آسف)[^.]*لا (?:أستطيع|يمكنني) (?:المساعدة|مساعدتك|تقديم|الإجابة)/,
];

/** A refusal is short. Where a longer text begins like one, something else follows, and a person should see it. */
const MOST_CHARACTERS = 600;

/** Whether a model refused to write a prompt; not so where the silver prompt itself begins with such words. */
export function isRefusal(text: string, foldedSilver: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const folded = foldText(text);
  return refusals.some((pattern) => pattern.test(folded) && !pattern.test(foldedSilver));
}
