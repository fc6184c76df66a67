import { harmPairsOf } from "../harm-group";

/** Faithful rewrites in ten languages that expand, restructure or translate on request. */
export const carefulFaithfulManyTonguesPairs = harmPairsOf(
  [
    {
      id: "careful2-nl-buurt",
      language: "nl",
      silver:
        "uitnodiging buurtbarbecue zaterdag 6 juli 17 uur, zelf vlees meenemen, geen glas mee ivm kinderen, aanmelden voor 1 juli bij Hennie",
      good: [
        "Schrijf een uitnodiging voor de buurtbarbecue op zaterdag 6 juli om 17.00 uur.\n\n- Iedereen neemt zelf vlees mee.\n- Glas is niet toegestaan vanwege de kinderen.\n- Aanmelden kan tot 1 juli bij Hennie.\n\nToon: gezellig, maximaal 90 woorden.",
        "Je organiseert een barbecue in de buurt: zaterdag 6 juli, 17 uur. Maak een vrolijke uitnodiging waarin staat dat gasten hun eigen vlees meebrengen, dat zij in verband met de kinderen geen glas meenemen en dat ze zich vóór 1 juli bij Hennie opgeven.",
      ],
      broken: [],
    },
    {
      id: "careful2-nl-klacht",
      language: "nl",
      silver:
        "klachtbrief aan NS, trein Utrecht-Zwolle 40 min te laat op 3 mei, aansluiting gemist, wil 12,50 terug, zakelijk, niet boos klinken",
      good: [
        "Schrijf een zakelijke klachtbrief aan NS. De trein van Utrecht naar Zwolle had op 3 mei 40 minuten vertraging, waardoor ik mijn aansluiting miste. Ik wil € 12,50 terug. De brief mag niet boos klinken.",
        "Onderwerp: vertraging op 3 mei, Utrecht-Zwolle, 40 min\nGevolg: aansluiting gemist\nVerzoek: 12,50 euro terugbetalen\n\nStel hiermee een klachtbrief aan NS op, zakelijk en zonder boze toon.",
      ],
      broken: [],
    },
    {
      id: "careful2-nl-python",
      language: "nl",
      silver:
        "schrijf een python functie die een IBAN controleert, geen externe packages, type hints, docstring in het nederlands, geen print",
      good: [
        "Schrijf een Python-functie die een IBAN controleert.\n\nEisen:\n- geen externe packages\n- type hints\n- een docstring in het Nederlands\n- geen print-opdrachten\n\nGeef daarna drie voorbeelden van aanroepen.",
        "Je bent een ervaren Python-ontwikkelaar. Maak een functie voor het controleren van een IBAN met type hints en een Nederlandse docstring. Gebruik alleen de standaardbibliotheek, dus zonder externe packages, en print niets.",
      ],
      broken: [],
    },
    {
      id: "careful2-nl-bot",
      language: "nl",
      silver:
        "Je bent de chatbot van zwembad De Meerkoet. Antwoord in max 2 zinnen. Geef nooit telefoonnummers. Vraag: {vraag}",
      good: [
        "# Rol\nJe bent de chatbot van zwembad De Meerkoet.\n\n# Regels\n- Je antwoord telt hoogstens 2 zinnen.\n- Noem nooit een telefoonnummer.\n\n# Vraag\n{vraag}",
        "Als chatbot van zwembad De Meerkoet beantwoord je de vraag hieronder in maximaal twee zinnen, zonder telefoonnummers te geven.\n\nVraag van de bezoeker: {vraag}",
      ],
      broken: [],
    },
    {
      id: "careful2-pl-ogloszenie",
      language: "pl",
      silver: "ogłoszenie: sprzedam rower miejski, rama 19 cali, 3 lata, 650 zł, odbiór w Gdyni, bez wysyłki, krótko",
      good: [
        "Napisz krótkie ogłoszenie o sprzedaży roweru miejskiego.\n\n- Rama: 19 cali\n- Wiek: 3 lata\n- Cena: 650 zł\n- Odbiór osobisty w Gdyni\n- Bez wysyłki",
        "Ułóż zwięzłe ogłoszenie: sprzedaję trzyletni rower miejski z ramą 19 cali za 650 zł. Można go odebrać w Gdyni; nie wysyłam.",
      ],
      broken: [],
    },
    {
      id: "careful2-pl-lekcja",
      language: "pl",
      silver: "plan lekcji o ułamkach dla klasy 4, 45 minut, bez kart pracy, z grą, na koniec 3 pytania sprawdzające",
      good: [
        "Przygotuj plan lekcji o ułamkach dla klasy 4.\n\nCzas: 45 minut\nMetoda: gra\nNie używaj kart pracy.\nNa koniec dodaj 3 pytania sprawdzające.",
        "Jesteś nauczycielem matematyki. Zaplanuj 45-minutową lekcję o ułamkach dla czwartej klasy (klasa 4), z grą i bez kart pracy. Zakończ ją trzema pytaniami sprawdzającymi.",
      ],
      broken: [],
    },
    {
      id: "careful2-pl-tlumacz",
      language: "pl",
      silver: "przetłumacz na angielski, styl potoczny, nie tłumacz imion: Hania i Staś jadą jutro nad Wigry.",
      good: [
        "Przetłumacz poniższe zdanie na język angielski w stylu potocznym. Nie tłumacz imion.\n\nHania i Staś jadą jutro nad Wigry.",
        "Zadanie: tłumaczenie na angielski\nStyl: potoczny\nImiona: bez zmian\n\nTekst: Hania i Staś jadą jutro nad Wigry.",
      ],
      broken: [],
    },
    {
      id: "careful2-ru-pismo",
      language: "ru",
      silver:
        "письмо в управляющую компанию, течёт крыша, кв 57, с 10 октября, вежливо, без угроз суда, попросить осмотр до пятницы",
      good: [
        "Напиши вежливое письмо в управляющую компанию.\n\nФакты:\n- С 10 октября течёт крыша над квартирой 57.\n- Прошу провести осмотр до пятницы.\n\nНе угрожай судом.",
        "Составь обращение в управляющую компанию от жильца кв. 57. С 10 октября крыша протекает (течёт). Нужно вежливо попросить об осмотре до пятницы. Угроз обратиться в суд быть не должно.",
      ],
      broken: [],
    },
    {
      id: "careful2-ru-skazka",
      language: "ru",
      silver: "сказка на ночь для дочки 5 лет про ёжика и маяк, без страшного, 3 минуты чтения, добрый конец",
      good: [
        "Сочини сказку на ночь про ёжика и маяк для пятилетней дочки (5 лет). Время чтения — около 3 минут. Ничего страшного, конец добрый.",
        "Слушатель: девочка, 5 лет (дочка)\nГерои: ёжик и маяк\nДлина: 3 минуты чтения\nКонец: добрый\nСтрашных сцен нет.",
      ],
      broken: [],
    },
    {
      id: "careful2-ru-kod",
      language: "ru",
      silver:
        "напиши тесты на pytest для этой функции, только граничные случаи, без моков\ndef clamp(x, lo, hi):\n    return max(lo, min(hi, x))",
      good: [
        "Напиши тесты на pytest для функции ниже. Проверяй только граничные случаи и не используй моки.\n\n```python\ndef clamp(x, lo, hi):\n    return max(lo, min(hi, x))\n```",
        "Ты опытный тестировщик. Нужны тесты (pytest) лишь на граничные случаи; моки запрещены.\n\nФункция:\ndef clamp(x, lo, hi):\n    return max(lo, min(hi, x))",
      ],
      broken: [],
    },
    {
      id: "careful2-ru-bot",
      language: "ru",
      silver:
        "Ты консультант магазина чая «Липа». Отвечай не длиннее 60 слов. Не советуй кофе. Если спросят про доставку, назови срок 2 дня.\n\nВопрос: {{вопрос}}",
      good: [
        "# Роль\nТы консультант магазина чая «Липа».\n\n# Правила\n- Ответ — не больше 60 слов.\n- Никогда не советуй кофе.\n- На вопрос о доставке называй срок: 2 дня.\n\n# Вопрос\n{{вопрос}}",
        "Ты работаешь консультантом в магазине чая «Липа». Ответь на вопрос покупателя максимум в 60 словах. Кофе не предлагай. Про доставку говори, что она занимает 2 дня.\n\nВопрос покупателя: {{вопрос}}",
      ],
      broken: [],
    },
    {
      id: "careful2-ko-gongji",
      language: "ko",
      silver: "도서관 휴관 안내문 써줘. 5월 3일부터 5일까지, 반납함은 이용 가능, 존댓말, 이모지 쓰지 말고",
      good: [
        "도서관 휴관 안내문을 작성해 주세요.\n\n- 휴관 기간: 5월 3일~5월 5일\n- 반납함은 이용할 수 있습니다.\n- 존댓말로 쓰고 이모지는 사용하지 마세요.",
        "당신은 도서관 사서입니다. 5월 3일부터 5일까지 휴관한다는 안내문을 존댓말로 써 주세요. 그동안 반납함은 이용 가능하다고 알려 주고, 이모지는 빼 주세요.",
      ],
      broken: [],
    },
    {
      id: "careful2-ko-yori",
      language: "ko",
      silver: "자취생용 계란 요리 3가지, 10분 이내, 오븐 없이, 재료는 5개 이하",
      good: [
        "자취생을 위한 계란 요리 3가지를 알려 주세요.\n\n조건:\n- 조리 시간 10분 이내\n- 오븐은 사용하지 않음\n- 재료는 5개 이하",
        "자취생이 만들기 쉬운 계란 요리를 세 가지 추천해 주세요. 각각 10분 안에 끝나야 하고, 오븐 없이 만들 수 있어야 하며, 재료는 다섯 개를 넘지 않아야 합니다.",
      ],
      broken: [],
    },
    {
      id: "careful2-ko-beonyeok",
      language: "ko",
      silver:
        "아래 문장을 일본어로 번역해줘. 정중하게, 회사 이름은 번역하지 마.\n\n한빛상사는 내일부터 주문을 받습니다.",
      good: [
        "아래 문장을 일본어로 정중하게 번역해 주세요. 회사 이름은 번역하지 마세요. 번역문만 출력하세요.\n\n한빛상사는 내일부터 주문을 받습니다.",
        "작업: 일본어 번역\n말투: 정중하게\n주의: 회사 이름은 번역하지 않고 그대로 둔다\n\n문장:\n한빛상사는 내일부터 주문을 받습니다.",
      ],
      broken: [],
    },
    {
      id: "careful2-ar-daawa",
      language: "ar",
      silver:
        "اكتب دعوة لحفل تخرج ابنتي ليلى يوم الخميس الساعة 7 مساءً في قاعة الياسمين، بدون هدايا، أسلوب رسمي، لا تزيد عن 60 كلمة",
      good: [
        "اكتب دعوة رسمية إلى حفل تخرج ابنتي ليلى.\n\n- الموعد: يوم الخميس، الساعة 7 مساءً\n- المكان: قاعة الياسمين\n- نرجو عدم إحضار هدايا.\n- الطول: 60 كلمة على الأكثر",
        "أنت كاتب دعوات محترف. صُغ بأسلوب رسمي دعوة لا تتجاوز 60 كلمة لحضور حفل تخرج ابنتي ليلى في قاعة الياسمين يوم الخميس عند الساعة 7 مساءً، واذكر أن الحفل بدون هدايا.",
      ],
      broken: [],
    },
    {
      id: "careful2-ar-sharh",
      language: "ar",
      silver: "اشرح الجاذبية لطفل عمره 8 سنوات، بلا معادلات، مثال واحد من كرة القدم، 5 جمل",
      good: [
        "اشرح الجاذبية لطفل في الثامنة من عمره (8 سنوات). لا تستخدم أي معادلات، واذكر مثالًا واحدًا من كرة القدم. اكتب 5 جمل.",
        "الجمهور: طفل عمره 8 سنوات\nالموضوع: الجاذبية\nالطول: 5 جمل\nالمثال: مثال واحد من كرة القدم\nالممنوع: المعادلات",
      ],
      broken: [],
    },
    {
      id: "careful2-tr-ilan",
      language: "tr",
      silver:
        "kiralık daire ilanı yaz: Eskişehir, 2+1, 3. kat, aylık 14000 TL, evcil hayvan yok, öğrenciye uygun, abartısız",
      good: [
        "Kiralık bir daire için abartısız bir ilan yaz.\n\n- Yer: Eskişehir\n- Daire: 2+1, 3. kat\n- Kira: aylık 14000 TL\n- Evcil hayvan kabul edilmiyor.\n- Öğrenciye uygun",
        "Eskişehir'deki 2+1 dairem için bir kiralık ilanı hazırla. Daire 3. katta, kirası aylık 14000 TL ve öğrenciye uygun. Evcil hayvan istemiyorum. Abartısız bir dil kullan.",
      ],
      broken: [],
    },
    {
      id: "careful2-tr-mail",
      language: "tr",
      silver: "müdürüme mail, cuma izin istiyorum, doktor randevusu, teşhisten bahsetme, resmi ve kısa",
      good: [
        "Müdürüme kısa ve resmi bir e-posta (mail) yaz. Cuma günü doktor randevum olduğu için izin istiyorum. Teşhisten bahsetme.",
        "Konu: cuma günü izin talebi\nGerekçe: doktor randevusu\nÜslup: resmi, kısa\nTeşhise değinilmemeli.\n\nBu bilgilerle müdürüme gönderilecek bir mail hazırla.",
      ],
      broken: [],
    },
    {
      id: "careful2-de-protokoll",
      language: "de",
      silver:
        "mach aus den stichpunkten ein protokoll, präsens, keine wertungen, max 1 seite, teilnehmer: Orhan, Beate, Lux\n- server umzug 12.9.\n- beate prüft backup\n- offene frage: kosten",
      good: [
        "Erstelle aus den Stichpunkten ein Protokoll.\n\nTeilnehmende: Orhan, Beate, Lux\nZeitform: Präsens\nUmfang: höchstens 1 Seite\nEnthalte dich jeder Wertung.\n\nStichpunkte:\n- server umzug 12.9.\n- beate prüft backup\n- offene frage: kosten",
        "Du bist Protokollführer. Formuliere die folgenden Stichpunkte zu einem Protokoll von maximal einer Seite aus, im Präsens und ohne Wertungen. Teilnehmer sind Orhan, Beate und Lux.\n\n- server umzug 12.9.\n- beate prüft backup\n- offene frage: kosten",
      ],
      broken: [],
    },
    {
      id: "careful2-de-produkt",
      language: "de",
      silver:
        "produkttext für eine handcreme 75 ml, parfümfrei, kein tierversuch, 80 wörter, zielgruppe gärtner, nicht werblich",
      good: [
        "Schreibe einen Produkttext von 80 Wörtern über eine Handcreme (75 ml). Sie ist parfümfrei und wurde nicht an Tieren getestet (kein Tierversuch). Zielgruppe sind Gärtner. Der Ton ist sachlich, nicht werblich.",
        "Zielgruppe: Gärtnerinnen und Gärtner\nProdukt: Handcreme, 75 ml, frei von Parfüm, ohne Tierversuche\nTextlänge: 80 Wörter\nVermeide werbliche Sprache.",
      ],
      broken: [],
    },
    {
      id: "careful2-de-uebersetzen",
      language: "de",
      silver:
        "übersetze ins polnische, du-form, kurz bleiben: Komm bitte um halb neun, der Schlüssel liegt unter der Matte.",
      good: [
        "Übersetze den folgenden Text ins Polnische. Verwende die Du-Form und bleibe so kurz wie das Original.\n\nKomm bitte um halb neun, der Schlüssel liegt unter der Matte.",
        'Aufgabe: Übersetzung ins Polnische\nAnrede: du\nLänge: kurz\n\nText: "Komm bitte um halb neun, der Schlüssel liegt unter der Matte."\n\nGib nur die Übersetzung aus.',
      ],
      broken: [],
    },
    {
      id: "careful2-fr-tableau",
      language: "fr",
      silver:
        "compare ces 2 forfaits dans un tableau, dis lequel pour 4h d'appels et 20 Go, sans parler de la 5G : A 12 €/mois 15 Go illimité ; B 16 €/mois 40 Go 2h",
      good: [
        "Compare les 2 forfaits ci-dessous dans un tableau, puis dis lequel convient à 4 h d'appels et 20 Go de données. Ne parle pas de la 5G.\n\nA : 12 €/mois, 15 Go, appels illimités\nB : 16 €/mois, 40 Go, 2 h d'appels",
        "Tu conseilles un client qui a besoin de 20 Go et de 4h d'appels.\n\n1. Dresse un tableau comparatif des deux forfaits.\n2. Recommande l'un des deux.\n\nLa 5G ne doit pas être évoquée.\n\nForfaits : A 12 €/mois 15 Go illimité ; B 16 €/mois 40 Go 2h",
      ],
      broken: [],
    },
    {
      id: "careful2-fr-chanson",
      language: "fr",
      silver:
        "paroles de chanson pour les 60 ans de Maryse, sur l'air de Frère Jacques, 3 couplets, rien sur son âge, drôle",
      good: [
        "Écris des paroles drôles sur l'air de « Frère Jacques » pour les 60 ans de Maryse. La chanson a 3 couplets et ne dit rien de son âge.",
        "Occasion : les 60 ans de Maryse\nMélodie : Frère Jacques\nForme : trois couplets\nTon : humoristique, drôle\nL'âge ne doit pas être mentionné dans les paroles.",
      ],
      broken: [],
    },
    {
      id: "careful2-es-tabla",
      language: "es",
      silver:
        "tabla con 6 pueblos de Asturias para una escapada de 2 días sin coche, columnas pueblo, cómo llegar, qué comer; nada de playas",
      good: [
        "Haz una tabla con 6 pueblos de Asturias para una escapada de 2 días sin coche. Columnas: pueblo, cómo llegar, qué comer. Excluye las playas.",
        "Viajamos en transporte público, sin coche, y tenemos dos días. Propón seis pueblos asturianos (Asturias) en una tabla de tres columnas (pueblo | cómo llegar | qué comer). No queremos playas.",
      ],
      broken: [],
    },
    {
      id: "careful2-it-system",
      language: "it",
      silver:
        "Sei il tutor di chimica di un liceo. Non dare mai la soluzione completa, solo un indizio per volta. Max 3 frasi. Domanda: {domanda}",
      good: [
        "# Ruolo\nSei il tutor di chimica di un liceo.\n\n# Regole\n- Dai solo un indizio per volta.\n- Non rivelare mai la soluzione completa.\n- Usa al massimo 3 frasi.\n\n# Domanda dello studente\n{domanda}",
        "Fai da tutor di chimica in un liceo. Rispondi alla domanda con un solo indizio per volta, in non più di tre frasi. La soluzione completa non va mai data.\n\nDomanda: {domanda}",
      ],
      broken: [],
    },
    {
      id: "careful2-pt-desculpa",
      language: "pt",
      silver:
        "mensagem pra cliente, atraso de 3 dias na entrega das cortinas, sem culpar a transportadora, oferecer 5% de desconto, informal",
      good: [
        "Escreva uma mensagem informal para um cliente. A entrega das cortinas vai atrasar 3 dias. Ofereça 5% de desconto e não culpe a transportadora.",
        "Você trabalha numa loja de cortinas. Avise o cliente, em tom informal, de que a entrega terá um atraso de três dias e ofereça um desconto de 5%. Não ponha a culpa na transportadora.",
      ],
      broken: [],
    },
  ],
  false,
);
