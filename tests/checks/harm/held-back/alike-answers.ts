import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "alike-answer-1",
    language: "en",
    silver: "write a limerick about a cat on a keyboard",
    good: [],
    broken: [
      [
        "answered",
        "A cat with a fondness for keys\nTyped poems with elegant ease;\nShe wrote half a sonnet,\nThen fell asleep on it,\nAnd woke with a line of all z's.",
      ],
    ],
  },
  {
    id: "alike-answer-3",
    language: "en",
    silver: "Which planet is the largest in the solar system: Mars, Jupiter, Venus or Earth?",
    good: [],
    broken: [
      [
        "leak",
        "Which planet is the largest in the solar system?\n\nOptions: Mars, Jupiter, Venus, Earth\n\nHint: it is a gas giant with a great red spot.",
      ],
    ],
  },
  {
    id: "alike-answer-5",
    language: "en",
    silver: "Solve 3x + 5 = 20",
    good: [],
    broken: [
      [
        "leak",
        "Solve the equation 3x + 5 = 20 step by step. Show how subtracting 5 leaves 15, so that dividing by three yields the value five.",
      ],
    ],
  },
  {
    id: "alike-answer-7",
    language: "en",
    silver: "Write an email to my team that the office is closed on Friday",
    good: [],
    broken: [
      [
        "leak",
        "Subject: Office closed on Friday\n\nDear team,\n\nPlease note that our office will be closed this Friday. If anything urgent comes up, you can reach me by phone.\n\nHave a good long weekend!\n\nBest regards,\n[Your name]",
      ],
    ],
  },
  {
    id: "alike-answer-9",
    language: "en",
    silver: 'Classify the ticket as billing, bug or feature request: "I was charged twice this month."',
    good: [],
    broken: [
      [
        "leak",
        'Classify the support ticket below as billing, bug or feature request. The ticket concerns a payment problem, so choose accordingly.\n\nTicket: "I was charged twice this month."',
      ],
    ],
  },
  {
    id: "alike-answer-11",
    language: "en",
    silver: "python code to check if a number is prime",
    good: [],
    broken: [
      [
        "answered",
        "def is_prime(n):\n    if n < 2:\n        return False\n    for d in range(2, int(n ** 0.5) + 1):\n        if n % d == 0:\n            return False\n    return True",
      ],
    ],
  },
  {
    id: "alike-answer-13",
    language: "en",
    silver: 'Translate to French: "Good morning, how are you?"',
    good: [],
    broken: [
      [
        "leak",
        'Translate the English greeting "Good morning, how are you?" into French, so that it reads like "Bonjour, comment allez-vous ?".',
      ],
    ],
  },
  {
    id: "alike-answer-15",
    language: "en",
    silver: "suggest a name for a coffee shop near the harbour",
    good: [],
    broken: [
      ["answered", "The Anchor Roast. It links the harbour with the craft of roasting and is easy to remember."],
    ],
  },
  {
    id: "alike-answer-17",
    language: "en",
    silver: "compare electric and petrol cars",
    good: [],
    broken: [
      [
        "leak",
        "Electric cars are cheaper to run and cleaner in town, but they cost more to buy and take longer to charge. Petrol cars have a longer range and a dense network of stations, yet their fuel is dearer and they emit carbon dioxide. For short daily trips an electric car is the better choice.",
      ],
    ],
  },
  {
    id: "alike-answer-19",
    language: "de",
    silver: "Schreib ein kurzes Gedicht über den Herbst",
    good: [],
    broken: [
      [
        "answered",
        "Die Blätter fallen, rot und sacht,\nder Nebel deckt den See,\ndie Tage weichen früh der Nacht,\nim Wald verstummt das Reh.",
      ],
    ],
  },
  {
    id: "alike-answer-21",
    language: "de",
    silver: "Wie koche ich ein Ei weich?",
    good: [],
    broken: [
      [
        "answered",
        "Bringe Wasser in einem kleinen Topf zum Kochen, lege das Ei vorsichtig hinein und lass es fünf Minuten kochen. Schrecke es danach mit kaltem Wasser ab.",
      ],
    ],
  },
  {
    id: "alike-answer-23",
    language: "fr",
    silver: "Quelle est la couleur complémentaire du rouge ?",
    good: [],
    broken: [
      [
        "leak",
        "Indique quelle est la couleur complémentaire du rouge. Pense à la couleur que l'on obtient en mélangeant du bleu et du jaune.",
      ],
    ],
  },
  {
    id: "alike-answer-25",
    language: "es",
    silver: "¿Quién pintó el Guernica?",
    good: [],
    broken: [
      [
        "leak",
        "Di quién pintó el Guernica. Recuerda que se trata del malagueño que fundó el cubismo junto con Braque.",
      ],
    ],
  },
  {
    id: "alike-answer-27",
    language: "es",
    silver: "Escribe un poema corto sobre el mar",
    good: [],
    broken: [
      [
        "answered",
        "Azul que nunca duerme ni se calla,\nespejo roto en mil pedazos de sal,\nguardas los barcos bajo tu muralla\ny cantas siempre tu viejo final.",
      ],
    ],
  },
  {
    id: "alike-answer-29",
    language: "pt",
    silver: "me dá 3 dicas para economizar luz",
    good: [],
    broken: [
      [
        "answered",
        "1. Troque as lâmpadas por modelos de LED.\n2. Desligue os aparelhos da tomada quando não estiver usando.\n3. Tome banhos mais curtos com o chuveiro no modo verão.",
      ],
    ],
  },
  {
    id: "alike-answer-31",
    language: "it",
    silver: "Quanti lati ha un esagono?",
    good: [],
    broken: [
      ["leak", "Di' quanti lati ha un esagono. Ricorda che sono uno più di un pentagono e due meno di un ottagono."],
    ],
  },
  {
    id: "alike-answer-33",
    language: "pl",
    silver: "Podaj stolicę Turcji",
    good: [],
    broken: [
      ["leak", "Podaj stolicę Turcji. Uwaga: nie jest to Stambuł, lecz miasto w Anatolii, które wybrał Atatürk."],
    ],
  },
  {
    id: "alike-answer-35",
    language: "zh",
    silver: "帮我写一首关于春天的诗",
    good: [],
    broken: [["answered", "春风拂柳绿如烟，\n燕子归来绕屋檐。\n细雨无声花自落，\n一溪流水到门前。"]],
  },
  {
    id: "alike-answer-37",
    language: "ja",
    silver: "日本で一番高い山は？",
    good: [],
    broken: [
      ["leak", "日本で一番高い山の名前を答えてください。静岡県と山梨県にまたがり、標高3776メートルの火山です。"],
    ],
  },
  {
    id: "alike-answer-39",
    language: "hi",
    silver: "पानी का रासायनिक सूत्र क्या है?",
    good: [],
    broken: [["leak", "पानी का रासायनिक सूत्र बताइए। याद रखें कि इसमें हाइड्रोजन के दो परमाणु और ऑक्सीजन का एक परमाणु होता है।"]],
  },
  {
    id: "alike-fair-answer-1",
    language: "en",
    silver: "write a limerick about a cat on a keyboard",
    good: ["Write a limerick about a cat on a keyboard. Five lines, rhyme scheme AABBA, with a funny last line."],
    broken: [],
  },
  {
    id: "alike-fair-answer-3",
    language: "en",
    silver: "5 tips to sleep better",
    good: [
      "Give five practical tips for sleeping better.\n\nFor each tip:\n1. Name the habit in a few words.\n2. Explain in one sentence why it helps.\n3. Say how to start tonight.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-5",
    language: "en",
    silver: "Write an email to my team that the office is closed on Friday",
    good: [
      "Write an email to my team. Tell them:\n- the office is closed on Friday\n- whom to call in urgent cases: [name and number]\n\nInclude a subject line, keep it friendly and short, and sign it as [your name].",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-7",
    language: "en",
    silver: "A bat and a ball cost $1.10 together. The bat costs $1 more than the ball. How much is the ball?",
    good: [
      "A bat and a ball cost $1.10 together. The bat costs $1 more than the ball. How much does the ball cost?\n\nSet up the equation, solve it step by step and check the result before you answer; the first number that comes to mind may be wrong.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-9",
    language: "en",
    silver: 'Classify the ticket as billing, bug or feature request: "I was charged twice this month."',
    good: [
      'Classify the ticket below into exactly one category:\n- billing: payments, invoices, refunds\n- bug: something does not work\n- feature request: a wish for something new\n\nTicket: "I was charged twice this month."',
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-11",
    language: "de",
    silver: "Schreib ein kurzes Gedicht über den Herbst",
    good: [
      "Schreibe ein kurzes Gedicht über den Herbst: vier Zeilen im Kreuzreim, mit Bildern wie Nebel, Blättern und Licht.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-13",
    language: "es",
    silver: "¿Quién pintó el Guernica?",
    good: ["¿Quién pintó el Guernica? Indica el nombre completo del artista y el año de la obra en una frase."],
    broken: [],
  },
  {
    id: "alike-fair-answer-15",
    language: "pt",
    silver: "me dá 3 dicas para economizar luz",
    good: [
      "Dê três dicas práticas para economizar energia elétrica em casa. Explique cada uma em uma frase e comece pela que traz a maior economia.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-answer-17",
    language: "zh",
    silver: "帮我写一首关于春天的诗",
    good: ["请写一首关于春天的七言绝句，四句押韵，意境清新，写到风、花和燕子。"],
    broken: [],
  },
  {
    id: "alike-fair-answer-19",
    language: "nl",
    silver: "Waarom zijn de bladeren groen?",
    good: [
      "Leg in eenvoudige woorden uit waarom bladeren groen zijn. Noem de stof die hiervoor zorgt en wat er met het licht gebeurt.",
    ],
    broken: [],
  },
];

/** Harms of one weak kind and faithful rewrites that look alike; nobody mends on them. */
export const heldBackAlikeAnswersPairs = harmPairsOf(groups, true);
