import type { Demonstration } from "../../demonstration";

/** Made from data/pairs by tools/make-bank.mjs. */
export const pairs: readonly Demonstration[] = [
  {
    kind: "explain",
    silver:
      "c'est quoi un îlot de chaleur, j'en parle au conseil de quartier à Lyon, les gens connaissent pas. 100 mots max avec un exemple",
    golden:
      "Explique ce qu'est un îlot de chaleur aux habitants d'un conseil de quartier à Lyon, qui n'en ont jamais entendu parler. 100 mots max, à dire à voix haute : ce que c'est, pourquoi ça arrive, et un exemple lyonnais qu'ils peuvent vérifier eux-mêmes.",
  },
  {
    kind: "brainstorm",
    silver:
      "12 idées de noms pour un atelier associatif de réparation de vélos à Roubaix, dans une ancienne filature. pas de jeu de mots avec cycle ou vélo, pas d'anglais. court, 1 à 3 mots, et dis en 5 mots pourquoi",
    golden:
      "Propose 12 noms pour un atelier associatif de réparation de vélos à Roubaix, installé dans une ancienne filature. 1 à 3 mots chacun, faciles à dire, et variés : certains tirés du textile, d'autres de la mécanique ou de l'entraide. Pas de jeu de mots avec cycle ou vélo, pas d'anglais. Après chaque nom, dis en 5 mots pourquoi.",
  },
  {
    kind: "message",
    silver:
      "petit mot pour la boîte aux lettres de mon voisin M. Roussel : il m'a prêté sa perceuse, merci, je la rends samedi. et est-ce qu'il peut arroser mes tomates pendant que je suis à Nantes, du 3 au 10 août ? poli, vouvoiement, pas plus de 60 mots",
    golden:
      "Écris un petit mot pour la boîte aux lettres de mon voisin, M. Roussel : poli, vouvoiement, pas plus de 60 mots.\n\n1. Il m'a prêté sa perceuse : le remercier et dire que je la rends samedi.\n2. Lui demander s'il peut arroser mes tomates pendant que je suis à Nantes, du 3 au 10 août. Il doit pouvoir refuser facilement.",
  },
  {
    kind: "answer",
    silver:
      "locataire d'un meublé à nantes je veux partir, le préavis c'est 1 mois ou 3 ? et ça part du jour où j'envoie la lettre ou du jour où il la reçoit. le proprio dit 3 mois",
    golden:
      "Réponds à ma question sur le préavis en France : je suis locataire d'un meublé à Nantes et je veux partir. Est-ce 1 mois ou 3 ? Le délai part-il de l'envoi de ma lettre ou de sa réception ? Mon propriétaire dit 3 mois.\n\nCommence par la réponse nette, cite la règle de droit, dis comment notifier le congé pour qu'il soit valable, et signale ce qui, dans ma situation, pourrait changer la réponse. Moins de 150 mots.",
  },
  {
    kind: "other",
    silver:
      "fais moi une affiche chat perdu réutilisable : {{nom_animal}}, {{description}}, vu la dernière fois à {{lieu}} le {{date}}, tel {{telephone}}. une demi page, lisible de loin, pas de récompense",
    golden:
      "Rédige une affiche de chat perdu réutilisable, qui garde tels quels ces champs entre accolades :\n- nom : {{nom_animal}}\n- description : {{description}}\n- vu la dernière fois : à {{lieu}}, le {{date}}\n- téléphone : {{telephone}}\n\nUne demi-page au plus, lisible de loin : titre très court, lignes brèves, téléphone seul sur sa ligne à la fin. Dis aux passants quoi faire s'ils voient le chat. Pas de récompense, pas d'apitoiement. N'ajoute aucun détail sur l'animal. Donne uniquement le texte de l'affiche.",
  },
];
