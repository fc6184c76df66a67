import type { RecipeBook } from "../../recipe";
import { recipe } from "../read-recipe";

/** French recipes of fewer lines, for kinds that are asked for in private life. */
export const frenchEveryday: RecipeBook = {
  "how-to": recipe`
    - numbered-steps (form, length): Donner des étapes numérotées avec quantités, durées et réglages exacts, et pour chacune le signe qu’elle est réussie.
      « Un peu » et « un moment » obligent à redemander.
      unless: patron|coll[eè]gue|voisin|coloc|ami|amie|mari|propri[eé]taire|parler|dormir|calmer|prix|tarif|vend|format|mise en page|citer|argent|[ée]conomis|[ée]pargn|dettes?|maigri
    - ready: Dire avant la première étape ce qu’il faut avoir sous la main.
      Au milieu, c’est trop tard.
    - mistake: Nommer l’étape où la plupart échouent, et comment rattraper le coup.
      Les modes d’emploi l’oublient.
  `,
  advise: recipe`
    - tips (count, form): En donner cinq, le plus efficace d’abord, chacun avec un exemple pour ce cas précis.
      Vingt conseils généraux ne changent rien.
      only with: conseils|astuces
    - commit (count, form): Trancher pour une seule recommandation dans les deux premières phrases, puis donner les deux raisons qui pèsent le plus.
      Une liste de considérations laisse la décision où elle était.
      only with: dois-je|devrais|vaut|faut-il|mieux|conseil
      unless: id[eé]es|astuces|douleur|fi[eè]vre|sympt[oô]me|mal (?:au|[aà])|cadeau
    - first: Dire quoi faire en premier, dès aujourd’hui, avec les mots, quantités ou durées exacts.
      Ce qui peut commencer aujourd’hui commence.
      unless: que faire (?:à|en|au|dans)|quel(?:le)?s?(?!\p{L})
    - little: Nommer ce qu’on conseille souvent et qui sert peu.
      On peut s’en passer.
    - what-would-change (length): Dire quel fait, s’il était différent, renverserait la recommandation.
      Moi seul sais s’il est vrai.
      unless: id[eé]es|astuces|douleur|fi[eè]vre|sympt[oô]me|mal (?:au|[aà])|cadeau
  `,
  compare: recipe`
    not for: niveau|c[ôo]t[ée] (?!à c)|orthographe|grammaire|ces et ses|ou et o[uù](?!\p{L})
    - root: Nommer d’abord la seule différence dont les autres découlent.
      Qui l’a comprise devine le reste.
      unless: avantage|inconv[eé]nient|pour et contre
    - case: Puis faire passer un même cas concret, avec chiffres ou noms, par les deux, pour voir ce qui change.
      Côte à côte, les définitions se ressemblent.
    - whom: Dire en une phrase chacun pour qui ou quand l’un convient, et quand l’autre.
      C’est pour cela qu’on demande.
  `,
  recipe: recipe`
    not for: ^(?:peut-on|puis-je|on peut|est-ce qu(?:e je|['’]on))
    - recipe-form (form): Indiquer parts et durée totale, les ingrédients en grammes ou cuillères, puis des étapes numérotées avec les minutes et le signe que c’est prêt.
      Les fours diffèrent trop pour s’en tenir aux minutes.
      unless: que (?:faire|cuisiner)|id[eé]es|menu|semaine|cocktail|id[eé]e
    - where-it-fails (length): Signaler le moment où le plat rate le plus souvent, et comment le sauver.
      Les recettes l’omettent.
      unless: que (?:faire|cuisiner)|id[eé]es|menu|semaine|cocktail|salade|id[eé]e
    - three-then-one (count, form): Nommer trois plats possibles avec leur durée, puis écrire le plus rapide en entier.
      Un seul plat peut être le mauvais.
      only with: que (?:faire|cuisiner|puis)
    - swap: Nommer deux ingrédients qu’on peut remplacer ou supprimer, et celui qu’il faut garder.
      Il en manque toujours un.
      unless: que (?:faire|cuisiner)|id[eé]es|menu|semaine|cocktail|id[eé]e
    - only: Prendre surtout ce que j’ai nommé et ce qu’on trouve dans presque toutes les cuisines ; marquer le reste comme à acheter.
      Personne ne veut d’abord faire les courses.
      only with: que (?:faire|cuisiner|puis)
  `,
  trip: recipe`
    - weakest-traveller: Régler chaque journée sur le voyageur le moins endurant : marche, escaliers, pauses, repas.
      Un seul voyageur fatigué arrête tout le monde.
      only with: enfant|b[eé]b[eé]|parents|grand|poussette|fauteuil|enceinte|\d+ ans|ado
    - near-together: Regrouper par demi-journée ce qui est proche, avec le trajet et sa durée d’un lieu à l’autre.
      Traverser deux fois la ville coûte une demi-journée.
      unless: road ?trip|randonn|v[eé]lo|camping-?car|tour d
    - book-and-check (length): Dire quoi réserver et combien de temps avant ; marquer horaires et prix « à vérifier ».
      Ce qu’un modèle en sait est ancien.
    - rain: Donner pour chaque jour une solution de repli en cas de pluie ou de fatigue.
      Aucun jour ne se passe comme prévu.
  `,
  naming: recipe`
    - different-kinds: Varier la nature des propositions : une qui dit ce que c’est, une image, une inattendue.
      Vingt variantes d’une idée ne font pas un choix.
      unless: b[eé]b[eé]|chien|chat|fille|gar[cç]on|fun[eé]raire|obs[eè]ques
    - own-choice (explanation, form): Dire les deux que tu choisirais, avec une phrase de raison chacune.
      Un choix motivé aide même qui n’est pas d’accord.
      unless: seulement|juste
    - why (explanation): Ajouter à chaque proposition, en quelques mots, à quoi elle fait penser.
      On voit laquelle mérite un second tour.
    - notlist: Écarter les propositions qui figurent dans toutes les listes.
      Elles sont déjà prises.
  `,
  list: recipe`
    - surely-real: Ne citer que ce qui existe avec certitude, avec auteur et année ; plutôt moins qu’un titre douteux.
      Un titre inventé ressemble à un vrai.
      only with: livre|roman|film|s[eé]rie|chanson|podcast|jeu|album|bd
    - reason-to-choose (form, length, explanation): Ajouter à chaque élément, en quelques mots, ce qui doit le faire choisir.
      Des noms seuls obligent à tout chercher.
      unless: tous|toutes|synonyme|mots|pr[eé]nom
    - lesser: Prendre au moins un tiers de choix moins connus que ceux que tout le monde cite.
      Les plus connus, je les connais.
    - two (form): Placer d’abord les deux que tu prendrais toi-même, avec une phrase de raison chacun.
      Un choix se discute mieux qu’une liste.
  `,
  quiz: recipe`
    not for: ^vrai ou faux
    - answers-apart (form, explanation): Placer toutes les réponses à la fin, chacune avec sa raison en une phrase.
      On peut d’abord jouer.
      unless: r[eé]ponse|corrig|solution|interroge|pose-moi|carte
    - beyond-dispute: Ne garder que des questions à réponse unique, incontestable et qui ne change pas avec le temps.
      Une réponse discutable gâche la partie.
      unless: ouverte|opinion|devinette
    - levels: Aller du facile au difficile et indiquer le niveau de chaque question.
      Chacun doit savoir quelque chose, et personne tout.
  `,
  story: recipe`
    - want-and-obstacle: Montrer tôt ce que veut le personnage principal et ce qui l’en empêche.
      Sans désir, il n’y a qu’une suite d’événements.
      unless: dialogue|sc[eè]ne|d[eé]but|deux phrases
    - end-by-choice: Finir par un acte du personnage principal, sans énoncer la leçon.
      Une fin due au hasard ou moralisante déçoit.
      unless: morale|le[cç]on|fin(?!\p{L})|d[eé]but|sc[eè]ne|chapitre
    - detail: Choisir des détails que seul remarquerait quelqu’un qui y était, plutôt que les habituels.
      Les habituels iraient partout.
  `,
  poem: recipe`
    - concrete-images: Bâtir le poème sur ce qui se voit, s’entend ou se touche, sans mots comme « âme » ou « éternel ».
      Les grands mots sont dans tous les poèmes.
      unless: ha[iï]ku|rap|enfant|[aâ]me|[eé]ternel
    - persons-details: Y mettre chaque détail donné sur la personne, sans inventer de souvenir.
      C’est le détail propre qui touche.
      only with: pour (?:mon|ma|mes|notre)|anniversaire|mariage|d[eé]part|retraite
    - turn: Que la fin voie son sujet autrement que le début, sans morale.
      Un poème qui n’ajoute que des images n’avance pas.
    - order: Là où ça rime, garder l’ordre naturel des mots ; plutôt une rime pauvre qu’une phrase tordue.
      La phrase tordue montre que la rime est venue d’abord.
  `,
  "training-plan": recipe`
    - week-table (form): En faire un tableau : jour, quoi, combien, repos.
      Ce qu’il faut encore prévoir le jour même ne se fait pas.
      unless: chien|chiot|s[eé]ance|aujourd
    - after-a-gap: Dire comment reprendre après une semaine manquée.
      La plupart des plans s’arrêtent au premier trou.
      only with: \d|semaines|mois|d['’]ici
      unless: s[eé]ance|aujourd|chien|chiot
    - notice: Dire à quoi je vois au bout de deux semaines que cela marche, et quoi changer sinon.
      La première version ne convient jamais tout à fait.
    - baddays: Dire ce qui peut sauter un mauvais jour, et ce qui ne doit jamais sauter.
      Les plans trop pleins tiennent trois jours.
  `,
  "formal-letter": recipe`
    - demand-and-date: Dire dès la première phrase ce qu’est cette lettre et ce qu’elle demande, avec une date limite, [date] si je n’en donne pas.
      Sans demande datée, une lettre attend.
      unless: recommand|invit|merci|condol[eé]ance
      only with: r[eé]clam|plainte|rembours|contest|litige|indemnis|mise en demeure|recours|caution
    - brackets: Marquer entre [crochets] ce que je dois compléter.
      Un détail inventé passe inaperçu.
    - short (length): Mettre l’objet et la date dans la première phrase, et le tout en 150 mots au plus.
      C’est ainsi qu’elle est traitée.
    - law: Ne citer aucune loi ni clause que je n’ai pas nommée.
      Une loi inventée nuit plus que l’absence de loi.
      unless: comment (?:[ée]cri|r[ée]dig)
  `,
  "cover-letter": recipe`
    - proofs: Choisir les deux ou trois points qui comptent pour ce poste et prouver chacun par ce que j’ai fait ; ce qui manque, entre [crochets].
      Une affirmation sans preuve est dans toutes les lettres.
    - strongest-match: Ouvrir sur la meilleure raison de me recevoir, non sur « je me permets de vous adresser ».
      La première phrase décide de la suite.
      unless: commenc|d[eé]but|accroche
    - place: Dire en une phrase pourquoi ce poste précisément, d’après mes indications ou avec un repère à compléter.
      Sinon la lettre irait partout.
  `,
  speech: recipe`
    - one-story: Raconter une brève anecdote tirée de ce que j’ai écrit ; s’il n’y en a pas, laisser une place marquée.
      On retient une histoire, et une inventée se remarque.
      only with: mariage|anniversaire|retraite|d[eé]part|obs[eè]ques|enterrement
    - one-breath: Écrire pour l’oreille : aucune phrase plus longue qu’un souffle, aucune liste de plus de trois.
      On ne peut pas relire ce qu’on entend.
      only with: discours|allocution|toast|expos[eé]|[eé]loge|pr[eé]sentation
  `,
};
