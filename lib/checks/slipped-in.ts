import { foldText } from "../template/fold-text";
import type { Place } from "../reading/place";
import { findSpansOfKinds } from "../reading/protected-spans";
import type { CandidateCheck, Finding } from "./check";
import { quoted } from "./facts/fact-finding";
import { sources } from "./sources";
import { weigh } from "./when-to-block";

/** What is longer was pasted; so much of it is read. */
const longestRead = 36_000;

const earlier =
  "(?:above|previous|prior|earlier|preceding|before|foregoing|so far|instructions?|rules?|oben|vorherig|bisherig|vorig|obig|anweisung|ci-dessus|précédent|consignes?|antérieur|anterior|previas?|de arriba|instruc|acima|precedent|sopra|istruzion|bovenstaand|eerdere|vorige|voorgaande|instructies|aanwijzing|richtlijn|opdracht|powyższ|poprzedni|wcześniejsz|polece|выше|предыдущ|прежн|инструкц|указани|之前|以上|上面|先前|前面|指令|指示|以前|これまで|上記|前の|이전|지시|앞의|위의|명령|السابق|أعلاه|التعليمات|الأوامر|पिछल|ऊपर|निर्देश|önceki|yukarıdaki|talimat)";
const disregard =
  "(?:ignor|disregard|forget|overrid|bypass|pay no attention|do not follow|stop following|missachte|vergiss|übergeh|oubli|ne tiens pas compte|olvid|haz caso omiso|esque[çc]|desconsider|dimentic|trascura|negeer|vergeet|sla [^.\\n]{0,20} over|zignoruj|pomiń|zapomnij|игнорир|забудь|не обращай внимания|忽略|无视|忘记|忘掉|不要理会|無視|忘れ|تجاهل|انس|무시|잊어|अनदेखा|भूल|नज़रअंदाज़|görmezden|unut|yok say)";
const override = new RegExp(
  `${disregard}[^.!?。！？\\n]{0,60}?${earlier}|${earlier}[^.!?。！？\\n]{0,30}?${disregard}`,
  "giu",
);

/** What the material orders shall be done. */
const obeying =
  /\b(?:instructions?|commands?|orders)\b[^.!?\n]{0,50}\b(?:follow|obey|execute|carry (?:them |these )?out)\b[^.!?\n]{0,30}\b(?:them|instead|first|those)\b|(?:anweisungen|befehle)[^.!?\n]{0,50}(?:folge|befolge|führe)[^.!?\n]{0,30}(?:ihnen|diesen?|zuerst|stattdessen|statt|aus)|(?:instructions|ordres)[^.!?\n]{0,50}(?:suis|obéis|exécute)[- ]?(?:les)?|(?:instrucciones|órdenes)[^.!?\n]{0,50}(?:sígue|obedéce|ejecúta)las|(?:यदि|अगर)[^।\n]{0,40}निर्देश[^।\n]{0,60}पालन|(?:如果|若|假如)[^。\n]{0,30}(?:指令|指示|命令)[^。\n]{0,30}(?:执行|遵循|照做|服从)|(?:もし|場合)[^。\n]{0,30}(?:指示|命令)[^。\n]{0,30}(?:従|実行)/giu;

const secrets =
  /(?:reveal|print|show|output|repeat|leak|display|disclose|gib|zeig|verrat|montre|révèle|affiche|muestra|revela|mostra|mostre|stampa|toon|pokaż|ujawnij|покажи|раскрой|выведи|输出|显示|泄露|表示|اعرض|اكشف|दिखा|göster)[^.!?\n]{0,40}(?:system ?prompt|your (?:own )?(?:instructions|prompt|rules|password|secrets?)|password|api[ -]key|systemprompt|mot de passe|contraseña|senha|palavra-passe|hasło|пароль|密码|系统提示|パスワード|システムプロンプト|كلمة (?:المرور|السر)|şifre)/giu;

// One side is praised, or the other run down, whatever the facts say.
const favour =
  /(?:make sure|make (?:it )?clear|ensure|conclude|always say|insist|argue)\b[^.!?\n]{0,60}\b(?:better|best|ahead|superior|wins?|favou?rabl|preferabl|right choice|worse|worst|inferior|weaker)\b|\b(?:in doubt|unsure)[^.!?\n]{0,30}\b(?:prefer|favou?r)\b|(?:mach|stell)e?[^.!?\n]{0,20}(?:klar|deutlich)[^.!?\n]{0,60}(?:besser|beste|schlechter|überlegen)|(?:fais comprendre|montre|souligne)[^.!?\n]{0,60}(?:meilleur|supérieur|pire)|(?:haz|deja|procura)[^.!?\n]{0,40}claro[^.!?\n]{0,60}(?:mejor|superior|peor)|deix[ae][^.!?\n]{0,20}claro[^.!?\n]{0,60}(?:melhor|superior|pior)|(?:fai capire|sottolinea|chiarisci)[^.!?\n]{0,60}(?:miglior|superior|peggior)|\b(?:present|portray|describe|depict|frame)\b[^.!?\n]{0,60}\b(?:better than|superior|the best|unconvincing|inferior|worse|as weak|negativ\w*)\b|\b(?:recommend|promote|prefer|favou?r)\b[^.!?\n]{0,60}\b(?:over|above|instead of) (?:all |any |the |other|every)|\b(?:never|do not|don['’]t) mention any (?:weakness|drawback|downside|disadvantage|risk|criticism)|\b(?:lean|err|rul|decid|conclud|scor|grad|bias|tip|tilt|weigh)\w*\b[^.!?\n]{0,40}\bin favou?r of\b|(?:give|award|assign|rate|rank|gib|bewerte|donne|da|otorga|dai|dê|geef)\b[^.!?\n]{0,60}\b(?:always|in any case|in every case|regardless|no matter|in jedem fall|immer|stets|toujours|en tout cas|siempre|sempre|in ogni caso|altijd)\b[^.!?\n]{0,40}(?:highest|best|top|full|höchste|beste|meilleur|plus haut|máxim|massim|hoogste|mejor|melhor|miglior)|\b(?:in a|in the) (?:more|most|particularly|especially)? ?(?:favou?rable|flattering|positive) light\b|\bplay down\b[^.!?\n]{0,40}\b(?:weakness|drawback|risk|downside|flaw|problem|disadvantage)|\b(?:convince|persuade)\b[^.!?\n]{0,60}\b(?:better|best|superior|only)\b|(?:überzeuge|überrede)[^.!?\n]{0,60}(?:besser|beste|überlegen)|(?:convaincs?|persuade)[^.!?\n]{0,60}(?:meilleur|supérieur)|(?:convence|persuade)[^.!?\n]{0,60}(?:mejor|melhor|superior)|convinci[^.!?\n]{0,60}(?:miglior|superior)|overtuig[^.!?\n]{0,60}(?:beter|beste)|przekonaj[^.!?\n]{0,60}(?:lepsz|najlepsz)|убеди[^.!?\n]{0,60}(?:лучш)|(?:说服|让读者相信)[^。\n]{0,40}(?:更好|最好|优于)|إقناع[^.\n]{0,60}(?:الأفضل|أفضل)|ikna et[^.\n]{0,40}|(?:zwróć uwagę na zalety|podkreśl wyższość)|\b(?:present|portray|describe|depict|frame)\b[^.!?\n]{0,60}\bas the only\b|\badvise\b[^.!?\n]{0,40}\bagainst\b[^.!?\n]{0,40}\bother\b|\bclearly superior\b|vždy doporuč|zawsze polecaj|rekommendera alltid|anbefal altid|her zaman öner|항상[^.\n]{0,20}추천|(?:sorge dafür|betone immer|stelle)[^.!?\n]{0,60}(?:besser|überlegen|gewinnt|am besten|vorteilhaft)|(?:bevorzuge|empfiehl immer|empfehle immer)|(?:présente|conclus|assure-toi)[^.!?\n]{0,60}(?:meilleur|supérieur)|(?:recommande|privilégie) toujours|(?:presenta|concluye|asegúrate)[^.!?\n]{0,60}(?:mejor|superior)|recomienda siempre|(?:apresente|conclua|garanta)[^.!?\n]{0,60}(?:melhor|superior)|recomende sempre|(?:presenta|concludi|assicurati)[^.!?\n]{0,60}(?:migliore|superiore)|consiglia sempre|(?:всегда (?:рекомендуй|хвали)|представь[^.!?\n]{0,40}(?:лучше|лучшим))|(?:总是|始终|务必)(?:推荐|说|强调)[^。\n]{0,20}|(?:必ず|常に)[^。\n]{0,20}(?:勧め|推奨|優れ)|دائم[اً]+[^.\n]{0,20}(?:أوص|الأفضل)/giu;

/** The person takes a side themselves. "Promoted to team lead", "the pitch of a roof" and "a plaid shirt" take none. */
const sided =
  /(?<!\p{L})(?:argu(?:e|ing) (?:that|for|in favou?r|against)|persua|convinc|op-?ed(?!\p{L})|advert|promot\p{L}*\s(?:our|my|this|the new)(?!\p{L})|promo(?:tional)?(?!\p{L})|(?:sales|elevator|product|investor)[ -]pitch|pitch (?:deck|for|to)(?!\p{L})|pitche?s? (?:my|our)|überzeug|werb(?:e|ung|en|ig)|plädoyer|convain|plaidoy|publicit|convenc|anunci|pubblicit|overtuig|reclame|przekon|убеди|реклам)|说服|广告|説得|広告|إقناع|إعلان/iu;

const markdownImage = /!\[[^\]\n]{0,200}\]\([^)\n]{1,1000}\)/gu;
const host =
  /(?<![\w@./-])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|io|info|shop|store|app|dev|xyz|biz|online|site|co|ai|me|de|fr|es|it|nl|pl|ru|cn|jp|uk|eu|br|pt|bzh|in|tr)(?:\/[\w./?=&%-]*)?(?![\w@-])/giu;
const account =
  /(?<![\w@/.])@[A-Za-z]\w{3,30}(?![\w.]*[/\\.]\w)|(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?!\w)|(?<![\w-])(?:bc1|0x)[a-zA-Z0-9]{25,60}(?!\w)/gu;
/** With a country's code, or behind a word that asks to call. */
const phone =
  /(?<![\w.,-])(?:(?:\+|00)\d{1,3}|(?<=(?:call|phone|dial|\btel|telefon|\b(?:ring|bel(?:len)?|ligue)\b|anruf|appel|llam|chiam|zadzwo|звон)[^\d\n]{0,40})\(?0\d{1,4}\)?)[ ./()-]{0,2}\d(?:[ ./()-]{0,2}\d){4,12}(?![\w-])/giu;

/** Names that the standards keep for examples, and so lead nowhere. */
const forExamples = /^(?:[\w.+-]+@|www\.|api\.)?example\.(?:com|org|net)(?:[/:?#].*)?$/iu;

interface Kind {
  readonly find: (text: string) => readonly (Place & { readonly text: string })[];
  readonly say: (words: string) => string;
  /** What the silver prompt says where the person takes a side themselves: then they are asked to look. */
  readonly unless?: RegExp;
}

const findPhones = matchesOf(phone);

const kinds: readonly Kind[] = [
  { find: matchesOf(override), say: (words) => `${words} tells the model to pass over what stands elsewhere.` },
  { find: matchesOf(obeying), say: (words) => `${words} lets the material give orders.` },
  { find: matchesOf(secrets), say: (words) => `${words} asks for what nobody asked for.` },
  {
    find: matchesOf(favour),
    say: (words) => `${words} takes a side that your prompt does not take.`,
    unless: sided,
  },
  {
    find: matchesOf(markdownImage),
    say: (words) => `The picture ${words} is not in your prompt; it would be fetched from its address.`,
  },
  {
    find: (text) => [...findSpansOfKinds(text, ["address"]), ...matchesOf(host)(text)],
    say: (words) => `The address ${words} is not in your prompt.`,
  },
  { find: matchesOf(account), say: (words) => `The account ${words} is not in your prompt.` },
  { find: findPhones, say: (words) => `The number ${words} is not in your prompt.` },
];

/**
 * What a candidate brings in that nobody asked for: an order to ignore what stands above, to give something away or to
 * take a side; an address, a picture from an address, an account. OWASP counts it as prompt injection (LLM01). What the
 * silver prompt says too is the person's own.
 */
export const checkSlippedIn: CandidateCheck = (task, candidate) => {
  const read = candidate.slice(0, longestRead);
  const silver = foldText(task.silverPrompt);
  const responses = foldText([task.silverResponse, task.goldenResponse].join(" "));
  if (foldText(read) === silver) return [];
  const taken: Place[] = [];
  const figures = silver.replace(/\D/gu, "");
  return kinds.flatMap(({ find, say, unless }) =>
    find(read).flatMap((span): readonly Finding[] => {
      const words = foldText(span.text).replace(/^https?:\/\/(?:www\.)?|[\/`*_]+$/gu, "");
      const isWritten = find === findPhones && figures.includes(words.replace(/\D/gu, ""));
      const isKnown = isWritten || silver.includes(words) || responses.includes(words) || forExamples.test(words);
      if (isKnown || taken.some(({ start, end }) => span.start < end && start < span.end)) return [];
      taken.push(span);
      return [
        {
          check: "slipped-in",
          severity: weigh({ certain: [unless?.test(silver) !== true], likely: [true] }),
          message: say(quoted(span.text)),
          advice: "Take it out, unless you want it.",
          place: { start: span.start, end: span.end },
          source: sources.owaspInjection,
          repaired: null,
        },
      ];
    }),
  );
};

function matchesOf(pattern: RegExp): Kind["find"] {
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      text: found,
      start: index,
      end: index + found.length,
    }));
}
