import type { LanguageBook } from "../recipe";
import { frenchEveryday } from "./everyday/fr";
import { recipe } from "./read-recipe";
import { frenchSorts } from "./sorts/fr";

const madeUp = String.raw`invent|imagin|fict|mod[eè]le|exemple|gabarit|satir|parod|factice|[aà] trous`;
const intimate = String.raw`amour|amoureu|rupture|rompre|quitte|condol|d[eé]c[eèé]|deuil|mort|obs[eè]ques|enterrement|ex(?!\p{L})`;
const shortText = String.raw`court|bref|br[eè]ve|paragraphe|chap[oô]|communiqu|d[eé]p[eê]che|newsletter|infolettre`;
const versions = String.raw`version|variante|alternativ|propos|suggest|suggè|expli|pourquoi|erreur|faute|tableau|liste|plusieurs|\S{0,30}\?`;
const beyondErrors = String.raw`am[eé]lior|style|reformul|fluid|tourn|mieux|[eé]l[eé]gan|professionnel|\bpro\b|clair|naturel|joli`;
const oneWord = String.raw`comment (?:dit|on dit|dire|[cç]a se dit)|que (?:veut|signifie)|(?:qu['’]est.ce que )?[cç]a veut dire|mots?(?!\p{L})`;
const brief = String.raw`court|bref|bri[eè]vement|en (?:une?|deux|1|2) (?:phrase|ligne|mot)|r[eé]sum`;
const forChildren = String.raw`enfant|gamin|petit|[eé]l[eè]ve|coll[eè]ge|cm[12]|\d{1,2} ?ans|si j['’]avais|ma fille|mon fils|mamie|papi`;
const namesOnly = String.raw`noms?(?!\p{L})|titre|slogan|sujets?(?!\p{L})|questions?(?!\p{L})|intrigue|personnage|roman|sc[eé]nario|histoire`;

const inventNothing = String.raw`- invent-nothing: N’inventer ni nom, ni date, ni chiffre, ni engagement ; s’il en manque un, mettre un repère entre crochets.
  Un détail inventé passe facilement inaperçu et se rattrape mal.
  unless: ${madeUp}`;
const formOfAddress = String.raw`? form-of-address: Tu ou vous ? // À employer pour s’adresser au destinataire : {answer}.
  Tu = Tutoyer du début à la fin. | Vous = Vouvoyer du début à la fin.
  unless: tuto|vouvo|tutoi|formel|soutenu|client|madame|monsieur`;

export const frenchBook: LanguageBook = {
  label: "Consignes :",
  collision: {
    ask: "« {first} » et « {second} » se contredisent. Que retenir ?",
    line: "Quand « {first} » et « {second} » sont incompatibles, retenir « {first} ».",
    own: "Quand ces demandes se contredisent : {answer}.",
  },
  sorts: frenchSorts,
  recipes: {
    ...frenchEveryday,
    email: recipe`
      - purpose-first: Dire dès les deux premières phrases du mail de quoi il s’agit et, s’il demande quelque chose, quoi et pour quand.
        C’est à ces lignes que l’on décide de répondre ou non.
        unless: ${intimate}|commenc|newsletter|poli(?:e?s?|ment|tesse)(?!\p{L})|gentil|aimable|sans (?:vexer|agresser|reproche)
      ${inventNothing}
      - subject-line (form): Ajouter au mail un objet de huit mots au plus, qui nomme l’affaire elle-même.
        L’objet décide de l’ouverture du mail et permet de le retrouver.
        unless: ${intimate}|objet|r[eé]pon|s[eé]rie|mails(?!\p{L})|newsletter|absence
      - no-stock-phrases: Bannir du mail les formules creuses comme « J’espère que vous allez bien » ou « N’hésitez pas à revenir vers moi ».
        Elles occupent les lignes que l’on lit vraiment.
        unless: tr[eè]s formel|formule
      ${formOfAddress}
    `,
    message: recipe`
      - answer-review: Répondre au point précis que soulève l’avis et finir par un moyen de contact direct, entre crochets s’il manque.
        Les autres clients jugent la maison à cette réponse.
        only with: avis(?!\p{L})|commentaire google
        unless: demand|laisser un avis|sollicit
      - name-the-loss: Nommer la perte avec simplicité, sans consolation toute faite comme « le temps guérit tout ».
        Ces formules blessent plus qu’elles ne consolent.
        only with: condol|d[eé]c[eèé]|deuil|obs[eè]ques
      - one-version (count): Donner une seule version, que je puisse envoyer telle quelle, sans rien avant ni après.
        Choisir entre des brouillons, c’est une décision de plus.
        only with: [ée]cri[st]|[ée]crire|message|sms|texto|whatsapp
        unless: versions|options|id[eé]es|(?:plusieurs|quelques) (?:messages|textes|exemples)|exemples|comment
      - my-facts: N’utiliser que ce que j’ai dit : n’inventer ni raison, ni date, ni promesse ; mettre [ ] là où il manque quelque chose.
        Ce qui est inventé, il faudrait le retrouver et l’enlever.
        only with: [ée]cri[st]|[ée]crire|message|sms|texto|whatsapp
        unless: anniversaire|f[ée]licit|souhait|r[ée]tabli|no[ëe]l|merci|v[oœ]e?ux|mariage|condol|d[eé]c[eèé]|deuil|obs[eè]ques
      - nocard: Éviter les phrases qui figurent sur toutes les cartes.
        Personne ne les lit.
        only with: anniversaire|f[ée]licit|souhait|r[ée]tabli|no[ëe]l|merci|v[oœ]e?ux|mariage
    `,
    article: recipe`
      - point-first: Donner l’idée maîtresse de l’article dans les trois premières phrases, sans préambule du type « De nos jours » ou « À l’heure où ».
        C’est là que la plupart décident de lire la suite.
        unless: anecdote|commenc|portrait|reportage|newsletter|infolettre|suspense
      - concrete-case: Appuyer chaque idée principale de l’article sur un exemple, un cas ou une comparaison concrète.
        Une idée sans exemple ne se retient pas.
        unless: ${shortText}|exemple
      - telling-headings (form): Formuler les intertitres comme des affirmations (« Les ETF coûtent moins cher »), non comme des étiquettes (« Coûts »).
        Qui ne lit que les intertitres suit tout de même le raisonnement.
        unless: ${shortText}|intertitre|sous-?titre
      - useful-end: Finir l’article par une chose que le lecteur peut faire ou décider tout de suite, non par un résumé.
        Un résumé répète ce que l’on vient de lire.
        unless: ${shortText}|conclu|r[eé]sum|appel [aà]|satir|fin(?:ir|is)
      ? length (length): Quelle longueur ? // Longueur de l’article : {answer}.
        environ 400 mots | environ 800 mots | environ 1500 mots
    `,
    "social-post": recipe`
      - first-line: Placer dès la première ligne du post ce qui touche le plus ses lecteurs, de sorte qu’elle se suffise à elle-même.
        La plupart des applications ne montrent d’abord que cette ligne.
        unless: commenc|d[eé]but|accroche
      - no-post-phrases: Écarter du post les formules usées comme « Ravi de vous annoncer », « Fier de » ou « game changer ».
        Elles font publicité et l’on fait défiler.
        unless: parod|satir|second degr|instagram|insta(?!\p{L})|l[eé]gende
      - one-answer: Terminer le post par une question à laquelle chacun peut répondre d’expérience, ou par une seule chose à faire.
        Les réponses portent un post plus loin que les « j’aime ».
        unless: ${intimate}|question|appel [aà]|cta|citation|dr[oô]le|blague|l[eé]gende
      - few-hashtags (form, count): Trois hashtags au plus, tous propres au sujet.
        Les hashtags généraux ne touchent personne.
        unless: ${intimate}|hash|mots?-di[eè]se|#|facebook|fb|reddit|tweet|twitter
      - kinds (count): En donner cinq de nature différente : sèche, tendre, jeu de mots, comme parlée, de trois mots au plus.
        Dix pareilles n’en font qu’une.
        only with: l[ée]gende
      ? platform: Où sera-t-il publié ? // Le post sera publié ici : {answer}.
        LinkedIn | Instagram | Facebook
        unless: linked-?in|insta|facebook|fb(?!\p{L})|twitter|tweet|x(?!\p{L})|tik ?tok|reddit|whats ?app|threads|mastodon
    `,
    "product-description": recipe`
      - used-goods: Indiquer l’état et les défauts tels qu’ils sont donnés ; ce qu’un acheteur demanderait encore (dimensions, remise en main propre, envoi), le laisser entre crochets.
        Chaque indication absente vaut un message de plus.
        only with: occasion|le ?bon ?coin|vinted|rayure|usag[eé]
      - moment-of-use: Ouvrir la description sur la situation où l’on a besoin du produit, non sur son nom.
        On s’y voit d’abord, on compare les caractéristiques ensuite.
        unless: occasion|le ?bon ?coin|vinted|rayure|usag[eé]|fiche technique|puces|commenc|appartement|g[iî]te|chambre|maison|airbnb|location|salle
      - fact-to-gain: Relier chaque caractéristique donnée (matière, taille, origine, prix) à ce que l’acheteur y gagne.
        Une donnée dit peu tant que l’on ignore à quoi elle sert.
        unless: appartement|g[iî]te|chambre|maison|airbnb|location|salle
      - no-empty-praise: Écarter de la description les éloges qui iraient à tout produit, comme « haute qualité » ou « incontournable ».
        Ils prennent la place des faits.
        unless: haute qualit|premium|luxe|haut de gamme|parfait
      - nothing-made-up: N’inventer ni matière, ni origine, ni label, ni effet, ni garantie.
        Une indication fausse revient en retour ou en litige.
        unless: ${madeUp}
    `,
    summarize: recipe`
      - outcome-first: Commencer le résumé par le résultat ou la thèse même, non par « Ce texte parle de… ».
        Savoir de quoi parle un texte ne dit pas ce qu’il affirme.
        unless: roman|livre|film|s[eé]rie|histoire|pi[eè]ce|chapitre|conte|po[eè]me|r[eé]union|contrat|chronolog
      - limiting-words: Garder les conditions, les exceptions et les réserves : un « pourrait » ne doit pas devenir un « va ».
        Ce sont les premiers mots que l’on perd en résumant.
        unless: roman|film|s[eé]rie|histoire|conte|po[eè]me|(?:en )?une (?:seule )?phrase
        needs: material
      - only-material: S’en tenir à ce que dit le texte fourni et laisser ouvert ce qu’il laisse ouvert.
        Sinon s’y mêlent des connaissances qui semblent venir du texte.
        unless: avis|opinion|contexte|compl[eé]t|recherch|compar
        needs: material
      ? length (length): Quelle longueur ? // Longueur du résumé : {answer}.
        une phrase | cinq puces | environ 200 mots
    `,
    translate: recipe`
      - as-natives-say: Remplacer expressions toutes faites et formules de politesse par ce que l’on dit réellement à cet endroit dans la langue d’arrivée.
        C’est aux tournures calquées que l’on reconnaît une traduction.
        unless: ${oneWord}|litt[eé]ral|mot [aà] mot|natif|naturel|idiom|json|asserment
      - leave-marks: Laisser tels quels noms propres, nombres, liens et variables.
        Une variable ou un nom de fichier traduits cassent ce qui en dépend.
        unless: ${oneWord}|convert|adapt|localis|noms
      - only-translation (form, explanation): Ne donner que la traduction ; si un passage peut se comprendre de deux façons, le signaler en une ligne au-dessous.
        On peut la copier aussitôt, et aucun doute ne reste caché.
        unless: ${oneWord}|${versions}|note|prononc|les deux
    `,
    rewrite: recipe`
      - reproach-to-request: Transformer reproches et sous-entendus en demandes claires, et laisser à chaque demande toute sa fermeté.
        Un ton plus aimable fait souvent perdre ce qui était demandé.
        only with: poli|aimable|gentil|diplomat|agressi|doux|douce|adouc|moins (?:sec|s[eè]che|dur|direct)|trop (?:sec|s[eè]che|dur|direct)|courtois
        unless: (?:moins|trop) (?:poli|aimable|gentil|diplomat|courtois)|plus (?:agressi|dur|sec)
      - no-machine-phrases: Varier la longueur des phrases, choisir des verbes simples et supprimer « il est important de noter », « en outre » et les rythmes à trois temps.
        C’est à cela que l’on reconnaît un texte de machine.
        only with: naturel|humain|ia(?!\p{L})|chat ?gpt|robot|lourd
      - keep-facts: Conserver à l’identique noms, chiffres, dates, conditions et engagements.
        Une nouvelle tournure change vite ce qui avait été promis.
        unless: anonymis|remplac|invent|fict|chang\p{L}{0,4} (?:le|la|les) (?:nom|date|chiffre)
      - only-result (form, explanation): Ne donner que la nouvelle version, sans commentaire avant ni après.
        Elle peut être copiée telle quelle.
        unless: ${versions}
    `,
    proofread: recipe`
      - errors-only: Corriger seulement l’orthographe, la grammaire, la typographie et la ponctuation ; ce qui n’est pas fautif reste mot pour mot.
        Sinon, c’est le texte d’un autre qui revient.
        unless: ${beyondErrors}
      - list-of-changes (form, explanation): Donner d’abord le texte corrigé en entier, puis la liste des corrections, avec la règle quand elle ne va pas de soi.
        Le texte sert aussitôt, et les fautes servent de leçon.
        unless: seulement|juste|uniquement|liste|surlign|gras|expli|pourquoi|\S{0,30}\?
        needs: long-material
      - leave-special: Ne pas toucher aux noms propres, aux citations, aux termes techniques ni aux tournures régionales voulues.
        C’est là que les corrections font des dégâts.
        unless: citation|patois|argot|r[eé]gional|qu[eé]b[eé]c
        needs: long-material
      - doubts-below (form, explanation): Si un passage peut vouloir dire deux choses, ne pas trancher : le signaler sous le texte corrigé.
        Une supposition muette peut inverser le sens.
        unless: seulement|juste|uniquement
        needs: long-material
      ? depth: Jusqu’où corriger ? // La correction peut aller jusque-là : {answer}.
        les fautes seulement | Aussi les lourdeurs = Corriger les fautes et alléger les phrases difficiles à lire. | Améliorer le style = Corriger les fautes et améliorer l’expression sans changer de ton.
        unless: ${beyondErrors}|orthographe|seulement|sans
        replaces: errors-only
    `,
    explain: recipe`
      not for: meilleure? (?:fa[cç]on|mani[eè]re|m[eé]thode)|r[eé]viser
      - example: Suivre un seul exemple concret, avec noms ou chiffres, du début à la fin.
        Il tient les parties ensemble.
        unless: diff[eé]renc
      - misunderstanding (length): Nommer ce que l’on comprend le plus souvent de travers et dire ce qui est vrai.
        Une idée fausse demeure tant que personne ne la nomme.
        unless: ${brief}|${forChildren}|mon|ma(?!\p{L})|mes|id[eé]e re[cç]ue|mythe|erreur|je(?!\p{L})|j['’]|peur
      - terms (audience, length): Définir chaque terme technique à sa première apparition.
        Un seul mot inconnu suffit pour perdre le fil.
        unless: simple|technique|expert|terme|vulgaris|jargon|pourquoi
      - plain-start: Commencer par une phrase que comprend quelqu’un qui n’en a jamais entendu parler.
        Tout le reste en dépend.
      ? audience (audience): À qui s’adresse-t-elle ? // L’explication s’adresse à : {answer}.
        un débutant complet | un élève avant l’examen | Un connaisseur = L’explication s’adresse à quelqu’un du domaine ; passer sur les bases.
        unless: ${forChildren}
        replaces: terms
      ? depth (length): Jusqu’où aller ? // Profondeur de l’explication : {answer}.
        L’idée seulement = N’expliquer que l’idée, en 150 mots au plus. | Le fonctionnement = Expliquer le fonctionnement, élément par élément, sans formules. | jusque dans les détails
        unless: ${brief}|${forChildren}
    `,
    brainstorm: recipe`
      not for: une id[eé]e\b|l[eé]gende
      - different-in-kind: Proposer des idées de nature différente, et non des variantes d’une seule.
        Dix variantes d’une idée n’en font qu’une.
        unless: similaire|semblable|classique|traditionnel|variante|repas|d[iî]ner|d[eé]jeuner|menu|semaine
      - what-makes-it-work (form, length): Ajouter à chaque idée, en une phrase, le détail qui la fait marcher.
        Sans détail, une idée vaut pour tout le monde.
        unless: ${namesOnly}|repas|d[iî]ner|d[eé]jeuner|menu|semaine
      - rough-cost (form): Indiquer pour chaque idée un ordre de prix.
        Une idée hors budget n’en est pas une.
        only with: budget|pas cher|co[uû]t|euro|€|petit prix|[eé]conomi|gratuit
        unless: ${namesOnly}
      - two (form): Placer d’abord les deux que tu prendrais toi-même, avec une phrase de raison chacun.
        Un choix se discute mieux qu’une liste.
      ? effort: Combien peut coûter une idée ? // Une idée peut coûter : {answer}.
        presque rien | un peu d’argent | Beaucoup = L’argent et le temps ne manquent pas ; voir grand.
        only with: cadeau|f[êe]te|anniversaire|sortie|activit[ée]s|soir[ée]e|evjf|evg|enterrement de vie|mariage
        unless: ${namesOnly}|budget|euro|€|cher|co[uû]t|gratuit|argent
      ? taste (tone): Jusqu’à quel point originales ? // Degré d’originalité des idées : {answer}.
        des valeurs sûres | originales mais réalisables | folles, même irréalisables
        only with: cadeau|f[êe]te|anniversaire|sortie|activit[ée]s|soir[ée]e|evjf|evg|enterrement de vie|mariage
        unless: original|insolite|fou|folle|cr[eé]ati|classique|d[eé]cal
    `,
    code: recipe`
      - dry-run: Par défaut, seulement afficher ce qui serait modifié ; n’agir qu’avec une option explicite et ne jamais écraser un fichier en silence.
        Une erreur de règle touche sinon tous les fichiers d’un coup.
        only with: (?:renomm|supprim|effac|d[eé]plac|tri(?:e|er)(?!\p{L})|range|nettoy)\p{L}{0,4}[^.\n]{0,60}(?:fichier|dossier|photo|image|pdf|jpe?g|t[eé]l[eé]charg)
        unless: dry|simulation|[aà] blanc
      - secrets: Lire jetons, clés et mots de passe dans des variables d’environnement, jamais dans le code.
        Le code circule, et le secret avec lui.
        only with: (?:bot|token|jeton|api|mot de passe|smtp|e-?mails?|mails?|slack|telegram|discord|base de donn[eé]es|webhook)(?!\p{L})
        unless: apps? script|regex|valid|v[eé]rifi|g[eé]n[eèé]r|variables? d['’]env|api rest
      - hard-inputs: Fixer dans le code ce qui se passe si une entrée est vide, absente, en double ou mal formée.
        C’est là que ce genre de code casse à l’usage.
        only with: csv|json|xml|fichier|lit(?!\p{L})|lire|saisi|liste|tableau|import|export|api|scrap|conver
        unless: simple|minimal|court|html|css|latex|pseudo|docker|ya?ml|cas limite
      - how-to-run: Indiquer en commentaire, au début du code, la version et les paquets requis et la commande de lancement.
        La plupart des premiers essais échouent sur l’un des trois.
        only with: script|bot|programme|outil
        unless: apps? script|vba|macro|arduino|latex|html|fonction|classe|programme de
      ? language (language): Dans quel langage ? // Langage de programmation : {answer}.
        Python | JavaScript | Bash
        unless: python|javascript|js(?!\p{L})|typescript|java|rust|php|kotlin|bash|powershell|vba|arduino|c\+\+|c#|html|matlab|(?:r|c|go)(?!\p{L})
    `,
  },
};
