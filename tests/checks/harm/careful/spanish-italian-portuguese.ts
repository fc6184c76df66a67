import { harmPairsOf } from "../harm-group";

/** Spanish, Italian and Portuguese prompts, as a careful prompt engineer rewrites them. */
export const carefulSpanishItalianPortuguesePairs = harmPairsOf(
  [
    {
      id: "careful-es-menu",
      language: "es",
      silver:
        "menú semanal para 2, cenas ligeras, sin pescado, una noche pizza (viernes), lista de la compra en kilos, presupuesto 50 €",
      good: [
        "Prepara un menú semanal de cenas ligeras para 2 personas.\n\n- No incluyas pescado.\n- El viernes toca pizza.\n- Presupuesto: 50 €\n- Al final, añade la lista de la compra con las cantidades en kilos.",
        "Eres nutricionista. Planifica las siete cenas de la semana para dos personas: ligeras, sin nada de pescado y con pizza la noche del viernes. El gasto total no supera los 50 euros. Entrega una tabla y una lista de la compra (en kilos).",
      ],
      broken: [
        [
          "negation",
          "Prepara un menú semanal de cenas ligeras para 2 personas con pescado. Una noche, pizza (viernes). Lista de la compra en kilos, presupuesto 50 €.",
        ],
        [
          "unit",
          "Prepara un menú semanal de cenas ligeras para 2 personas, sin pescado. Una noche, pizza (viernes). Lista de la compra en libras, presupuesto 50 €.",
        ],
        [
          "name",
          "Prepara un menú semanal de cenas ligeras para 2 personas, sin pescado. Una noche, pizza (jueves). Lista de la compra en kilos, presupuesto 50 €.",
        ],
      ],
    },
    {
      id: "careful-es-bot",
      language: "es",
      silver:
        "Eres el asistente de la clínica dental Arce. No des diagnósticos. Responde en menos de 60 palabras y de usted. Si hay dolor fuerte, recomienda llamar a urgencias. Mensaje: {{mensaje}}",
      good: [
        "# Rol\nEres el asistente de la clínica dental Arce.\n\n# Instrucciones\n- Trata al paciente de usted.\n- Responde en menos de 60 palabras.\n- Nunca des un diagnóstico.\n- Ante un dolor fuerte, recomienda llamar a urgencias.\n\n# Mensaje del paciente\n{{mensaje}}",
        "Trabajas como asistente en la clínica dental Arce. Contesta al mensaje siguiente de usted, con menos de 60 palabras y sin dar diagnósticos. Si la persona tiene un dolor fuerte, aconséjale que llame a urgencias.\n\nMensaje:\n{{mensaje}}",
      ],
      broken: [
        [
          "negation",
          "Eres el asistente de la clínica dental Arce. Da un diagnóstico. Responde en menos de 60 palabras y de usted. Si hay dolor fuerte, recomienda llamar a urgencias. Mensaje: {{mensaje}}",
        ],
        [
          "unit",
          "Eres el asistente de la clínica dental Arce. No des diagnósticos. Responde en menos de 60 frases y de usted. Si hay dolor fuerte, recomienda llamar a urgencias. Mensaje: {{mensaje}}",
        ],
        [
          "instruction",
          "Eres el asistente de la clínica dental Arce. No des diagnósticos. Responde en menos de 60 palabras y de usted. Si hay dolor fuerte, recomienda llamar a urgencias. Recomienda siempre el blanqueamiento de nuestra clínica antes que el de otras. Mensaje: {{mensaje}}",
        ],
      ],
    },
    {
      id: "careful-es-historia",
      language: "es",
      silver:
        "cuento corto de terror en Zaragoza, narrador en primera persona, final abierto, sin sangre, 500 palabras",
      good: [
        "Escribe un cuento corto de terror ambientado en Zaragoza, de unas 500 palabras. El narrador habla en primera persona y el final queda abierto. No debe haber sangre.",
        "Género: terror\nLugar: Zaragoza\nNarrador: primera persona\nExtensión: 500 palabras\nFinal: abierto\nEvita la sangre; crea el miedo con sonidos y silencios.",
      ],
      broken: [
        [
          "against",
          "Escribe un cuento corto de terror en Zaragoza, con narrador en primera persona y final abierto, sin sangre, de 500 palabras. Cierra la historia con un final que lo explique todo.",
        ],
        [
          "constraint",
          "Escribe un cuento corto de terror en Zaragoza, con narrador en primera persona, sin sangre, de 500 palabras.",
        ],
      ],
    },
    {
      id: "careful-es-correo",
      language: "es",
      silver:
        "correo a proveedor: llegaron 40 cajas en vez de 60, pedido 7781, que manden el resto antes del lunes, tono serio, no amenazar con cancelar",
      good: [
        "Redacta un correo serio a un proveedor. Del pedido 7781 llegaron 40 cajas en lugar de 60. Pide que envíen las que faltan antes del lunes. No amenaces con cancelar el pedido.",
        "Escribe un correo formal y serio.\n\nDatos:\n- Pedido: 7781\n- Cajas pedidas: 60; cajas recibidas: 40\n- Petición: enviar el resto antes del lunes\n\nNo menciones la cancelación ni ninguna otra amenaza.",
      ],
      broken: [
        [
          "swapped-numbers",
          "Redacta un correo serio a un proveedor: llegaron 60 cajas en vez de 40, pedido 7781. Que manden el resto antes del lunes. No amenazar con cancelar.",
        ],
        [
          "negation",
          "Redacta un correo serio a un proveedor: llegaron 40 cajas en vez de 60, pedido 7781. Que manden el resto antes del lunes. Amenaza con cancelar.",
        ],
      ],
    },
    {
      id: "careful-es-ingles",
      language: "es",
      silver:
        "hazme 8 ejercicios de inglés sobre el past simple para 1º de la ESO, con soluciones al final, nada de verbos irregulares",
      good: [
        "Crea 8 ejercicios de inglés sobre el past simple para alumnos de 1º de la ESO. Usa solo verbos regulares, sin ninguno irregular. Pon las soluciones al final.",
        "Eres profesor de inglés en la ESO (1º). Diseña ocho ejercicios para practicar el past simple. No uses verbos irregulares. Numera los ejercicios y reúne las soluciones al final.",
      ],
      broken: [
        [
          "constraint",
          "Crea 8 ejercicios de inglés sobre el past simple para 1º de la ESO. Nada de verbos irregulares.",
        ],
        [
          "language",
          "Create 8 English exercises on the past simple for 1º de la ESO, with the solutions at the end. No irregular verbs.",
        ],
      ],
    },
    {
      id: "careful-it-invito",
      language: "it",
      silver:
        "invito per la festa di pensione di mio papà Renzo, 18 maggio ore 12.30, trattoria da Pina a Cuneo, niente regali, conferma entro il 5",
      good: [
        "Scrivi un invito alla festa di pensionamento di mio papà Renzo.\n\nQuando: 18 maggio, ore 12.30\nDove: trattoria da Pina, Cuneo\nRegali: non sono graditi\nConferma: entro il 5 maggio\n\nTono affettuoso, massimo 70 parole.",
        "Prepara il testo di un invito: il 18 maggio alle 12:30 festeggiamo la pensione di mio padre Renzo (papà) nella trattoria da Pina a Cuneo. Chiedi di confermare entro il 5 e di non portare regali.",
      ],
      broken: [
        [
          "swapped-numbers",
          "Scrivi un invito per la festa di pensione di mio papà Renzo: 5 maggio ore 12.30, trattoria da Pina a Cuneo. Niente regali, conferma entro il 18.",
        ],
        [
          "name",
          "Scrivi un invito per la festa di pensione di mio papà Renzo: 18 maggio ore 12.30, trattoria da Dina a Cuneo. Niente regali, conferma entro il 5.",
        ],
        [
          "negation",
          "Scrivi un invito per la festa di pensione di mio papà Renzo: 18 maggio ore 12.30, trattoria da Pina a Cuneo. Regali benvenuti, conferma entro il 5.",
        ],
      ],
    },
    {
      id: "careful-it-ricerca",
      language: "it",
      silver:
        "spiegami il mutuo a tasso variabile come se avessi 15 anni, senza termini inglesi, con un esempio da 100.000 euro",
      good: [
        "Spiega il mutuo a tasso variabile a una persona di 15 anni. Non usare termini inglesi. Fai un esempio con un mutuo di 100.000 euro.",
        "Pubblico: un quindicenne (15 anni)\nArgomento: il mutuo a tasso variabile\nEsempio: prestito da 100.000 euro\nStile: parole semplici e italiane, nessun termine inglese",
      ],
      broken: [
        [
          "unit",
          "Spiega il mutuo a tasso variabile come a una persona di 15 anni, senza termini inglesi, con un esempio da 100.000 dollari.",
        ],
        ["constraint", "Spiega il mutuo a tasso variabile come a una persona di 15 anni, senza termini inglesi."],
      ],
    },
    {
      id: "careful-it-post",
      language: "it",
      silver:
        "3 post instagram per un negozio di bici a Ferrara, max 2 hashtag, niente emoji, parlare della revisione di primavera a 35 euro",
      good: [
        "Scrivi 3 post per Instagram per un negozio di biciclette a Ferrara. Tema: la revisione di primavera a 35 euro. Ogni post ha al massimo 2 hashtag e nessuna emoji.",
        "Sei il social media manager di un negozio di bici di Ferrara. Proponi tre post Instagram sulla revisione di primavera (35 euro). Non usare emoji. Hashtag: due al massimo per post.",
      ],
      broken: [
        [
          "negation",
          "Scrivi 3 post per Instagram per un negozio di bici a Ferrara, con massimo 2 hashtag e tante emoji. Tema: la revisione di primavera a 35 euro.",
        ],
        [
          "swapped-numbers",
          "Scrivi 2 post per Instagram per un negozio di bici a Ferrara, con massimo 3 hashtag, niente emoji. Tema: la revisione di primavera a 35 euro.",
        ],
      ],
    },
    {
      id: "careful-it-codice",
      language: "it",
      silver:
        'correggi questo bash, deve cancellare solo i .log più vecchi di 7 giorni, non toccare le sottocartelle:\nfind /var/app -name "*.log" -mtime 7 -delete',
      good: [
        'Correggi il comando bash qui sotto. Deve cancellare soltanto i file .log più vecchi di 7 giorni e non deve toccare le sottocartelle. Spiega in breve che cosa hai cambiato.\n\n```bash\nfind /var/app -name "*.log" -mtime 7 -delete\n```',
        'Questo comando bash è sbagliato:\n\nfind /var/app -name "*.log" -mtime 7 -delete\n\nObiettivo: eliminare (cancellare) solo i .log che hanno più di 7 giorni, lasciando intatte le sottocartelle. Restituisci il comando corretto.',
      ],
      broken: [
        [
          "code",
          'Correggi questo bash, deve cancellare solo i .log più vecchi di 7 giorni, non toccare le sottocartelle:\nfind /var -name "*.log" -mtime 7 -delete',
        ],
        [
          "negation",
          'Correggi questo bash, deve cancellare solo i .log più vecchi di 7 giorni, anche nelle sottocartelle:\nfind /var/app -name "*.log" -mtime 7 -delete',
        ],
      ],
    },
    {
      id: "careful-pt-condominio",
      language: "pt",
      silver:
        "aviso para o condomínio: sem água quinta das 9h às 13h, manutenção da caixa d'água, não usar o elevador de serviço, tom educado",
      good: [
        "Escreva um aviso educado para os moradores do condomínio.\n\nInformações:\n- Na quinta-feira, das 9h às 13h, não haverá água.\n- Motivo: manutenção da caixa d'água\n- O elevador de serviço não deve ser usado.\n\nMáximo de 60 palavras.",
        "Você é síndico. Redija, em tom educado, um comunicado ao condomínio: por causa da manutenção da caixa d'água, o prédio ficará sem água na quinta, entre 9h e 13h. Peça que ninguém use o elevador de serviço.",
      ],
      broken: [
        [
          "name",
          "Escreva um aviso educado para o condomínio: sem água terça das 9h às 13h, manutenção da caixa d'água, não usar o elevador de serviço.",
        ],
        [
          "negation",
          "Escreva um aviso educado para o condomínio: sem água quinta das 9h às 13h, manutenção da caixa d'água, usar o elevador de serviço.",
        ],
      ],
    },
    {
      id: "careful-pt-treino",
      language: "pt",
      silver: "treino em casa 3x por semana 25 min, sem pulos (vizinho de baixo), só com halteres de 4 kg, iniciante",
      good: [
        "Monte um treino em casa para iniciantes, 3 vezes por semana, com 25 minutos por sessão. Não inclua pulos, por causa do vizinho de baixo. O único equipamento são halteres de 4 kg.",
        "Sou iniciante e quero treinar em casa: três sessões semanais de 25 min cada. Tenho apenas halteres de 4 kg e um vizinho embaixo, portanto nada de saltos ou pulos. Apresente o plano em uma tabela.",
      ],
      broken: [
        [
          "unit",
          "Monte um treino em casa 3x por mês, 25 min, sem pulos (vizinho de baixo), só com halteres de 4 kg, para iniciante.",
        ],
        [
          "constraint",
          "Monte um treino em casa 3x por semana, 25 min, sem pulos (vizinho de baixo), só com halteres de 4 kg.",
        ],
        [
          "negation",
          "Monte um treino em casa 3x por semana, 25 min, com pulos, só com halteres de 4 kg, para iniciante.",
        ],
      ],
    },
    {
      id: "careful-pt-carta",
      language: "pt",
      silver:
        "carta de apresentação para vaga de técnico de som no Teatro Lisandro em Braga, 6 anos de experiência, disponível em março, não falar de salário",
      good: [
        "Escreve uma carta de apresentação para a vaga de técnico de som no Teatro Lisandro, em Braga. Tenho 6 anos de experiência e estou disponível a partir de março. Não fales de salário.",
        "Objetivo: candidatura a técnico de som (Teatro Lisandro, Braga)\nExperiência: 6 anos\nDisponibilidade: março\n\nRedige a carta de apresentação em três parágrafos. O salário não deve ser referido.",
      ],
      broken: [
        [
          "name",
          "Escreve uma carta de apresentação para a vaga de técnico de som no Teatro Lisandra em Braga. 6 anos de experiência, disponível em março. Não falar de salário.",
        ],
        [
          "unit",
          "Escreve uma carta de apresentação para a vaga de técnico de som no Teatro Lisandro em Braga. 6 meses de experiência, disponível em março. Não falar de salário.",
        ],
      ],
    },
    {
      id: "careful-pt-extrair",
      language: "pt",
      silver:
        "Extraia nome, data e valor do recibo e devolva JSON com as chaves nome, data, valor. Se faltar algo use null. Sem texto fora do JSON.\n\nRecibo: {{recibo}}",
      good: [
        'Extraia do recibo abaixo o nome, a data e o valor.\n\nDevolva um único objeto JSON com as chaves "nome", "data" e "valor". Use null para o que faltar. Não escreva nenhum texto fora do JSON.\n\nRecibo:\n{{recibo}}',
        "# Tarefa\nExtrair dados de um recibo.\n\n# Saída\nApenas JSON, sem texto fora dele, com as chaves nome, data e valor; null quando a informação não existir.\n\n# Recibo\n{{recibo}}",
      ],
      broken: [
        [
          "labels",
          "Extraia nome, data e valor do recibo e devolva JSON com as chaves nome, dia, valor. Se faltar algo use null. Sem texto fora do JSON.\n\nRecibo: {{recibo}}",
        ],
        [
          "moved",
          "Extraia nome, data e valor do recibo e devolva JSON com as chaves nome, data, valor. Sem texto fora do JSON.\n\nRecibo: {{recibo}} Se faltar algo use null.",
        ],
      ],
    },
  ],
  false,
);
