import type { LanguageBook } from "../recipe";
import { italianEveryday } from "./everyday/it";
import { recipe } from "./read-recipe";
import { italianSorts } from "./sorts/it";

const madeUp = String.raw`invent|immagin|fittizi|finto|finta|modello|esempio|facsimile|fac-simile|satir|parodi`;
const intimate = String.raw`amore|innamor|lasci(?:are|o|arlo|arla)|rottura|condoglian|lutto|mort|scompars|funeral|ex(?!\p{L})`;
const shortText = String.raw`brev|cort|paragrafo|comunicato|notizia|trafiletto|newsletter`;
const versions = String.raw`version|variant|alternativ|opzion|propost|propon|sugger|spieg|perch[eéè]|errori|tabella|elenco|divers|\S{0,30}\?`;
const beyondErrors = String.raw`miglior|stile|riscriv|riformul|scorrevol|suon|elegant|professional|chiar|natural|pi[uù] bell`;
const oneWord = String.raw`come si dice|come (?:dico|direi)|(?:che )?(?:cosa )?(?:significa|vuol dire)|parol[ae](?!\p{L})`;
const brief = String.raw`brev|cort|riassum|in (?:una?|due|1|2) (?:fras|righ|parol)`;
const forChildren = String.raw`bambin|bimb|piccol|\d{1,2} anni|mi[ao] figli|elementar|medi[ae](?!\p{L})|nonn|come se (?:fossi|avessi)`;
const namesOnly = String.raw`nom[ei](?!\p{L})|titol|slogan|tem[ai](?!\p{L})|domand|trama|personagg|romanzo|storia|racconto`;
const usedGoods = String.raw`usat[oaie]|subito\.it|vinted|marketplace|seconda mano|graffi`;

const inventNothing = String.raw`- invent-nothing: Non inventare nomi, date, cifre o promesse; ciò che manca resta come segnaposto tra parentesi quadre.
  Un dettaglio inventato sfugge facilmente ed è difficile da ritirare.
  unless: ${madeUp}|segnaposto`;
const formOfAddress = String.raw`? form-of-address: Tu o Lei? // Forma di cortesia da usare: {answer}.
  Tu = Dare del tu dall’inizio alla fine. | Lei = Dare del Lei dall’inizio alla fine.
  unless: dar(?:e|gli|le) del|dando del|del (?:tu|lei)(?!\p{L})|formal|informal`;

export const italianBook: LanguageBook = {
  label: "Requisiti:",
  collision: {
    ask: "«{first}» e «{second}» si contraddicono. Che cosa vale?",
    line: "Dove «{first}» e «{second}» sono incompatibili, vale «{first}».",
    own: "Dove queste richieste si contraddicono: {answer}.",
  },
  sorts: italianSorts,
  recipes: {
    ...italianEveryday,
    email: recipe`
      - purpose-first: Dire nelle prime due frasi dell’e-mail di che cosa si tratta e, se c’è una richiesta, che cosa serve ed entro quando.
        Su quelle righe si decide se rispondere.
        unless: ${intimate}|inizi|cominci|newsletter|gentil|cortes|educat[oai](?!\p{L})|senza (?:offendere|sembrare)
      ${inventNothing}
      - subject-line (form): Dare all’e-mail un oggetto di otto parole al massimo che nomini la questione stessa.
        Dall’oggetto dipende se l’e-mail viene aperta e poi ritrovata.
        unless: ${intimate}|oggetto|rispost|rispond|replica|serie|newsletter|fuori sede
      - no-stock-phrases: Tenere fuori dall’e-mail formule vuote come «Spero che questa e-mail La trovi bene» o «Resto a disposizione per qualsiasi chiarimento».
        Occupano proprio le righe che vengono lette.
        unless: molto formal|formul
      ${formOfAddress}
    `,
    message: recipe`
      - answer-review: Rispondere al punto preciso sollevato dalla recensione e chiudere con un contatto diretto, tra parentesi quadre se manca.
        Gli altri clienti giudicano da lì come vengono trattate le critiche.
        only with: recension|review
        unless: chied|lasci(?:are|ate|i)(?!\p{L})
      - name-the-loss: Nominare la perdita con semplicità, senza consolazioni di maniera come «il tempo guarisce tutto» o «ora è in un posto migliore».
        Frasi simili feriscono più di quanto consolino.
        only with: condoglian|lutto|scompars
        unless: relig|cristian|cattolic|fede(?!\p{L})
      - one-version (count): Dare una sola versione, da inviare così com’è, senza nulla prima né dopo.
        Scegliere fra bozze è una decisione in più.
        only with: scriv|messaggio|whatsapp|sms
        unless: versioni|opzioni|idee|(?:alcuni|diversi) (?:messaggi|testi|esempi)|esempi|come (?:posso|si|dico|scrivo)
      - my-facts: Usare solo ciò che ho detto: non inventare motivi, date o promesse; mettere [ ] dove manca qualcosa.
        Ciò che è inventato andrebbe cercato e tolto.
        only with: scriv|messaggio|whatsapp|sms
        unless: compleann|augur|congratul|natale|guarig|graz|nozze|laurea|condoglian|lutto|scompars
      - nocard: Evitare le frasi che stanno su ogni biglietto.
        Nessuno le legge.
        only with: compleann|augur|congratul|natale|guarig|graz|nozze|laurea
    `,
    article: recipe`
      - point-first: Dare l’idea centrale dell’articolo nelle prime tre frasi, senza preamboli come «Al giorno d’oggi» o «Nel mondo di oggi».
        Lì la maggior parte decide se continuare.
        unless: aneddot|inizi|cominci|reportage|ritratto|profilo|newsletter|suspense
      - concrete-case: Reggere ogni idea principale dell’articolo con un esempio, un caso o un confronto concreto.
        Un’idea senza esempio si dimentica.
        unless: ${shortText}|esemp
      - telling-headings (form): Scrivere i titoletti come affermazioni («Gli ETF costano meno»), non come etichette («Costi»).
        Chi legge solo i titoletti segue comunque il ragionamento.
        unless: ${shortText}|titolett|sottotitol|paragrafi
      - useful-end: Chiudere l’articolo con una cosa che si possa fare o decidere subito, non con un riassunto.
        Un riassunto ripete ciò che si è appena letto.
        unless: ${shortText}|conclu|riassun|invito|call to|satir|final|fin(?:ire|isc)
      ? length (length): Quanto deve essere lungo? // Lunghezza dell’articolo: {answer}.
        circa 400 parole | circa 800 parole | circa 1500 parole
    `,
    "social-post": recipe`
      - first-line: Mettere nella prima riga del post ciò che più riguarda chi lo legge, in modo che regga anche se il resto viene tagliato.
        Quasi tutte le app mostrano solo quella riga.
        unless: inizi|cominci|gancio|apertura
      - no-post-phrases: Evitare nel post formule logore come «Siamo lieti di annunciare», «a 360 gradi» o «non perdetevelo».
        Sanno di pubblicità, e il pollice va oltre.
        unless: parodi|satir|ironi|instagram|didascal|caption
      - one-answer: Chiudere il post con una domanda a cui si possa rispondere per esperienza, o con una sola cosa da fare.
        Le risposte portano un post più lontano dei «mi piace».
        unless: ${intimate}|domand|invito|call to|cta|citazion|battut|divertent|didascal|storie
      - few-hashtags (form, count): Al massimo tre hashtag, tutti propri dell’argomento.
        Gli hashtag generici non raggiungono nessuno.
        unless: ${intimate}|hash|cancellett|#|facebook|fb|reddit|tweet|twitter
      - kinds (count): Darne cinque di tipo diverso: asciutta, affettuosa, gioco di parole, come parlata, di tre parole al massimo.
        Dieci uguali sono una.
        only with: didascalia|caption
      ? platform: Dove uscirà? // Il post uscirà qui: {answer}.
        LinkedIn | Instagram | Facebook
        unless: linked-?in|insta|ig(?!\p{L})|facebook|fb(?!\p{L})|twitter|tweet|x(?!\p{L})|tik ?tok|reddit|whats|threads
    `,
    "product-description": recipe`
      - used-goods: Indicare stato e difetti così come sono dati; ciò che un acquirente chiederebbe ancora (misure, ritiro, spedizione) resta tra parentesi quadre.
        Ogni dato che manca costa un messaggio in più.
        only with: ${usedGoods}
      - moment-of-use: Aprire la descrizione con la situazione in cui il prodotto serve, non con il suo nome.
        Prima ci si vede a usarlo, poi si confrontano i dati.
        unless: ${usedGoods}|scheda tecnica|punti elenco|inizi|cominci|appartament|camera|casa(?!\p{L})|airbnb|affitt|sala(?!\p{L})
      - fact-to-gain: Legare ogni caratteristica data (materiale, misura, origine, prezzo) a ciò che ne ricava chi compra.
        Un dato dice poco finché non si sa a che cosa serve.
        unless: appartament|camera|casa(?!\p{L})|airbnb|affitt|sala(?!\p{L})
      - no-empty-praise: Scartare dalla descrizione gli elogi buoni per qualsiasi prodotto, come «alta qualità» o «perfetto per ogni occasione».
        Tolgono posto ai fatti.
        unless: alta qualit|premium|lusso|perfett
      - nothing-made-up: Non inventare materiali, provenienza, certificazioni, effetti o garanzie.
        Un dato falso torna indietro come reso o reclamo.
        unless: ${madeUp}
    `,
    summarize: recipe`
      - outcome-first: Cominciare il riassunto dal risultato o dalla tesi stessa, non da «Il testo parla di…».
        Di che cosa parla un testo non dice ancora che cosa afferma.
        unless: romanzo|libro|film|serie|racconto|storia|opera|capitolo|poesia|riunion|verbale|contratt|cronolog
      - limiting-words: Conservare condizioni, eccezioni e dubbi: un «potrebbe» non deve diventare un «sarà».
        Sono le prime parole che si perdono riassumendo.
        unless: romanzo|film|serie|racconto|storia|poesia|fiaba|(?:in )?una (?:sola )?frase
        needs: material
      - only-material: Usare solo ciò che dice il testo dato e lasciare aperto ciò che lì resta aperto.
        Altrimenti vi si mescolano conoscenze che sembrano del testo.
        unless: opinion|contesto|complet|aggiung|ricerc|confront
        needs: material
      ? length (length): Quanto deve essere lungo? // Lunghezza del riassunto: {answer}.
        una frase | cinque punti | circa 200 parole
    `,
    translate: recipe`
      - as-natives-say: Sostituire modi di dire e formule di cortesia con ciò che in quel punto si dice davvero nella lingua d’arrivo.
        I calchi tradiscono la traduzione.
        unless: ${oneWord}|letteral|parola per parola|madrelingua|natural|idiomatic|json|giurat
      - leave-marks: Lasciare come sono nomi propri, numeri, link e variabili.
        Una variabile o un nome di file tradotti rompono ciò che ne dipende.
        unless: ${oneWord}|convert|adatt|localizz|nomi
      - only-translation (form, explanation): Dare soltanto la traduzione; se un passo ammette due letture, segnalarlo sotto in una riga.
        Si può copiare subito, e nessun dubbio resta nascosto.
        unless: ${oneWord}|${versions}|nota|pronunci|entramb
    `,
    rewrite: recipe`
      - reproach-to-request: Trasformare rimproveri e allusioni in richieste chiare e conservare la fermezza di ciascuna.
        Addolcendo il tono si perde spesso ciò che si chiedeva.
        only with: gentil|educat|cortes|diplomatic|aggressiv|addolc|meno (?:brusc|secc|dur|dirett)|troppo (?:brusc|secc|dur|dirett)
        unless: (?:meno|troppo) (?:gentil|educat|cortes|diplomatic)|pi[uù] (?:aggressiv|dur|secc)
      - no-machine-phrases: Variare la lunghezza delle frasi, scegliere verbi semplici e togliere «è importante sottolineare», «inoltre» e le terne di aggettivi.
        È da questo che si riconosce un testo di macchina.
        only with: natural|uman|ia(?!\p{L})|ai (?:generat|scritt)|chat ?gpt|robot
      - keep-facts: Lasciare intatti nomi, cifre, date, condizioni e promesse.
        Con parole nuove cambia presto ciò che era stato promesso.
        unless: anonim|sostitu|invent|fittiz|cambi\p{L}{0,3} (?:il|la|i|le) (?:nom|dat|cifr)
      - only-result (form, explanation): Dare soltanto la nuova versione, senza commenti prima o dopo.
        Così si può copiare com’è.
        unless: ${versions}
    `,
    proofread: recipe`
      - errors-only: Correggere solo ortografia, grammatica e punteggiatura; ciò che non è sbagliato resta parola per parola.
        Altrimenti torna indietro il testo di un altro.
        unless: ${beyondErrors}
      - list-of-changes (form, explanation): Dare prima il testo corretto per intero e sotto l’elenco delle correzioni, con la regola dove non è evidente.
        Il testo si usa subito, e dagli errori si impara.
        unless: solo|soltanto|solamente|elenc|evidenzi|grassetto|spieg|perch[eé]|\S{0,30}\?
        needs: long-material
      - leave-special: Non toccare nomi propri, citazioni, termini tecnici e regionalismi voluti.
        È lì che le correzioni fanno danni.
        unless: citazion|dialett|regional|gergo
        needs: long-material
      - doubts-below (form, explanation): Se un passo può significare due cose, non tirare a indovinare: segnalarlo sotto il testo corretto.
        Una supposizione taciuta può rovesciare il senso.
        unless: solo|soltanto|solamente
        needs: long-material
      ? depth: Fin dove correggere? // La correzione può arrivare fin qui: {answer}.
        solo gli errori | Anche i passi goffi = Correggere gli errori e alleggerire le frasi difficili da leggere. | Migliorare lo stile = Correggere gli errori e migliorare l’espressione senza cambiare tono.
        unless: ${beyondErrors}|solo|ortograf|senza
        replaces: errors-only
    `,
    explain: recipe`
      not for: modo migliore|migliore? (?:modo|metodo)|studiare
      - example: Portare un solo esempio concreto, con nomi o cifre, dall’inizio alla fine.
        Tiene insieme le parti.
        unless: differenz
      - misunderstanding (length): Nominare ciò che più spesso si capisce male e dire che cosa è vero.
        Un’idea sbagliata dura finché nessuno la nomina.
        unless: ${brief}|${forChildren}|mi[aoe](?!\p{L})|miei|mito|falso|error|mi sento|paura
      - terms (audience, length): Spiegare ogni termine tecnico la prima volta che compare.
        Una sola parola sconosciuta basta a far perdere il filo.
        unless: facil|semplic|tecnic|espert|termin|gergo|perch[eé]
      - plain-start: Cominciare con una frase che capisce anche chi non ne ha mai sentito parlare.
        Tutto il resto dipende da quella.
      ? audience (audience): Per chi è? // La spiegazione è per {answer}.
        chi parte da zero | chi prepara un esame | Uno del mestiere = La spiegazione è per uno del mestiere; tralasciare le basi.
        unless: ${forChildren}
        replaces: terms
      ? depth (length): Quanto in profondità? // Profondità della spiegazione: {answer}.
        Solo l’idea = Spiegare solo l’idea, in 150 parole al massimo. | Come funziona = Spiegare come funziona, parte per parte, senza formule. | fino all’ultimo dettaglio
        unless: ${brief}|${forChildren}
    `,
    brainstorm: recipe`
      not for: un['’]idea\b|una (?:\p{L}+ )?idea\b|didascalia
      - different-in-kind: Proporre idee di natura diversa, non varianti di una sola.
        Dieci varianti di un’idea sono un’idea.
        unless: simil|classic|tradizional|variant|pasti|pasto|cena|pranz|colazion|men[uù]|settiman
      - what-makes-it-work (form, length): Aggiungere a ogni idea, in una frase, il dettaglio che la fa funzionare.
        Senza dettaglio, un’idea va bene per chiunque.
        unless: ${namesOnly}|pasti|pasto|cena|pranz|colazion|men[uù]|settiman
      - rough-cost (form): Indicare per ogni idea quanto costa all’incirca.
        Un’idea fuori budget non serve.
        only with: budget|economic|cost|euro|€|gratis|pochi soldi|spend
        unless: ${namesOnly}
      - two (form): Mettere per primi i due che sceglieresti tu, con una frase di motivo ciascuno.
        Di una scelta si discute meglio che di un elenco.
      ? effort: Quanto può costare un’idea? // Un’idea può costare: {answer}.
        quasi nulla | un po’ di soldi | Molto = Soldi e tempo ci sono; pensare in grande.
        only with: regal|fest|compleanno|cena|uscit|gita|anniversario|addio al
        unless: ${namesOnly}|budget|euro|€|economic|cost|gratis|soldi
      ? taste (tone): Quanto originali? // Grado di originalità delle idee: {answer}.
        sul sicuro | originali ma fattibili | folli, anche irrealizzabili
        only with: regal|fest|compleanno|cena|uscit|gita|anniversario|addio al
        unless: original|pazz|foll|stran|creativ|divers|divertent|classic
    `,
    code: recipe`
      - dry-run: Di norma mostrare soltanto ciò che verrebbe cambiato e agire solo con un’opzione esplicita; mai sovrascrivere un file senza avvisare.
        Un errore nella regola colpisce altrimenti tutti i file in una volta.
        only with: (?:rinomin|cancell|elimin|spost|ordin|organizz|pulisc)\p{L}{0,4}[^.\n]{0,60}(?:file|cartell|foto|immagin|pdf|jpe?g|download)
        unless: dry|simulaz|prova
      - secrets: Leggere token, chiavi e password da variabili d’ambiente, mai dal codice.
        Il codice circola, e il segreto con lui.
        only with: (?:bot|token|api|password|smtp|e-?mails?|slack|telegram|discord|database|webhook)(?!\p{L})
        unless: apps? script|regex|valid|verific|gener|variabil[ei] d['’]ambiente|api rest
      - hard-inputs: Stabilire nel codice che cosa succede se un dato in ingresso è vuoto, manca, è doppio o malformato.
        È lì che questo tipo di codice si rompe nell’uso.
        only with: csv|json|xml|file|legg|input|lista|array|import|export|esport|api|scrap|convert
        unless: semplic|minim|brev|html|css|latex|pseudo|docker|ya?ml|casi limite
      - how-to-run: Indicare in un commento all’inizio del codice la versione e i pacchetti richiesti e come si avvia.
        Quasi tutti i primi tentativi falliscono su uno di questi tre punti.
        only with: script|bot|programma(?!\p{L})|strumento
        unless: apps? script|vba|macro|arduino|latex|html|funzion|classe|programma di
      ? language (language): In quale linguaggio? // Linguaggio di programmazione: {answer}.
        Python | JavaScript | Bash
        unless: python|javascript|js(?!\p{L})|typescript|java|rust|php|kotlin|bash|powershell|vba|arduino|c\+\+|c#|html|matlab|(?:r|c|go)(?!\p{L})
    `,
  },
};
