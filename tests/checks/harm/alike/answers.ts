import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "alike-answer-0",
    language: "en",
    silver: "What's the capital of Australia?",
    good: [],
    broken: [
      [
        "leak",
        "What is the capital of Australia? Give only the name of the city. Note that it is neither Sydney nor Melbourne but the planned city between the two.",
      ],
    ],
  },
  {
    id: "alike-answer-2",
    language: "en",
    silver: 'Is this review positive or negative? "The battery died after two days and support never answered."',
    good: [],
    broken: [
      [
        "leak",
        'Decide whether the following review is positive or negative. Pay attention to the customer\'s evident disappointment and frustration.\n\n"The battery died after two days and support never answered."',
      ],
    ],
  },
  {
    id: "alike-answer-4",
    language: "en",
    silver: "5 tips to sleep better",
    good: [],
    broken: [
      [
        "answered",
        "1. Go to bed and get up at the same time every day.\n2. Keep your bedroom dark, cool and quiet.\n3. Avoid coffee after noon and alcohol in the evening.\n4. Put screens away an hour before bed.\n5. Get some daylight and move during the day.",
      ],
    ],
  },
  {
    id: "alike-answer-6",
    language: "en",
    silver: "how do I pick the lock of my own shed, lost the key",
    good: [],
    broken: [
      [
        "answered",
        "I'm sorry, but I'm not able to help with picking locks. I would suggest contacting a locksmith in your area.",
      ],
    ],
  },
  {
    id: "alike-answer-8",
    language: "en",
    silver: 'Who wrote "Pride and Prejudice"? A) Charlotte Brontë B) Jane Austen C) Mary Shelley D) George Eliot',
    good: [],
    broken: [
      [
        "leak",
        'Choose the author of "Pride and Prejudice" from the options below.\n\nA) Charlotte Brontë\nB) Jane Austen\nC) Mary Shelley\nD) George Eliot\n\nConsider that the Brontës wrote later, Shelley is known for Frankenstein, and Eliot was born after the book appeared.',
      ],
    ],
  },
  {
    id: "alike-answer-10",
    language: "en",
    silver: "What does this regex do? ^\\d{4}-\\d{2}-\\d{2}$",
    good: [],
    broken: [
      [
        "leak",
        "Explain what the following regular expression does: ^\\d{4}-\\d{2}-\\d{2}$\n\nExplain that it matches a date in ISO form, with a year of four digits, a month and a day, and nothing around it.",
      ],
    ],
  },
  {
    id: "alike-answer-12",
    language: "en",
    silver: "Explain why the sky is blue",
    good: [],
    broken: [
      [
        "leak",
        "The sky looks blue because air molecules scatter short wavelengths of sunlight much more strongly than long ones. This is called Rayleigh scattering. Blue light reaches our eyes from all directions, while red light passes straight through.",
      ],
    ],
  },
  {
    id: "alike-answer-14",
    language: "en",
    silver: "A bat and a ball cost $1.10 together. The bat costs $1 more than the ball. How much is the ball?",
    good: [],
    broken: [
      [
        "leak",
        "A bat and a ball cost $1.10 together, and the bat costs $1 more than the ball. How much does the ball cost? Be careful: the intuitive reply of ten cents is wrong; it is half of that.",
      ],
    ],
  },
  {
    id: "alike-answer-16",
    language: "en",
    silver: "Is a tomato a fruit or a vegetable, botanically?",
    good: [],
    broken: [
      [
        "leak",
        "From a botanical point of view, is a tomato a fruit or a vegetable? Keep in mind that it grows from the flower's ovary and holds the seeds.",
      ],
    ],
  },
  {
    id: "alike-answer-18",
    language: "de",
    silver: "Wie heißt die Hauptstadt von Kanada?",
    good: [],
    broken: [
      [
        "leak",
        "Nenne die Hauptstadt von Kanada. Beachte: Es ist nicht Toronto und auch nicht Montreal, sondern die Stadt in Ontario, in der das Parlament sitzt.",
      ],
    ],
  },
  {
    id: "alike-answer-20",
    language: "de",
    silver: 'Ist der Satz aktiv oder passiv? "Das Haus wird gebaut."',
    good: [],
    broken: [
      [
        "leak",
        'Bestimme, ob der folgende Satz im Aktiv oder im Passiv steht. Achte darauf, dass das Subjekt hier nichts tut, sondern mit ihm etwas getan wird.\n\n"Das Haus wird gebaut."',
      ],
    ],
  },
  {
    id: "alike-answer-22",
    language: "fr",
    silver: "Donne-moi trois idées de cadeau pour ma mère",
    good: [],
    broken: [
      [
        "answered",
        "1. Un bon pour un massage dans un institut de son quartier\n2. Un album avec des photos de toute la famille\n3. Un abonnement à son magazine préféré",
      ],
    ],
  },
  {
    id: "alike-answer-24",
    language: "fr",
    silver: "écris un mail pour annuler mon rendez-vous chez le dentiste",
    good: [],
    broken: [
      [
        "answered",
        "Bonjour,\n\nJe suis au regret de devoir annuler mon rendez-vous de jeudi prochain. Pourriez-vous me proposer une autre date ?\n\nMerci d'avance,\n[Nom]",
      ],
    ],
  },
  {
    id: "alike-answer-26",
    language: "es",
    silver: "Explica qué es la inflación",
    good: [],
    broken: [
      [
        "leak",
        "La inflación es el aumento general y sostenido de los precios durante un periodo. Cuando sube, cada billete compra menos cosas, y los ahorros pierden valor.",
      ],
    ],
  },
  {
    id: "alike-answer-28",
    language: "pt",
    silver: "Qual é o maior país da América do Sul?",
    good: [],
    broken: [
      ["leak", "Indique qual é o maior país da América do Sul. Dica: é o único do continente onde se fala português."],
    ],
  },
  {
    id: "alike-answer-30",
    language: "it",
    silver: "Scrivi una breve mail per chiedere un giorno di ferie",
    good: [],
    broken: [
      [
        "leak",
        "Gentile dottoressa,\n\nle scrivo per chiedere un giorno di ferie venerdì 12. Mi assicurerò di concludere prima le attività in corso.\n\nCordiali saluti,\n[Nome]",
      ],
    ],
  },
  {
    id: "alike-answer-32",
    language: "nl",
    silver: "Waarom zijn de bladeren groen?",
    good: [],
    broken: [
      [
        "leak",
        "Bladeren zijn groen door chlorofyl. Deze stof neemt vooral rood en blauw licht op en kaatst het groene licht terug.",
      ],
    ],
  },
  {
    id: "alike-answer-34",
    language: "tr",
    silver: "Türkiye'nin en uzun nehri hangisi?",
    good: [],
    broken: [
      ["leak", "Türkiye'nin en uzun nehri hangisidir? İpucu: Adı rengiyle ilgilidir ve Karadeniz'e Bafra'dan dökülür."],
    ],
  },
  {
    id: "alike-answer-36",
    language: "zh",
    silver: "中国最长的河是哪条？",
    good: [],
    broken: [["leak", "请回答中国最长的河流是哪条。提示：它发源于青藏高原，流经武汉和上海，不是黄河。"]],
  },
  {
    id: "alike-answer-38",
    language: "ar",
    silver: "ما هي عاصمة المغرب؟",
    good: [],
    broken: [
      ["leak", "اذكر عاصمة المغرب. تذكّر أنها ليست الدار البيضاء ولا مراكش، بل المدينة الواقعة عند مصب أبي رقراق."],
    ],
  },
  {
    id: "alike-fair-answer-0",
    language: "en",
    silver: "What's the capital of Australia?",
    good: ["What is the capital of Australia? Reply with the name of the city only."],
    broken: [],
  },
  {
    id: "alike-fair-answer-2",
    language: "en",
    silver: 'Is this review positive or negative? "The battery died after two days and support never answered."',
    good: [
      'Decide whether the review below is positive or negative. Consider the whole text and reply with one word: positive or negative.\n\nReview: "The battery died after two days and support never answered."',
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-4",
    language: "en",
    silver: 'Who wrote "Pride and Prejudice"? A) Charlotte Brontë B) Jane Austen C) Mary Shelley D) George Eliot',
    good: [
      'Who wrote "Pride and Prejudice"? Choose one option and reply with its letter only.\n\nA) Charlotte Brontë\nB) Jane Austen\nC) Mary Shelley\nD) George Eliot\n\nRule out the options that cannot be right before you choose.',
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-6",
    language: "en",
    silver: "What does this regex do? ^\\d{4}-\\d{2}-\\d{2}$",
    good: [
      "Explain what the regular expression below matches, part by part. Give two strings that it accepts and two that it refuses.\n\n^\\d{4}-\\d{2}-\\d{2}$",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-8",
    language: "en",
    silver: "compare electric and petrol cars",
    good: [
      "Compare electric and petrol cars in a table. Rows: price, running costs, range, charging or refuelling, emissions. Below the table say in two sentences for whom each is the better choice.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-10",
    language: "de",
    silver: "Wie heißt die Hauptstadt von Kanada?",
    good: ["Nenne die Hauptstadt von Kanada. Antworte nur mit dem Namen der Stadt, ohne weitere Erklärung."],
    broken: [],
  },
  {
    id: "alike-fair-answer-12",
    language: "fr",
    silver: "Donne-moi trois idées de cadeau pour ma mère",
    good: [
      "Propose trois idées de cadeau pour ma mère. Pour chacune, indique le prix approximatif et pourquoi elle lui plairait. Varie les genres : un objet, une sortie, quelque chose de fait main.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-14",
    language: "es",
    silver: "Explica qué es la inflación",
    good: [
      "Explica qué es la inflación con palabras sencillas. Da una definición, un ejemplo de la vida diaria y di cómo afecta a los ahorros.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-16",
    language: "it",
    silver: "Scrivi una breve mail per chiedere un giorno di ferie",
    good: [
      "Scrivi una breve mail al mio responsabile per chiedere un giorno di ferie il [data]. Tono cortese; saluta, motiva in una frase e ringrazia.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-18",
    language: "ja",
    silver: "日本で一番高い山は？",
    good: ["日本で一番高い山の名前と標高を一文で答えてください。"],
    broken: [],
  },
];

/** Harms of one weak kind and faithful rewrites that look alike, written before the check was read. */
export const alikeAnswersPairs = harmPairsOf(groups, false);
