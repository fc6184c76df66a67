import { notVegan, notVegetarian } from "./members";

/** Something that limits a task, in the words by which people say it; a word counts from its beginning on. */
export interface Concept {
  readonly name: string;
  readonly pattern: RegExp;
  /** What says the same in another way, such as a count of words for "short"; null where nothing does. */
  readonly otherwise: RegExp | null;
  /** What cannot be wished for together with it; null where nothing is known. */
  readonly against: RegExp | null;
  /** True where a faithful rewrite keeps it: for whom a thing is, what somebody eats, a form that was asked for. */
  readonly isFirm: boolean;
}

const bounded = "(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Devanagari}\\p{M}]|\\p{Script=Arabic}{3})";

function pattern(words: string): RegExp {
  const parts = words.trim().replaceAll("_", " ").split("|");
  return new RegExp(`${bounded}(?:${parts.join("|")})`, "iu");
}

const firm: ReadonlySet<string> = new Set(
  "vegan|vegetarian|beginners|children|students|seniors|formal|balanced|offline|part-time|rhymed|table|emojis|hashtags|first person|wheelchair|free of charge".split(
    "|",
  ),
);

function concept(name: string, words: string, otherwise: string | null = null, against: string | null = null): Concept {
  return {
    name,
    pattern: pattern(words),
    otherwise: otherwise === null ? null : pattern(otherwise),
    against: against === null ? null : pattern(against),
    isFirm: firm.has(name),
  };
}

const brevity =
  "\\d+|one |two |three |few |wenige|quelques|poc[aoh]|weinig|enkele|kilk|нескольк|couple of |ein(?:en?|em|er)? (?:satz|absatz)|une? phrase|una frase|single|compact|crisp|tight|pithy|knackig|bündig|sintétic|sintetic|conden|summar|tl;dr|at most|under|一句|几句|数句|一段";

/**
 * Words that limit, each with its like in the languages that the checks read. A rewrite may put another of the same
 * concept in a word's place, but not leave all of them out.
 */
export const concepts: readonly Concept[] = [
  concept(
    "short",
    "short(?!\\s?cut|s\\b|ly|age)|brief(?!ing)|concis|succinct|kurz(?!fr)|knapp|court(?:e|es|s)?(?!\\p{L})|bref|brève|brièv|breve|brevi|cort[oa]s?(?!\\p{L})|curt[oa]s?(?!\\p{L})|conciso|kort(?!ing)|beknopt|krót|zwięz|коротк|кратк|небольш|简短|简洁|简要|短|قصير|مختصر|موجز|छोट|संक्षि|kısa|özlü",
    brevity,
    "long[ ,-]+(?:and )?(?:detailed|comprehensive|essay|article|text|answer|reply|story|poem|letter|e-?mail|report)|lengthy|ausführlich|umfangreich|lange[nrms]? (?:text|aufsatz|antwort|brief|geschichte)|texte long|longue (?:réponse|lettre|histoire)|texto largo|respuesta larga|texto longo|testo lungo|lang(?:e|er) (?:tekst|brief|antwoord)|długi|длинн|长篇|长文|長文|長い|طويل|लंब|uzun",
  ),
  concept(
    "simple",
    "simple|simply|easy|easily|plain|basic|everyday|einfach|leicht(?!ath)|verständlich|simplement|facile|sencill|fácil|fácei|semplic|facili|eenvoudig|makkelijk|simpel|prost[aeymoą]|łatw|прост[ыоаейу]|понятн|доступн|简单|浅显|通俗|易懂|簡単|やさし|易し|わかりやす|分かりやす|بسيط|سهل|आसान|सरल|kolay|basit|sade",
    "beginner|child|layman|novice|jargon|understand|accessib|clear|straightforward|non-technical|five steps|anfänger|laien|kinder|débutant|enfant|principiant|初学|初心",
    "complex|complicated|scholarly|komplex|compliqu|complej|técnic[oa]s? avan|сложны|(?:us(?:e|ing)|employ|rely on|in|with|verwende|benutze|nutze|mit|utilise|emploie|avec|en|usa|utiliza|emplea|con|impiega|utilize|com|gebruik|met|używaj|stosuj|posługuj się|используй|применяй|使用|采用|用)[^.,;\\n]{0,25}(?:technical (?:terms|terminology|language|jargon)|specialist (?:terms|terminology)|fachsprach|fachbegriff|fachterminolog|terminologie (?:technique|spécialisée)|terminolog[ií]a (?:t[eé]c|especial|special)|vaktaal|vakterm|vakjargon|fachow|specjalistyczn|специальн\\p{L}* термин|专业术语|专业词汇)|専門用語を使|بمصطلحات|तकनीकी शब्दों का|teknik terimler",
  ),
  concept(
    "cheap",
    "cheap|inexpens|budget(?![ :]{0,2}\\d)|affordab|low-cost|econom(?:ic|y|ical)|frugal|günstig|billig|preiswert|erschwinglich|pas cher|bon marché|abordab|économi|barat|económ|asequib|econôm|acessível|economic[oah]|goedkop|voordelig|betaalba|tani|niedrog|дешёв|дешев|недорог|бюджетн|便宜|实惠|经济|安い|安価|格安|手頃|رخيص|اقتصادي|सस्त|ucuz|hesaplı|uygun fiyat",
    "save|saving|[€$£]|sparen|low(?:er)? cost|costs? (?:very )?little|låg kostnad|prezzi bassi|precios? bajos?|prix bas",
    "luxur|expensive|high-end|premium|gourmet|five-star|fine dining|caviar|kaviar|truffle|lobster|trüffel|hummer|truffe|homard|trufa|langosta|caviale|tartufo|aragosta|lagosta|kreeft|luxus|teuer|luxe|cher(?:s|es)?(?!\\p{L})|lujo|car[oa]s?(?!\\p{L})|lusso|costos|duur|luks|drog|роскош|дорог|豪华|昂贵|高級|فاخر|महँग|lüks|pahalı",
  ),
  concept(
    "quick",
    "quick(?!er)|fast(?!en|ing|er)|rapid|schnell(?!er)|rasch|zügig|(?<!plus )rapide|vite(?!\\p{L})|rápid|veloc|rapid|snel|vlug|szybk|быстр|快(?:速|捷)?|速い|早い|手早|سريع|जल्दी|झटपट|hızlı|çabuk",
    "optimi|performan|efficien|\\d+[ -]?(?:min|dakika|分|мин)|in no time|ready in",
    null,
  ),
  concept(
    "formal",
    "formal|official|förmlich|offiziell|formell|soutenu|officiel|oficial|ufficial|formeel|zakelijk|oficjaln|formaln|официальн|формальн|деловой|делов|正式|书面|フォーマル|丁重|رسمي|औपचारिक|resmi",
    "professional|business|register|respect|courteous|höflich|geschäft|professionn|profesion",
    "(?:very )?casual|slang|informal|locker|salopp|familier|coloquial|colloquial|разговорн|口语|くだけた",
  ),
  concept(
    "casual",
    "casual|informal|chatty|laid-back|locker|zwanglos|umgangssprach|décontract|familier|coloquial|informell|informeel|informale|colloquial|descontra|luźn|swobodn|potoczn|неформальн|разговорн|непринуждён|непринужден|轻松|随意|口语|口語|カジュアル|くだけた|غير رسمي|عامي|अनौपचारिक|बोलचाल|samimi",
    "relaxed|friendly|warm|easy-going|like (?:a|one) friend|as (?:a friend|you would)|everyday|natural|playful|freundschaftlich|entspannt|amical|amistos|amichevol|per du|tutoi|tutea",
    "polite form|höfliche[nr]? anrede|sie-form|siezt?(?!\\p{L})|„sie“|vouvoi|vouvoy|usted(?!es)|d(?:are|ai|agli) del lei|u-vorm|formal (?:register|tone|language|style|letter|wording)|formally|förmlich|formelle?[nrms]? (?:ton|stil|sprache)|registre (?:formel|soutenu)|ton (?:formel|solennel)|(?:tono|registro|lenguaje|estilo|stile|linguaggio|tom|linguagem) formal|formele|formaln|oficjaln|официальн|正式|书面语|フォーマル|敬語|かしこまった|رسمي[اًة]|औपचारिक|resmi",
  ),
  concept(
    "serious",
    "sober|dignified|serious (?:tone|and|but)|solemn|sombre|würdevoll|würdig|ernst(?:haft|er|en|e)?(?!\\p{L})|digne|solennel|sérieux|sobri[oa]|seri[oa] (?:y|e)|solemne|dignitos|solenne|waardig|ingetogen|poważn|godn[aey]|достойн|серьёзн|серьезн|庄重|严肃|厳粛|真面目|وقور|جاد|गंभीर|ciddi|ağırbaşlı",
    "respectful|calm|formal|quiet|restrained|plain|measured|understated",
    "jok(?:es?|ing)|puns?(?!\\p{L})|humorous|witty|funny|hilarious|playful|witz|lustig|humorvoll|blague|humoristique|drôle|chiste|gracios|divertid|batutt|battut|spiritos|piada|engraçad|grap(?:pen|pig)|żart|zabawn|śmieszn|шутк|шутлив|смешн|笑话|搞笑|幽默|冗談|ジョーク|笑える|نكت|نكات|मज़ाक|चुटकुल|şaka|espri|komik",
  ),
  concept(
    "offline",
    "offline|off-line|hors ligne|sin (?:conexión|internet)|senza (?:connessione|internet)|sem internet|ohne internet|zonder internet|bez internetu|без интернета|离线|オフライン|بدون إنترنت|çevrimdışı",
    "without (?:an? )?(?:internet|connection|network)|local(?:ly)?",
  ),
  concept(
    "part-time",
    "part[- ]time|teilzeit|temps partiel|mi-temps|tiempo parcial|media jornada|part-time|meio período|tempo parziale|deeltijd|parttime|na (?:pół|część) etatu|неполн\\p{L}* (?:день|занятост|рабоч)|兼职|パート|دوام جزئي|yarı zamanlı",
    "hours (?:a|per) week|weekends only|stunden (?:pro|die) woche|heures par semaine|horas (?:a la|por) semana|ore (?:a|alla) settimana",
  ),
  concept(
    "happy ending",
    "happy end|ends? (?:well|happily)|gut(?:es)? (?:ausgeh|ende)|gut ausgeht|finit bien|finisse bien|fin heureuse|final feliz|acab[ae] bien|termin[ae] bien|lieto fine|finale felice|finisc[ae] bene|goede afloop|goed af(?:loopt|loop)|szczęśliw\\p{L}* zakończ|dobrze się kończ|счастлив\\p{L}* (?:кон|финал)|圆满|大团圆|ハッピーエンド|نهاية سعيدة|mutlu son",
    "happ|cheerful|joy|glücklich|heureu|feliz|felic|gelukkig|szczęśliw|счастлив|幸福|幸せ|سعيد|mutlu",
    "tragic|tragedy|tragisch|tragique|trágic|tragiczn|трагич|悲剧|悲劇|悲惨|مأساو|(?:sad|unhappy) end|ends? (?:badly|sadly)|trauriges? ende|(?:fin|final|finale) triste",
  ),
  concept(
    "polite",
    "polite|courteous|respectful|höflich|freundlich|respektvoll|zuvorkommend|poli(?:e|s|es|ment)?(?!\\p{L})|courtois|respectue|cortés|cortês|cortes|educad|amable|cordial|garbat|gentil|beleefd|vriendelijk|hoffelijk|uprzejm|grzeczn|вежлив|учтив|礼貌|客气|丁寧|礼儀|مهذب|مؤدب|لبق|शिष्ट|विनम्र|공손|정중|예의|artig|høflig|zdvořil|slušn|nazik|kibar",
    "friendly|kind|formal|professional|warm",
    "rude|insult|aggressiv|unhöflich|impoli|grosero|maleducad|груб",
  ),
  concept(
    "friendly",
    "friendly|friendl|warm|kind(?:ly|ness)?(?!\\p{L})|nice|polite|welcoming|approachab|freundlich|nett|herzlich|amical|chaleur|sympa|aimable|amistos|amable|simpátic|amigáv|amichevol|cordial|vriendelijk|aardig|przyjazn|miły|дружелюб|друже|приветлив|友好|亲切|親し|フレンドリー|ودود|ودي|मैत्री|samimi|dostça",
    null,
    "(?:harsh|stern|cold|hostile|scolding) (?:and \\p{L}+ )?(?:tone|voice|words|language)|schroffe[nrms]? ton|strenge[nrms]? ton|ton (?:sec|sévère|dur|cassant)|tono (?:duro|severo|seco)|tom (?:duro|severo|ríspido)|strenge toon|surow\\p{L}* ton|ostr\\p{L}+ ton|(?:суров|жёстк|жестк|резк)\\p{L}+ тон|厳しく|きつい口調|严厉|責める|sert (?:bir )?(?:dil|üslup|ton)",
  ),
  concept(
    "funny",
    "fun(?!c|d)|humor|humour|witty|amusing|comic|hilarious|playful|lustig|witzig|komisch|drôle|amusant|rigolo|gracios|divertid|engraçad|divertent|spiritos|grap(?:pig|jes|pen)|zabawn|śmieszn|смешн|весёл|весел|забавн|有趣|幽默|搞笑|面白|楽し|مضحك|طريف|مرح|मज़ेदार|मजेदार|komik|eğlenceli",
    "joke|laugh|light-hearted|cheerful|joyful|радост|happy",
    "serious tone|sombre|earnest|ernst|sérieux|seri[oa]|серьёзн",
  ),
  concept(
    "beginners",
    "beginner|novice|newcomer|starter|(?:has|have) (?:just|recently|newly)|newly arrived|(?:who|that) (?:is|are|am|have) (?:new|just (?:start|learn))|new to|first-time|layman|laym|laype|no (?:prior |previous )?(?:knowledge|experience)|anfänger|einsteiger|laie|neuling|ohne vorwissen|ohne vorkenntnis|débutant|débute|novice|néophyte|principiant|novat|iniciant|começando|começ|leig[oa]|principiant|neofit|beginner|beginnend|leken|początkując|начинающ|новичк|初学|新手|入门|初心|入門|مبتد|शुरुआती|नौसिखि|नए सीख|초보|입문|nybörjar|begynder|začáteč|başlayan|acemi|yeni başla",
    "explain like|eli5|entry-level|unfamiliar|non-expert|general (?:audience|public|reader)|no background|never (?:seen|heard|watched|played)|nie zuvor|noch nie|ohne (?:vor)?kenntnisse|sans connaissances|jamais (?:fait|vu|utilisé)|sin conocimientos|senza conoscenze|sem conhecimentos|zonder (?:voor)?kennis|bez (?:wiedzy|doświadczenia)|без (?:знаний|опыта|подготовки)|没有(?:基础|经验)|零基础|小白|未経験|知識がない|بدون خبرة|from scratch|simple|basic|never (?:done|tried|used)|starting out|first steps|(?:just|still) learning|gerade erst|net (?:leert|begint)|de zéro|desde cero|da zero|do zero",
    "技術者向け|専門家向け|上級者向け|面向(?:专家|专业人士|工程师)|(?:for|at) (?:experts|engineers|specialists|professionals|university)|for advanced|fortgeschritten|experten|spécialistes|expert(?:o|s)|avanzad|эксперт|专家|専門家|خبراء",
  ),
  concept(
    "children",
    "child|(?<!my )kid(?:s|do)?(?!\\p{L})|toddler|young|little ones|pupil|(?<![2-9]\\d[ -])years?[- ]olds?|grade|aged?(?!\\p{L})|kinder|kind(?!\\p{L})|kindge|enfant|jeune|niñ|infantil|peques|crian|bambin|ragazz|piccol|kleuter|dziec|дет[ияе]|детск|ребён|ребен|малыш|儿童|孩子|小朋友|少儿|子ども|子供|こども|أطفال|للصغار|बच्च|विद्यार्थ|छात्र|çocuk",
    "school|class|bedtime|student|aged|famil|girl|boy|son(?!\\p{L})|daughter|learner|schüler|élève|alumn|scolar|uczni|школьн|学生|生徒|小学",
    "(?:for|to) (?:adults|experts|university|scholars)|university students|für erwachsene|studierende|pour adultes|universitaires|para adultos|universitari|для взрослых|大学生|成人|大人向け|للبالغين",
  ),
  concept(
    "students",
    "student|pupil|school|class(?:es|room|mate)?(?!\\p{L})|schüler|studier|élève|étudiant|écol|lycé|alumn|estudiant|escolar|estudante|alunos|student|alunn|scuol|leerling|scholier|uczni|studen|школьник|учен|студент|учащ|学生|生徒|小学|中学|طلاب|تلاميذ|छात्र|विद्यार्थ|öğrenci",
    "teen|child|year-old|kids|learner|undergrad|lernend|apprenant|aprendi|bachelor|kelas|classe|klasse|sınıf|कक्षा|年级|年生",
  ),
  concept(
    "seniors",
    "senior(?: citizen|s\\b)|elderly|older|aged|retire|senioren|ältere|rentner|personnes âgées|aîné|ancianos|mayores|tercera edad|idos[oa]s|anzian|ouderen|bejaard|pożył|пожил|старик|老年|老人|年长|高齢|シニア|お年寄|كبار السن|مسن|बुज़ुर्ग|बुजुर्ग|वृद्ध|yaşlı",
  ),
  concept(
    "only",
    "only|solely|exclusiv|anything else|everything else|nothing (?:else|but)|no(?:thing)? other|alone|purely|limit(?:ed)? to|nur(?!\\p{L})|lediglich|ausschließ|bloß|nichts (?:anderes|außer|als|weiter)|allein|kun(?!\\p{L})|endast|enbart|udelukkende|pouze|jenom|výhradně|seulement|uniquement|exclusiv|seule?s?(?!\\p{L})|rien d['’]autre|ne [^.]{1,40} que|sólo|só(?!\\p{L})|solo|solamente|únicament|exclusiv|nada más|somente|apenas|unicament|soltanto|esclusiv|nient['’]altro|alleen|enkel|uitsluitend|niets anders|tylko|jedynie|wyłącznie|только|лишь|исключительно|ничего (?:кроме|другого|больше)|只|仅|僅|だけ|のみ|فقط|لا غير|केवल|सिर्फ|सिर्फ़|मात्र|sadece|yalnız",
    "just|bare(?!\\p{L})|bara(?!\\p{L})|sans (?:autre|rien)|sin (?:más|nada)|sem mais|senza altro|zonder (?:iets|meer)|basta(?!\\p{L})|만(?!\\p{L})|而已|以外|без лишн|sozinh|without (?:any )?(?:explanation|comment|other)|no explanation|leave out|omit|do not (?:add|include|explain|answer)|refuse|ohne erklärung|keine erklärung|sans explication|sin explica",
  ),
  concept(
    "vegan",
    "vegan|végan|végétalien|vegano|веган|纯素|ヴィーガン|ビーガン|نباتي|वीगन|plant-based|pflanzlich",
    "(?:no|without|free of) animal|tierische|d['’]origine animale|produits animaux|origen animal|origine animale|origem animal|dierlijke|zwierzęc|животн|动物|動物",
    notVegan,
  ),
  concept(
    "vegetarian",
    "vegetari|végétari|vegetarisk|vegetarisch|wegetari|вегетари|素食|ベジタリアン|نباتي|शाकाहारी|vejetaryen|meatless|meat-free|fleischlos|vegan",
    "(?:no|without) meat|ohne fleisch|kein fleisch|sans viande|sin carne|senza carne|sem carne|zonder vlees|geen vlees|bez mięsa|без мяса|不含肉|无肉|肉なし|肉を使わ|بدون لحم|बिना मांस|etsiz",
    notVegetarian,
  ),
  concept(
    "balanced",
    "balanc|neutral|impartial|objectiv|unbiased|even-handed|fair|both sides|equal|ausgewogen|sachlich|unparteiisch|objektiv|équilibr|objectif|neutre|impartial|equilibrad|objetiv|imparcial|equilibrat|obiettiv|evenwichtig|objectief|wyważon|obiektywn|взвешен|объективн|нейтральн|客观|中立|平衡|公平|中立|客観|公正|متوازن|محايد|موضوعي|संतुलित|निष्पक्ष|dengeli|tarafsız",
    null,
    "(?:persuade|convince) |argue (?:that|in favou?r)|take (?:a )?sides?|play down|überzeuge |persuade |convaincs? |convence |convinci |overtuig |przekonaj |убеди |说服|説得|إقناع|ikna et",
  ),
  concept(
    "against",
    "(?<=for (?:and|or) )against|pros and cons|both sides",
    "against|contra|disadvantage|cons|drawback|sides|downside",
  ),
  concept(
    "familiar address",
    "du-form|duz(?:en|e|t)(?!\\p{L})|per du|„du“|tutoi|tutoy|tutea|d(?:are|ai|agli) del tu|je-vorm|на ты(?!\\p{L})",
    "du(?!\\p{L})|tu(?!\\p{L})|jij(?!\\p{L})",
    "höfliche[nr]? anrede|sie-form|siez|„sie“|vouvoi|vouvoy|usted(?!es)|del lei(?!\\p{L})|u-vorm|на вы(?!\\p{L})",
  ),
  concept(
    "polite address",
    "sie-form|siez(?:en|e|t)(?!\\p{L})|per sie(?!\\p{L})|vouvoi|vouvoy|(?:de|tratando de) usted|del lei(?!\\p{L})|u-vorm|на вы(?!\\p{L})|敬語(?!は|を使わ|なし)",
    "sie(?!\\p{L})|vous(?!\\p{L})|usted|lei(?!\\p{L})|formal|丁寧",
    "du-form|duz(?:en|e|t)(?!\\p{L})|„du“|tutoi|tutoy|tutea|tuteo|del tu(?!\\p{L})|je-vorm|на ты(?!\\p{L})|タメ口|くだけた",
  ),
  concept("です・ます", "です・?ます|敬体", "丁寧", "だ・?である|である調|常体"),
  concept(
    "rhymed",
    "rhym|reim|rimes?(?!\\p{L})|rim(?:are?|er|en|ino)(?!\\p{L})|rimé|rimad|rimas?(?!\\p{L})|rijm|rymow|rymy|рифм|押韵|韻を踏|قافية|kafiye",
    null,
    "free verse|blank verse|unrhymed|freie[rn]? vers|ungereimt|vers libres?|versos? libres?|versos? livres?|versi liberi|vrije verzen|wiersz biały|верлибр|自由诗|自由詩",
  ),
  concept(
    "first person",
    "first person|ich-form|ich-perspektive|erste[rn]? person|première personne|primera persona|primeira pessoa|prima persona|ik-vorm|pierwsz\\p{L}* osob|от первого лица|第一人称|一人称|ضمير المتكلم",
    "ich-erzähl|i-form|as (?:i|me)(?!\\p{L})",
    "third person|dritte[rn]? person|er-form|troisième personne|tercera persona|terceira pessoa|terza persona|derde persoon|trzeci\\p{L}* osob|третьего лица|第三人称|三人称",
  ),
  concept(
    "indoors",
    "indoors?(?!\\p{L})|drinnen|en intérieur|d['’]intérieur|bajo techo|al chiuso|binnenshuis|室内|屋内|kapalı alan",
    "home|house|flat|apartment|inside|wohnung|zuhause|zu hause|à la maison|casa|thuis|w domu|дома|家",
    "outdoor|outside|draußen|im freien|en plein air|al aire libre|all['’]aperto|ao ar livre|buiten(?!\\p{L})|na (?:dworze|zewnątrz)|на улице|户外|室外|屋外|açık hava",
  ),
  concept(
    "evenings",
    "in the evenings?|evenings only|abends|am abend|nur abends|le soir|por las? noches?|(?:só|apenas|somente) à noite|di sera|la sera|'s avonds|wieczorami|по вечерам|晚上|夜だけ|في المساء|शाम को|akşamları",
    "evening|night|after (?:work|dinner)|abend|feierabend|soir|noch|noite|expediente|sera|avond|wiecz|вечер|夜|晚",
    "(?:in|during) the mornings?|every morning|morgens|am (?:morgen|vormittag)|vormittags|le matin|por las? mañanas?|(?:pela|de) manhã|(?:al|di) mattin|la mattina|'s ochtends|rano(?!\\p{L})|по утрам|утром|早上|上午|朝に|صباحا|सुबह|sabahları",
  ),
  concept(
    "on foot",
    "on foot|zu fuß|à pied|a pie(?!\\p{L})|a pé(?!\\p{L})|a piedi|te voet|pieszo|пешком|步行|徒歩|歩いて|مشي|पैदल|yürüyerek",
    "walk|lauf|geh(?!ör)|march|camin|passegg|andar|wandel|spacer|пеш|走|歩",
    "by (?:car|bus|train|taxi|metro|subway)|mit (?:dem (?:auto|bus|taxi)|der (?:u-?bahn|straßenbahn))|en (?:métro|voiture|bus|taxi)(?!\\p{L})|en (?:coche|autobús|taxi|metro)(?!\\p{L})|de (?:carro|ônibus|metrô|táxi)(?!\\p{L})|in (?:auto|autobus|taxi|metro)(?!\\p{L})|met de (?:auto|bus|metro|taxi)|samochodem|autobusem|metrem|на (?:машине|автобусе|метро)|乘(?:车|地铁|公交)|打车|電車で|バスで|タクシーで|بالسيارة|arabayla|otobüsle",
  ),
  concept(
    "free of charge",
    "for free|free of charge|cost(?:s|ing)? nothing|kostenlos|kostenfrei|nichts kosten|umsonst|gratis|gratuit|de graça|za darmo|bezpłatn|бесплатн|免费|無料|مجاني|मुफ़?्त|ücretsiz|bedava",
    "no (?:cost|money)|without (?:pay|cost|spending)|free",
    "five-star|luxur|vip(?!\\p{L})|payment (?:is due|on|at)|price[s]? (?:is|are|on|to be|negotiable)|verhandlungsbasis|preis auf anfrage|prix à (?:débattre|convenir)|precio a (?:convenir|negociar)|prezzo (?:trattabile|da concordare)|preço a combinar|prijs in overleg|cena do (?:uzgodnienia|negocjacji)|płatność|цена договорная|оплата (?:при|по)|面议|kostenpflichtig|payant|de pago|a pagamento|betaalde|付费|有料|ücretli",
  ),
  concept(
    "wheelchair",
    "wheelchair|rollstuhl|fauteuil roulant|silla de ruedas|cadeira de rodas|sedia a rotelle|rolstoel|wózk\\p{L}* inwal|инвалидн|轮椅|車椅子|كرسي متحرك|व्हीलचेयर|tekerlekli",
    "accessib|barrier|step-free|barriere|toegankelijk|dostępn",
  ),
  concept(
    "plain text",
    "plain text|rein(?:er|en) text|texte brut|texto plano|testo semplice|texto simples|platte tekst|zwykł\\p{L}* tekst|простой текст|纯文本|プレーンテキスト|düz metin",
    "(?:no|without|any) (?:formatting|markdown)|unformatted|unformatiert",
    "markdown|bold|headings?(?!\\p{L})|html|fett(?:schrift)?(?!\\p{L})|überschrift|en gras|titres|negrit[ao]|grassetto|vetgedrukt|pogrubi|жирн|粗体|太字",
  ),
  concept(
    "weekdays",
    "(?:on |only )weekdays|weekdays only|werktags|nur unter der woche|(?:seulement|uniquement) en semaine|(?:solo|sólo|solamente) entre semana|solo (?:nei giorni feriali|in settimana)|(?:só|apenas) (?:em )?dias (?:úteis|de semana)|alleen doordeweeks|tylko w (?:tygodniu|dni robocze)|только (?:по будням|в будни)|只在工作日|仅工作日|平日のみ|平日だけ|(?:sadece|yalnızca) hafta içi",
    "monday to friday|mon(?:day)?[-–]fri|weekday|montag bis freitag|mo[-–]fr|wochentag|werktag|wochenende|weekend|lundi (?:au|à) vendredi|semaine|semana|feriali|settimana|lunedì|úte(?:is|ns)|doordeweek|werkdag|tygodni|robocz|будн|工作日|周一至周五|平日|hafta",
    "saturday|sunday|samstag|sonnabend|sonntag|samedi|dimanche|sábado|domingo|sabato|domenica|zaterdag|zondag|sobot|niedziel|суббот|воскресен|周[六日末]|土曜|日曜|cumartesi|pazar(?!t)",
  ),
  concept(
    "hints",
    "(?:only|just) (?:\\p{L}+ )?hints?(?!\\p{L})|hints? only|nur (?:tipps|hinweise)|(?:seulement|juste|que) des indices|(?:solo|sólo|solamente) pistas|só pistas|solo indizi|alleen hints|tylko wskazówki|только подсказк|只(?:给|要)?提示|ヒントだけ|sadece ipucu",
    "hint|clue|tipp|hinweis|indice|pista|indizi|dica|wskazówk|подсказ|提示|ヒント|ipuc",
    "(?:complete|full|corrected|final|working) (?:\\p{L}+ )?(?:code|solution|answer|script|function)|(?:show|provide|reveal|give) (?:me )?the (?:solution|answer|fix)(?!\\p{L})|(?:vollständige|fertige|korrigierte)[nrs]? (?:lösung|code)|(?:solution|code) (?:complète|corrigé|final)|(?:solución|código) (?:complet|corregid|final)|(?:solução|código) (?:complet|corrigid|final)|(?:soluzione|codice) (?:complet|corrett|final)|volledige (?:oplossing|code)|pełne rozwiązanie|полное решение|完整(?:的)?(?:代码|答案|解答)|完全な(?:コード|解答)|tam çözüm",
  ),
  concept(
    "past tense",
    "past tense|vergangenheitsform|präteritum|im imperfekt|au passé(?!\\p{L})|en (?:tiempo )?pasado|al passato|no passado|verleden tijd|w czasie przeszłym|прошедш\\p{L}+ времен|过去时|過去形|geçmiş zaman",
    "past|passé|pasado|passato",
    "present tense|im präsens|gegenwartsform|au présent(?!\\p{L})|en (?:tiempo )?presente|al presente|no presente|tegenwoordige tijd|w czasie teraźniejszym|настоящ\\p{L}+ времен|现在时|現在形|şimdiki zaman",
  ),
  concept(
    "present tense",
    "present tense|im präsens|gegenwartsform|au présent(?!\\p{L})|en (?:tiempo )?presente|al presente|tegenwoordige tijd|w czasie teraźniejszym|настоящ\\p{L}+ времен|现在时|現在形|şimdiki zaman",
    "present|präsens|gegenwart|présent",
    "past tense|vergangenheitsform|präteritum|au passé(?!\\p{L})|en (?:tiempo )?pasado|al passato|verleden tijd|w czasie przeszłym|прошедш\\p{L}+ времен|过去时|過去形|geçmiş zaman",
  ),
  concept(
    "running text",
    "running text|(?:in|as) (?:continuous )?prose|fließtext|texte (?:continu|suivi)|texto corrido|testo continuo|lopende tekst|ciągł\\p{L}+ tekst|сплошн\\p{L}+ текст|связн\\p{L}+ текст",
    "prose|paragraphs?|absätz|absatz|paragraph|párraf|parágraf|paragraf|alinea|akapit|абзац|текст",
    "bullet|numbered list|as a table|stichp[ou]nkt|aufzählung|als tabelle|puces|sous forme de tableau|viñetas|en una tabla|elenco puntato|in una tabella|opsomming|in een tabel|wypunktow|w tabeli|списком|в таблице",
  ),
  concept(
    "online",
    "online (?:\\p{L}+ )?(?:meeting|club|class|course|workshop|event|party|session|lesson|appointment|conference)|online-?\\p{L}+|visio(?:conférence)?|reunión (?:virtual|en línea)|curso en línea|riunione online|corso online|reunião online|zdaln|онлайн-\\p{L}+|线上|オンライン(?:会|授業|講|イ)|çevrim ?içi",
    "online|remote|video|virtual|zoom|teams|digital|web|internet|en ligne|à distance|línea|distan|онлайн|网|オンライン|uzaktan|ekran",
    "in[- ]person|on[- ]site|vor ort|in präsenz|en présentiel|sur place|(?:en|de forma) presencial|in presenza|op locatie|stacjonarn|очно|线下|现场|対面|yüz yüze",
  ),
  concept(
    "table",
    "(?:in|as|into) (?:an? )?(?:\\p{L}+ )?table(?!\\p{L}|s? (?:for|of))|tabular|tabellarisch|(?:als|in eine[rm]?) tabelle|(?:en|sous forme de|dans un) tableau|(?:en|em|in)(?: una?| uma)? tab(?:la|ella|ela)(?!\\p{L})|in een tabel|als tabel|w tabeli|таблиц|(?:用|以|做成|列成)表格|表形式|表にし|表で|في جدول|तालिका|tablo (?:olarak|halinde)",
    "table|表格|tabular|columns?|rows?|grid|spreadsheet|csv|tabel|tabl|tableau|tabul|spalte|zeile|colonn|column|fila|colun|righe|kolom|rijen|kolumn|wiersz|столб|строк|列|行|表|欄|عمود|أعمدة|صف|جدول|स्तंभ|sütun|satır|tablo|\\|",
  ),
  concept(
    "emojis",
    "emoji|emoticon|smiley|表情符号|絵文字|эмодзи|смайл|إيموجي|इमोजी|이모지",
    "[\u2600-\u27bf\u{1f300}-\u{1faff}]",
  ),
  concept(
    "hashtags",
    "hashtag|хештег|хэштег|话题标签|ハッシュタグ|هاشتاج|هاشتاغ|해시태그",
    "#\\p{L}|tags?(?!\\p{L})|etiquet",
  ),
  concept(
    "step by step",
    "step[- ]by[- ]step|schritt für schritt|étape par étape|pas[oà] (?:a|à|por) pas|passo (?:a|por|per) passo|stap voor stap|krok po kroku|пошагов|шаг за шагом|一步一步|ステップ[・]?バイ|adım adım|चरण ?दर|단계별|خطوة ب?خطوة",
    "steps?(?!\\p{L})|numbered|one (?:at a time|after)|in order|gradual|sequen|schritt|nacheinander|nummerier|étape|numérot|pasos?(?!\\p{L})|numerad|etapa|passos?(?!\\p{L})|passi|passagg|numerat|stap|genummerd|krok|ponumer|kolejn|шаг|этап|пункт|步|阶段|手順|段階|順|ステップ|adım|sıra|चरण|क्रम|단계|순서|خطوات|مراحل|مرقم",
  ),
  concept(
    "only the source",
    "only (?:what|the (?:text|article|facts|information|data|source)s?)|using only|nur (?:die|den|das) (?:text|angaben|fakten|informationen)|uniquement (?:le texte|les informations|ce)|solo (?:el texto|lo que|la información|il testo|le informazioni)|alleen de (?:tekst|informatie)|只(?:根据|用)|だけを(?:使|もと)",
    "only|nothing else|solely|exclusively",
    "(?:own|background|general|outside|world) knowledge|eigene[snm]? wissen|hintergrundwissen|connaissances (?:générales|personnelles)|conocimientos? (?:propios?|generales?)|conoscenze (?:proprie|generali)|conhecimentos? (?:próprio|gera)|eigen kennis|wiedz\\p{L}* własn|常识|外部知识|自分の知識",
  ),
];
