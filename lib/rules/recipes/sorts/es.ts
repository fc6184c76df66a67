import { sort } from "./write-sort";

/** Short requests in Spanish that their words tell. */
export const spanishSorts = [
  sort(
    "gifts",
    "brainstorm",
    {
      asks: /\bregal(?:o|os|ar|arle|arles)\b(?!.*(?:tarjeta|agradec))/iu,
      unless: /mensaje|whatsapp|correo|recordar\b/iu,
    },
    [
      "five-gifts",
      "Nombrar cinco regalos concretos de distinto tipo, con el precio habitual de cada uno.",
      "Lo concreto se puede comprar.",
    ],
    [
      "why-it-fits",
      "Decir en pocas palabras a quién le va cada uno y marcar el que elegirías tú.",
      "Una elección se discute mejor que una lista.",
    ],
    [
      "not-the-usual",
      "Dejar fuera lo que regala todo el mundo, como velas, tazas, bombones y tarjetas regalo.",
      "Eso ya lo tienen.",
    ],
  ),
  sort(
    "use-up",
    "recipe",
    {
      asks: /^(?=.*(?<!\p{L})(?:cocin|prepar|com(?:er|ida)|cen(?:a|ar)\b|almor|receta|nevera|sobras|huevos?|arroz|pasta|pollo|patatas?|papas|calabac|queso|tomates?|at[uú]n|pan\b|leche|verdura|carne|garbanz|lentej|espinac|harina|pl[áa]tano))(?!.*\bcon\b[^,]{0,25}\b(?:ni[ñn]|hij|amig|beb[ée]|perr|gat[oa]|novi|dinero|euros|jefe|ex\b)).*(?:\bqu[eé] (?:puedo|podr[ií]a|hago|cocino|preparo|se puede) (?:hacer |cocinar |preparar |comer |cenar )?.*\bcon\b)/iu,
    },
    [
      "three-dishes",
      "Nombrar tres platos distintos con eso, con los minutos y lo que falta para cada uno.",
      "Uno solo puede no apetecer hoy.",
    ],
    [
      "write-out-one",
      "Después escribir entero el más rápido: cantidades, pasos numerados y en qué se nota que cada uno está listo.",
      "Se puede empezar enseguida.",
    ],
    [
      "nothing-to-buy",
      "Usar sobre todo lo que nombré y lo que hay en casi toda cocina; lo demás, marcarlo como por comprar.",
      "Nadie quiere salir a comprar.",
    ],
  ),
  sort(
    "card-words",
    "message",
    {
      asks: /\b(?:frases?|mensajes?|felicitaci[oó]n|dedicatoria|palabras)\b.*\b(?:cumple\w*|boda|aniversario|navidad|graduaci[oó]n|bautizo|despedida|d[ií]a de la madre)/iu,
    },
    ["no-printed-lines", "Dejar fuera las frases que están en todas las tarjetas.", "Nadie las lee."],
  ),
];
