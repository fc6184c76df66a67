import { pairsOfGroups } from "./pair-group";

/** A model that did the task in place of writing a prompt for it, and prompts that look like it but are none. */
export const answerPairs = pairsOfGroups([
  {
    id: "answered-capital",
    language: "en",
    task: { silverPrompt: "what is the capital city of the country Burkina Faso", goldenResponse: "Ouagadougou" },
    good: [
      "What is the capital city of Burkina Faso? Answer with the name of the city and nothing else.",
      "Name the capital city of Burkina Faso in one word.",
    ],
    broken: [
      ["Ouagadougou", "answered", "answer-leak"],
      ["The answer is Ouagadougou.", "answered", "answer-leak"],
      ["The capital city of Burkina Faso is Ouagadougou.", "answered", "answer-leak"],
    ],
  },
  {
    id: "answered-apology-mail",
    language: "en",
    task: { silverPrompt: "write an email to a customer to apologize that their parcel is late" },
    good: [
      "Write an email to a customer whose parcel is late. Apologize, name the next step, and close politely. Subject line included, at most 120 words.",
      'Write an email that apologizes to a customer for a late parcel. Begin with "Dear customer" and end with "Kind regards".',
    ],
    broken: [
      [
        "Subject: Your parcel is late\n\nDear customer,\n\nwe are very sorry that your parcel has not arrived yet. Our team is looking into it and will contact you as soon as we know more.\n\nKind regards,\nThe support team",
        "answered",
      ],
      [
        "Dear Customer,\n\nI sincerely apologize for the delay in the delivery of your parcel. We understand how frustrating this must be.\n\nThank you for your patience.\n\nBest regards,\n[Your Name]",
        "answered",
      ],
      [
        "Subject: Apology for the delay\n\nHello,\n\nThank you for your patience. Your parcel was held up at our warehouse and will reach you soon.\n\nSincerely,\nCustomer Service",
        "answered",
      ],
    ],
  },
  {
    id: "answered-python",
    language: "en",
    task: { silverPrompt: "write a python function that reverses a string" },
    good: [
      "Write a Python function reverse_string(text) that returns the text reversed. Use slicing, add a docstring, and output only the code.",
    ],
    broken: [
      ["```python\ndef reverse_string(text):\n    return text[::-1]\n```", "answered"],
      ['def reverse_string(text):\n    """Returns the text reversed."""\n    return text[::-1]', "answered"],
    ],
  },
  {
    id: "answered-percentage",
    language: "en",
    task: { silverPrompt: "What is 15% of 260?", goldenResponse: "39" },
    good: ["What is 15% of 260? Show the calculation in one line, then write the result as a number."],
    broken: [
      ["39", "answered", "answer-leak", "facts"],
      ["15% of 260 is 39.", "answered", "answer-leak"],
      ["The answer is 39.", "answered", "answer-leak", "facts"],
    ],
  },
  {
    id: "answered-de-mail",
    language: "de",
    task: { silverPrompt: "schreib eine mail an meinen vermieter, die heizung ist kaputt" },
    good: [
      "Schreibe eine E-Mail an meinen Vermieter: Die Heizung ist kaputt. Bitte um einen Termin zur Reparatur. Höflich, höchstens 80 Wörter.",
    ],
    broken: [
      [
        "Betreff: Defekte Heizung\n\nSehr geehrter Herr Vermieter,\n\nmeine Heizung ist leider kaputt. Ich bitte Sie um eine baldige Reparatur.\n\nMit freundlichen Grüßen\n[Name]",
        "answered",
      ],
    ],
  },
  {
    id: "answered-fr-mail",
    language: "fr",
    task: { silverPrompt: "écris un mail à ma voisine pour la remercier des tomates" },
    good: ["Écris un courriel à ma voisine pour la remercier des tomates. Ton chaleureux, cinq phrases au plus."],
    broken: [
      [
        "Objet : Merci pour les tomates\n\nBonjour,\n\nun grand merci pour les tomates, elles étaient délicieuses !\n\nCordialement,\n[Votre nom]",
        "answered",
      ],
    ],
  },
  {
    id: "answered-es-poema",
    language: "es",
    task: { silverPrompt: "escribe una carta a mi abuela para felicitarla por su cumpleaños" },
    good: ["Escribe una carta cariñosa a mi abuela para felicitarla por su cumpleaños, en tres párrafos cortos."],
    broken: [
      [
        "Querida abuela:\n\nHoy es tu cumpleaños y quiero decirte cuánto te quiero. Gracias por todo.\n\nCon cariño,\ntu nieto",
        "answered",
      ],
    ],
  },
  {
    id: "answered-silver-again",
    language: "en",
    task: {
      silverPrompt: "why do cats purr",
      silverResponse:
        "Cats purr for many reasons. They purr when they are content, when they ask for food, and sometimes when they are in pain, since the vibration may help them to heal.",
    },
    good: ["Explain why cats purr. Name three reasons, one sentence each."],
    broken: [
      [
        "Cats purr for many reasons. They purr when they are content, when they ask for food, and sometimes when they are in pain, since the vibration may help them heal.",
        "answered",
      ],
    ],
  },
]);
