import { harmPairsOf } from "./harm-group";

/** French pairs in which a name, a number, an order or code is at stake. */
export const frenchFactsPairs = harmPairsOf(
  [
    {
      id: "final-gite",
      language: "fr",
      silver:
        "annonce pour notre gîte à Sarlat, 6 couchages, 95 euros la nuit, sans animaux, ne parle pas de la piscine, ton chaleureux",
      good: [
        "Rédige une annonce au ton chaleureux pour notre gîte de Sarlat (six couchages, 95 € la nuit). Les animaux ne sont pas admis. Ne mentionne pas la piscine.",
        "Écris une annonce chaleureuse pour notre gîte à Sarlat : 6 couchages, 95 euros la nuit, animaux non acceptés, aucune mention de la piscine.",
      ],
      broken: [
        [
          "negation",
          "Rédige une annonce pour notre gîte à Sarlat, 6 couchages, 95 euros la nuit, sans animaux, parle de la piscine, ton chaleureux.",
        ],
        [
          "swapped-numbers",
          "Rédige une annonce pour notre gîte à Sarlat, 95 couchages, 6 euros la nuit, sans animaux, ne parle pas de la piscine, ton chaleureux.",
        ],
        [
          "name",
          "Rédige une annonce pour notre gîte à Sarzeau, 6 couchages, 95 euros la nuit, sans animaux, ne parle pas de la piscine, ton chaleureux.",
        ],
        [
          "address",
          "Rédige une annonce pour notre gîte à Sarlat, 6 couchages, 95 euros la nuit, sans animaux, ne parle pas de la piscine, ton chaleureux. Réservation sur gites-promo.fr",
        ],
        [
          "language",
          "Write a warm advert for our holiday cottage in Sarlat, sleeping 6, 95 euros a night, no pets, do not mention the swimming pool.",
        ],
      ],
    },
    {
      id: "final-script",
      language: "fr",
      silver:
        "Corrige ce script sans changer les noms des variables :\n\n```python\ntotal = sum(prix)\nprint(totale)\n```",
      good: [
        "Corrige le script suivant. Ne change pas les noms des variables.\n\n```python\ntotal = sum(prix)\nprint(totale)\n```",
        "Tu es développeur. Corrige ce script en gardant les noms des variables tels quels :\n\n```python\ntotal = sum(prix)\nprint(totale)\n```\n\nExplique chaque correction.",
      ],
      broken: [
        [
          "code",
          "Corrige ce script sans changer les noms des variables :\n\n```python\ntotal = sum(prix)\nprint(total)\n```",
        ],
        ["code", "Corrige ce script sans changer les noms des variables."],
        ["answered", "```python\ntotal = sum(prix)\nprint(total)\n```"],
      ],
    },
    {
      id: "held-harm-fr",
      language: "fr",
      silver: "Rédige une annonce courte pour notre vide-grenier dimanche à Redon, pas de vêtements, entrée gratuite",
      good: [
        "Rédige une annonce courte pour notre vide-grenier, dimanche à Redon. L'entrée est gratuite et la vente de vêtements n'est pas autorisée.",
        "Écris une brève annonce : vide-grenier à Redon ce dimanche, entrée gratuite, vêtements exclus.",
      ],
      broken: [
        [
          "negation",
          "Rédige une annonce courte pour notre vide-grenier dimanche à Redon, avec des vêtements, entrée gratuite.",
        ],
        [
          "name",
          "Rédige une annonce courte pour notre vide-grenier samedi à Redon, pas de vêtements, entrée gratuite.",
        ],
        [
          "constraint",
          "Rédige une annonce pour notre vide-grenier dimanche à Redon, pas de vêtements, entrée gratuite.",
        ],
      ],
    },
    {
      id: "late-fr",
      language: "fr",
      silver:
        "Écris un message court à Yannick Prigent : rendez-vous lundi à 19h, n'apporte pas de vin, 2 tables pour 10 personnes",
      good: [
        "Rédige un message court à Yannick Prigent. Rendez-vous lundi à 19 h ; 2 tables pour 10 personnes. Demande-lui de ne pas apporter de vin.",
      ],
      broken: [
        [
          "negation",
          "Rédige un message court à Yannick Prigent : rendez-vous lundi à 19h, apporte du vin, 2 tables pour 10 personnes.",
        ],
        [
          "name",
          "Rédige un message court à Yannick Prigent : rendez-vous mardi à 19h, n'apporte pas de vin, 2 tables pour 10 personnes.",
        ],
        [
          "swapped-numbers",
          "Rédige un message court à Yannick Prigent : rendez-vous lundi à 19h, n'apporte pas de vin, 10 tables pour 2 personnes.",
        ],
        [
          "constraint",
          "Rédige un message à Yannick Prigent : rendez-vous lundi à 19h, n'apporte pas de vin, 2 tables pour 10 personnes.",
        ],
        [
          "language",
          "Write a short message to Yannick Prigent: meeting on Monday at 19:00, do not bring wine, 2 tables for 10 people.",
        ],
      ],
    },
    {
      id: "kept-clean-cover",
      language: "fr",
      silver:
        "lettre de motivation pour un poste de vendeuse chez Lumélia, je n'ai pas d'expérience mais je parle 3 langues",
      good: [
        "Rédige une lettre de motivation pour un poste de vendeuse chez Lumélia. Je suis sans expérience, mais je parle trois langues. Mets en avant ma motivation, en une page.",
        "lettre de motivation pour un poste de vendeuse chez Lumélia, je n'ai pas d'expérience mais je parle 3 langues\n\n- Reste sous 250 mots.\n- Termine par une proposition d'entretien.",
      ],
      broken: [
        [
          "negation",
          "Rédige une lettre de motivation pour un poste de vendeuse chez Lumélia. J'ai de l'expérience et je parle 3 langues.",
        ],
        [
          "name",
          "Rédige une lettre de motivation pour un poste de vendeuse chez Luméria. Je n'ai pas d'expérience mais je parle 3 langues.",
        ],
        [
          "answered",
          "Madame, Monsieur,\n\nVotre boutique m'a toujours inspirée. Sans expérience, mais trilingue, je souhaite vous rejoindre.\n\nAvec mes salutations distinguées",
        ],
      ],
    },
    {
      id: "kept-formule",
      language: "fr",
      silver: 'Dans Excel, =SOMME.SI(B2:B40;">100";C2:C40) me renvoie 0, pourquoi ? La feuille s\'appelle ventes_2023',
      good: [
        'Explique pourquoi la formule `=SOMME.SI(B2:B40;">100";C2:C40)` renvoie 0 dans Excel. La feuille s\'appelle ventes_2023. Donne la cause la plus probable, puis la formule corrigée.',
      ],
      broken: [
        [
          "code",
          'Explique pourquoi la formule =SOMME.SI(B2:B40;"<100";C2:C40) renvoie 0 dans Excel. La feuille s\'appelle ventes_2023.',
        ],
        [
          "code",
          'Explique pourquoi la formule =NB.SI(B2:B40;">100";C2:C40) renvoie 0 dans Excel. La feuille s\'appelle ventes_2023.',
        ],
      ],
    },
    {
      id: "kept-morning",
      language: "fr",
      silver: "Décris ma routine du matin : d'abord le café, ensuite la douche, puis le vélo, enfin le travail",
      good: [
        "Décris ma routine du matin en quatre courts paragraphes : d'abord le café, ensuite la douche, puis le vélo et enfin le travail.",
        "Décris ma routine matinale dans cet ordre : 1. café, 2. douche, 3. vélo, 4. travail.",
      ],
      broken: [
        ["order", "Décris ma routine du matin : d'abord la douche, ensuite le café, puis le vélo, enfin le travail."],
        ["order", "Décris ma routine matinale dans cet ordre : 1. café, 2. vélo, 3. douche, 4. travail."],
      ],
    },
    {
      id: "kept-fr-atelier",
      language: "fr",
      silver:
        "Affiche pour l'atelier de poterie de Maëlle Kerdoncuff, samedi à Quimper : 4 places à 35 euros, ne mentionne pas l'adresse exacte",
      good: [
        "Rédige une affiche pour l'atelier de poterie de Maëlle Kerdoncuff, qui a lieu samedi à Quimper. Il y a 4 places à 35 €. L'adresse exacte ne doit pas apparaître.",
        "Crée le texte d'une affiche : atelier de poterie avec Maëlle Kerdoncuff, samedi, Quimper, quatre places, 35 euros la place. N'indique pas l'adresse exacte. Ton chaleureux.",
      ],
      broken: [
        [
          "negation",
          "Rédige une affiche pour l'atelier de poterie de Maëlle Kerdoncuff, samedi à Quimper : 4 places à 35 euros. Mentionne l'adresse exacte.",
        ],
        [
          "unit",
          "Rédige une affiche pour l'atelier de poterie de Maëlle Kerdoncuff, samedi à Quimper : 4 places à 35 dollars. Ne mentionne pas l'adresse exacte.",
        ],
        [
          "swapped-numbers",
          "Rédige une affiche pour l'atelier de poterie de Maëlle Kerdoncuff, samedi à Quimper : 35 places à 4 euros. Ne mentionne pas l'adresse exacte.",
        ],
        [
          "name",
          "Rédige une affiche pour l'atelier de poterie de Maëlle Kerdoncuff, dimanche à Quimper : 4 places à 35 euros. Ne mentionne pas l'adresse exacte.",
        ],
        [
          "name",
          "Rédige une affiche pour l'atelier de poterie de Maëlle Kerdoncuff, samedi à Quimperlé : 4 places à 35 euros. Ne mentionne pas l'adresse exacte.",
        ],
        [
          "address",
          "Rédige une affiche pour l'atelier de poterie de Maëlle Kerdoncuff, samedi à Quimper : 4 places à 35 euros. Ne mentionne pas l'adresse exacte. Inscriptions : contact@poterie-maelle.fr.",
        ],
      ],
    },
    {
      id: "harm-fr-menu",
      language: "fr",
      silver:
        "Propose un menu végétarien pour 6 invités, sans gluten, jamais de champignons, four à 200 °C pendant 25 minutes",
      good: [
        "Propose un menu végétarien sans gluten pour 6 invités. N'utilise jamais de champignons. Cuisson au four : 25 minutes à 200 °C.",
        "Compose un menu végétarien pour six personnes invitées. Il ne doit contenir ni gluten ni champignons. Four : 200 °C, 25 min.",
        "Propose un menu végétarien pour 6 invités, sans gluten, jamais de champignons, four à 200 °C pendant 25 minutes\n\n- Entrée, plat, dessert.\n- Donne les quantités.",
      ],
      broken: [
        [
          "negation",
          "Propose un menu végétarien pour 6 invités, avec gluten, jamais de champignons, four à 200 °C pendant 25 minutes.",
        ],
        [
          "negation",
          "Propose un menu végétarien sans gluten pour 6 invités, avec des champignons, four à 200 °C pendant 25 minutes.",
        ],
        [
          "negation",
          "Propose un menu végétarien sans gluten pour 6 invités, cuisson au four à 200 °C pendant 25 minutes.",
        ],
        [
          "constraint",
          "Propose un menu pour 6 invités, sans gluten, jamais de champignons, four à 200 °C pendant 25 minutes.",
        ],
        [
          "unit",
          "Propose un menu végétarien pour 6 invités, sans gluten, jamais de champignons, four à 200 °F pendant 25 minutes.",
        ],
        [
          "unit",
          "Propose un menu végétarien pour 6 invités, sans gluten, jamais de champignons, four à 200 °C pendant 25 heures.",
        ],
        [
          "language",
          "Suggest a vegetarian menu for 6 guests, gluten-free, never any mushrooms, oven at 200 °C for 25 minutes.",
        ],
        [
          "against",
          "Propose un menu végétarien pour 6 invités, sans gluten, jamais de champignons, four à 200 °C pendant 25 minutes\n\n- Ajoute un plat de poulet.",
        ],
      ],
    },
    {
      id: "harm-fr-courriel",
      language: "fr",
      silver:
        "courriel poli à M. Delcourt de la mairie de Vannes : le bac jaune n'est pas ramassé depuis jeudi, ne demande pas de remboursement",
      good: [
        "Rédige un courriel poli à M. Delcourt, de la mairie de Vannes, pour signaler que le bac jaune n'a pas été ramassé depuis jeudi. Ne demande aucun remboursement.",
      ],
      broken: [
        [
          "negation",
          "Rédige un courriel poli à M. Delcourt de la mairie de Vannes : le bac jaune n'est pas ramassé depuis jeudi. Demande un remboursement.",
        ],
        [
          "negation",
          "Rédige un courriel poli à M. Delcourt de la mairie de Vannes : le bac jaune est ramassé depuis jeudi, ne demande pas de remboursement.",
        ],
        [
          "name",
          "Rédige un courriel poli à M. Delcour de la mairie de Vannes : le bac jaune n'est pas ramassé depuis jeudi, ne demande pas de remboursement.",
        ],
        [
          "name",
          "Rédige un courriel poli à M. Delcourt de la mairie de Nantes : le bac jaune n'est pas ramassé depuis jeudi, ne demande pas de remboursement.",
        ],
        [
          "name",
          "Rédige un courriel poli à M. Delcourt de la mairie de Vannes : le bac jaune n'est pas ramassé depuis vendredi, ne demande pas de remboursement.",
        ],
        [
          "constraint",
          "Rédige un courriel à M. Delcourt de la mairie de Vannes : le bac jaune n'est pas ramassé depuis jeudi, ne demande pas de remboursement.",
        ],
        [
          "answered",
          "Objet : bac jaune\n\nMonsieur Delcourt,\n\nLe bac jaune n'est pas ramassé depuis jeudi. Pourriez-vous intervenir ?\n\nJe vous remercie par avance.",
        ],
        [
          "address",
          "Rédige un courriel poli à M. Delcourt de la mairie de Vannes : le bac jaune n'est pas ramassé depuis jeudi, ne demande pas de remboursement. Envoie-le à dechets@vannes-agglo.bzh.",
        ],
      ],
    },
  ],
  false,
);
