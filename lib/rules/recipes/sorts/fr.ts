import { sort } from "./write-sort";

/** Short requests in French that their words tell. */
export const frenchSorts = [
  sort(
    "gifts",
    "brainstorm",
    {
      asks: /\b(?:cadeaux?|offrir)\b(?!.*(?:carte|remerci|papier|emploi))/iu,
      unless: /message|whatsapp|\bmail\b|rappeler/iu,
    },
    [
      "five-gifts",
      "Nommer cinq cadeaux précis de nature différente, avec le prix habituel de chacun.",
      "Ce qui est précis s’achète.",
    ],
    [
      "why-it-fits",
      "Dire en quelques mots à qui chacun convient, et marquer celui que tu prendrais.",
      "Un choix se discute mieux qu’une liste.",
    ],
    [
      "not-the-usual",
      "Écarter ce que tout le monde offre : bougies, mugs, chocolats, cartes cadeaux.",
      "Ils les ont déjà.",
    ],
  ),
  sort(
    "use-up",
    "recipe",
    {
      asks: /^(?=.*(?<!\p{L})(?:cuisin|mang|pr[ée]par|repas|d[îi]ner|d[ée]jeuner|plat\b|recette|frigo|restes?\b|œufs?|oeufs?|riz|p[âa]tes|poulet|pommes?|courgettes?|fromage|tomates?|thon|pain|lait|l[ée]gumes|viande|lentilles|[ée]pinards|farine|bananes?))(?!.*\bavec\b[^,]{0,25}\b(?:enfant|ami|b[ée]b[ée]|chien|chat\b|ado|argent|euros|t[ée]l[ée]phone)).*(?:\b(?:que|quoi) (?:faire|cuisiner|manger|pr[ée]parer|puis-je (?:faire|cuisiner))\b.*\bavec\b|\bid[ée]es? (?:de )?(?:repas|d[îi]ner|plat)\b.*\bavec\b)/iu,
    },
    [
      "three-dishes",
      "Nommer trois plats différents possibles, avec les minutes et ce qui manque pour chacun.",
      "Un seul plat peut être le mauvais ce soir.",
    ],
    [
      "write-out-one",
      "Puis écrire le plus rapide en entier : quantités, étapes numérotées, et le signe que chacune est faite.",
      "On peut commencer tout de suite.",
    ],
    [
      "nothing-to-buy",
      "Prendre surtout ce que j’ai nommé et ce qu’on trouve dans presque toutes les cuisines ; marquer le reste comme à acheter.",
      "Personne ne veut d’abord faire les courses.",
    ],
  ),
  sort(
    "card-words",
    "message",
    {
      asks: /\b(?:messages?|textes?|mots?|phrases?|v[oœ]ux)\b.*\b(?:anniversaire|mariage|r[ée]tablissement|no[ëe]l|naissance|d[ée]part|f[êe]te des)/iu,
    },
    ["no-printed-lines", "Éviter les phrases qui figurent sur toutes les cartes.", "Personne ne les lit."],
  ),
];
