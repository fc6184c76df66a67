import { pairsOfGroups } from "./pair-group";

/** Talk around the prompt, reasoning before it, and the request's own words in it. */
export const chatterPairs = pairsOfGroups([
  {
    id: "chatter-dentist",
    language: "en",
    task: { silverPrompt: "write a reminder text for patients about their dentist appointment tomorrow" },
    good: [
      "Write a text message that reminds patients of their dentist appointment tomorrow. Polite, at most 30 words, and with a request to call if they cannot come.",
    ],
    broken: [
      [
        "Here is your improved prompt:\n\nWrite a text message that reminds patients of their dentist appointment tomorrow. At most 30 words.",
        "chatter",
      ],
      [
        'Sure! Here\'s a more effective version of your prompt:\n\n"Write a text message that reminds patients of their dentist appointment tomorrow. At most 30 words."',
        "chatter",
      ],
      [
        "Write a text message that reminds patients of their dentist appointment tomorrow. At most 30 words.\n\nLet me know if you would like any further changes!",
        "chatter",
      ],
      [
        "```\nWrite a text message that reminds patients of their dentist appointment tomorrow. At most 30 words.\n```",
        "chatter",
      ],
      [
        "**Optimized Prompt:**\nWrite a text message that reminds patients of their dentist appointment tomorrow. At most 30 words.",
        "chatter",
      ],
      [
        "Write a text message that reminds patients of their dentist appointment tomorrow. At most 30 words.\n\n---\n\nThis revised prompt is clear and concise, and it ensures that the message stays short.",
        "chatter",
      ],
      [
        "Write a text message that reminds patients of their dentist appointment tomorrow. At most 30 words.\n\nExplanation: I made the request more specific and added a length so that the output is consistent.",
        "chatter",
      ],
      [
        "I've rewritten your prompt to be clearer:\n\nWrite a text message that reminds patients of their dentist appointment tomorrow. At most 30 words.",
        "chatter",
      ],
      [
        "Write a text message that reminds patients of their dentist appointment tomorrow. At most 30 words.\n\n**Changes made:**\n- Added the audience\n- Added a word limit",
        "chatter",
      ],
    ],
  },
  {
    id: "chatter-de-protokoll",
    language: "de",
    task: { silverPrompt: "mach aus meinen notizen ein protokoll: {notizen}" },
    good: [
      "Erstelle aus den Notizen ein Protokoll mit den Abschnitten Teilnehmer, Beschlüsse und Aufgaben.\n\nNotizen:\n{notizen}",
    ],
    broken: [
      [
        "Hier ist der verbesserte Prompt:\n\nErstelle aus den Notizen ein Protokoll mit den Abschnitten Beschlüsse und Aufgaben.\n\nNotizen:\n{notizen}",
        "chatter",
      ],
      [
        "Erstelle aus den Notizen ein Protokoll mit den Abschnitten Beschlüsse und Aufgaben.\n\nNotizen:\n{notizen}\n\nIch hoffe, das hilft Ihnen weiter!",
        "chatter",
      ],
    ],
  },
  {
    id: "chatter-es-menu",
    language: "es",
    task: { silverPrompt: "menú semanal vegetariano para dos" },
    good: [
      "Prepara un menú vegetariano para dos personas, de lunes a domingo. Preséntalo en una tabla con comida y cena.",
    ],
    broken: [
      [
        "Aquí tienes el prompt mejorado:\n\nPrepara un menú vegetariano para dos personas, de lunes a domingo, en una tabla.",
        "chatter",
      ],
      [
        "Prepara un menú vegetariano para dos personas, de lunes a domingo, en una tabla.\n\nEspero que esto te sirva. ¡Avísame si quieres cambios!",
        "chatter",
      ],
    ],
  },
  {
    id: "chatter-fr-lettre",
    language: "fr",
    task: { silverPrompt: "lettre de motivation pour un poste de libraire" },
    good: [
      "Rédige une lettre de motivation pour un poste de libraire. Une page au plus, ton sincère, trois paragraphes.",
    ],
    broken: [
      [
        "Voici le prompt amélioré :\n\nRédige une lettre de motivation pour un poste de libraire. Une page au plus, trois paragraphes.",
        "chatter",
      ],
      [
        "« Rédige une lettre de motivation pour un poste de libraire. Une page au plus, trois paragraphes. »",
        "chatter",
      ],
    ],
  },
  {
    id: "chatter-zh",
    language: "zh",
    task: { silverPrompt: "帮我写一份请假条" },
    good: ["请写一份请假条，语气礼貌，不超过一百字，留出姓名和日期的位置。"],
    broken: [["优化后的提示词：\n请写一份请假条，语气礼貌，不超过一百字，留出姓名和日期的位置。", "chatter"]],
  },
  {
    id: "reasoning-garden",
    language: "en",
    task: { silverPrompt: "what can i plant in a shady garden, zone 7" },
    good: [
      "List eight plants that grow well in a shady garden in zone 7. Give a table with the columns plant, height and month of flowering.",
    ],
    broken: [
      [
        "<think>\nThe user wants plants for shade. I should add a format.\n</think>\n\nList eight plants for a shady garden in zone 7, in a table with height and month of flowering.",
        "reasoning",
      ],
      [
        "Okay, the user wants me to rewrite the prompt about a shady garden. Let me think about what is missing. They mention zone 7, so I need to keep that. I should add a format.\n\nList eight plants for a shady garden in zone 7, in a table with height and month of flowering.",
        "reasoning",
      ],
      [
        "Alright, let's tackle this. The silver prompt asks for plants. First, I need to keep zone 7.\n\nList eight plants for a shady garden in zone 7, in a table with height.",
        "reasoning",
        "template-words",
      ],
      [
        "List eight plants for a shady garden in zone 7, in a table with height and month of flowering.\n\nWait, I should double-check the word limit. The prompt has about 20 words, so that is fine.",
        "reasoning",
      ],
      [
        "We need to rewrite the prompt so that it is specific. The user wants plants for shade in zone 7.\n\nList eight plants for a shady garden in zone 7, in a table with height.",
        "reasoning",
      ],
    ],
  },
  {
    id: "reasoning-de",
    language: "de",
    task: { silverPrompt: "welche pflanzen gehen im schatten" },
    good: ["Nenne acht Gartenpflanzen für schattige Plätze, als Tabelle mit Höhe und Blütezeit."],
    broken: [
      [
        "Okay, der Nutzer möchte Pflanzen für den Schatten. Ich sollte das Format angeben.\n\nNenne acht Gartenpflanzen für schattige Plätze, als Tabelle mit Höhe und Blütezeit.",
        "reasoning",
      ],
    ],
  },
  {
    id: "reasoning-zh",
    language: "zh",
    task: { silverPrompt: "阴凉的院子种什么好" },
    good: ["请列出八种适合阴凉院子的植物，用表格给出高度和花期。"],
    broken: [
      [
        "好的，用户想要改写关于植物的提示。我需要保持原意。\n\n请列出八种适合阴凉院子的植物，用表格给出高度和花期。",
        "reasoning",
      ],
    ],
  },
  {
    id: "template-words-toast",
    language: "en",
    task: { silverPrompt: "wedding toast for my brother, funny, 2 min" },
    good: [
      "Write a funny wedding toast for my brother, two minutes when read aloud. Include one story from childhood, which I will fill in, and end with a wish for the couple.",
    ],
    broken: [
      [
        "Write a funny wedding toast for my brother of 2 minutes. Be strictly faithful to the silver prompt and keep every fact.",
        "template-words",
      ],
      [
        "Role: You are a speech writer.\nKind of task: write\nGolden prompt: Write a funny wedding toast for my brother of 2 min.",
        "template-words",
        "chatter",
      ],
      [
        "Write a funny wedding toast for my brother, 2 min long.\n\nReply with the golden prompt alone: no heading, no explanation, and no tags, quotation marks or code fence around it.",
        "template-words",
      ],
      ["Rewrite S_P as a funny wedding toast for my brother, 2 min long.", "template-words"],
      [
        "<silver_prompt>\nWrite a funny wedding toast for my brother, 2 min long.\n</silver_prompt>",
        "template-words",
        "chatter",
      ],
      [
        "Write a funny wedding toast for my brother, 2 min long. Say what a good answer needs: its parts, form and length.",
        "template-words",
      ],
    ],
  },
]);
