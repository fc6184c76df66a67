import { harmPairsOf } from "../harm-group";

/** Faithful rewrites that put what a prompt says into another order and other words. */
export const carefulReorderedPairs = harmPairsOf(
  [
    {
      id: "careful5-en-clinic",
      language: "en",
      silver:
        "sms reminder template: Hi {name}, appointment {date} {time} at Dr Okafor's, reply C to cancel, dont mention the reason for the visit, under 160 chars",
      good: [
        "Write an SMS reminder template of under 160 characters.\n\nIt greets {name}, gives the appointment on {date} at {time} at Dr Okafor's, and says that one can reply C to cancel. The reason for the visit must stay unmentioned.",
        "Create a template for an appointment reminder by SMS (fewer than 160 characters).\n\nPlaceholders: {name}, {date}, {time}\nDoctor: Dr Okafor\nCancelling: reply C\nPrivacy: say nothing about the reason for the visit",
      ],
      broken: [],
    },
    {
      id: "careful5-en-k8s",
      language: "en",
      silver:
        "k8s yaml for nginx 1.27, 3 replicas, 256Mi limit, liveness on /healthz port 8080, no latest tag, no hostPath",
      good: [
        "Write a Kubernetes (k8s) Deployment in YAML for nginx 1.27.\n\n- 3 replicas\n- memory limit: 256Mi\n- liveness probe: /healthz on port 8080\n- never use the `latest` tag or a hostPath volume",
        "Produce YAML that deploys nginx 1.27 on k8s with three replicas and a memory limit of 256Mi. The liveness probe calls /healthz on port 8080. hostPath volumes and the latest tag are both prohibited.",
      ],
      broken: [],
    },
    {
      id: "careful5-en-debate",
      language: "en",
      silver:
        "arguments for and against a 4 day week for a school debate, 3 each, ages 14-15, sources optional, no politicians names",
      good: [
        "List 3 arguments for and 3 arguments against a four-day week, for a school debate among 14- to 15-year-olds. Sources are optional. Do not name any politicians.",
        "Topic: the 4-day week\nUse: a school debate, ages 14-15\nTask: three arguments for it and three against it\nSources: optional\nNames of politicians: none",
      ],
      broken: [],
    },
    {
      id: "careful5-en-invoice",
      language: "en",
      silver:
        "polite payment reminder, invoice 2024-118, £640, due 14 Feb, second reminder, still friendly, no late fee yet, pay within 7 days",
      good: [
        "Write a second payment reminder that is polite and still friendly.\n\n| Field | Value |\n| --- | --- |\n| Invoice | 2024-118 |\n| Amount | £640 |\n| Due date | 14 Feb |\n\nAsk for payment within 7 days. Do not charge a late fee yet.",
        "Invoice 2024-118 for £640 was due on 14 February and remains unpaid. Draft our second reminder in a polite, friendly tone. It asks the customer to pay within a week (7 days) and does not add a late fee at this stage.",
      ],
      broken: [],
    },
    {
      id: "careful5-en-judge",
      language: "en",
      silver:
        "Compare answer A and answer B. Criteria: correctness first, then clarity. Ignore length. Output exactly one of: A, B, TIE.\n\nA: {{answer_a}}\nB: {{answer_b}}",
      good: [
        "You are an impartial judge of two answers.\n\n1. Compare them by correctness first and by clarity second.\n2. Do not let length influence you.\n3. Output exactly one of: A, B, TIE.\n\nA: {{answer_a}}\nB: {{answer_b}}",
        "Decide which answer is better. Correctness matters first, then clarity; length is to be ignored.\n\n<answer_a>\nA: {{answer_a}}\n</answer_a>\n\n<answer_b>\nB: {{answer_b}}\n</answer_b>\n\nRespond with one of A, B, TIE and nothing else.",
      ],
      broken: [],
    },
    {
      id: "careful5-en-herbs",
      language: "en",
      silver:
        "which 4 herbs survive on a dark kitchen windowsill in winter, zone 8b, cat eats everything so no chives, watering in ml per week",
      good: [
        "Name 4 herbs that survive the winter on a dark kitchen windowsill in zone 8b. My cat eats everything, so leave out chives and anything else harmful to cats. For each herb, give the watering in ml per week.",
        "Recommend four herbs for a dark windowsill in my kitchen over winter (zone 8b). They must be safe for a cat that eats everything; chives are therefore excluded. State how many ml of water each needs per week.",
      ],
      broken: [],
    },
    {
      id: "careful5-de-werkstatt",
      language: "de",
      silver:
        "erklär meiner mutter was beim zahnriemenwechsel gemacht wird, golf 7 bj 2015, 162.000 km, werkstatt will 890 €, ist das ok? keine fachbegriffe ohne erklärung",
      good: [
        "Erkläre meiner Mutter, was bei einem Zahnriemenwechsel gemacht wird, und beurteile, ob 890 € dafür in Ordnung sind.\n\nFahrzeug: Golf 7, Baujahr (Bj.) 2015, 162.000 km\n\nJeder Fachbegriff wird erklärt.",
        "Meine Mutter hat einen Golf 7 (Bj 2015, 162.000 km). Die Werkstatt verlangt 890 Euro für den Zahnriemenwechsel. Beschreibe ihr verständlich, was dabei passiert, und sag, ob der Preis okay ist. Fachbegriffe ohne Erklärung sind tabu.",
      ],
      broken: [],
    },
    {
      id: "careful5-de-email",
      language: "de",
      silver:
        "absage an bewerber, stelle lagerleiter, freundlich, wertschätzend, kein grund nennen, wir behalten unterlagen nicht, name {{name}}",
      good: [
        "Formuliere eine freundliche und wertschätzende Absage an {{name}} für die Stelle als Lagerleiter. Nenne keinen Grund. Teile mit, dass wir die Unterlagen nicht behalten.",
        "Anlass: Absage für die Stelle Lagerleiter\nEmpfänger: {{name}}\nTon: freundlich, wertschätzend\nBegründung: keine\nUnterlagen: werden von uns nicht behalten",
      ],
      broken: [],
    },
    {
      id: "careful5-fr-data",
      language: "fr",
      silver:
        "nettoie ce csv en python pandas : supprimer doublons, dates au format ISO, ne pas toucher à la colonne id, garder les accents, pas de boucle for",
      good: [
        "Écris un script Python avec pandas qui nettoie un CSV.\n\n- Supprime les doublons.\n- Convertis les dates au format ISO.\n- Laisse la colonne id telle quelle.\n- Conserve les accents.\n- N'utilise pas de boucle for.",
        "En Python (pandas), nettoie ce CSV sans aucune boucle for : doublons supprimés, dates en ISO, accents gardés. La colonne id ne doit pas être modifiée.",
      ],
      broken: [],
    },
    {
      id: "careful5-es-viaje",
      language: "es",
      silver:
        "qué ver en Cuenca en 5 horas con mi abuela en silla de ruedas, llegamos en tren 10:40, comer barato, nada de cuestas",
      good: [
        "Llegamos a Cuenca en tren a las 10:40 y tenemos 5 horas. Mi abuela va en silla de ruedas, así que evita las cuestas. Propón qué ver y dónde comer barato.",
        "Planifica una visita de cinco horas a Cuenca.\n\n- Llegada: en tren, 10:40\n- Acompaño a mi abuela, que usa silla de ruedas: ninguna cuesta\n- Comida: barata",
      ],
      broken: [],
    },
    {
      id: "careful5-pt-receita",
      language: "pt",
      silver:
        "bolo de cenoura sem lactose, liquidificador, forma 22 cm, cobertura de chocolate sem leite condensado, rende 10 fatias",
      good: [
        "Escreva uma receita de bolo de cenoura sem lactose, feito no liquidificador, em forma de 22 cm, que rende 10 fatias. A cobertura é de chocolate e não leva leite condensado.",
        "Receita: bolo de cenoura (liquidificador)\nForma: 22 cm\nRendimento: dez fatias\nRestrição: zero lactose\nCobertura: chocolate, preparada sem leite condensado",
      ],
      broken: [],
    },
    {
      id: "careful5-it-bot",
      language: "it",
      silver:
        "Sei l'assistente del museo Civico di Asti. Rispondi in massimo 40 parole. Non parlare di prezzi, rimanda alla biglietteria. Se la domanda è in inglese rispondi in inglese. Domanda: {{domanda}}",
      good: [
        "# Ruolo\nSei l'assistente del museo Civico di Asti.\n\n# Regole\n- Al massimo 40 parole per risposta.\n- Non parlare di prezzi: rimanda alla biglietteria.\n- Se la domanda è in inglese, rispondi in inglese.\n\n# Domanda\n{{domanda}}",
        "Come assistente del museo Civico di Asti, rispondi alla domanda con non più di 40 parole, in inglese se è posta in inglese. I prezzi non si comunicano; per quelli invita a rivolgersi alla biglietteria.\n\nDomanda:\n{{domanda}}",
      ],
      broken: [],
    },
    {
      id: "careful5-zh-xueshu",
      language: "zh",
      silver: "润色这段摘要,保持学术语气,不改数据,不超过200字:我们在3个城市调查了412名骑手,发现62%没有休息日。",
      good: [
        "请润色下面的摘要,保持学术语气,数据不得改动,全文200字以内。\n\n摘要:我们在3个城市调查了412名骑手,发现62%没有休息日。",
        "你是学术编辑。任务:润色摘要。\n- 语气:学术\n- 数据:原样保留,不改动\n- 长度:不超过200字\n\n我们在3个城市调查了412名骑手,发现62%没有休息日。",
      ],
      broken: [],
    },
    {
      id: "careful5-ja-code",
      language: "ja",
      silver:
        "このPythonを速くして。外部ライブラリなし、関数名は変えない、コメントは日本語で\ndef f(n):\n    return [i*i for i in range(n)]",
      good: [
        "次のPythonコードを高速化してください。外部ライブラリは使わず、関数名は変えないでください。コメントは日本語で書いてください。\n\n```python\ndef f(n):\n    return [i*i for i in range(n)]\n```",
        "以下のPythonの関数を速くしてください。\n- 外部ライブラリ:使用しない\n- 関数名:そのまま\n- コメント:日本語\n\ndef f(n):\n    return [i*i for i in range(n)]",
      ],
      broken: [],
    },
  ],
  false,
);
