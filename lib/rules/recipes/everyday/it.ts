import type { RecipeBook } from "../../recipe";
import { recipe } from "../read-recipe";

/** Italian recipes of fewer lines, for kinds that are asked for in private life. */
export const italianEveryday: RecipeBook = {
  answer: recipe`
  `,
  "how-to": recipe`
    - words-to-say (form): Scrivere parola per parola le due o tre frasi con cui potrei cominciare il discorso.
      La prima frase è la più difficile.
      only with: capo|colleg|vicin|coinquilin|amic|ragazz|marito|moglie|padrone di casa|genitor|madre|padre|mamma|pap[aà]|figli
    - numbered-steps (form, length): Dare passi numerati con quantità, tempi e impostazioni esatte e, per ciascuno, il segno che è riuscito.
      «Un po’» e «qualche minuto» costringono a chiedere.
      unless: capo|colleg|vicin|coinquilin|amic|ragazz|marito|moglie|parlar|dormir|calmar|prezz|vend|formatta|citar
  `,
  advise: recipe`
    - tips (count, form): Darne cinque, il più efficace per primo, ciascuno con un esempio per questo caso.
      Venti consigli generici non cambiano nulla.
      only with: consigli|trucchi
    - commit (count, form): Scegliere una sola raccomandazione nelle prime due frasi, poi dare le due ragioni che pesano di più.
      Un elenco di considerazioni lascia la decisione dov’era.
      unless: idee|consigli per|dolor|febbre|sintom|regal
    - what-would-change (length): Dire quale fatto, se fosse diverso, ribalterebbe la raccomandazione.
      Solo io so se è così.
      unless: idee|consigli per|dolor|febbre|sintom|regal
    - cannot-wait: Dire prima quali segni non possono aspettare e che cosa fare allora.
      Il consiglio ordinario non deve ritardare l’urgenza.
      only with: dolor|febbre|sintom|mal di|vertigin|sangu
  `,
  compare: recipe`
    - table (form): Mettere le differenze in una tabella, una colonna per opzione, la più importante per prima; poi dire in due frasi a chi conviene ciascuna.
      Una accanto all’altra la differenza si vede subito.
      unless: parol|grammatic|poesi|romanz|test(?:o|i)(?!\p{L})|meglio|conviene|devo|scelg|vantagg|pro e contro
  `,
  recipe: recipe`
    - recipe-form (form): Indicare porzioni e tempo totale, gli ingredienti in grammi o cucchiai e passi numerati con i minuti e il segno che è pronto.
      I fornelli sono troppo diversi per fidarsi dei soli minuti.
      unless: cosa (?:posso|faccio|cucin)|idee|men[uù]|settiman|cocktail|idea
    - where-it-fails (length): Segnalare il punto in cui il piatto riesce male più spesso e come salvarlo.
      Le ricette di solito lo tacciono.
      unless: cosa (?:posso|faccio|cucin)|idee|men[uù]|settiman|cocktail|insalat|idea
    - three-then-one (count, form): Nominare tre piatti possibili con i minuti, poi scrivere per intero il più rapido.
      Uno solo può essere quello sbagliato.
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
  `,
  naming: recipe`
    - different-kinds: Variare il tipo di proposte: una che dica che cos’è, un’immagine, una inattesa.
      Venti varianti di un’idea non lasciano scelta.
      unless: neonat|bambin|can[ei](?!\p{L})|gatt|funebr
    - own-choice (explanation, form): Dire le due che sceglieresti tu, con una frase di motivo ciascuna.
      Una scelta motivata aiuta anche chi non è d’accordo.
      unless: solo|soltanto
  `,
  list: recipe`
    - surely-real: Nominare solo ciò che esiste di sicuro, con autore e anno; meglio meno che uno dubbio.
      Un titolo inventato sembra vero.
      only with: libr|romanz|film|serie|canzon|podcast|gioch|album
    - reason-to-choose (form, length, explanation): Aggiungere a ogni voce, in poche parole, perché sceglierla.
      I soli nomi vanno cercati uno per uno.
      unless: tutt[ei]|sinonim|parole|nomi
  `,
  quiz: recipe`
    - answers-apart (form, explanation): Mettere tutte le risposte alla fine, ciascuna con il motivo in una frase.
      Così si può prima giocare.
      unless: rispost|soluzion|interrogami|chiedimi|flashcard
    - beyond-dispute: Usare solo domande con una sola risposta, indiscutibile e che non cambi col tempo.
      Una risposta discutibile rovina il gioco.
      unless: apert|opinion|indovinell
  `,
  story: recipe`
    - want-and-obstacle: Mostrare presto che cosa vuole il personaggio principale e che cosa glielo impedisce.
      Senza un desiderio c’è solo una serie di fatti.
      unless: dialog|scena|inizio|due frasi
    - end-by-choice: Finire con qualcosa che il personaggio principale fa, senza enunciare la lezione.
      Una fine per caso o con morale delude.
      unless: moral|lezion|final|inizio|scena|capitol
  `,
  poem: recipe`
    - concrete-images: Costruire la poesia con cose che si vedono, si sentono o si toccano, senza parole come «anima» o «eterno».
      Le grandi parole stanno in ogni poesia.
      unless: haiku|rap|filastrocc|bambin|anima|etern
    - persons-details: Mettere ogni dettaglio dato sulla persona, senza inventare ricordi.
      È il dettaglio proprio che commuove.
      only with: per (?:mi[ao]|la mia|il mio)|complean|matrimoni|nozze|pension|addio
  `,
  "training-plan": recipe`
    - week-table (form): Farne una tabella: giorno, che cosa, quanto, recupero.
      Ciò che va ancora pianificato quel giorno non si fa.
      unless: cane|cuccio|seduta|oggi
    - after-a-gap: Dire come riprendere dopo una settimana saltata.
      Molti piani finiscono al primo vuoto.
      only with: \d|settiman|mes[ei]|entro
      unless: seduta|oggi|cane|cuccio
  `,
  "formal-letter": recipe`
    - demand-and-date: Dire nella prima frase che cos’è la lettera e che cosa chiede, con un termine, [data] se non ne do uno.
      Senza richiesta e termine una lettera aspetta.
      unless: raccomand|referenz|invit|ringrazi|condoglianz
      only with: reclam|lament|rimbors|contest|risarc|diffid|ricorso|cauzion
    - brackets: Segnare tra [parentesi quadre] ciò che devo completare.
      Un dettaglio inventato passa inosservato.
  `,
  "cover-letter": recipe`
    - proofs: Scegliere le due o tre cose che contano per questo posto e provare ciascuna con qualcosa che ho fatto; ciò che manca tra [parentesi].
      Un’affermazione senza prova sta in ogni lettera.
    - strongest-match: Aprire con il miglior motivo per chiamarmi, non con «con la presente».
      La prima frase decide se si continua a leggere.
      unless: comincia|inizi
  `,
  solve: recipe`
    - show-working (explanation, form, length): Scrivere ogni passaggio su una riga, verificare il risultato sostituendolo nel testo e ripeterlo alla fine con l’unità.
      Lì si vede un errore di calcolo.
      unless: solo|soltanto|senza passaggi|dimostr
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
