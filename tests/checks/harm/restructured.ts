import { harmPairsOf } from "./harm-group";

/** Prompts put into sections, bullets, roles and synonyms, faithful ones first, and the same with one thing lost. */
export const restructuredPairs = harmPairsOf(
  [
    {
      id: "shape-en-cover",
      language: "en",
      silver:
        "cover letter for a junior gardener job at Kewstone Park, i have no driving licence, max 200 words, dont exaggerate",
      good: [
        "## Task\nWrite a cover letter.\n\n## Details\n- Position: junior gardener\n- Employer: Kewstone Park\n- I don't hold a driving licence\n\n## Constraints\n- No more than 200 words\n- No exaggeration",
        "You are a career coach. Draft an honest cover letter (200 words maximum) for the position of junior gardener at Kewstone Park. Mention that I do not have a driving license, and steer clear of exaggeration.",
        "Write a cover letter of up to 200 words for a junior gardener role at Kewstone Park. I am without a driving licence. Stay modest and factual rather than exaggerating.",
      ],
      broken: [
        [
          "constraint",
          "Write a cover letter for a gardener job at Kewstone Park. I have no driving licence. Max 200 words, don't exaggerate.",
        ],
        [
          "negation",
          "Write a cover letter for a junior gardener job at Kewstone Park. I have a driving licence. Max 200 words, don't exaggerate.",
        ],
        [
          "constraint",
          "Write a cover letter for a junior gardener job at Kewstone Park. I have no driving licence. Don't exaggerate.",
        ],
      ],
    },
    {
      id: "shape-en-plan",
      language: "en",
      silver: "study plan for the B2 German exam in 8 weeks, 1 hour a day, only free materials, not on sundays",
      good: [
        "Create an eight-week study plan for the B2 German exam with one hour of study a day. Sundays are free. Only materials that cost nothing may be used.",
        "**Goal:** pass the B2 German exam\n**Time:** 8 weeks, 1 hour per day, no study on Sundays\n**Materials:** free ones only\n\nGive the plan as a table with one row a week.",
        "Act as a language tutor and set up a study plan for the German B2 exam: 8 weeks, an hour each day except Sundays, using exclusively free resources.",
      ],
      broken: [
        ["constraint", "Create a study plan for the B2 German exam in 8 weeks, 1 hour a day, not on Sundays."],
        [
          "negation",
          "Create a study plan for the B2 German exam in 8 weeks, 1 hour a day, including Sundays, only free materials.",
        ],
        [
          "unit",
          "Create a study plan for the B2 German exam in 8 weeks, 1 hour a week, only free materials, not on Sundays.",
        ],
      ],
    },
    {
      id: "shape-en-email",
      language: "en",
      silver: "polite reminder email to Dana about invoice 7741, 14 days late, second reminder, no late fees yet",
      good: [
        "Write a polite second reminder by email to Dana about invoice 7741, which is 14 days overdue. Do not charge or mention late fees at this point.",
        "Compose a courteous email.\n\nRecipient: Dana\nSubject: invoice no. 7741\nStatus: two weeks overdue (14 days), second reminder\nNote: late fees do not apply yet",
      ],
      broken: [
        ["constraint", "Write a polite reminder email to Dana about invoice 7741, 14 days late. No late fees yet."],
        [
          "negation",
          "Write a polite second reminder email to Dana about invoice 7741, 14 days late. Late fees apply now.",
        ],
        ["name", "Write a polite second reminder email to Dina about invoice 7741, 14 days late, no late fees yet."],
      ],
    },
    {
      id: "shape-en-review",
      language: "en",
      silver:
        "review this python function for bugs, don't refactor, python 3.9 only:\n\ndef mean(xs):\n    return sum(xs) / len(xs)",
      good: [
        "You are a senior Python developer. Review the function below for bugs. Leave its structure as it is (no refactoring). Target version: Python 3.9 only.\n\n```python\ndef mean(xs):\n    return sum(xs) / len(xs)\n```",
        "Find bugs in this Python 3.9 function. Only report them; refactoring isn't wanted.\n\ndef mean(xs):\n    return sum(xs) / len(xs)",
      ],
      broken: [
        [
          "code",
          "Review this Python function for bugs, don't refactor, Python 3.9 only:\n\ndef mean(xs):\n    return sum(xs) / (len(xs) - 1)",
        ],
        [
          "negation",
          "Review this Python function for bugs and refactor it, Python 3.9 only:\n\ndef mean(xs):\n    return sum(xs) / len(xs)",
        ],
      ],
    },
    {
      id: "shape-en-cook",
      language: "en",
      silver: "curry for 6 with 1.5 lb chickpeas, simmer 25 min, not spicy, my son has a nut allergy",
      good: [
        "Write a recipe for a mild curry that serves six, with 1.5 lb (680 g) of chickpeas, simmered for 25 minutes. It has to be nut-free because my son is allergic to nuts.",
        "Curry recipe\n\n- Serves: 6\n- Chickpeas: 680 g (1.5 lb)\n- Simmering time: 25 minutes\n- Heat: mild, not spicy\n- Allergy: no nuts (my son)",
      ],
      broken: [
        [
          "unit",
          "Write a recipe for a curry for 6 with 1.5 kg chickpeas, simmered for 25 min, not spicy. My son has a nut allergy.",
        ],
        ["constraint", "Write a recipe for a curry for 6 with 1.5 lb chickpeas, simmered for 25 min, not spicy."],
        [
          "negation",
          "Write a recipe for a spicy curry for 6 with 1.5 lb chickpeas, simmered for 25 min. My son has a nut allergy.",
        ],
        [
          "swapped-numbers",
          "Write a recipe for a curry for 25 with 1.5 lb chickpeas, simmered for 6 min, not spicy. My son has a nut allergy.",
        ],
      ],
    },
    {
      id: "shape-de-vortrag",
      language: "de",
      silver: "Gliederung für einen 10-minütigen Vortrag über Bienen, für Laien, ohne Fachbegriffe, maximal 4 Folien",
      good: [
        "# Aufgabe\nErstelle eine Gliederung für einen Vortrag über Bienen.\n\n# Rahmen\n- Dauer: 10 Minuten\n- Publikum: Laien\n- Höchstens 4 Folien\n- Fachbegriffe vermeiden",
        "Du bist Imkerin und hältst einen zehnminütigen Vortrag über Bienen vor Laien. Entwirf die Gliederung mit nicht mehr als vier Folien und komm ohne Fachbegriffe aus.",
      ],
      broken: [
        [
          "constraint",
          "Erstelle eine Gliederung für einen 10-minütigen Vortrag über Bienen, ohne Fachbegriffe, maximal 4 Folien.",
        ],
        [
          "negation",
          "Erstelle eine Gliederung für einen 10-minütigen Vortrag über Bienen, für Laien, mit Fachbegriffen, maximal 4 Folien.",
        ],
        [
          "unit",
          "Erstelle eine Gliederung für einen 10-stündigen Vortrag über Bienen, für Laien, ohne Fachbegriffe, maximal 4 Folien.",
        ],
        [
          "swapped-numbers",
          "Erstelle eine Gliederung für einen 4-minütigen Vortrag über Bienen, für Laien, ohne Fachbegriffe, maximal 10 Folien.",
        ],
      ],
    },
    {
      id: "shape-de-beet",
      language: "de",
      silver:
        "Bauanleitung für ein Hochbeet 120 cm mal 60 cm, nur mit Handwerkzeug, keine Schrauben sichtbar, erst Boden, dann Wände, dann Folie",
      good: [
        "Schreibe eine Bauanleitung für ein Hochbeet (1,2 m × 0,6 m), das ausschließlich mit Handwerkzeug gebaut wird. Schrauben dürfen nicht sichtbar sein. Reihenfolge: Boden, Wände, Folie.",
        "Erstelle eine Bauanleitung für ein Hochbeet mit 120 x 60 cm:\n1. Boden\n2. Wände\n3. Folie\n\nNur Handwerkzeug, alle Schrauben verdeckt.",
      ],
      broken: [
        [
          "unit",
          "Schreibe eine Bauanleitung für ein Hochbeet 120 cm mal 60 m, nur mit Handwerkzeug, keine Schrauben sichtbar, erst Boden, dann Wände, dann Folie.",
        ],
        [
          "order",
          "Schreibe eine Bauanleitung für ein Hochbeet 120 cm mal 60 cm, nur mit Handwerkzeug, keine Schrauben sichtbar, erst Wände, dann Boden, dann Folie.",
        ],
        [
          "order",
          "Schreibe eine Bauanleitung für ein Hochbeet 120 cm mal 60 cm, nur mit Handwerkzeug, keine Schrauben sichtbar, erst Folie, dann Wände, dann Boden.",
        ],
      ],
    },
    {
      id: "shape-fr-annonce",
      language: "fr",
      silver:
        "annonce pour louer ma chambre à Lyon, 450 euros par mois, non-fumeur, pas d'animaux, étudiants bienvenus, court",
      good: [
        "Rédige une courte annonce pour la location de ma chambre à Lyon.\n\n- Loyer : 450 € par mois\n- Fumeurs non acceptés\n- Animaux exclus\n- Étudiants bienvenus",
        "Tu es agent immobilier. Écris une annonce brève : chambre à louer à Lyon, 450 euros mensuels, réservée aux non-fumeurs, animaux non admis. Les étudiants sont les bienvenus.",
      ],
      broken: [
        [
          "unit",
          "Rédige une courte annonce pour louer ma chambre à Lyon, 450 euros par semaine, non-fumeur, pas d'animaux, étudiants bienvenus.",
        ],
        [
          "negation",
          "Rédige une courte annonce pour louer ma chambre à Lyon, 450 euros par mois, non-fumeur, animaux acceptés, étudiants bienvenus.",
        ],
        [
          "constraint",
          "Rédige une annonce pour louer ma chambre à Lyon, 450 euros par mois, pas d'animaux, étudiants bienvenus.",
        ],
        [
          "name",
          "Rédige une courte annonce pour louer ma chambre à Lille, 450 euros par mois, non-fumeur, pas d'animaux, étudiants bienvenus.",
        ],
      ],
    },
    {
      id: "shape-fr-script",
      language: "fr",
      silver: "Traduis ce message en anglais sans changer le ton : on se voit jeudi, n'apporte rien !",
      good: [
        "Traduis le message suivant en anglais en gardant le ton tel quel.\n\nMessage : on se voit jeudi, n'apporte rien !",
        "Tu es traducteur. Rends ce message en anglais ; le ton doit rester le même.\n\n« on se voit jeudi, n'apporte rien ! »",
      ],
      broken: [
        ["language", "Traduis ce message en allemand sans changer le ton : on se voit jeudi, n'apporte rien !"],
        ["negation", "Traduis ce message en anglais en changeant le ton : on se voit jeudi, n'apporte rien !"],
        ["name", "Traduis ce message en anglais sans changer le ton : on se voit mardi, n'apporte rien !"],
      ],
    },
    {
      id: "shape-es-viaje",
      language: "es",
      silver: "ruta de 5 días por Asturias con dos niños, sin autopistas, noches en camping, presupuesto 600 euros",
      good: [
        "Diseña una ruta de cinco días por Asturias para una familia con dos niños. Evita las autopistas, duerme siempre en camping y no pases de 600 euros.",
        "Eres guía de viajes.\n\n**Destino:** Asturias\n**Duración:** 5 días\n**Viajeros:** dos niños y sus padres\n**Alojamiento:** camping\n**Presupuesto:** 600 €\n**Excluir:** autopistas",
      ],
      broken: [
        ["constraint", "Diseña una ruta de 5 días por Asturias con dos niños, sin autopistas, presupuesto 600 euros."],
        [
          "negation",
          "Diseña una ruta de 5 días por Asturias con dos niños, por autopistas, noches en camping, presupuesto 600 euros.",
        ],
        [
          "constraint",
          "Diseña una ruta de 5 días por Asturias, sin autopistas, noches en camping, presupuesto 600 euros.",
        ],
      ],
    },
  ],
  false,
);
