import { pairsOfGroups } from "./pair-group";

/** Prompts with place-holders in every style, and prompts whose braces, tags and per cent signs are none. */
export const placeHolderPairs = pairsOfGroups([
  {
    id: "welcome-mail",
    language: "en",
    task: { silverPrompt: "write a welcome mail to {{name}} who just bought {{product}}, sign as {{agent}}" },
    good: [
      "Write a warm welcome email to {{name}}, who has just bought {{product}}. Thank the customer, explain the first step to get started, and sign the email as {{agent}}.",
      "You are a customer success specialist.\n\nTask: Write a welcome email.\n\n- Recipient: {{ name }}\n- Purchase: {{ product }}\n- Signature: {{ agent }}\n\nKeep it friendly and under one page.",
    ],
    broken: [
      [
        "Write a warm welcome email to {name}, who has just bought {{product}}. Sign the email as {{agent}}.",
        "place-holders",
      ],
      [
        "Write a warm welcome email to a new customer who has just bought {{product}}. Sign as {{agent}}.",
        "place-holders",
      ],
      ["Write a welcome email to {{name}} who bought {{product}} on {{date}}. Sign as {{agent}}.", "place-holders"],
      ["Write a welcome email to [Customer Name] who bought [Product Name]. Sign as [Agent Name].", "place-holders"],
      ["Write a welcome email to {{Name}} who bought {{Product}}. Sign the mail as {{Agent}}.", "place-holders"],
    ],
  },
  {
    id: "python-format",
    language: "en",
    task: { silverPrompt: "Explain {topic} to a {audience} in simple words." },
    good: [
      "Explain {topic} in simple words so that a {audience} can understand it. Use one everyday example and avoid jargon.",
      'Explain {topic} to a {audience} in simple words. Return a JSON object of the form {"explanation": "...", "example": "..."}.',
    ],
    broken: [
      ["Explain {topic} to a beginner in simple words. Use an everyday example.", "place-holders"],
      ["Explain {subject} to a {audience} in simple words. Start with a definition.", "place-holders"],
      ["Explain {topic} to a {audience} at {level} level in simple words.", "place-holders"],
      ["Explain photosynthesis to a student in simple words.", "place-holders"],
    ],
  },
  {
    id: "shell-style",
    language: "en",
    task: { silverPrompt: "Translate the following text into ${language}:\n\n${text}" },
    good: [
      "You are a professional translator. Translate the text below into ${language}. Keep the tone and the formatting.\n\nText:\n${text}",
      "Translate the text between the tags into ${language}. Return only the translation.\n\n<text>\n${text}\n</text>",
    ],
    broken: [
      ["You are a professional translator. Translate the given text into ${language}. Keep its tone.", "place-holders"],
      ["Translate the following text into $language:\n\n${text}", "place-holders"],
      ["Translate the following text from ${source} into ${language}:\n\n${text}", "place-holders"],
    ],
  },
  {
    id: "printf-style",
    language: "en",
    task: { silverPrompt: "Write a short error message for when the file %s could not be opened by user %s." },
    good: [
      "Write a short, polite error message that tells the reader that the file %s could not be opened by the user %s. Say what to try next.",
    ],
    broken: [
      [
        "Write a short, polite error message that tells the reader that the file %s could not be opened.",
        "place-holders",
      ],
      ["Write a short error message for a file that could not be opened by a user.", "place-holders"],
    ],
  },
  {
    id: "printf-named",
    language: "de",
    task: { silverPrompt: "Schreibe eine Mahnung an %(kunde)s wegen Rechnung %(nummer)s, freundlich aber bestimmt." },
    good: [
      "Verfasse eine freundliche, aber bestimmte Mahnung an %(kunde)s wegen der offenen Rechnung %(nummer)s. Nenne eine klare Bitte um Zahlung und schließe höflich.",
    ],
    broken: [
      [
        "Verfasse eine freundliche, aber bestimmte Mahnung an %(kunde)s wegen der offenen Rechnung. Schließe höflich.",
        "place-holders",
      ],
      [
        "Verfasse eine freundliche, aber bestimmte Mahnung an %(Kunde)s wegen der Rechnung %(Rechnungsnummer)s.",
        "place-holders",
      ],
    ],
  },
  {
    id: "angle-style",
    language: "en",
    task: { silverPrompt: "Make a product description for <product>. Mention <feature> and who it is for." },
    good: [
      "Write a product description for <product>. Highlight <feature>, say for whom the product is made, and end with a call to action.",
      "Write a product description for <product> as HTML: a <h2> title and two <p> paragraphs. Highlight <feature> and name the audience.",
    ],
    broken: [
      [
        "Write a product description for the product. Highlight its main feature and say whom it is for.",
        "place-holders",
      ],
      ["Write a product description for <product_name>. Highlight <feature>, and say whom it is for.", "place-holders"],
    ],
  },
  {
    id: "wiki-style",
    language: "fr",
    task: { silverPrompt: "Rédige une invitation pour [[événement]] le [[date]] à [[lieu]]" },
    good: [
      "Rédige une invitation chaleureuse pour [[événement]], qui aura lieu le [[date]] à [[lieu]]. Précise comment répondre et termine par une formule de politesse.",
    ],
    broken: [
      [
        "Rédige une invitation chaleureuse pour [[événement]] le [[date]]. Précise comment répondre à l'invitation.",
        "place-holders",
      ],
      ["Rédige une invitation pour [événement] le [date] à [lieu]. Reste chaleureux.", "place-holders"],
      ["Rédige une invitation de la part de [[hôte]] pour [[événement]] le [[date]] à [[lieu]].", "place-holders"],
    ],
  },
  {
    id: "square-style",
    language: "en",
    task: {
      silverPrompt: "help me write a cover letter for [job title] at [company], I have 6 years experience in retail",
    },
    good: [
      "Write a cover letter for the position of [job title] at [company]. The applicant has 6 years of experience in retail. Connect that experience to the role, and keep the letter to one page.",
      "Write a persuasive cover letter for [job title] at [company] for an applicant with six years' experience in retail.\n\nStructure:\n1. Opening\n2. Relevant experience\n3. Closing",
    ],
    broken: [
      [
        "Write a cover letter for a retail manager position at [company]. The applicant has 6 years of experience in retail.",
        "place-holders",
      ],
    ],
  },
  {
    id: "spanish-template",
    language: "es",
    task: { silverPrompt: "Resume este correo de {{cliente}} en 3 puntos:\n{{correo}}" },
    good: [
      "Resume en 3 puntos el correo de {{cliente}} que aparece a continuación. Cada punto debe ser una frase breve.\n\nCorreo:\n{{correo}}",
      'Lee el siguiente correo de {{cliente}} y resúmelo en tres puntos claros:\n\n"""\n{{correo}}\n"""',
    ],
    broken: [
      ["Resume en 3 puntos el correo de {{customer}}:\n{{correo}}", "place-holders"],
      ["Resume en 3 puntos el correo del cliente. Cada punto debe ser una frase breve.", "place-holders"],
    ],
  },
  {
    id: "chinese-template",
    language: "zh",
    task: { silverPrompt: "请为{{产品}}写一段广告语，目标人群是{{人群}}。" },
    good: [
      "请以资深文案的身份，为{{产品}}撰写一段有吸引力的广告语，目标人群是{{人群}}。语言简洁、有感染力，突出产品的一个核心卖点。",
    ],
    broken: [
      ["请以资深文案的身份，为该产品撰写一段有吸引力的广告语，目标人群是{{人群}}。", "place-holders"],
      ["请为{产品}写一段广告语，目标人群是{人群}，语言要简洁。", "place-holders"],
    ],
  },
  {
    id: "arabic-template",
    language: "ar",
    task: { silverPrompt: "اكتب رسالة شكر إلى {{الاسم}} على {{الهدية}}" },
    good: [
      "اكتب رسالة شكر قصيرة ودافئة إلى {{الاسم}} على {{الهدية}}، واذكر لماذا كانت الهدية مميزة، واختمها بتحية لطيفة.",
    ],
    broken: [["اكتب رسالة شكر قصيرة ودافئة إلى صديق على {{الهدية}}، واختمها بتحية لطيفة.", "place-holders"]],
  },
  {
    id: "react-braces",
    language: "en",
    task: {
      silverPrompt:
        "why does this component not rerender?\n\n```jsx\nfunction Counter({ count }) {\n  let n = count;\n  return <button onClick={() => n++}>{n}</button>;\n}\n```",
    },
    good: [
      "Explain why the following React component does not re-render when the button is clicked, and show a corrected version.\n\n```jsx\nfunction Counter({ count }) {\n  let n = count;\n  return <button onClick={() => n++}>{n}</button>;\n}\n```\n\nUse the useState hook, for example `const [n, setN] = useState(count)`, and explain each change.",
    ],
    broken: [
      [
        "Explain why the following React component does not re-render, and show a corrected version.\n\n```jsx\nfunction Counter({ count }) {\n  const [n, setN] = useState(count);\n  return <button onClick={() => setN(n + 1)}>{n}</button>;\n}\n```",
        "facts",
      ],
      ["Explain why a React counter component may not re-render when a local variable is changed.", "facts"],
    ],
  },
  {
    id: "latex-braces",
    language: "en",
    task: { silverPrompt: "Solve \\frac{x}{3} + x^{2} = 10 and show that the set {a} is not empty" },
    good: [
      "Solve the equation \\frac{x}{3} + x^{2} = 10 step by step. Then show that the set {a} is not empty. State each rule that you use.",
      "Solve $\\frac{x}{3} + x^{2} = 10$ for $x$, and show that the set {a} is not empty. Present the result in \\boxed{}.",
    ],
    broken: [
      ["Solve the equation \\frac{x}{3} + x^{2} = 100 step by step. Show that the set {a} is not empty.", "facts"],
    ],
  },
  {
    id: "generics",
    language: "en",
    task: { silverPrompt: "convert a List<String> to a Map<String, Integer> in java with the length as value" },
    good: [
      "Write a Java method that converts a List<String> to a Map<String, Integer>, where each string is the key and its length is the value. Use streams, and explain how duplicates are treated.",
      "Write Java code that turns a `List<String>` into a `Map<String, Integer>` with each string's length as value. Compare `HashMap<String, Integer>` with `Collectors.toMap`.",
    ],
    broken: [],
  },
  {
    id: "json-output",
    language: "en",
    task: { silverPrompt: 'Extract name and age from the text as JSON like {"name": "...", "age": 0}. Text: {text}' },
    good: [
      'Extract the person\'s name and age from the text below. Return only a JSON object of the form {"name": "...", "age": 0}. Use null where a value is missing.\n\nText: {text}',
      'Extract the name and the age.\n\nOutput format:\n```json\n{\n  "name": "...",\n  "age": 0\n}\n```\n\nText: {text}',
    ],
    broken: [
      ['Extract the person\'s name and age. Return only JSON of the form {"name": "...", "age": 0}.', "place-holders"],
    ],
  },
  {
    id: "xml-sections",
    language: "en",
    task: {
      silverPrompt:
        "answer the question using only the context\n<context>{{context}}</context>\nquestion: {{question}}",
    },
    good: [
      "Answer the question using only the context. If the context does not hold the answer, say that you do not know.\n\n<context>\n{{context}}\n</context>\n\n<question>\n{{question}}\n</question>\n\nWrite your thoughts in <thinking></thinking> first.",
    ],
    broken: [
      [
        "Answer the question using only the context. If it does not hold the answer, say so.\n\n<context>\n{{context}}\n</context>",
        "place-holders",
      ],
    ],
  },
  {
    id: "percent-prose",
    language: "en",
    task: { silverPrompt: "Is a 20% discount better than 15% plus free shipping on a $60 order?" },
    good: [
      "Compare a 20% discount with a 15% discount plus free shipping on a $60 order. Calculate both totals, state the assumed shipping cost, and say which is better.",
      "On an order of $60, which is better: 20 percent off, or 15 percent off with free shipping? Show the calculation.",
    ],
    broken: [
      ["Compare a 20% discount with a 50% discount plus free shipping on a $60 order. Calculate both totals.", "facts"],
      ["Compare a 20% discount with a 15% discount plus free shipping on an €60 order. Calculate both.", "facts"],
    ],
  },
  {
    id: "no-style-invented",
    language: "en",
    task: { silverPrompt: "Write a birthday message for my sister Clara" },
    good: [
      "Write a heartfelt birthday message for my sister Clara. Mention a shared memory in general terms, and end with a wish for the coming year.",
      "Write a birthday message for my sister Clara in this form:\n\nGreeting: <greeting>\nMessage: <message>\nClosing: <closing>",
    ],
    broken: [["Write a birthday message for {{sister_name}} from {{sender}}. Keep it warm.", "place-holders", "facts"]],
  },
]);
