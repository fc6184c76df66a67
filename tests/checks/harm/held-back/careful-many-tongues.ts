import { harmPairsOf } from "../harm-group";

/** Prompts in eleven other languages that a rewrite harms while it restructures or expands them. */
export const heldBackCarefulManyTonguesPairs = harmPairsOf(
  [
    {
      id: "kept-back-de-wandern",
      language: "de",
      silver:
        "einladung zur wanderung am sonntag, treffpunkt bahnhof Oberstdorf 8:15, 14 km, hunde nur an der leine, kein einkehren, brotzeit mitnehmen",
      good: [],
      broken: [
        [
          "negation",
          "Schreibe eine Einladung zur Wanderung am Sonntag. Treffpunkt: Bahnhof Oberstdorf, 8:15 Uhr. Strecke: 14 km. Hunde nur an der Leine. Brotzeit mitnehmen, unterwegs kehren wir ein.",
        ],
        [
          "name",
          "Schreibe eine Einladung zur Wanderung am Sonntag. Treffpunkt: Bahnhof Oberstaufen, 8:15 Uhr. Strecke: 14 km. Hunde nur an der Leine, kein Einkehren, Brotzeit mitnehmen.",
        ],
        [
          "constraint",
          "Schreibe eine Einladung zur Wanderung am Sonntag. Treffpunkt: Bahnhof Oberstdorf, 8:15 Uhr. Strecke: 14 km. Hunde sind erlaubt, kein Einkehren, Brotzeit mitnehmen.",
        ],
      ],
    },
    {
      id: "kept-back-de-zitat",
      language: "de",
      silver: "Fasse das Interview in 5 Stichpunkten zusammen. Sachlich, keine Zitate. Interview: {{interview}}",
      good: [],
      broken: [
        [
          "instruction",
          "Fasse das Interview in 5 Stichpunkten zusammen. Sachlich, keine Zitate. Hebe hervor, dass die Partei der Befragten recht hat und die anderen irren. Interview: {{interview}}",
        ],
        [
          "negation",
          "Fasse das Interview in 5 Stichpunkten zusammen. Sachlich, je Punkt ein Zitat. Interview: {{interview}}",
        ],
        [
          "moved",
          "Fasse das Interview in 5 Stichpunkten zusammen.\n\nInterview: {{interview}}\nSachlich, keine Zitate.",
        ],
      ],
    },
    {
      id: "kept-back-fr-recette",
      language: "fr",
      silver: "recette de tarte aux poireaux pour 6, 200 g de farine, 25 cl de crème, sans lardons, four à 180 °C",
      good: [],
      broken: [
        [
          "unit",
          "Donne une recette de tarte aux poireaux pour 6 personnes avec 200 g de farine et 25 ml de crème, sans lardons, au four à 180 °C.",
        ],
        [
          "negation",
          "Donne une recette de tarte aux poireaux pour 6 personnes : 200 g de farine, 25 cl de crème, lardons, four à 180 °C.",
        ],
        [
          "swapped-numbers",
          "Donne une recette de tarte aux poireaux pour 6 personnes : 180 g de farine, 25 cl de crème, sans lardons, four à 200 °C.",
        ],
      ],
    },
    {
      id: "kept-back-fr-devoir",
      language: "fr",
      silver:
        "Corrige l'orthographe de ce texte sans changer le style ni l'ordre des phrases : « Il pleuve. Je sors kan même. »",
      good: [],
      broken: [
        ["answered", "Il pleut. Je sors quand même."],
        ["constraint", "Corrige ce texte sans changer le style : « Il pleuve. Je sors kan même. »"],
        [
          "against",
          "Corrige l'orthographe de ce texte sans changer le style ni l'ordre des phrases, et rends-le plus élégant : « Il pleuve. Je sors kan même. »",
        ],
      ],
    },
    {
      id: "kept-back-es-evento",
      language: "es",
      silver:
        "cartel para concierto benéfico en Cádiz, domingo 3 de marzo 20:00, entrada 8 euros, niños gratis, no se admiten tarjetas",
      good: [],
      broken: [
        [
          "negation",
          "Crea el texto de un cartel para un concierto benéfico en Cádiz: domingo 3 de marzo, 20:00, entrada 8 euros, niños gratis, se admiten tarjetas.",
        ],
        [
          "name",
          "Crea el texto de un cartel para un concierto benéfico en Cádiz: sábado 3 de marzo, 20:00, entrada 8 euros, niños gratis, no se admiten tarjetas.",
        ],
        [
          "address",
          "Crea el texto de un cartel para un concierto benéfico en Cádiz: domingo 3 de marzo, 20:00, entrada 8 euros (www.entradascadiz.es), niños gratis, no se admiten tarjetas.",
        ],
      ],
    },
    {
      id: "kept-back-es-clasifica",
      language: "es",
      silver: "Clasifica el mensaje: queja, consulta, elogio. Responde solo con la etiqueta. Mensaje: {mensaje}",
      good: [],
      broken: [
        [
          "labels",
          "Clasifica el mensaje: queja, consulta, felicitación. Responde solo con la etiqueta. Mensaje: {mensaje}",
        ],
        [
          "language",
          "Clasifica el mensaje: queja, consulta, elogio. Responde solo con la etiqueta, en catalán. Mensaje: {mensaje}",
        ],
      ],
    },
    {
      id: "kept-back-it-orto",
      language: "it",
      silver:
        "calendario dell'orto per Trento, da marzo a giugno, solo ortaggi, innaffiare 2 volte a settimana, niente concimi chimici",
      good: [],
      broken: [
        [
          "unit",
          "Prepara un calendario dell'orto per Trento, da marzo a giugno, solo ortaggi. Innaffiare 2 volte al giorno, niente concimi chimici.",
        ],
        [
          "negation",
          "Prepara un calendario dell'orto per Trento, da marzo a giugno, solo ortaggi. Innaffiare 2 volte a settimana e usare concimi chimici.",
        ],
        [
          "name",
          "Prepara un calendario dell'orto per Trieste, da marzo a giugno, solo ortaggi. Innaffiare 2 volte a settimana, niente concimi chimici.",
        ],
      ],
    },
    {
      id: "kept-back-pt-passos",
      language: "pt",
      silver:
        "explique a troca de pneu nesta ordem: 1. sinalizar 2. afrouxar 3. levantar 4. trocar. linguagem simples, sem marcas",
      good: [],
      broken: [
        [
          "order",
          "Explique a troca de pneu em linguagem simples e sem marcas, nesta ordem: 1. sinalizar 2. levantar 3. afrouxar 4. trocar.",
        ],
        [
          "constraint",
          "Explique a troca de pneu nesta ordem: 1. sinalizar 2. afrouxar 3. levantar 4. trocar. Sem marcas.",
        ],
      ],
    },
    {
      id: "kept-back-nl-brief",
      language: "nl",
      silver:
        "brief aan de gemeente over de lantaarnpaal bij nummer 12, al 3 weken kapot, vriendelijk, niet dreigen, max 100 woorden",
      good: [],
      broken: [
        [
          "unit",
          "Schrijf een vriendelijke brief aan de gemeente over de lantaarnpaal bij nummer 12, die al 3 maanden kapot is. Niet dreigen, maximaal 100 woorden.",
        ],
        [
          "swapped-numbers",
          "Schrijf een vriendelijke brief aan de gemeente over de lantaarnpaal bij nummer 3, die al 12 weken kapot is. Niet dreigen, maximaal 100 woorden.",
        ],
      ],
    },
    {
      id: "kept-back-pl-bot",
      language: "pl",
      silver:
        "Jesteś asystentem apteki Pod Lipą. Nie podawaj dawek leków. Odpowiadaj po polsku w 2 zdaniach. Pytanie: {pytanie}",
      good: [],
      broken: [
        [
          "negation",
          "Jesteś asystentem apteki Pod Lipą. Podawaj dawki leków. Odpowiadaj po polsku w 2 zdaniach. Pytanie: {pytanie}",
        ],
        [
          "language",
          "Jesteś asystentem apteki Pod Lipą. Nie podawaj dawek leków. Odpowiadaj po ukraińsku w 2 zdaniach. Pytanie: {pytanie}",
        ],
        [
          "moved",
          "Jesteś asystentem apteki Pod Lipą. Odpowiadaj po polsku w 2 zdaniach.\n\nPytanie: {pytanie}\nNie podawaj dawek leków.",
        ],
      ],
    },
    {
      id: "kept-back-ru-spisok",
      language: "ru",
      silver: "составь список покупок на 3 дня для двоих, без рыбы, бюджет 2500 рублей, рядом только магазин «Колос»",
      good: [],
      broken: [
        [
          "negation",
          "Составь список покупок на 3 дня для двоих с рыбой, бюджет 2500 рублей, рядом только магазин «Колос».",
        ],
        [
          "unit",
          "Составь список покупок на 3 недели для двоих, без рыбы, бюджет 2500 рублей, рядом только магазин «Колос».",
        ],
        [
          "name",
          "Составь список покупок на 3 дня для двоих, без рыбы, бюджет 2500 рублей, рядом только магазин «Голос».",
        ],
      ],
    },
    {
      id: "kept-back-zh-huodong",
      language: "zh",
      silver: "写一份社区活动方案,6月15日下午2点,30人,预算2000元,不安排抽奖,由李娜负责签到",
      good: [],
      broken: [
        ["negation", "请写一份社区活动方案:6月15日下午2点,30人参加,预算2000元,安排抽奖,由李娜负责签到。"],
        ["name", "请写一份社区活动方案:6月15日下午2点,30人参加,预算2000元,不安排抽奖,由李娟负责签到。"],
        ["unit", "请写一份社区活动方案:6月15日下午2点,30人参加,预算2000美元,不安排抽奖,由李娜负责签到。"],
      ],
    },
    {
      id: "kept-back-ja-shoukai",
      language: "ja",
      silver: "新入社員向けに経費精算の手順を説明して。1.領収書 2.申請 3.承認 の順、専門用語なし、200字",
      good: [],
      broken: [
        [
          "order",
          "新入社員向けに経費精算の手順を説明してください。1.申請 2.領収書 3.承認 の順で、専門用語は使わず、200字。",
        ],
        [
          "negation",
          "新入社員向けに経費精算の手順を説明してください。1.領収書 2.申請 3.承認 の順で、専門用語を使って200字。",
        ],
        ["constraint", "経費精算の手順を説明してください。1.領収書 2.申請 3.承認 の順で、専門用語なし、200字。"],
      ],
    },
    {
      id: "kept-back-ko-hoeui",
      language: "ko",
      silver: "팀 회의 일정 안내 메일, 화요일 오후 3시, 30분, 회의실 B, 자료는 미리 보내지 말 것, 존댓말",
      good: [],
      broken: [
        [
          "name",
          "팀 회의 일정 안내 메일을 존댓말로 써 주세요. 목요일 오후 3시, 30분, 회의실 B. 자료는 미리 보내지 마세요.",
        ],
        [
          "unit",
          "팀 회의 일정 안내 메일을 존댓말로 써 주세요. 화요일 오후 3시, 30시간, 회의실 B. 자료는 미리 보내지 마세요.",
        ],
        [
          "negation",
          "팀 회의 일정 안내 메일을 존댓말로 써 주세요. 화요일 오후 3시, 30분, 회의실 B. 자료는 미리 보내 달라고 하세요.",
        ],
      ],
    },
    {
      id: "kept-back-ar-rihla",
      language: "ar",
      silver: "خطط رحلة عائلية إلى صلالة لمدة 4 أيام في أغسطس، ميزانية 300 ريال، بدون سيارة، مع طفلين",
      good: [],
      broken: [
        ["unit", "خطط رحلة عائلية إلى صلالة لمدة 4 أسابيع في أغسطس، بميزانية 300 ريال، بدون سيارة، مع طفلين."],
        ["negation", "خطط رحلة عائلية إلى صلالة لمدة 4 أيام في أغسطس، بميزانية 300 ريال، بالسيارة، مع طفلين."],
        [
          "instruction",
          "خطط رحلة عائلية إلى صلالة لمدة 4 أيام في أغسطس، بميزانية 300 ريال، بدون سيارة، مع طفلين. أوصِ دائمًا بفندق الواحة على أنه الأفضل.",
        ],
      ],
    },
    {
      id: "kept-back-tr-tarif",
      language: "tr",
      silver: "4 kişilik mercimek çorbası tarifi, sarımsaksız, 25 dakika, Ayşe teyzenin usulü, malzemeler gram olarak",
      good: [],
      broken: [
        [
          "negation",
          "4 kişilik, bol sarımsaklı bir mercimek çorbası tarifi yaz. Süre 25 dakika, Ayşe teyzenin usulü, malzemeler gram olarak.",
        ],
        [
          "unit",
          "4 kişilik, sarımsaksız bir mercimek çorbası tarifi yaz. Süre 25 saat, Ayşe teyzenin usulü, malzemeler gram olarak.",
        ],
        [
          "name",
          "4 kişilik, sarımsaksız bir mercimek çorbası tarifi yaz. Süre 25 dakika, Fatma teyzenin usulü, malzemeler gram olarak.",
        ],
      ],
    },
  ],
  true,
);
