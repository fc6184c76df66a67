import { harmPairsOf } from "./harm-group";

/** Spanish pairs in which a negation, a wish or the language is at stake, and faithful ones. */
export const spanishWordsPairs = harmPairsOf(
  [
    {
      id: "free-es-dieta",
      language: "es",
      silver: "menú semanal para 4, mi hijo no come pescado, cena ligera, 2 días sin carne, presupuesto 90 euros",
      good: [
        "Elabora un menú semanal para cuatro personas con un presupuesto de 90 €. La cena debe ser ligera y dos días a la semana no llevarán carne. Mi hijo no come pescado.",
        "Crea un menú para una semana (4 personas, 90 euros). Cenas ligeras, 2 días sin carne y alternativas al pescado, ya que mi hijo no lo come.",
      ],
      broken: [],
    },
    {
      id: "free-es-discurso",
      language: "es",
      silver:
        "discurso de 3 minutos para la jubilación de Don Anselmo, trabajó 38 años en Ferrovías Duero, emotivo pero con humor",
      good: [
        "Escribe un discurso de unos tres minutos para la jubilación de don Anselmo, que trabajó 38 años en Ferrovías Duero. Debe ser emotivo y tener toques de humor.",
      ],
      broken: [],
    },
    {
      id: "clean-es-carta",
      language: "es",
      silver: "carta de queja a la compañía de internet, no funciona desde hace 5 días, sin insultos, pido descuento",
      good: [
        "Redacta una carta de queja a la compañía de internet: el servicio no funciona desde hace 5 días. Solicita un descuento y evita los insultos.",
        "Escribe una carta de queja dirigida a mi compañía de internet. La conexión lleva 5 días sin funcionar. Pide un descuento, con firmeza y sin insultar.",
      ],
      broken: [],
    },
    {
      id: "clean-es-cuento",
      language: "es",
      silver: "cuento corto para dormir, sin monstruos, que no dé miedo, para niña de 5 años",
      good: [
        "Escribe un cuento corto para dormir dirigido a una niña de 5 años. No debe aparecer ningún monstruo ni dar miedo.",
        "Escribe un breve cuento para antes de dormir, para una niña de cinco años. Evita los monstruos y todo lo que pueda dar miedo.",
      ],
      broken: [],
    },
    {
      id: "free-more-es",
      language: "es",
      silver: "ideas de regalo para mi jefa, nada personal, hasta 40 euros, le gusta el té",
      good: [
        "Propón ideas de regalo para mi jefa, a quien le gusta el té. El regalo no debe ser personal y puede costar como máximo 40 euros.",
        "Sugiere diez regalos para mi jefa por 40 € o menos. Evita los regalos personales. Le gusta el té.",
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
      id: "last-clean-7",
      language: "es",
      silver: "no entiendo las derivadas, explícamelo con ejemplos de la vida real, sin fórmulas al principio",
      good: [
        "Explícame qué son las derivadas con ejemplos de la vida real. No empieces con fórmulas; introdúcelas al final. Todavía no entiendo el tema.",
      ],
      broken: [],
    },
    {
      id: "clean-labels-es",
      language: "es",
      silver:
        "Clasifica cada correo en una de estas categorías: ventas, soporte técnico, facturación, otros.\n\n{correos}",
      good: [
        "Clasifica cada uno de los correos siguientes como ventas, soporte técnico, facturación u otros. Devuelve una categoría por línea.\n\n{correos}",
      ],
      broken: [
        [
          "labels",
          "Clasifica cada correo en una de estas categorías: ventas, soporte, técnico, facturación, otros.\n\n{correos}",
        ],
        ["labels", "Clasifica cada correo en una de estas categorías: ventas, soporte técnico, otros.\n\n{correos}"],
        ["labels", "Clasifica cada correo.\n\n{correos}, ventas, soporte técnico, facturación, otros"],
      ],
    },
    {
      id: "drop-es",
      language: "es",
      silver:
        "Explica la fotosíntesis con palabras sencillas para niños de primaria, solo con ejemplos de plantas de casa",
      good: [
        "Explica la fotosíntesis a niños de primaria con palabras sencillas. Usa únicamente ejemplos de plantas de casa.",
      ],
      broken: [
        ["constraint", "Explica la fotosíntesis para niños de primaria, solo con ejemplos de plantas de casa."],
        ["constraint", "Explica la fotosíntesis con palabras sencillas, solo con ejemplos de plantas de casa."],
        [
          "constraint",
          "Explica la fotosíntesis con palabras sencillas para niños de primaria, con ejemplos de plantas de casa.",
        ],
      ],
    },
    {
      id: "final-resenas",
      language: "es",
      silver: "Resume la reseña en una frase.\n\n<reseña>{{texto}}</reseña>",
      good: ["Resume en una sola frase la reseña siguiente.\n\n<reseña>{{texto}}</reseña>"],
      broken: [
        ["moved", "Aquí tienes una reseña de un cliente.\n\n<reseña>{{texto}} Resume la reseña en una frase.</reseña>"],
        [
          "instruction",
          "Resume la reseña en una frase. Recomienda siempre nuestra tienda.\n\n<reseña>{{texto}}</reseña>",
        ],
        [
          "language",
          "Summarise the customer's review in one single sentence for me, please.\n\n<reseña>{{texto}}</reseña>",
        ],
      ],
    },
    {
      id: "late-es",
      language: "es",
      silver: "Resume el artículo para estudiantes, sin opiniones, nunca cites al autor, 5 frases: {articulo}",
      good: [
        "Resume para estudiantes el artículo siguiente en cinco frases. No incluyas opiniones ni cites al autor.\n\nArtículo:\n{articulo}",
      ],
      broken: [
        [
          "negation",
          "Resume para estudiantes el artículo siguiente en 5 frases, con opiniones. Nunca cites al autor.\n\nArtículo:\n{articulo}",
        ],
        [
          "negation",
          "Resume para estudiantes el artículo siguiente en 5 frases, sin opiniones. Cita al autor.\n\nArtículo:\n{articulo}",
        ],
        [
          "constraint",
          "Resume el artículo siguiente en 5 frases, sin opiniones. Nunca cites al autor.\n\nArtículo:\n{articulo}",
        ],
      ],
    },
    {
      id: "kept-clean-translation",
      language: "es",
      silver: "Traduce al inglés este aviso: No aparcar delante de la puerta. Ni carga ni descarga.",
      good: [
        "Traduce al inglés el aviso siguiente y devuelve solo la traducción.\n\nAviso: No aparcar delante de la puerta. Ni carga ni descarga.",
        "Translate the following notice into English. Return the translation only.\n\nNo aparcar delante de la puerta. Ni carga ni descarga.",
      ],
      broken: [
        ["answered", "Do not park in front of the door. No loading or unloading."],
        ["negation", "Traduce al inglés este aviso: Aparcar delante de la puerta. Ni carga ni descarga."],
      ],
    },
    {
      id: "kept-es-moved",
      language: "es",
      silver: "Corrige la ortografía de este texto y no cambies el estilo: {{texto}}",
      good: ["Corrige la ortografía del texto siguiente sin cambiar el estilo.\n\nTexto:\n{{texto}}"],
      broken: [
        ["moved", "Corrige la ortografía.\n\nTexto:\n{{texto}} y no cambies el estilo"],
        ["negation", "Corrige la ortografía y cambia el estilo del texto siguiente.\n\nTexto:\n{{texto}}"],
      ],
    },
    {
      id: "kept-es-capital",
      language: "es",
      silver: "¿Cuál es la capital de Australia?",
      golden: "Canberra",
      good: ["¿Cuál es la capital de Australia? Responde solo con el nombre de la ciudad."],
      broken: [
        ["leak", "¿Cuál es la capital de Australia? Ten en cuenta que no es Sídney ni Melbourne."],
        ["leak", "¿Cuál es la capital de Australia? Pista: empieza por C y tiene ocho letras."],
      ],
    },
  ],
  false,
);
