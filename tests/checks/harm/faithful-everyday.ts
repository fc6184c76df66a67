import { harmPairsOf } from "./harm-group";

/** Faithful rewrites of everyday prompts, in eighteen languages. */
export const faithfulEverydayPairs = harmPairsOf(
  [
    {
      id: "free4-en-lease",
      language: "en",
      silver:
        "list questions to ask before i rent a flat in Glasgow, top floor, no lift, i have a bike and no car, 12 questions max",
      good: [
        "List up to 12 questions that I should ask before renting a top-floor flat in Glasgow. The building has no lift, and I own a bike but not a car.",
        "You are a housing adviser in Glasgow. I am about to rent a flat on the top floor of a house without a lift. I don't have a car; I do have a bike. Give me a list of at most twelve questions for the landlord.",
      ],
      broken: [],
    },
    {
      id: "free4-en-unit",
      language: "en",
      silver:
        "write unit tests for this function with vitest, cover edge cases, no mocks:\nexport const clamp = (x, lo, hi) => Math.min(hi, Math.max(lo, x));",
      good: [
        "Write unit tests in Vitest for the function below. Cover edge cases and do not use mocks.\n\n```js\nexport const clamp = (x, lo, hi) => Math.min(hi, Math.max(lo, x));\n```",
        "Using Vitest, create a test suite (edge cases included, mock-free) for:\n\nexport const clamp = (x, lo, hi) => Math.min(hi, Math.max(lo, x));",
      ],
      broken: [],
    },
    {
      id: "free4-en-bedtime",
      language: "en",
      silver: "bedtime story for twins aged 4, a lost mitten, 3 minutes to read, no villains, end calmly",
      good: [
        "Tell a bedtime story about a lost mitten for four-year-old twins. It takes about three minutes to read aloud, has no villain, and ends calmly.",
        "Audience: twins, 4 years old\nPlot: a mitten is lost\nReading time: 3 minutes\nMood: gentle, with a calm ending\nVillains do not appear.",
      ],
      broken: [],
    },
    {
      id: "free4-en-medical",
      language: "en",
      silver:
        "patient leaflet: after tooth extraction, no hot drinks for 24 hours, no smoking for 3 days, rinse gently after day 2, plain language",
      good: [
        "Write a patient leaflet in plain language about what to do after a tooth has been extracted: avoid hot drinks for 24 hours, do not smoke for 3 days, and rinse gently from the second day on (after day 2).",
        "Create a leaflet for patients who had a tooth removed (tooth extraction).\n- Hot drinks: not for the first 24 hours\n- Smoking: forbidden for three days\n- Rinsing: gently, after day 2\nUse plain language.",
      ],
      broken: [],
    },
    {
      id: "free4-en-weekly",
      language: "en",
      silver:
        "Summarize the standup notes. Group by person: Ana, Bo, Chi. Don't include blockers already solved. Notes: {notes}",
      good: [
        "Summarise the standup notes below, grouped by person (Ana, Bo, Chi). Leave out blockers that have already been solved.\n\nNotes:\n{notes}",
        "You are the scrum master. Write a summary of the notes with one section each for Ana, Bo and Chi. Solved blockers must not be listed.\n\nNotes: {notes}",
      ],
      broken: [],
    },
    {
      id: "free4-en-refund",
      language: "en",
      silver:
        "reply to a customer who wants a refund after 45 days, our limit is 30 days, offer store credit, dont apologize more than once",
      good: [
        "Write a reply to a customer who asks for a refund after 45 days. Our limit is 30 days, so offer store credit instead. Apologise no more than once.",
        "A customer requests a refund 45 days after the purchase; our policy allows refunds for 30 days. Draft a reply that declines and offers store credit, with one apology at most.",
      ],
      broken: [],
    },
    {
      id: "free4-de-garten",
      language: "de",
      silver:
        "Welche Hecke wächst schnell, bleibt unter 2 m und ist nicht giftig für Hunde? Standort halbschattig, Lehmboden, keine Thuja",
      good: [
        "Welche schnell wachsende Hecke bleibt niedriger als 2 Meter und ist für Hunde ungiftig? Der Standort ist halbschattig mit Lehmboden. Thuja kommt nicht infrage.",
        "Empfiehl eine Hecke:\n- schnellwüchsig, Höhe unter 2 m\n- ungiftig für Hunde\n- Halbschatten, Lehmboden\n- außer Thuja",
      ],
      broken: [],
    },
    {
      id: "free4-de-rede",
      language: "de",
      silver:
        "Rede zum 60. Geburtstag meines Vaters Dieter, 3 Minuten, humorvoll, keine Witze über das Alter, er angelt gern",
      good: [
        "Schreibe eine humorvolle, dreiminütige Rede zum 60. Geburtstag meines Vaters Dieter, der gern angelt. Witze über sein Alter sind unerwünscht.",
        "Entwirf eine Geburtstagsrede (3 Minuten) für Dieter, meinen Vater, der 60 wird und leidenschaftlich angelt. Ton: humorvoll, aber ohne Alterswitze, also keine Witze über das Alter.",
      ],
      broken: [],
    },
    {
      id: "free4-fr-recl",
      language: "fr",
      silver:
        "lettre à la mairie pour signaler un lampadaire cassé rue des Tilleuls depuis le 3 octobre, poli, pas d'accusation, 120 mots",
      good: [
        "Rédige une lettre polie de 120 mots à la mairie pour signaler un lampadaire cassé rue des Tilleuls depuis le 3 octobre. N'accuse personne.",
        "Écris à la mairie (environ 120 mots, ton poli) au sujet du lampadaire de la rue des Tilleuls, cassé depuis le 3 octobre. La lettre ne contient aucune accusation.",
      ],
      broken: [],
    },
    {
      id: "free4-es-mascota",
      language: "es",
      silver:
        "consejos para que mi perro no ladre por la noche, tiene 3 años, vivimos en un piso, sin collares eléctricos, sin castigos",
      good: [
        "Dame consejos para que mi perro de tres años deje de ladrar por la noche. Vivimos en un piso. Descarto los collares eléctricos y los castigos.",
        "Eres adiestrador canino. Mi perro (3 años) ladra de noche en el piso. ¿Qué puedo hacer? No quiero usar collares eléctricos ni castigos.",
      ],
      broken: [],
    },
    {
      id: "free4-pt-aluno",
      language: "pt",
      silver:
        "comentário para o boletim da aluna Rita, 2.º ano, boa a matemática, distraída, positivo, sem comparar com colegas",
      good: [
        "Escreve um comentário positivo para o boletim da Rita, aluna do 2.º ano. É boa a matemática, mas distraída. Não a compares com os colegas.",
        "Redige um comentário de boletim (tom positivo).\nAluna: Rita, 2.º ano\nPontos fortes: matemática\nA melhorar: distrai-se, é distraída\nComparações com colegas são de evitar.",
      ],
      broken: [],
    },
    {
      id: "free4-it-sfida",
      language: "it",
      silver:
        "email al fornitore per sollecitare 40 sedie ordinate il 2 maggio, consegna entro venerdì, fermo ma gentile, nessuna minaccia",
      good: [
        "Scrivi un'email ferma ma gentile al fornitore per sollecitare la consegna, entro venerdì, di 40 sedie ordinate il 2 maggio. Non contenere minacce.",
        "Sollecita via email il fornitore: 40 sedie, ordine del 2 maggio, consegna richiesta entro venerdì. Tono fermo e gentile, privo di minacce.",
      ],
      broken: [],
    },
    {
      id: "free4-nl-huis",
      language: "nl",
      silver: "advertentie huurkamer Groningen, 18 m², 420 euro per maand, geen rokers, wel huisdieren, per 1 augustus",
      good: [
        "Schrijf een advertentie voor een huurkamer van 18 m² in Groningen. Huur: € 420 per maand, beschikbaar per 1 augustus. Huisdieren mogen wel, roken niet: geen rokers.",
        "Advertentie voor een kamer:\n- Groningen, 18 m²\n- 420 euro per maand, vanaf 1 augustus\n- Huisdieren toegestaan\n- Niet voor rokers",
      ],
      broken: [],
    },
    {
      id: "free4-pl-przepis",
      language: "pl",
      silver: "przepis na zupę ogórkową dla 4 osób, bez śmietany, w 40 minut, prosto opisany",
      good: [
        "Podaj prosto opisany przepis na zupę ogórkową dla czterech osób, gotową w 40 minut. Nie używaj śmietany.",
        "Zupa ogórkowa – przepis\n• 4 osoby\n• 40 minut\n• śmietany nie dodajemy\n• prosty opis kroków",
      ],
      broken: [],
    },
    {
      id: "free4-ru-pismo",
      language: "ru",
      silver: "письмо в управляющую компанию: протекает крыша над кв. 47 с 10 ноября, вежливо, без угроз, прошу осмотр",
      good: [
        "Составь вежливое письмо в управляющую компанию. Крыша над квартирой 47 протекает с 10 ноября. Попроси провести осмотр. Угрозы недопустимы.",
        "Напиши обращение в УК (управляющую компанию).\n- Проблема: крыша над кв. 47 протекает с 10 ноября\n- Просьба: осмотр\n- Тон вежливый, не угрожать",
      ],
      broken: [],
    },
    {
      id: "free4-zh-jieshao",
      language: "zh",
      silver: "写一段公司团建活动总结，200字，提到爬山和烧烤，不要写费用，语气积极",
      good: [
        "请以积极的语气写一段约200字的公司团建总结，内容包括爬山和烧烤，不涉及费用。",
        "你是行政专员。请总结公司团建活动。\n- 字数：200字\n- 内容：爬山、烧烤\n- 语气：积极向上\n- 费用不写",
      ],
      broken: [],
    },
    {
      id: "free4-ja-kotowari",
      language: "ja",
      silver: "飲み会の誘いを断るLINE。先輩の森さん宛て、丁寧に、嘘の理由は書かない、2文",
      good: [
        "先輩の森さんに飲み会の誘いを丁寧に断るLINEの文面を2文で書いてください。嘘の理由は書かないでください。",
        "LINEの返信文を作成してください。\n相手：先輩の森さん\n用件：飲み会の誘いを断る\n長さ：2文\n口調：丁寧\n注意：理由に嘘を含めない",
      ],
      broken: [],
    },
    {
      id: "free4-ko-sogae",
      language: "ko",
      silver: "동아리 모집 글, 사진 동아리 '빛담', 1학년만, 회비 없음, 200자 이내",
      good: ["사진 동아리 '빛담'의 모집 글을 200자 이내로 작성해 주세요. 1학년만 모집하며 회비는 없습니다."],
      broken: [],
    },
    {
      id: "free4-ar-dawa",
      language: "ar",
      silver: "اكتب دعوة لحفل عشاء يوم الخميس 14 مارس، 20 ضيفًا، بلا أطفال، أسلوب رسمي",
      good: ["اكتب دعوة رسمية لحفل عشاء يوم الخميس 14 مارس يحضره 20 ضيفًا. الدعوة لا تشمل الأطفال."],
      broken: [],
    },
    {
      id: "free4-hi-vigyapan",
      language: "hi",
      silver: "सिलाई की दुकान का विज्ञापन, 50 शब्द, कीमत मत बताओ, दुकान रविवार को बंद",
      good: ["सिलाई की दुकान के लिए 50 शब्दों का विज्ञापन लिखिए। कीमत न बताएँ और लिखें कि दुकान रविवार को बंद रहती है।"],
      broken: [],
    },
    {
      id: "free4-tr-ozet",
      language: "tr",
      silver: "bu toplantıyı 5 maddede özetle, isim kullanma, kararları öne al:\n{notlar}",
      good: [
        "Aşağıdaki toplantı notlarını beş maddede özetle. Kararları en başa koy ve kişi isimlerine yer verme.\n\n{notlar}",
      ],
      broken: [],
    },
    {
      id: "free4-da-opskrift",
      language: "da",
      silver: "opskrift på boller uden gluten, 12 stk, klar på 1 time, ikke for søde",
      good: ["Skriv en opskrift på 12 glutenfri boller, der er klar på en time. De må ikke være for søde."],
      broken: [],
    },
  ],
  false,
);
