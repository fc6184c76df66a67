import type { RecipeBook } from "../../recipe";
import { recipe } from "../read-recipe";

/** Italian recipes of fewer lines, for kinds that are asked for in private life. */
export const italianEveryday: RecipeBook = {
  "how-to": recipe`
    - numbered-steps (form, length): Dare passi numerati con quantità, tempi e impostazioni esatte e, per ciascuno, il segno che è riuscito.
      «Un po’» e «qualche minuto» costringono a chiedere.
      unless: capo|colleg|vicin|coinquilin|amic|ragazz|marito|moglie|parlar|dormir|calmar|prezz|vend|formatta|citar|soldi|risparmi|debit|dimagri
    - ready: Dire prima del primo passo che cosa serve avere a portata di mano.
      A metà lavoro è tardi.
    - mistake: Nominare il passo in cui sbagliano quasi tutti e come rimediare.
      Le istruzioni di solito lo tacciono.
  `,
  advise: recipe`
    - tips (count, form): Darne cinque, il più efficace per primo, ciascuno con un esempio per questo caso.
      Venti consigli generici non cambiano nulla.
      only with: consigli|trucchi
    - commit (count, form): Scegliere una sola raccomandazione nelle prime due frasi, poi dare le due ragioni che pesano di più.
      Un elenco di considerazioni lascia la decisione dov’era.
      only with: devo|dovrei|conviene|vale la pena|meglio
      unless: idee|consigli per|dolor|febbre|sintom|regal
    - first: Dire che cosa fare per prima, oggi stesso, con le parole, le quantità o i tempi esatti.
      Ciò che può cominciare oggi comincia.
      unless: cosa (?:fare|vedere) (?:a|in|ad)(?!\p{L})|quale|qual(?!\p{L})|che (?:cellulare|telefono)
    - little: Nominare ciò che si consiglia spesso e serve a poco.
      Si può risparmiare.
    - what-would-change (length): Dire quale fatto, se fosse diverso, ribalterebbe la raccomandazione.
      Solo io so se è così.
      unless: idee|consigli per|dolor|febbre|sintom|regal
  `,
  compare: recipe`
    not for: a livello (?:di)?|per quanto riguarda|ortograf|grammatica
    - root: Nominare prima l’unica differenza da cui seguono le altre.
      Chi l’ha capita ricava il resto.
      unless: vantagg|svantagg|pro e contro
    - case: Poi far passare per entrambi uno stesso caso concreto, con cifre o nomi, per vedere che cosa cambia.
      Le definizioni affiancate si somigliano.
    - whom: Dire in una frase ciascuno per chi o quando va bene l’uno e quando l’altro.
      È per questo che si chiede.
  `,
  recipe: recipe`
    not for: ^(?:si pu[oò]|posso|si possono)
    - recipe-form (form): Indicare porzioni e tempo totale, gli ingredienti in grammi o cucchiai e passi numerati con i minuti e il segno che è pronto.
      I fornelli sono troppo diversi per fidarsi dei soli minuti.
      unless: cosa (?:posso|faccio|cucin)|idee|men[uù]|settiman|cocktail|idea
    - where-it-fails (length): Segnalare il punto in cui il piatto riesce male più spesso e come salvarlo.
      Le ricette di solito lo tacciono.
      unless: cosa (?:posso|faccio|cucin)|idee|men[uù]|settiman|cocktail|insalat|idea
    - three-then-one (count, form): Nominare tre piatti possibili con i minuti, poi scrivere per intero il più rapido.
      Uno solo può essere quello sbagliato.
      only with: cosa (?:posso|faccio|cucin)
    - swap: Nominare due ingredienti che si possono sostituire o togliere, e quello che deve restare.
      Uno manca sempre.
      unless: cosa (?:posso|faccio|cucin)|idee|men[uù]|settiman|cocktail|idea
    - only: Usare soprattutto quello che ho nominato e quello che c’è in quasi ogni cucina; segnare il resto come da comprare.
      Nessuno vuole prima fare la spesa.
      only with: cosa (?:posso|faccio|cucin)
  `,
  trip: recipe`
    - weakest-traveller: Regolare ogni giorno su chi ha meno resistenza: cammino, scale, soste, pasti.
      Una persona stanca chiude la giornata di tutti.
      only with: bambin|neonat|genitor|nonn|suocer|carrozzin|passeggin|incint|anni
    - near-together: Riunire in ogni mezza giornata ciò che è vicino, con il tragitto e la durata da un posto all’altro.
      Attraversare due volte la città costa mezza giornata.
      unless: road ?trip|on the road|trekking|cammino|bici|camper
    - book-and-check (length): Dire che cosa prenotare e con quanto anticipo; segnare orari e prezzi come «da verificare».
      Quello che ne sa un modello è vecchio.
    - rain: Dare per ogni giorno un’alternativa in caso di pioggia o stanchezza.
      Nessun giorno va come previsto.
  `,
  naming: recipe`
    - different-kinds: Variare il tipo di proposte: una che dica che cos’è, un’immagine, una inattesa.
      Venti varianti di un’idea non lasciano scelta.
      unless: neonat|bambin|can[ei](?!\p{L})|gatt|funebr
    - own-choice (explanation, form): Dire le due che sceglieresti tu, con una frase di motivo ciascuna.
      Una scelta motivata aiuta anche chi non è d’accordo.
      unless: solo|soltanto
    - why (explanation): Aggiungere a ogni proposta in poche parole a che cosa fa pensare.
      Si vede quale merita un secondo giro.
    - notlist: Lasciare fuori le proposte che stanno in ogni elenco.
      Sono già prese.
  `,
  list: recipe`
    - surely-real: Nominare solo ciò che esiste di sicuro, con autore e anno; meglio meno che uno dubbio.
      Un titolo inventato sembra vero.
      only with: libr|romanz|film|serie|canzon|podcast|gioch|album
    - reason-to-choose (form, length, explanation): Aggiungere a ogni voce, in poche parole, perché sceglierla.
      I soli nomi vanno cercati uno per uno.
      unless: tutt[ei]|sinonim|parole|nomi
    - lesser: Almeno un terzo sia meno noto di ciò che nominano tutti.
      Il noto lo conosco già.
    - two (form): Mettere per primi i due che sceglieresti tu, con una frase di motivo ciascuno.
      Di una scelta si discute meglio che di un elenco.
  `,
  quiz: recipe`
    not for: ^vero o falso
    - answers-apart (form, explanation): Mettere tutte le risposte alla fine, ciascuna con il motivo in una frase.
      Così si può prima giocare.
      unless: rispost|soluzion|interrogami|chiedimi|flashcard
    - beyond-dispute: Usare solo domande con una sola risposta, indiscutibile e che non cambi col tempo.
      Una risposta discutibile rovina il gioco.
      unless: apert|opinion|indovinell
    - levels: Andare dal facile al difficile e indicare il livello di ogni domanda.
      Tutti devono sapere qualcosa e nessuno tutto.
  `,
  story: recipe`
    - want-and-obstacle: Mostrare presto che cosa vuole il personaggio principale e che cosa glielo impedisce.
      Senza un desiderio c’è solo una serie di fatti.
      unless: dialog|scena|inizio|due frasi
    - end-by-choice: Finire con qualcosa che il personaggio principale fa, senza enunciare la lezione.
      Una fine per caso o con morale delude.
      unless: moral|lezion|final|inizio|scena|capitol
    - detail: Scegliere dettagli che noterebbe solo chi era lì, invece dei soliti.
      I soliti starebbero ovunque.
  `,
  poem: recipe`
    - concrete-images: Costruire la poesia con cose che si vedono, si sentono o si toccano, senza parole come «anima» o «eterno».
      Le grandi parole stanno in ogni poesia.
      unless: haiku|rap|filastrocc|bambin|anima|etern
    - persons-details: Mettere ogni dettaglio dato sulla persona, senza inventare ricordi.
      È il dettaglio proprio che commuove.
      only with: per (?:mi[ao]|la mia|il mio)|complean|matrimoni|nozze|pension|addio
    - turn: La fine veda il suo oggetto in modo diverso dall’inizio, senza morale.
      Una poesia che aggiunge solo immagini resta ferma.
    - order: Dove fa rima, tenere l’ordine naturale delle parole; meglio una rima imperfetta che una frase storta.
      La frase storta mostra che la rima è venuta prima.
  `,
  "training-plan": recipe`
    - week-table (form): Farne una tabella: giorno, che cosa, quanto, recupero.
      Ciò che va ancora pianificato quel giorno non si fa.
      unless: cane|cuccio|seduta|oggi
    - after-a-gap: Dire come riprendere dopo una settimana saltata.
      Molti piani finiscono al primo vuoto.
      only with: \d|settiman|mes[ei]|entro
      unless: seduta|oggi|cane|cuccio
    - notice: Dire da che cosa mi accorgo dopo due settimane che funziona, e che cosa cambiare altrimenti.
      La prima versione non va mai del tutto bene.
    - baddays: Dire che cosa può saltare in una giornata storta e che cosa no.
      I piani pieni durano tre giorni.
  `,
  "formal-letter": recipe`
    - demand-and-date: Dire nella prima frase che cos’è la lettera e che cosa chiede, con un termine, [data] se non ne do uno.
      Senza richiesta e termine una lettera aspetta.
      unless: raccomand|referenz|invit|ringrazi|condoglianz
      only with: reclam|lament|rimbors|contest|risarc|diffid|ricorso|cauzion
    - brackets: Segnare tra [parentesi quadre] ciò che devo completare.
      Un dettaglio inventato passa inosservato.
    - short (length): Mettere la questione e la data nella prima frase, e il tutto in 150 parole al massimo.
      Così viene trattata.
    - law: Non citare leggi o clausole che non ho nominato.
      Una inventata nuoce più di nessuna.
      unless: come (?:si )?scriv
  `,
  "cover-letter": recipe`
    - proofs: Scegliere le due o tre cose che contano per questo posto e provare ciascuna con qualcosa che ho fatto; ciò che manca tra [parentesi].
      Un’affermazione senza prova sta in ogni lettera.
    - strongest-match: Aprire con il miglior motivo per chiamarmi, non con «con la presente».
      La prima frase decide se si continua a leggere.
      unless: comincia|inizi
    - place: Dire in una frase perché proprio questo posto, dai miei dati o con uno spazio segnato.
      Altrimenti la lettera va bene ovunque.
  `,
  speech: recipe`
    - one-story: Raccontare un breve episodio tratto da ciò che ho scritto; se non c’è, lasciare un posto segnato.
      Una storia resta, e una inventata si nota.
      only with: matrimoni|nozze|complean|pension|addio|funeral|laurea
    - one-breath: Scrivere per l’orecchio: nessuna frase più lunga di un respiro, nessun elenco oltre tre.
      Chi ascolta non può rileggere.
      only with: discors|brindisi|intervento|relazione|presentazion
  `,
};
