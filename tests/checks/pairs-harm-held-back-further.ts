import { harmPairsOf } from "./harm-group";

/** Pairs of harm that were held back at first, then looked at. */
export const heldBackHarmPairsFurther = harmPairsOf(
  [
    {
      id: "held-harm-nl",
      language: "nl",
      silver: "korte speech voor collega Femke, 25 jaar in dienst, geen grappen over haar hond",
      good: [
        "Schrijf een korte speech voor mijn collega Femke, die 25 jaar in dienst is. Maak geen grappen over haar hond.",
      ],
      broken: [
        ["negation", "Schrijf een korte speech voor collega Femke, 25 jaar in dienst, met grappen over haar hond."],
        ["unit", "Schrijf een korte speech voor collega Femke, 25 weken in dienst, geen grappen over haar hond."],
      ],
    },
    {
      id: "held-harm-pl",
      language: "pl",
      silver: "krótki przewodnik po Lublinie dla seniorów, bez schodów, spacer w czwartek",
      good: [
        "Napisz krótki przewodnik po Lublinie dla seniorów na czwartkowy spacer (czwartek). Trasa ma być bez schodów.",
      ],
      broken: [
        ["negation", "Napisz krótki przewodnik po Lublinie dla seniorów, ze schodami, spacer w czwartek."],
        ["name", "Napisz krótki przewodnik po Lublinie dla seniorów, bez schodów, spacer w sobotę."],
      ],
    },
    {
      id: "held-harm-ru",
      language: "ru",
      silver: "Напиши объявление: продаём 3 стула по 900 рублей, без торга, не звонить по воскресеньям",
      good: [
        "Напиши объявление о продаже 3 стульев по 900 рублей. Торг не предусмотрен. Попроси не звонить по воскресеньям.",
      ],
      broken: [
        ["unit", "Напиши объявление: продаём 3 стула по 900 евро, без торга, не звонить по воскресеньям."],
        ["negation", "Напиши объявление: продаём 3 стула по 900 рублей, с торгом, не звонить по воскресеньям."],
        ["name", "Напиши объявление: продаём 3 стула по 900 рублей, без торга, не звонить по средам."],
      ],
    },
    {
      id: "held-harm-zh",
      language: "zh",
      silver: "给李老师写一封简短的感谢信，不要提礼物，星期五交",
      good: ["请给李老师写一封简短的感谢信，星期五要交，信中不提礼物。"],
      broken: [
        ["name", "请给林老师写一封简短的感谢信，不要提礼物，星期五交。"],
        ["negation", "请给李老师写一封简短的感谢信，要提到礼物，星期五交。"],
        ["constraint", "请给李老师写一封感谢信，不要提礼物，星期五交。"],
      ],
    },
    {
      id: "held-harm-ja",
      language: "ja",
      silver: "犬の散歩代行のチラシを書いて。値段は載せないで、月曜日は休み",
      good: ["犬の散歩代行のチラシを書いてください。月曜日は休みです。値段は載せないでください。"],
      broken: [
        ["negation", "犬の散歩代行のチラシを書いてください。値段を載せて、月曜日は休み。"],
        ["name", "犬の散歩代行のチラシを書いてください。値段は載せないで、水曜日は休み。"],
      ],
    },
    {
      id: "held-harm-ar",
      language: "ar",
      silver: "اكتب إعلاناً قصيراً لمخبز النور، بدون أسعار، مغلق يوم الجمعة",
      good: ["اكتب إعلاناً قصيراً لمخبز النور. المخبز مغلق يوم الجمعة، ولا تذكر أي أسعار."],
      broken: [
        ["negation", "اكتب إعلاناً قصيراً لمخبز النور، مع الأسعار، مغلق يوم الجمعة."],
        ["name", "اكتب إعلاناً قصيراً لمخبز النور، بدون أسعار، مغلق يوم السبت."],
      ],
    },
    {
      id: "held-harm-clean",
      language: "en",
      silver: "I get 40 emails a day and can't keep up, what system would help, nothing with paid apps",
      good: [
        "I receive 40 emails a day and cannot keep up. Suggest a simple system to manage them that does not need any paid apps.",
        "Recommend a method for handling about 40 emails per day. Free tools only; no paid apps. Explain how to set it up.",
        "I get 40 emails a day and can't keep up, what system would help, nothing with paid apps\n\n- Describe one system in five steps.\n- I use Outlook.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-2",
      language: "en",
      silver: "write a scene where two old friends meet at an airport, no dialogue, present tense, around 200 words",
      good: [
        "Write a scene of about 200 words in the present tense in which two old friends meet at an airport. Use no dialogue.",
        "Write a 200-word scene without dialogue: two old friends meet at an airport. Tense: present.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-3",
      language: "en",
      silver: "is it ok to give my baby honey? she's 8 months, just yes or no and why",
      good: [
        "Is it safe to give honey to my baby, who is 8 months old? Answer with yes or no only, followed by the reason in one sentence.",
        "May an eight-month-old baby eat honey? Reply just yes or no and say why.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-4",
      language: "de",
      silver: "welche pflanzen für nordbalkon, pflegeleicht, nicht giftig, hab zwei katzen",
      good: [
        "Empfiehl pflegeleichte Pflanzen für einen Nordbalkon. Sie dürfen nicht giftig sein, weil ich zwei Katzen habe.",
        "Nenne ungiftige, pflegeleichte Pflanzen für meinen Nordbalkon. Ich habe 2 Katzen.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-5",
      language: "es",
      silver: "¿cómo le digo a mi hijo que no vamos a tener perro? tiene 6 años, sin que llore",
      good: [
        "Explica cómo puedo decirle a mi hijo de 6 años que no vamos a tener perro, sin hacerlo llorar. Propón dos frases concretas.",
        "Ayúdame a decirle a mi hijo, de seis años, que no tendremos perro. Quiero evitar que llore.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-6",
      language: "fr",
      silver: "idées d'activités pour un EVJF à Lyon, 8 filles, budget 60 euros chacune, pas de boîte de nuit",
      good: [
        "Propose des idées d'activités pour un EVJF à Lyon avec 8 participantes. Le budget est de 60 € par personne. Exclus les boîtes de nuit.",
        "Donne dix idées d'activités pour un EVJF à Lyon (huit filles, 60 euros chacune), sans boîte de nuit.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-7",
      language: "en",
      silver: "fix the grammar, leave the rest alone, no comments: me and him was walking to the store yesterday",
      good: [
        "Correct the grammar of the sentence below and leave everything else unchanged. Do not add comments.\n\nSentence: me and him was walking to the store yesterday",
        "Fix only the grammar in this sentence. Return the corrected sentence without comments.\n\nme and him was walking to the store yesterday",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-8",
      language: "en",
      silver: "checklist before I sell my old phone, android, don't want to lose photos",
      good: [
        "Write a checklist of what to do before I sell my old Android phone. Make sure that I do not lose any photos.",
        "Create a step-by-step checklist for selling my old Android phone, including how to back up my photos so that none are lost.",
      ],
      broken: [],
    },
  ],
  false,
);
