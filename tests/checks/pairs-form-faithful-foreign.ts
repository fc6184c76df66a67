import type { LabelledPair } from "./labelled-pair";

/** Good rewrites of prompts in other languages than English. No check may block one of them. */
export const faithfulForeignPairs: readonly LabelledPair[] = [
  {
    id: "faithful-de-kuendigung",
    language: "de",
    task: { silverPrompt: "schreib mir eine kündigung für mein fitnessstudio, vertrag läuft zum 31. März aus" },
    candidate:
      "Schreibe eine Kündigung für mein Fitnessstudio zum Vertragsende am 31. März. Bitte um eine schriftliche Bestätigung. Höchstens 100 Wörter, sachlicher Ton, als Brief mit Betreff.",
    expected: [],
  },
  {
    id: "faithful-de-erklaeren",
    language: "de",
    task: { silverPrompt: "Warum ist der Himmel blau?" },
    candidate:
      "Erkläre einem Kind im Grundschulalter, warum der Himmel blau ist. Verwende kurze Sätze und einen Vergleich aus dem Alltag. Insgesamt höchstens fünf Sätze.",
    expected: [],
  },
  {
    id: "faithful-de-uebersetzen",
    language: "de",
    task: { silverPrompt: "übersetze ins englische: Ich komme morgen später, weil der Zug ausfällt." },
    candidate:
      "Übersetze den folgenden Satz ins Englische. Gib nur die Übersetzung aus.\n\nIch komme morgen später, weil der Zug ausfällt.",
    expected: [],
  },
  {
    id: "faithful-de-english-material",
    language: "de",
    task: {
      silverPrompt:
        "fasse das zusammen: The committee met on Tuesday and agreed to move the library to the old post office, since the rent there is lower and the rooms are larger.",
    },
    candidate:
      "Fasse den englischen Text in zwei deutschen Sätzen zusammen. Nenne die Entscheidung und beide Gründe.\n\nText:\nThe committee met on Tuesday and agreed to move the library to the old post office, since the rent there is lower and the rooms are larger.",
    expected: [],
  },
  {
    id: "faithful-de-platzhalter",
    language: "de",
    task: { silverPrompt: "Antworte freundlich auf diese Mail: {{mail}}" },
    candidate:
      "Beantworte die E-Mail zwischen den Marken. Freundlicher Ton, Sie-Form, höchstens 80 Wörter. Gehe auf jede Frage der Mail ein.\n\n<mail>\n{{mail}}\n</mail>",
    expected: [],
  },
  {
    id: "faithful-fr-courriel",
    language: "fr",
    task: { silverPrompt: "écris un mail à mon proprio, le chauffage est en panne depuis lundi" },
    candidate:
      "Rédige un courriel à mon propriétaire : le chauffage est en panne depuis lundi. Demande une réparation rapide et une date de passage. Ton poli et ferme, 100 mots au maximum, avec un objet.",
    expected: [],
  },
  {
    id: "faithful-fr-resume",
    language: "fr",
    task: { silverPrompt: "Résume cet article en 3 points : {article}" },
    candidate:
      "Résume l'article ci-dessous en 3 points. Chaque point est une phrase complète de 20 mots au plus et reprend une idée différente.\n\nArticle :\n{article}",
    expected: [],
  },
  {
    id: "faithful-fr-cuisine",
    language: "fr",
    task: { silverPrompt: "une recette avec des oeufs et des épinards, 20 minutes" },
    candidate:
      "Propose une recette avec des oeufs et des épinards, prête en 20 minutes. Donne la liste des ingrédients, puis les étapes numérotées.",
    expected: [],
  },
  {
    id: "faithful-es-cuento",
    language: "es",
    task: { silverPrompt: "escribe un cuento para mi hija sobre un dragón que tiene miedo al fuego" },
    candidate:
      "Escribe un cuento para mi hija sobre un dragón que tiene miedo al fuego. Usa frases cortas, incluye un diálogo y termina con un final feliz. Máximo 200 palabras.",
    expected: [],
  },
  {
    id: "faithful-es-traduccion",
    language: "es",
    task: { silverPrompt: "traduce al inglés: Nos vemos el martes a las 10" },
    candidate: "Traduce al inglés la frase siguiente. Devuelve solo la traducción.\n\nNos vemos el martes a las 10",
    expected: [],
  },
  {
    id: "faithful-es-clasificar",
    language: "es",
    task: { silverPrompt: "dime si esta opinión es positiva o negativa: {{opinion}}" },
    candidate:
      "Clasifica la opinión siguiente como positiva o negativa. Responde con una sola palabra.\n\nOpinión: {{opinion}}",
    expected: [],
  },
  {
    id: "faithful-pt-email",
    language: "pt",
    task: { silverPrompt: "escreva um email para o cliente pedindo desculpas pelo atraso" },
    candidate:
      "Escreva um e-mail para o cliente pedindo desculpas pelo atraso. Tom cordial, no máximo 100 palavras, com assunto e despedida.",
    expected: [],
  },
  {
    id: "faithful-it-viaggio",
    language: "it",
    task: { silverPrompt: "programma per un weekend a Torino con due bambini" },
    candidate:
      "Prepara un programma per un fine settimana a Torino con due bambini. Dividi ogni giornata in mattina, pomeriggio e sera, e indica per ogni attività la durata. Presentalo in una tabella.",
    expected: [],
  },
  {
    id: "faithful-zh-poem",
    language: "zh",
    task: { silverPrompt: "写一首关于春天的诗" },
    candidate: "请写一首关于春天的现代诗，共四节，每节四行。描写雨后的街道和刚开的花，语言简洁，不要押韵。",
    expected: [],
  },
  {
    id: "faithful-zh-translate",
    language: "zh",
    task: { silverPrompt: "把这句话翻译成英文：明天的会议改到下午三点。" },
    candidate: "请把下面的句子翻译成英文，只输出译文，不要解释。\n\n明天的会议改到下午三点。",
    expected: [],
  },
  {
    id: "faithful-zh-mixed",
    language: "zh",
    task: { silverPrompt: "帮我写一个Python脚本，读取data.csv，画出每月平均价格" },
    candidate:
      "用 Python 编写一个脚本：用 pandas 读取 data.csv，计算每月的平均价格，再用 matplotlib 画成折线图。只输出一个代码块，并在关键步骤加上中文注释。",
    expected: [],
  },
  {
    id: "faithful-ja-mail",
    language: "ja",
    task: { silverPrompt: "会議を欠席するメールを書いて" },
    candidate:
      "上司に会議の欠席を伝えるメールを書いてください。丁寧な敬語で、件名を付け、150字以内にまとめてください。",
    expected: [],
  },
  {
    id: "faithful-ar-explain",
    language: "ar",
    task: { silverPrompt: "اشرح لي كيف تعمل الطاقة الشمسية" },
    candidate:
      "اشرح لطالب في المرحلة المتوسطة كيف تعمل الطاقة الشمسية. استخدم لغة بسيطة ومثالاً واحداً من الحياة اليومية، في فقرتين قصيرتين.",
    expected: [],
  },
  {
    id: "faithful-ar-email",
    language: "ar",
    task: { silverPrompt: "اكتب رسالة اعتذار للعميل {{name}} عن تأخر الطلب" },
    candidate:
      "اكتب رسالة اعتذار قصيرة إلى العميل {{name}} عن تأخر الطلب. اجعل الأسلوب مهذباً، ولا تتجاوز خمسة أسطر، واختم بعبارة شكر.",
    expected: [],
  },
  {
    id: "faithful-hi-letter",
    language: "hi",
    task: { silverPrompt: "छुट्टी के लिए प्रधानाचार्य को पत्र लिखो" },
    candidate: "प्रधानाचार्य को छुट्टी के लिए एक औपचारिक पत्र लिखिए। पत्र में विषय, अभिवादन और समापन हो, और वह सौ शब्दों से कम हो।",
    expected: [],
  },
  {
    id: "faithful-hi-explain",
    language: "hi",
    task: { silverPrompt: "मुझे समझाओ कि बारिश कैसे होती है" },
    candidate: "पाँचवीं कक्षा के छात्र को समझाइए कि बारिश कैसे होती है। आसान शब्दों में चार वाक्य लिखिए और एक उदाहरण दीजिए।",
    expected: [],
  },
  {
    id: "faithful-ru-post",
    language: "ru",
    task: { silverPrompt: "напиши пост про открытие нашей пекарни" },
    candidate:
      "Напиши пост для соцсетей об открытии нашей пекарни. Тёплый тон, не больше 80 слов, в конце призыв зайти в гости.",
    expected: [],
  },
  {
    id: "faithful-ko-summary",
    language: "ko",
    task: { silverPrompt: "이 글을 요약해줘: {text}" },
    candidate: "아래 글을 세 문장으로 요약하세요. 핵심 주장과 근거만 남기고 예시는 빼세요.\n\n{text}",
    expected: [],
  },
  {
    id: "faithful-de-short-to-english-terms",
    language: "de",
    task: { silverPrompt: "LinkedIn Post über unser Onboarding, kurz und locker" },
    candidate:
      "Schreibe einen LinkedIn-Post über unser Onboarding. Lockerer Ton, höchstens 80 Wörter, ein Call-to-Action am Ende und drei Hashtags.",
    expected: [],
  },
];
