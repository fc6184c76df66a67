import { sort } from "./write-sort";

/** Short requests in Italian that their words tell. */
export const italianSorts = [
  sort(
    "gifts",
    "brainstorm",
    {
      asks: /\bregal(?:o|i|are|argli|arle)\b(?!.*(?:biglietto|ringrazi))/iu,
      unless: /messaggio|whatsapp|\bmail\b|ricordare/iu,
    },
    [
      "five-gifts",
      "Nominare cinque regali precisi di tipo diverso, con il prezzo abituale di ciascuno.",
      "Ciò che è preciso si può comprare.",
    ],
    [
      "why-it-fits",
      "Dire in poche parole a chi si adatta ciascuno e segnare quello che sceglieresti tu.",
      "Di una scelta si discute meglio che di un elenco.",
    ],
    [
      "not-the-usual",
      "Lasciare fuori ciò che regalano tutti, come candele, tazze, cioccolatini e buoni.",
      "Li hanno già.",
    ],
  ),
  sort(
    "use-up",
    "recipe",
    {
      asks: /^(?=.*(?<!\p{L})(?:cucin|prepar|mangi|cena\b|pranzo|ricetta|frigo|avanz|uova|riso\b|pasta|pollo|patate|zucchin|formaggio|pomodor|tonno|pane|latte|verdur|carne|lenticchie|ceci|spinaci|farina|banane))(?!.*\bcon\b[^,]{0,25}\b(?:bambin|figli|amic|cane\b|gatt|soldi|euro|ragazz|capo\b)).*(?:\b(?:che )?cosa (?:posso|potrei|si pu[òo]|cucino|preparo|faccio) (?:fare |cucinare |preparare )?.*\bcon\b)/iu,
    },
    [
      "three-dishes",
      "Nominare tre piatti diversi possibili, con i minuti e ciò che manca per ciascuno.",
      "Uno solo può essere quello sbagliato stasera.",
    ],
    [
      "write-out-one",
      "Poi scrivere per intero il più rapido: quantità, passi numerati e il segno che ognuno è fatto.",
      "Si può cominciare subito.",
    ],
    [
      "nothing-to-buy",
      "Usare soprattutto quello che ho nominato e quello che c’è in quasi ogni cucina; segnare il resto come da comprare.",
      "Nessuno vuole prima fare la spesa.",
    ],
  ),
  sort(
    "card-words",
    "message",
    {
      asks: /\b(?:frasi|frase|messaggio|auguri|dedica|biglietto)\b.*\b(?:compleanno|matrimonio|laurea|natale|battesimo|guarigione|pensione|nascita)/iu,
    },
    ["no-printed-lines", "Evitare le frasi che stanno su ogni biglietto.", "Nessuno le legge."],
  ),
];
