import { harmPairsOf } from "./harm-group";

/** Faithful rewrites that say a no in other words: by what stays, by its opposite, or by setting it aside. */
export const negationsSaidOtherwisePairs = harmPairsOf(
  (
    [
      [
        "en",
        "dinner for 4, no oven, we only have a hotplate",
        "Suggest a dinner for four that can be cooked entirely on a single hotplate.",
      ],
      [
        "en",
        "write a bio for my site, third person, don't mention my old job",
        "Write a website bio in the third person that covers only my present work and leaves earlier employment aside.",
      ],
      [
        "en",
        "toast for my sister's wedding, no jokes about exes",
        "Write a wedding toast for my sister. Steer clear of former partners altogether and keep the humour kind.",
      ],
      [
        "en",
        "holiday in may, 2 kids, not too hot, no flights",
        "Plan a holiday in May for a family with two children. It should be reachable by train or car, in a region with mild weather.",
      ],
      [
        "en",
        "explain DNS, dont use the phonebook analogy",
        "Explain DNS with a fresh analogy; the phone book has been used to death, so pick another one.",
      ],
      [
        "en",
        "python script to dedupe a csv, no pandas",
        "Write a Python script that removes duplicate rows from a CSV file with the standard library alone.",
      ],
      [
        "en",
        "email to landlord re heating, not aggressive, no legal threats",
        "Write an email to my landlord about the broken heating. Stay calm and factual, and leave lawyers and courts out of it.",
      ],
      [
        "en",
        "gift for colleague leaving, nothing alcoholic, 25 euro",
        "Suggest farewell gifts for a colleague at about 25 euros. Alcohol is off the table.",
      ],
      [
        "en",
        "yoga routine, i can't kneel because of my knee",
        "Design a yoga routine that works with a bad knee: every pose is done standing, sitting on a chair or lying down.",
      ],
      [
        "en",
        "summarise the meeting, leave out names",
        "Summarise the meeting. Refer to people by their role instead of by name.",
      ],
      [
        "en",
        "story about a dragon for my son, nobody dies please",
        "Tell my son a dragon story in which every character survives.",
      ],
      [
        "en",
        "packing list for iceland, no camping gear, we have hotels",
        "Make a packing list for Iceland. We stay in hotels, so skip anything for camping.",
      ],
      [
        "en",
        "review my essay but don't rewrite it",
        "Review my essay and comment on it; the wording itself stays mine.",
      ],
      [
        "en",
        "study plan, not on sundays, 6 weeks to exam",
        "Draw up a six-week study plan until the exam with sessions from Monday to Saturday; Sunday is a day off.",
      ],
      [
        "de",
        "Rede zum 60. von Papa, keine Witze über sein Alter",
        "Schreibe eine Rede zum 60. Geburtstag meines Vaters. Sein Alter soll dabei nicht auf die Schippe genommen werden.",
      ],
      ["de", "Nudelgericht ohne Sahne, schnell", "Nenne ein schnelles Nudelgericht, das ganz ohne Rahm auskommt."],
      [
        "de",
        "Mail an Kunden, nicht duzen, Lieferung verspätet sich um 2 Wochen",
        "Schreibe eine E-Mail an Kunden in der Sie-Form: Die Lieferung verspätet sich um zwei Wochen.",
      ],
      [
        "de",
        "Wanderung bei Freiburg, nicht länger als 3 Stunden, kein Auto",
        "Schlage eine Wanderung bei Freiburg vor, die höchstens drei Stunden dauert und mit Bus oder Bahn erreichbar ist.",
      ],
      [
        "de",
        "erklär mir Photosynthese, keine Formeln",
        "Erkläre die Photosynthese in Worten und mit Bildern aus dem Alltag statt mit chemischen Gleichungen.",
      ],
      [
        "fr",
        "recette de gâteau sans œufs, ma fille est allergique",
        "Propose une recette de gâteau adaptée à l'allergie aux œufs de ma fille.",
      ],
      [
        "fr",
        "lettre au voisin pour le bruit, pas menaçante",
        "Rédige une lettre cordiale à mon voisin au sujet du bruit, sur un ton apaisé.",
      ],
      [
        "fr",
        "week-end à Lille, on n'aime pas les musées",
        "Organise un week-end à Lille fait de promenades, de marchés et de bonnes tables plutôt que de musées.",
      ],
      [
        "fr",
        "explique l'inflation, n'utilise aucun chiffre",
        "Explique l'inflation uniquement avec des mots et des exemples de la vie courante.",
      ],
      [
        "es",
        "menú semanal sin pescado, barato",
        "Prepara un menú semanal económico a base de carne, legumbres y verduras, dejando fuera el pescado.",
      ],
      [
        "es",
        "carta de renuncia, no expliques el motivo",
        "Redacta una carta de renuncia breve que omita las razones de mi marcha.",
      ],
      [
        "es",
        "cuento para dormir, que no dé miedo",
        "Escribe un cuento para dormir tranquilo y tierno, sin sobresaltos.",
      ],
      ["it", "pranzo veloce, niente forno", "Suggerisci un pranzo veloce da preparare solo sul fornello."],
      [
        "it",
        "testo per locandina, non citare i prezzi",
        "Scrivi il testo di una locandina; dei costi si parlerà soltanto allo sportello.",
      ],
      [
        "pt",
        "treino em casa sem equipamento, 20 min",
        "Monta um treino de 20 minutos para fazer em casa apenas com o peso do corpo.",
      ],
      [
        "pt",
        "mensagem pro chefe, não quero parecer folgado",
        "Escreva uma mensagem ao meu chefe em tom responsável e comprometido.",
      ],
      [
        "nl",
        "uitje met collega's, geen escape room, hebben we al gedaan",
        "Bedenk een uitje met collega's. Een escape room hebben we al gehad, dus kies iets nieuws.",
      ],
      ["nl", "leg btw uit zonder moeilijke woorden", "Leg btw uit in gewone taal die iedereen begrijpt."],
      ["pl", "życzenia dla babci, bez rymów", "Napisz życzenia dla babci prozą."],
      [
        "pl",
        "plan treningu, nie mogę biegać, kolano",
        "Ułóż plan treningu bezpieczny dla kolana, oparty na pływaniu i rowerze zamiast biegania.",
      ],
      ["ru", "открытка маме, без шаблонных фраз", "Напиши открытку маме своими, живыми словами."],
      [
        "ru",
        "рецепт супа, не люблю лук",
        "Предложи рецепт супа, в котором обходятся чесноком и сельдереем вместо лука.",
      ],
      ["zh", "推荐一家餐厅,不要火锅,人均150", "请推荐一家人均150元左右的餐厅,火锅除外。"],
      ["zh", "写请假条,不要说生病", "请写一张请假条,理由写家中有事,对病情只字不提。"],
      ["zh", "解释黑洞,别用公式", "请用通俗的语言和比喻解释黑洞,全程以文字说明。"],
      ["ja", "自己紹介文、自慢っぽくしないで", "控えめで親しみやすい自己紹介文を書いてください。"],
      ["ja", "ダイエットメニュー、揚げ物なし", "ダイエット用のメニューを、蒸す・煮る・焼く料理だけで考えてください。"],
      ["ar", "وصفة عشاء بدون فرن", "اقترح وصفة عشاء تُطهى على الموقد فقط."],
      ["ar", "رسالة للمدير، لا تذكر المرض", "اكتب رسالة إلى المدير تكتفي بطلب الإجازة وتتجنب الحديث عن حالتي الصحية."],
      ["hi", "बिना प्याज की सब्ज़ी बताओ", "ऐसी सब्ज़ी की रेसिपी दीजिए जिसमें टमाटर और मसाले हों और प्याज का इस्तेमाल न हो।"],
      ["tr", "tatlı tarifi, yumurtasız", "Yumurta kullanılmadan yapılan bir tatlı tarifi ver."],
      ["tr", "patrona mesaj, bahane uydurma", "Patronuma dürüst bir mesaj yaz; gerçek nedeni açıkça söyle."],
      [
        "tr",
        "gezi planı, müze istemiyorum",
        "Doğa yürüyüşü, çarşı ve sahil ağırlıklı bir gezi planı hazırla; müzelere yer verme.",
      ],
      ["ko", "점심 추천, 밀가루 빼고", "밀가루가 들어가지 않은 점심 메뉴를 추천해 주세요."],
      ["ko", "사과 편지, 변명하지 말고", "책임을 인정하고 진심을 담은 사과 편지를 써 주세요."],
      ["sv", "middag utan kött, två personer", "Föreslå en vegetarisk middag för två personer."],
      ["cs", "dopis sousedovi, ne útočně", "Napiš sousedovi klidný a zdvořilý dopis."],
      [
        "en",
        "blog post about composting, avoid the word 'journey'",
        "Write a blog post about composting in plain language. Do without the word 'journey'.",
      ],
      [
        "en",
        "make me a workout, no jumping, neighbours below",
        "Create a quiet workout for a flat with neighbours below: all exercises keep both feet on the floor.",
      ],
      ["en", "book rec, no fantasy, something short", "Recommend a short book from any genre except fantasy."],
      [
        "en",
        "quiz for team night, nothing about sports",
        "Write a quiz for a team night with rounds on music, food, geography and film. Sports should stay out.",
      ],
      [
        "es",
        "explica qué es la nube, no uses metáforas del cielo",
        "Explica qué es la nube informática con comparaciones cotidianas, dejando a un lado el cielo y el tiempo.",
      ],
      [
        "de",
        "Geschenkidee für Nachbarin, nichts zum Essen",
        "Schlage Geschenke für meine Nachbarin vor, die man weder essen noch trinken kann.",
      ],
      [
        "it",
        "email al prof, non troppo lunga, senza scuse",
        "Scrivi un'e-mail breve al professore, diretta e senza giustificazioni.",
      ],
      [
        "fr",
        "programme sport, pas de course à pied",
        "Établis un programme de sport fondé sur la natation et le vélo ; la course à pied m'est interdite.",
      ],
      [
        "pt",
        "roteiro Porto, sem praias, 2 dias",
        "Faça um roteiro de dois dias no Porto focado no centro histórico; as praias ficam para outra vez.",
      ],
    ] as const
  ).map(([language, silver, good], index) => ({
    id: `said-otherwise-negations-${index}`,
    language,
    silver,
    good: [good],
    broken: [],
  })),
  false,
);
