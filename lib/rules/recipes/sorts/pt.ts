import { sort } from "./write-sort";

/** Short requests in Portuguese that their words tell. */
export const portugueseSorts = [
  sort(
    "gifts",
    "brainstorm",
    {
      asks: /\b(?:presentes?|presentear)\b(?!.*(?:cart[ãa]o|agradec))/iu,
      unless: /mensagem|whatsapp|\be-?mail\b|lembrar/iu,
    },
    [
      "five-gifts",
      "Citar cinco presentes precisos de tipos diferentes, com o preço usual de cada um.",
      "O que é preciso se pode comprar.",
    ],
    [
      "why-it-fits",
      "Dizer em poucas palavras para quem cada um serve e marcar o que você escolheria.",
      "Uma escolha se discute melhor que uma lista.",
    ],
    [
      "not-the-usual",
      "Deixar de fora o que todo mundo dá, como velas, canecas, chocolates e vale-presente.",
      "Isso já têm.",
    ],
  ),
  sort(
    "use-up",
    "recipe",
    {
      asks: /^(?=.*(?<!\p{L})(?:cozinh|prepar|com(?:er|ida)|jant|almo[çc]|receita|geladeira|frigor|sobras?|ovos?|arroz|macarr|massa|frango|batata|abobrinha|queijo|tomate|atum|p[ãa]o\b|leite|legumes|carne|lentilha|gr[ãa]o|espinafre|farinha|banana))(?!.*\bcom\b[^,]{0,25}\b(?:crian[çc]|filh|amig|beb[êe]|cachorr|gat[oa]|dinheiro|reais|namorad|chefe)).*(?:\bo que (?:posso|d[áa] (?:pra|para)|fa[çc]o|cozinho|fazer) (?:fazer |cozinhar )?.*\bcom\b)/iu,
    },
    [
      "three-dishes",
      "Citar três pratos diferentes possíveis, com os minutos e o que falta para cada um.",
      "Um só pode ser o errado hoje.",
    ],
    [
      "write-out-one",
      "Depois escrever inteiro o mais rápido: quantidades, passos numerados e o sinal de que cada um está pronto.",
      "Dá para começar já.",
    ],
    [
      "nothing-to-buy",
      "Usar sobretudo o que citei e o que há em quase toda cozinha; marcar o resto como a comprar.",
      "Ninguém quer ir às compras antes.",
    ],
  ),
  sort(
    "card-words",
    "message",
    {
      asks: /\b(?:frases?|mensage(?:m|ns)|texto|felicita\w+|palavras)\b.*\b(?:anivers[áa]rio|casamento|formatura|natal|melhoras|dia das m[ãa]es|batizado|despedida)/iu,
    },
    ["no-printed-lines", "Deixar de fora as frases que estão em todo cartão.", "Ninguém as lê."],
  ),
];
