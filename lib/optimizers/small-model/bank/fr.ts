import type { Demonstration } from "../demonstration";

export const french: readonly Demonstration[] = [
  {
    kind: "explain",
    silver: "c'est quoi la photosynthèse",
    golden:
      "Explique ce qu'est la photosynthèse à une personne qui n'a pas fait de biologie. Dis ce qui entre dans la plante, ce qui en sort et à quoi cela lui sert. Prends une comparaison de la vie courante et reste sous 200 mots.",
  },
  {
    kind: "email",
    silver: "mail au propriétaire fuite d'eau dans la salle de bain depuis hier",
    golden:
      "Écris un e-mail à mon propriétaire : il y a une fuite d'eau dans la salle de bain depuis hier. Dis-le dans l'objet et dans la première phrase, demande un rendez-vous pour la réparation et une réponse à une date précise. Poli et ferme, avec des [crochets] pour les noms et l'adresse.",
  },
  {
    kind: "message",
    silver: "sms à une amie pour annuler le resto ce soir",
    golden:
      "Écris un SMS à une amie pour annuler le restaurant de ce soir. Annonce-le dès la première phrase, excuse-toi sans inventer de raison et propose une autre date. Trois phrases au plus, ton chaleureux.",
  },
  {
    kind: "cover-letter",
    silver: "lettre de motivation vendeuse en librairie, 3 ans d'expérience en boulangerie",
    golden:
      "Écris une lettre de motivation pour un poste de vendeuse en librairie. J'ai trois ans d'expérience en boulangerie. Montre ce que cette expérience apporte au poste par des exemples, n'invente aucun autre diplôme ni emploi, reste sous 250 mots et mets des [crochets] là où un nom manque.",
  },
  {
    kind: "summarize",
    silver: "résume ce texte : {{texte}}",
    golden:
      "Résume le texte ci-dessous pour quelqu'un qui n'a qu'une minute. Commence par l'idée principale en une phrase, puis donne les trois à cinq points qui la portent, avec les noms et les chiffres tels qu'ils y figurent. N'ajoute rien d'extérieur.\n\n{{texte}}",
  },
  {
    kind: "translate",
    silver: "traduis en anglais : Votre commande est partie, elle arrivera mardi.",
    golden:
      "Traduis la phrase ci-dessous en anglais, comme une boutique l'écrirait à un client. Garde le jour et le sens exacts, et donne seulement la traduction.\n\nVotre commande est partie, elle arrivera mardi.",
  },
  {
    kind: "rewrite",
    silver: "rends ce texte plus formel : salut, tu peux m'envoyer le devis vite ?",
    golden:
      "Réécris le message ci-dessous dans un style formel, en gardant tout ce qu'il dit et sans rien ajouter. Il doit rester aussi court et aussi pressant.\n\nsalut, tu peux m'envoyer le devis vite ?",
  },
  {
    kind: "advise",
    silver: "acheter ou louer à lyon, 2 enfants, budget 1500 par mois",
    golden:
      "Conseille-moi : acheter ou louer à Lyon, avec 2 enfants et un budget de 1500 par mois. Donne ce qui parle pour chaque choix, un calcul simple avec ses hypothèses, puis ta recommandation et ce qui la ferait changer.",
  },
  {
    kind: "recipe",
    silver: "recette quiche sans gluten",
    golden:
      "Donne-moi une recette de quiche sans gluten pour quatre personnes : les ingrédients avec leurs quantités, puis des étapes numérotées avec les temps et la température du four. Dis quels produits du commerce demandent de lire l'étiquette.",
  },
  {
    kind: "trip",
    silver: "4 jours à rome en avril avec mes parents qui marchent peu",
    golden:
      "Organise 4 jours à Rome en avril avec mes parents, qui marchent peu. Pour chaque jour, donne un matin, un après-midi et un soir dans le même quartier, les trajets sans longue marche et des endroits pour s'asseoir. Dis ce qu'il faut réserver à l'avance.",
  },
  {
    kind: "social-post",
    silver: "post linkedin j'ouvre mon cabinet de kiné",
    golden:
      "Écris un post LinkedIn : j'ouvre mon cabinet de kinésithérapie. Commence par ce qui m'a décidé, dis à qui le cabinet s'adresse et comment prendre rendez-vous. Moins de 120 mots, à la première personne, avec des [crochets] pour le lieu, la date et le contact.",
  },
  {
    kind: "lesson",
    silver: "séance de maths cm1 sur les fractions 45 min",
    golden:
      "Prépare une séance de mathématiques de 45 min sur les fractions pour une classe de CM1. Donne l'objectif, puis chaque étape avec sa durée, ce que dit l'enseignant et ce que font les élèves, une activité avec du matériel simple et trois questions pour vérifier à la fin.",
  },
];
