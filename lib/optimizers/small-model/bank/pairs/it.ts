import type { Demonstration } from "../../demonstration";

/** Made from data/pairs by tools/make-bank.mjs. */
export const pairs: readonly Demonstration[] = [
  {
    kind: "answer",
    silver:
      "ma il lievito madre se lo lascio 10 giorni in frigo senza rinfresco muore? parto il 3 agosto, ce l'ho da due anni, è solido. non posso portarlo via né darlo a nessuno",
    golden:
      "Rispondi: se lascio il lievito madre 10 giorni in frigo senza rinfresco, muore? È solido e ce l'ho da due anni; parto il 3 agosto. Non posso portarlo via né darlo a nessuno.\n\nPrima sì o no con il perché, poi cosa fare prima di partire e al ritorno, e da quali segni capisco se è da buttare.",
  },
  {
    kind: "article",
    silver:
      "mi serve per la bacheca della libreria una recensione finta (è dichiarata finta, è un gioco di carnevale) dell'elenco telefonico di Rovigo come se fosse un romanzo. ESATTAMENTE 4 paragrafetti da una frase ciascuno, l'ultimo in forma di domanda. ironica, niente nomi veri",
    golden:
      "Scrivi per la bacheca della nostra libreria una recensione dichiaratamente finta, per un gioco di carnevale: l'elenco telefonico di Rovigo recensito come se fosse un romanzo.\n\nESATTAMENTE 4 paragrafi, di una frase ciascuno; l'ultimo in forma di domanda. Ironia seria, da critico letterario che parla di trama, personaggi e stile. Niente nomi veri.",
  },
  {
    kind: "other",
    silver:
      "Sei la voce dell'audioguida del {{museo}}. Ti chiedono delle opere in sala {{sala}}: {{opere}}. Il visitatore ha {{eta}} anni, adatta le parole. Massimo 70 parole a risposta, una cosa da guardare col naso vicino al quadro, mai date a raffica. Se non sai, lo dici. Non parlare di prezzi delle opere",
    golden:
      "Sei la voce dell'audioguida del {{museo}}. Rispondi alle domande sulle opere della sala {{sala}}: {{opere}}. Il visitatore ha {{eta}} anni: adatta parole, esempi e lunghezza delle frasi.\n\n- Massimo 70 parole a risposta.\n- Ogni volta indica un particolare da guardare da vicino, senza toccare.\n- Mai date a raffica: al più una, se serve.\n- Se non sai, dillo; non inventare.\n- Non parlare di prezzi delle opere.",
  },
];
