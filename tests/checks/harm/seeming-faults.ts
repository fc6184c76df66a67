import { harmPairsOf, type HarmGroup } from "./harm-group";

const faithful = (id: string, language: string, silver: string, ...good: string[]): HarmGroup => ({
  id: `seeming-${id}`,
  language,
  silver,
  good,
  broken: [],
});

/**
 * Faithful rewrites that look harmful: words that seem to say no and do not, a no said by "other than", fractions written
 * with a sign, prompts typed without accents, compounds of one stem.
 */
export const seemingFaultPairs = harmPairsOf(
  [
    faithful(
      "en-other-than",
      "en",
      "explain recursion with an example that isn't factorial or fibonacci",
      "Explain recursion step by step, using an example other than factorial or Fibonacci.",
    ),
    faithful(
      "de-anders-als",
      "de",
      "Schlag mir ein Geschenk für Opa vor, keine Krawatte, er ist 80",
      "Schlage ein Geschenk für meinen 80-jährigen Opa vor. Es soll etwas anderes als eine Krawatte sein.",
    ),
    faithful(
      "fr-autre-que",
      "fr",
      "Donne un exemple de métaphore qui ne soit pas un animal",
      "Donne un exemple de métaphore qui repose sur autre chose qu'un animal, et explique-la en deux phrases.",
    ),
    faithful(
      "es-distinto",
      "es",
      "explica la herencia en java con un ejemplo que no sea animales",
      "Explica la herencia en Java con un ejemplo distinto de los animales habituales y comenta el código.",
    ),
    faithful(
      "pt-diferente",
      "pt",
      "me dá uma ideia de sobremesa que não seja pudim",
      "Sugira uma sobremesa diferente de pudim, com ingredientes, quantidades e modo de preparo.",
    ),
    faithful(
      "nl-anders-dan",
      "nl",
      "geef een voorbeeld van een sorteeralgoritme dat niet bubblesort is",
      "Leg een sorteeralgoritme uit dat anders dan bubblesort werkt, met een voorbeeld van zes getallen.",
    ),
    faithful(
      "pl-inny-niz",
      "pl",
      "podaj przykład pętli, który nie jest silnią",
      "Podaj przykład pętli w Pythonie inny niż silnia i wyjaśnij każdy krok.",
    ),
    faithful(
      "ru-krome",
      "ru",
      "приведи пример рекурсии, не факториал",
      "Приведи пример рекурсии, отличный от факториала, и поясни каждый вызов.",
    ),
    faithful(
      "ja-igai",
      "ja",
      "再帰を説明して。階乗の例は使わないで",
      "再帰の仕組みを、階乗以外の例を使ってわかりやすく説明してください。",
    ),
    faithful("zh-butong", "zh", "用一个例子解释递归,不要用阶乘", "请用一个不同于阶乘的例子,分步骤解释递归的原理。"),
    faithful(
      "tr-farkli",
      "tr",
      "özyinelemeyi anlat, örnek faktöriyel olmasın",
      "Özyinelemeyi, faktöriyelden farklı bir örnekle adım adım anlat.",
    ),
    faithful(
      "en-no-matter",
      "en",
      "no worries if its long, explain how tides work, no idea where to start, for my 9 yr old",
      "Explain to a nine-year-old how the tides work. Take as much space as you need and start from the very beginning.",
      "Explain how tides work to a child aged 9, from the ground up. The answer may be long.",
    ),
    faithful(
      "de-keine-ahnung",
      "de",
      "hab keine ahnung von aktien, nicht wahr, jeder fängt mal an. erklär mir ETFs, kein problem wenn's länger wird",
      "Erkläre mir als völligem Anfänger bei Aktien, was ETFs sind. Die Antwort darf ruhig ausführlich sein.",
    ),
    faithful(
      "fr-sans-doute",
      "fr",
      "je vais sans doute à Lyon en mai, pas mal de musées svp, n'importe quel budget",
      "Propose un séjour à Lyon en mai avec de nombreux musées ; le budget est libre.",
    ),
    faithful(
      "es-sin-embargo",
      "es",
      "quiero aprender guitarra, no sé nada, sin embargo tengo oído. plan de 4 semanas, sin duda con canciones",
      "Prepara un plan de cuatro semanas para aprender guitarra desde cero; tengo buen oído. Incluye canciones en cada semana.",
    ),
    faithful(
      "it-non-so",
      "it",
      "non so da dove partire, perché no un menu di pesce per 6, niente male se è veloce",
      "Proponi un menu di pesce per sei persone, veloce da preparare, adatto a chi parte da zero.",
    ),
    faithful(
      "nl-geen-idee",
      "nl",
      "geen idee wat ik moet koken, graag een pasta voor 2, niet waar, iets met pompoen",
      "Geef een recept voor pasta met pompoen voor twee personen, met hoeveelheden en genummerde stappen.",
    ),
    faithful(
      "zh-buguo",
      "zh",
      "推荐一部电影,不过我只有90分钟,没问题的话加上理由,不好意思麻烦了",
      "请推荐一部片长在90分钟以内的电影,并说明推荐理由。",
    ),
    faithful(
      "tr-sorun-degil",
      "tr",
      "uzun olması sorun değil, kuantumu anlat, hiç bilmiyorum",
      "Kuantum fiziğini hiç bilmeyen birine anlat. Yanıt uzun olabilir.",
    ),
    faithful(
      "en-fractions",
      "en",
      "double this: 1 1/2 cups oats, 1/2 tsp salt, 2 3/4 cups milk",
      "Double the amounts in this recipe and show them in a table: 1½ cups oats, ½ tsp salt, 2¾ cups milk.",
    ),
    faithful(
      "de-fractions",
      "de",
      "rechne um in Gramm: 1½ Tassen Mehl, ½ Tasse Zucker",
      "Rechne die Mengen in Gramm um und nenne die angenommene Dichte: 1 1/2 Tassen Mehl, 1/2 Tasse Zucker.",
    ),
    faithful(
      "tr-ascii",
      "tr",
      "exceldeki tarihleri gun ay yil yapma formülü, hucre a2",
      "Excel'de A2 hücresindeki tarihi gün-ay-yıl biçiminde gösteren bir formül yaz ve nasıl çalıştığını kısaca açıkla.",
    ),
    faithful(
      "pl-ascii",
      "pl",
      "przepis na pierogi ruskie bez jajek latwy, na 4 osoby, proszę",
      "Podaj łatwy przepis na pierogi ruskie dla czterech osób. Ciasto ma być bez jajek. Wymień składniki i kolejne kroki.",
    ),
    faithful(
      "es-ascii",
      "es",
      "cancion corta cumpleaños abuela que rime",
      "Escribe una canción corta de cumpleaños para mi abuela. Debe rimar y sonar alegre.",
    ),
    faithful(
      "cs-ascii",
      "cs",
      "omluvenka do skoly, syn mel horečku",
      "Napiš krátkou omluvenku do školy. Syn měl horečku a zůstal doma. Použij zdvořilý tón.",
    ),
    faithful(
      "de-compound",
      "de",
      "Plätzchen ohne Backen, schnelles Rezept für Kinder zum Kochen am Nachmittag",
      "Nenne ein schnelles Rezept für Plätzchen, die ohne Backofen gelingen und die Kinder am Nachmittag auf dem Kochfeld zubereiten können.",
    ),
    faithful(
      "de-compound-2",
      "de",
      "Tipps zum Laufen bei Hitze für Anfänger, beim Trinken bin ich unsicher",
      "Gib Anfängern Tipps für das Lauftraining bei Hitze und erkläre, welche Trinkmenge sinnvoll ist.",
    ),
  ],
  false,
);
