/** A kind of thing that people rule out, with what belongs to it though it has another name. */
export interface KindOfThing {
  readonly name: RegExp;
  readonly members: RegExp;
}

const bounded = "(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Devanagari}\\p{M}])";
const anyOf = (words: string): RegExp => new RegExp(`${bounded}(?:${words})`, "iu");

const seafood =
  "shrimp|prawn|seafood|mussel|lobster|crab(?!app)|garnele|muschel|meeresfrücht|crevette|moules|fruits de mer|gambas?|mejillon|langosta|marisc|camar[aã]|gamber|cozze|garnalen|mosselen|krewet|креветк|虾|蟹|海鲜|エビ|カニ";
const fish =
  "fish(?!ing|er)|tuna|salmon|cod(?!\\p{L})|anchov|fisch(?!er)|thunfisch|lachs|poisson|saumon|pescad[oa](?!r)|atún|peixe|pesce|tonno|salmone|vis(?!\\p{L})|zalm|ryb[ayę](?!\\p{L})|łosoś|рыб|лосос|鱼|魚|سمك|मछली|balık";
const meat =
  "meat(?!-free|less)|chicken|beef|pork|bacon|ham(?!\\p{L})|sausage|fleisch(?!los|frei)|hähnchen|speck(?!\\p{L})|schinken|wurst|viande|poulet|bœuf|lard(?:ons?)?(?!\\p{L})|jambon|carne|pollo|jamón|tocino|chorizo|frango|presunto|pancetta|prosciutto|salsiccia|vlees|kip(?!\\p{L})|spek(?!\\p{L})|mięs|kurcza|boczek|boczk|szynk|kiełbas|мяс|куриц|бекон|ветчин|肉|鸡|鶏|ベーコン|لحم|دجاج|मांस|चिकन|tavuk|sucuk";
const dairy =
  "butter(?!nut)|cream(?!y)|cheese|parmesan|yogh?urt|sahne|käse|beurre|crème fraîche|fromage|mantequilla|queso|nata(?!\\p{L})|manteiga|queijo|burro(?!\\p{L})|formaggio|panna(?!\\p{L})|boter|kaas|slagroom|masł|śmietan|сливк|сыр(?!ой|ы)|黄油|奶油|奶酪|バター|チーズ|زبدة|جبن|मक्खन|पनीर|peynir|tereyağ";
const egg =
  "eggs?(?!\\p{L}|plant)|eier(?!\\p{L})|œufs?|huevo|ovos?(?!\\p{L})|uova|eieren|jaj[ek]|яйц|яиц|鸡蛋|卵|بيض|अंड|yumurta";

/** What no vegetarian and no vegan eats. */
export const notVegetarian = `${meat}|${fish}|${seafood}`;
export const notVegan = `${notVegetarian}|${dairy}|${egg}|milk(?! alternative)|honey|honig|miel(?!\\p{L})|miele|mel(?!\\p{L})|honing|miód|мёд|蜂蜜|はちみつ|عسل|शहद|bal(?!\\p{L})`;

/** What is ruled out by the name of its kind comes back by that of a member: no nuts, and then almonds. */
export const kindsOfThing: readonly KindOfThing[] = [
  ["meat|fleisch|viande|carne|vlees|mięs|мяс|肉|لحم|मांस", meat],
  [
    "seafood|shellfish|meeresfrücht|fruits de mer|marisc|frutti di mare|frutos do mar|owoc\\p{L}* morza|морепродукт|海鲜|シーフード",
    seafood,
  ],
  [
    "dairy|lactos|laktos|lactaid|milk|milch|produits laitiers|lait(?!\\p{L})|lácteos|leche|latticini|lattosio|laticínios|leite|zuivel|melk|nabiał|laktoz|молочн|лактоз|乳制品|奶制品|乳糖|乳製品|ألبان|حليب|لاكتوز|laktoz|süt",
    dairy,
  ],
  [
    "nuts?(?!\\p{L})|nuss|nüss|noix|fruits à coque|frutos secos|nueces|noci(?!\\p{L})|frutta secca|nozes|noten(?!\\p{L})|orzech|орех|坚果|ナッツ|مكسرات|kuruyemiş|fındık",
    "almond|walnut|hazelnut|cashew|pecan|pistachio|peanut|praline|mandel|walnuss|haselnuss|erdnuss|amande|noisette|cacahu|almendr|avellan|pistach|mandorl|nocciol|pistacch|amêndo|castanha|amandel|hazelno|pinda|migdał|миндал|фундук|арахис|杏仁|核桃|腰果|花生|アーモンド|くるみ|لوز|जوز|बादाम|badem|ceviz",
  ],
  [
    "gluten|glutin|coeliac|celiac|zöliak|cœliaque|celíac|глютен|麸质|グルテン|غلوتين|ग्लूटेन|glüten",
    "wheat|plain flour|all-purpose flour|barley|couscous|seitan|weizen|dinkel|farine de blé|semoule|harina de trigo|cebada|farina (?:di grano|00|bianca)|farinha de trigo|tarwe|pszenn|пшеничн|小麦粉|面粉|دقيق القمح|मैदा|buğday",
  ],
  [
    "alcohol|alkohol|alcool|alcol|алкогол|酒精|アルコール|كحول|शराब|alkol",
    "wine|beer|rum(?!\\p{L})|vodka|whisk[ey]|champagne|prosecco|cocktails?(?! tomato)|wein(?!\\p{L})|bier(?!\\p{L})|sekt(?!\\p{L})|likör|vin(?!\\p{L})|bière|vino|cerveza|birra|vinho|cerveja|wijn|piw[oa](?!\\p{L})|wino|вино(?!\\p{L})|пиво|водк|葡萄酒|啤酒|ワイン|ビール|نبيذ|şarap|bira(?!\\p{L})",
  ],
  [
    "librar|dependenc|framework|packages?|modules?|bibliothek|abhängigkeit|librairies?|bibliothèque|dépendance|librería|biblioteca|dependencia|libreri[ae]|dipendenz|bibliothe?ek|afhankelijk|bibliotek|zależnoś|библиотек|зависимост|库|依赖|ライブラリ|kütüphane",
    "lodash|jquery|axios|pandas|numpy|moment(?:\\.js|js)|date-fns|beautifulsoup|underscore\\.js|bootstrap|tailwind|(?:npm|pip|yarn) install|import [`'\"]?\\p{L}+[`'\"]? from",
  ],
  [
    "emoji|emotic|emotik|smiley|表情|絵文字|эмодзи|смайл|إيموجي|इमोजी",
    "emoji|emoticon|emotik|smiley|表情符号|絵文字|эмодзи|смайл|إيموجي|इमोजी|\\p{Extended_Pictographic}",
  ],
  [
    "spoiler|剧透|ネタバレ|спойлер",
    "(?:reveal|give away|tell)[^.\\n]{0,25}(?:ending|end|twist)|(?:verrate|enthülle)[^.\\n]{0,25}ende|(?:révèle|dévoile|raconte)[^.\\n]{0,25}fin(?!\\p{L})|(?:revela|cuenta|desvela)[^.\\n]{0,25}final|(?:revele|revela|conte)[^.\\n]{0,25}(?:final|desfecho)|(?:rivela|svela|racconta)[^.\\n]{0,25}finale|(?:verklap|onthul)[^.\\n]{0,25}(?:einde|afloop)|(?:zdradź|ujawnij)[^.\\n]{0,25}zakończ|(?:раскрой|расскажи)[^.\\n]{0,25}(?:финал|конец)|(?:透露|讲述|说出)结局|結末を(?:書|明か|述べ)|sonunu (?:anlat|açıkla)",
  ],
  [
    "refund|rückerstatt|erstattung|rembours|reembols|rimbors|terugbetal|zwrot|возврат|退款|返金|iade",
    "refund|money (?:will be |is )?(?:returned|back)|geld zurück|erstatt|rembours|reembols|devol(?:ver|uci)[^.]{0,20}dinero|rimbors|terugbetal|zwrot|возврат|退款|返金|iade",
  ],
].map(([name = "", members = ""]) => ({ name: anyOf(name), members: anyOf(members) }));

/** What somebody may not eat or drink has no other name than that of its kind, or of a diet without it. */
export const eaten = kindsOfThing.slice(0, 6);
