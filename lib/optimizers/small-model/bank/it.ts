import type { Demonstration } from "../demonstration";

export const italian: readonly Demonstration[] = [
  {
    kind: "explain",
    silver: "cos'è lo spread",
    golden:
      "Spiega che cos'è lo spread a una persona che non si occupa di finanza. Di' tra che cosa si misura, perché sale e che cosa cambia per chi ha un mutuo. Usa un esempio con numeri tondi e resta sotto le 200 parole.",
  },
  {
    kind: "email",
    silver: "email al commercialista, mi mancano ancora i documenti dell'f24",
    golden:
      "Scrivi una e-mail al mio commercialista: mi mancano ancora i documenti dell'F24. Dillo nell'oggetto e nella prima frase, chiedi di riceverli entro una data tra [parentesi quadre] e se serve qualcosa da parte mia. Breve e cortese.",
  },
  {
    kind: "message",
    silver: "messaggio ai condomini, domenica manca l'acqua dalle 9 alle 12",
    golden:
      "Scrivi un messaggio ai condomini: domenica manca l'acqua dalle 9 alle 12. Metti giorno e ora nella prima frase, di' che cosa conviene preparare e a chi rivolgersi, con [parentesi quadre] per il contatto. Quattro frasi al massimo.",
  },
  {
    kind: "summarize",
    silver: "riassumi: {{testo}}",
    golden:
      "Riassumi il testo qui sotto per chi ha solo un minuto. Comincia dall'idea principale in una frase, poi dai i tre-cinque punti che la sostengono, con nomi e cifre come compaiono. Non aggiungere nulla dall'esterno.\n\n{{testo}}",
  },
  {
    kind: "translate",
    silver: "traduci in inglese: Il negozio riapre lunedì alle 10.",
    golden:
      "Traduci in inglese la frase qui sotto, come su un cartello in vetrina. Mantieni giorno e ora esatti e dai soltanto la traduzione.\n\nIl negozio riapre lunedì alle 10.",
  },
  {
    kind: "rewrite",
    silver: "scrivilo meglio: ciao, volevo sapere se il lavoro è ancora libero",
    golden:
      "Riscrivi il messaggio qui sotto in modo più curato, adatto a un datore di lavoro. Tieni tutto quello che dice, non aggiungere esperienze o fatti e resta su due o tre frasi.\n\nciao, volevo sapere se il lavoro è ancora libero",
  },
  {
    kind: "advise",
    silver: "conviene il fotovoltaico, casa indipendente, 4 persone",
    golden:
      "Consigliami se conviene il fotovoltaico per una casa indipendente con 4 persone. Di' da che cosa dipende, fai un conto semplice con le ipotesi in vista e in quanti anni si rientra della spesa. Chiudi con il tuo consiglio e con i dati che lo cambierebbero.",
  },
  {
    kind: "recipe",
    silver: "ricetta lasagne veloci",
    golden:
      "Dammi una ricetta di lasagne veloci per quattro persone: ingredienti con le dosi, passi numerati con tempi e temperatura del forno. Di' dove si risparmia tempo e che cosa si può preparare il giorno prima.",
  },
  {
    kind: "trip",
    silver: "weekend a torino in due senza macchina",
    golden:
      "Organizza un weekend a Torino per due persone senza macchina. Per ogni giorno dai mattina, pomeriggio e sera nella stessa zona, con i mezzi e i tempi. Indica un'alternativa per la pioggia e che cosa prenotare prima.",
  },
  {
    kind: "product-description",
    silver: "descrizione borsa in pelle fatta a mano, per etsy",
    golden:
      "Scrivi la descrizione di una borsa in pelle fatta a mano per Etsy. Prima com'è da portare, poi i fatti. Da 60 a 90 parole, senza superlativi e senza nulla che non sappiamo: metti [parentesi quadre] per misure, colore e tempi di spedizione.",
  },
  {
    kind: "quiz",
    silver: "quiz sulla seconda guerra mondiale terza media",
    golden:
      "Scrivi un quiz di dieci domande sulla Seconda guerra mondiale per una terza media, dalle facili alle difficili. Quattro risposte ciascuna, una giusta e le altre plausibili. Metti le soluzioni con una frase di spiegazione in fondo.",
  },
  {
    kind: "brainstorm",
    silver: "idee per il nome di una gelateria sul mare",
    golden:
      "Proponi dodici nomi per una gelateria sul mare, di tipi diversi: evocativi, ironici, brevi, legati al luogo. Per ognuno una riga sull'effetto che fa e se è facile da pronunciare per uno straniero. Segna i due che sceglieresti.",
  },
];
