import type { WordList } from "./read-words";

const german: WordList = {
  email: "email|e-mail|mail|mails|rundmail|antwortmail|newsletter-mail|betreff",
  message:
    "nachricht|whatsapp|sms|glückwunsch|glueckwunsch|glückwünsche|karte|einladung|danksagung|beileid|grußkarte|bewertung antworten",
  "formal-letter":
    "widerspruch|kündigung|kuendigung|kündigungsschreiben|beschwerde|beschwerdebrief|brief|einspruch|förmlich|mahnung|reklamation|empfehlungsschreiben",
  "cover-letter": "bewerbung|anschreiben|bewerbungsschreiben|motivationsschreiben|bewerben|initiativbewerbung",
  article: "artikel|blogartikel|blogbeitrag|blogpost|beitrag|newsletter|ratgeber|fachartikel|zeitungsartikel",
  "social-post":
    "insta post|instagram post|linkedin post|facebook post|post|tweet|instagram|linkedin|caption|bildunterschrift|hashtags|social media",
  "product-description":
    "produktbeschreibung|produkttext|artikelbeschreibung|artikeltext|kleinanzeigen|produktbeschreibungen|beschreibung für|angebotstext",
  naming:
    "name|namen|slogan|titel|firmenname|namensvorschläge|namensideen|wie könnte ich|überschrift|ueberschrift|betreffzeile|claim",
  story:
    "geschichte|kurzgeschichte|gutenachtgeschichte|märchen|maerchen|erzählung|erzaehlung|dialog|roman|kapitel|figur",
  poem: "gedicht|gedichte|reim|gereimt|reime|lied|liedtext|songtext|haiku|rap|strophen",
  speech: "rede|ansprache|trauerrede|hochzeitsrede|abschiedsrede|trinkspruch|festrede|geburtstagsrede|vortrag",
  summarize:
    "zusammenfassen|fasse zusammen|fass zusammen|zusammenfassung|fass mir|fasse|fass|stichpunkten|kernaussagen|hauptpunkte|worum geht",
  translate:
    "übersetze|uebersetze|übersetz|übersetzen|uebersetzen|übersetzung|auf englisch|ins englische|ins deutsche|auf deutsch|was heißt|was heisst",
  rewrite:
    "umformulieren|formuliere um|formulier|umschreiben|umformuliert|klingt|freundlicher|professioneller|förmlicher|höflicher|anders formulieren|schreib um",
  proofread:
    "korrigiere|korrigieren|korrektur|korrekturlesen|rechtschreibung|grammatik|fehler drin|kommafehler|kommas|fehler|richtig geschrieben",
  shorten: "kürze|kuerze|kürzen|kuerzen|kürzer|kuerzer|gekürzt|zu lang|auf maximal|knapper",
  simplify:
    "leichte sprache|einfache sprache|vereinfache|vereinfachen|einfacher|verständlich|verstaendlich|einfachen worten|amtsdeutsch",
  extract:
    "extrahiere|extrahieren|hol mir alle|liste alle|such raus|raussuchen|herausfiltern|alle termine|alle namen|entnehmen",
  classify:
    "klassifiziere|klassifizieren|einordnen|ordne|kategorie|positiv oder negativ|spam|phishing|zuordnen|stimmung|bewerte",
  compare:
    "vergleiche|vergleich|vergleichen|vor- und nachteile|vor und nachteile|unterschiede|gegenüberstellung|oder lieber|versus",
  explain:
    "erkläre|erklaere|erklär|erklaer|erklären|erklärung|was ist|was bedeutet|wie funktioniert|warum|unterschied zwischen",
  answer: "wie viele|wieviel|wie lange|wann|wer war|wer ist|welche|darf man|wie hoch|gibt es|stimmt es",
  "how-to":
    "wie kann ich|wie krieg ich|wie bekomme ich|anleitung|einrichten|schritt für schritt|wie mache ich|wie entferne ich|reparieren|installieren",
  advise: "soll ich|sollte ich|was würdest du|empfehlung|empfehl|lohnt sich|was tun|ratschlag|tipps|welches",
  solve:
    "berechne|berechnen|löse|loese|gleichung|rechenweg|wahrscheinlichkeit|wie groß ist|prozent|textaufgabe|fläche|ableitung",
  code: "skript|python skript|programm|funktion|code|python|javascript|makro|programmiere|arduino|bot|klasse",
  sql: "sql|select|abfrage|sql-abfrage|datenbank|tabellen|datenbankabfrage|mysql",
  "fix-code":
    "fehlermeldung|funktioniert nicht|geht nicht|warum kommt|bug|debugge|undefined|exception|stürzt ab|fehler im code",
  "project-plan":
    "projektplan|zeitplan|plan|konzept|redaktionsplan|ablaufplan|strategie|roadmap|meilensteine|haushaltsplan",
  trip: "reise|reiseplan|urlaub|tage in|wochenende in|reiseroute|städtetrip|ausflug|rundreise|roadtrip|sehenswürdigkeiten",
  "training-plan":
    "trainingsplan|lernplan|workout|übungen|abnehmen|muskelaufbau|laufplan|halbmarathon|trainieren|fitness",
  recipe: "rezept|rezepte|kochen|backen|essensplan|kuchen|abendessen|wochenplan essen|zutaten|gericht|reste",
  lesson:
    "unterrichtsentwurf|stundenentwurf|arbeitsblatt|unterrichtsstunde|unterricht|klasse|schüler|lehrplan|aufgabenblatt|grundschule",
  brainstorm:
    "ideen|idee|brainstorme|vorschläge|vorschlaege|geschenkideen|geschenk|einfälle|was könnte|anregungen|themenideen",
  list: "liste|bücher|filme|krimis|beispiele für|nenne|aufzählung|empfehlungen|synonyme|songs|spiele",
  quiz: "quiz|quizfragen|karteikarten|prüfungsfragen|testfragen|fragen mit lösungen|multiple choice|frag mich ab|übungsfragen",
  roleplay:
    "spiele die rolle|spiel die rolle|rollenspiel|du bist|tu so als|sei mein|stell dir vor|übernimm die rolle|antworte als",
  image: "bild|logo|foto|illustration|zeichnung|plakat|poster|bild von|fotorealistisch|grafik|aquarell",
  make: "schreib|schreibe|verfasse|erstelle|erstell|mach|mache|brauche|brauch|entwirf|formuliere|ich möchte|ich will|generiere|gib mir",
  this: "dies|diese|diesen|dieses|folgenden|folgende|folgender|hier|unten|das hier|der text|nachfolgend",
  question: "was|wie|warum|wer|wann|wo|welche|welcher|wieso|woher|kann|darf",
};

const french: WordList = {
  email: "email|e-mail|mail|courriel|mél|mails|objet du mail|répondre au mail",
  message: "message|sms|texto|whatsapp|petit mot|carte|invitation|condoléances|condoleances|remerciement|vœux|voeux",
  "formal-letter":
    "lettre|courrier|réclamation|reclamation|résiliation|resiliation|mise en demeure|lettre recommandée|préavis|preavis|lettre de démission|recours",
  "cover-letter": "lettre de motivation|candidature|lettre de candidature|motivation|postuler|candidature spontanée",
  article: "article|article de blog|billet|billet de blog|blog|newsletter|chronique|dossier|tribune",
  "social-post":
    "post|publication|post linkedin|post facebook|post instagram|légende|legende|tweet|linkedin|instagram|hashtags|réseaux sociaux",
  "product-description":
    "fiche produit|description produit|descriptif|annonce vinted|leboncoin|description de produit|vinted|fiche etsy|fiches produits",
  naming: "nom|noms|slogan|titre|titres|nom de marque|idées de nom|accroche|baseline|comment appeler|prénom",
  story: "histoire|conte|nouvelle|récit|recit|dialogue|roman|chapitre|personnage|fable|histoire du soir|scène",
  poem: "poème|poeme|poésie|poesie|chanson|paroles|rimes|haïku|haiku|sonnet|alexandrins|acrostiche",
  speech:
    "discours|toast|éloge funèbre|eloge funebre|allocution|discours de mariage|oraison|pot de départ|prise de parole|discours de",
  summarize:
    "résume|resume|résumer|resumer|résumé|résumez|synthèse|synthese|synthétise|points clés|points essentiels|en deux lignes",
  translate:
    "traduis|traduire|traduisez|traduction|en anglais|en français|en francais|en espagnol|comment on dit|comment dit-on|trad",
  rewrite:
    "reformule|reformuler|reformulez|réécris|reecris|réécrire|tourne|plus poli|plus professionnel|plus formel|moins sec|améliore",
  proofread:
    "corrige|corriger|corrigez|fautes|orthographe|fautes d'orthographe|grammaire|relis|relire|correction|sans faute|accords",
  shorten: "raccourcis|raccourcir|plus court|trop long|réduis|reduis|condense|abrège|coupe|raccourcissez",
  simplify:
    "simplifie|simplifier|falc|facile à lire|mots simples|plus simple|vulgarise|jargon|langage simple|compréhensible",
  extract:
    "extrais|extraire|relève|releve|récupère|recupere|liste tous|toutes les dates|tous les noms|sors-moi|repère|extraction",
  classify:
    "classe|classer|classifie|catégorise|categorise|catégorie|positif ou négatif|spam|arnaque|sentiment|étiquette|trie",
  compare:
    "compare|comparer|comparaison|comparatif|comparez|avantages et inconvénients|avantages inconvénients|ou plutôt|différences|versus",
  explain:
    "explique|expliquer|expliquez|explication|c'est quoi|qu'est-ce que|comment fonctionne|comment ça marche|pourquoi|différence entre|definition|définition",
  answer:
    "combien|quand|qui a|quel est|quelle est|a-t-on le droit|est-ce que|en quelle année|où se trouve|capitale|quel âge",
  "how-to":
    "comment faire|comment|étapes|etapes|tuto|tutoriel|comment enlever|installer|réparer|mode d'emploi|démarches|marche à suivre",
  advise:
    "dois-je|est-ce que je dois|conseil|conseils|conseille|que faire|ça vaut le coup|tu ferais quoi|recommandes|quel choisir|je devrais",
  solve: "calcule|calculer|résous|resous|équation|equation|probabilité|pourcentage|aire|vitesse|intérêts|dérivée",
  code: "script|fonction|programme|code|python|javascript|script python|bot|macro|algorithme|code-moi|classe java",
  sql: "sql|requête|requete|requête sql|select|jointure|base de données|mysql|table clients",
  "fix-code":
    "ne marche pas|marche pas|erreur|bug|débogue|debugge|plante|ça plante|exception|message d'erreur|pourquoi mon code|undefined",
  "project-plan":
    "planning|plan|rétroplanning|retroplanning|plan d'action|feuille de route|calendrier|stratégie|calendrier éditorial|organisation|budget",
  trip: "voyage|itinéraire|itineraire|week-end à|jours à|vacances|séjour|sejour|road trip|circuit|visiter|escapade",
  "training-plan":
    "programme sportif|entraînement|entrainement|programme d'entraînement|planning de révision|musculation|révisions|perdre du poids|marathon|semi-marathon|exercices",
  recipe: "recette|recettes|cuisiner|menu de la semaine|gâteau|gateau|plat|repas|dîner|cuisine|ingrédients",
  lesson:
    "séquence|sequence|fiche de préparation|séance|seance|exercices|cours|élèves|fiche de cours|cm2|collège|activité pédagogique",
  brainstorm:
    "idées|idees|idée|idée cadeau|idées de|brainstorming|suggestions|propose-moi|cadeau|trouve-moi des idées|inspiration",
  list: "liste|liste de|livres|films|exemples de|donne-moi|top|chansons|cite|synonymes|séries",
  quiz: "quiz|qcm|questions|flashcards|questions de révision|interroge-moi|quizz|vrai ou faux|questionnaire|questions-réponses",
  roleplay:
    "joue le rôle|joue le role|tu es|vous êtes|jeu de rôle|jeu de role|fais semblant|imagine que tu es|mets-toi|incarne|agis comme",
  image: "image|logo|photo|illustration|dessin|affiche|dessine|portrait|image de|aquarelle|visuel",
  make: "écris|ecris|écrire|écrivez|rédige|redige|rédiger|rédigez|fais|fais-moi|crée|cree|prépare|génère|j'ai besoin|il me faut|je veux",
  this: "ce|cette|ça|ceci|suivant|suivante|ci-dessous|ci-joint|voici|ce texte|le texte|ci-dessus",
  question: "que|quoi|qui|comment|pourquoi|quand|où|combien|quel|quelle|quels|est-ce que",
};

const spanish: WordList = {
  email: "correo|email|e-mail|mail|correo electrónico|correo electronico|correos|asunto del correo|contestar el correo",
  message:
    "mensaje|whatsapp|wasap|sms|felicitación|felicitacion|tarjeta|invitación|invitacion|pésame|pesame|agradecimiento",
  "formal-letter":
    "carta|reclamación|reclamacion|queja|carta de renuncia|renuncia|baja|carta formal|recurso|solicitud|burofax|instancia",
  "cover-letter":
    "carta de presentación|carta de presentacion|carta de motivación|carta de motivacion|postularme|candidatura|solicitud de empleo",
  article:
    "artículo|articulo|entrada de blog|artículo de blog|blog|post para el blog|columna|boletín|noticia|reportaje",
  "social-post":
    "publicación|publicacion|post|tuit|tweet|instagram|linkedin|facebook|pie de foto|caption|hilo|hashtags",
  "product-description":
    "descripción de producto|descripcion de producto|ficha de producto|descripción del producto|wallapop|mercado libre|mercadolibre|descripción para|ficha para|anuncio de venta",
  naming: "nombre|nombres|eslogan|slogan|título|titulo|títulos|nombre para|lema|cómo llamar|nombre de marca|titular",
  story: "cuento|historia|relato|diálogo|dialogo|novela|capítulo|personaje|fábula|fabula|cuento infantil|escena",
  poem: "poema|poesía|poesia|canción|cancion|letra|rima|rimas|soneto|versos|haiku|décima",
  speech:
    "discurso|brindis|palabras para|elogio fúnebre|discurso de boda|ponencia|discurso de graduación|discurso de despedida|alocución",
  summarize:
    "resume|resumir|resúmeme|resumeme|resumí|resumen|haz un resumen|síntesis|puntos clave|puntos principales|de qué trata|sintetiza",
  translate:
    "traduce|traducir|tradúceme|traduceme|traducí|traducción|traduccion|al inglés|al ingles|al español|en inglés|cómo se dice",
  rewrite:
    "reescribe|reescribir|reformula|reformular|redáctalo|que suene|más formal|más profesional|más amable|mejora|otra forma de decir|parafrasea",
  proofread:
    "corrige|corregir|corrígeme|corrigeme|corregí|ortografía|ortografia|faltas|errores|gramática|gramatica|está bien escrito",
  shorten: "acorta|acortar|más corto|mas corto|recorta|reduce|reducir|demasiado largo|abrevia|acórtalo|condensa",
  simplify:
    "simplifica|simplificar|lectura fácil|lectura facil|palabras sencillas|más sencillo|lenguaje claro|lenguaje sencillo|fácil de entender|en cristiano",
  extract:
    "extrae|extraer|sácame|sacame|saca los|saca las|todas las fechas|todos los nombres|identifica|extracción|lista todos",
  classify:
    "clasifica|clasificar|categoriza|categoría|positivo o negativo|spam|estafa|etiqueta|sentimiento|es phishing|clasificación",
  compare:
    "compara|comparar|comparación|comparativa|compárame|ventajas y desventajas|pros y contras|diferencias entre|versus|o mejor",
  explain:
    "explica|explicar|explícame|explicame|explicá|explicación|qué es|que es|cómo funciona|como funciona|por qué|qué significa",
  answer: "cuántos|cuantos|cuánto|cuándo|quién fue|quién es|cuál es|cual es|dónde está|se puede|es verdad|capital de",
  "how-to":
    "cómo hago|como hago|cómo puedo|como puedo|pasos para|instrucciones|tutorial|cómo quitar|instalar|configurar|arreglar|paso a paso",
  advise:
    "debería|deberia|me conviene|conviene|consejo|consejos|qué hago|que hago|recomiéndame|recomiendas|vale la pena|qué harías",
  solve: "calcula|calcular|resuelve|resolver|ecuación|ecuacion|probabilidad|porcentaje|área|velocidad|interés|derivada",
  code: "script|función|funcion|programa|código|codigo|python|javascript|script en python|bot|macro|algoritmo",
  sql: "sql|consulta|consulta sql|select|base de datos|query|mysql|tabla clientes|join",
  "fix-code":
    "no funciona|error|no me funciona|falla|bug|depura|excepción|por qué no|mensaje de error|me sale error|no compila|se cuelga",
  "project-plan":
    "plan|cronograma|planificación|planificacion|plan de proyecto|calendario|estrategia|hoja de ruta|plan de acción|calendario de contenidos|presupuesto",
  trip: "viaje|itinerario|días en|dias en|ruta|vacaciones|fin de semana en|escapada|viajar|qué ver|visitar",
  "training-plan":
    "rutina|rutina de ejercicios|entrenamiento|plan de entrenamiento|plan de estudio|ejercicios|gimnasio|bajar de peso|maratón|oposiciones|entrenar",
  recipe: "receta|recetas|cocinar|menú semanal|menu semanal|qué cocino|comida|cena|pastel|ingredientes|plato",
  lesson:
    "plan de clase|planeación|planeacion|secuencia didáctica|unidad didáctica|ficha de trabajo|alumnos|clase de|primaria|actividad para|hoja de ejercicios",
  brainstorm:
    "ideas|idea|lluvia de ideas|ideas para|sugerencias|regalo|ideas de regalo|ocurrencias|dame ideas|qué puedo regalar|propuestas",
  list: "lista|lista de|libros|películas|peliculas|ejemplos de|canciones|series|dime|sinónimos|enumera",
  quiz: "quiz|preguntas de examen|cuestionario|preguntas de opción múltiple|trivia|tarjetas|flashcards|hazme preguntas|test|verdadero o falso|preguntas y respuestas",
  roleplay:
    "actúa como|actua como|haz de|eres|eres un|juego de rol|finge|imagina que eres|hazte pasar|simula|ponte en el papel",
  image: "imagen|logo|foto|ilustración|ilustracion|dibujo|dibuja|cartel|retrato|imagen de|acuarela|póster",
  make: "escribe|escríbeme|escribeme|escribí|redacta|redáctame|haz|hazme|haceme|crea|créame|necesito|quiero|dame|elabora|prepara|genera",
  this: "este|esta|esto|siguiente|siguientes|a continuación|abajo|aquí|el texto|estos|estas|adjunto",
  question: "qué|que|cómo|como|por qué|quién|cuándo|dónde|cuál|cuánto|puedo|se puede",
};

const portuguese: WordList = {
  email: "e-mail|email|mail|emails|e-mails|correio eletrónico|responder o e-mail|assunto do e-mail",
  message: "mensagem|msg|whatsapp|zap|recado|cartão|cartao|convite|pêsames|pesames|agradecimento|felicitações",
  "formal-letter":
    "carta|reclamação|reclamacao|notificação|notificacao|carta de demissão|pedido de demissão|ofício|oficio|requerimento|recurso|carta formal",
  "cover-letter":
    "carta de apresentação|carta de apresentacao|carta de motivação|carta de motivacao|candidatura|me candidatar|vaga de",
  article: "artigo|post para o blog|post pro blog|blog|matéria|materia|newsletter|artigo de blog|coluna|notícia",
  "social-post":
    "post|legenda|publicação|publicacao|tweet|tuíte|instagram|linkedin|facebook|hashtags|stories|redes sociais",
  "product-description":
    "descrição de produto|descricao de produto|descrição do produto|anúncio|anuncio|olx|ficha de produto|mercado livre|shopee|descrição para|elo7",
  naming: "nome|nomes|slogan|título|titulo|nomes para|nome para|como chamar|nome de marca|lema|nomes pra|manchete",
  story: "história|historia|conto|historinha|diálogo|dialogo|romance|capítulo|personagem|fábula|crônica|cena",
  poem: "poema|poesia|música|musica|letra|rima|rimas|cordel|soneto|versos|haicai|trova",
  speech:
    "discurso|brinde|fala para|discurso de formatura|elogio fúnebre|palestra|votos de casamento|oratória|discurso de despedida",
  summarize:
    "resume|resuma|resumir|resumo|faz um resumo|resumão|síntese|sintetize|pontos principais|em tópicos|do que se trata|resumindo",
  translate:
    "traduz|traduza|traduzir|tradução|traducao|em inglês|em ingles|para o inglês|pro inglês|como se diz|como fala|passa para",
  rewrite:
    "reescreve|reescreva|reescrever|reformula|reformule|deixa mais|mais formal|mais profissional|menos grosso|melhora|parafraseie|outra forma de dizer",
  proofread:
    "corrige|corrija|corrigir|correção|correcao|ortografia|gramática|gramatica|erros de português|está certo|revisa|revise",
  shorten: "encurta|encurte|encurtar|mais curto|reduz|reduza|resumir em|muito longo|diminui|enxuga|precisa caber",
  simplify:
    "simplifica|simplifique|simplificar|linguagem simples|palavras simples|mais simples|juridiquês|fácil de entender|leitura fácil|linguagem fácil",
  extract:
    "extrai|extraia|extrair|separa|separe|tira os|todas as datas|todos os nomes|identifique|lista todos|extração",
  classify:
    "classifica|classifique|classificar|categoriza|categoria|positivo ou negativo|spam|é golpe|golpe|sentimento|etiqueta",
  compare:
    "compara|compare|comparar|comparação|comparacao|comparando|prós e contras|pros e contras|vantagens e desvantagens|diferenças|versus|ou melhor",
  explain:
    "explica|explique|explicar|explicação|o que é|oq é|o que significa|como funciona|por que|pq|diferença entre|me explica",
  answer: "quantos|quanto|quando|quem foi|quem é|qual é|qual a|onde fica|que dia|pode|é verdade|em que ano",
  "how-to":
    "como faço|como fazer|como faz|passo a passo|instruções|tutorial|como tirar|como tira|instalar|configurar|consertar|emitir",
  advise:
    "devo|será que devo|vale a pena|conselho|conselhos|o que eu faço|que faço|recomenda|me recomenda|o que você faria|dicas|compensa",
  solve: "calcula|calcule|calcular|resolve|resolva|equação|equacao|probabilidade|porcentagem|juros|área|mostra a conta",
  code: "script|função|funcao|programa|código|codigo|python|javascript|script em|bot|macro|robô",
  sql: "sql|consulta|select|query|consulta sql|banco de dados|mysql|tabela clientes|join",
  "fix-code":
    "não funciona|nao funciona|erro|bug|dá erro|da erro|não roda|depura|exceção|mensagem de erro|pq não|travando",
  "project-plan":
    "plano|cronograma|planejamento|planeamento|plano de ação|calendário|estratégia|plano de projeto|roteiro de implantação|orçamento|calendário editorial",
  trip: "viagem|roteiro de viagem|dias em|itinerário|itinerario|férias|fim de semana em|viajar|o que fazer em|visitar|passeio|mochilão",
  "training-plan":
    "treino|plano de treino|plano de estudos|plano de estudo|exercícios|academia|emagrecer|corrida|maratona|enem|musculação",
  recipe: "receita|receitas|cozinhar|cardápio|cardapio|bolo|jantar|almoço|ingredientes|prato|marmita|o que cozinhar",
  lesson:
    "plano de aula|aula|atividade|atividades|alunos|bncc|ano do fundamental|exercícios para|sequência didática|ficha de trabalho|turma",
  brainstorm:
    "ideias|idéias|ideia|brainstorm|sugestões|sugestoes|ideias de|ideias para|presente|o que dar|lembrancinha|inspiração",
  list: "lista|lista de|livros|filmes|exemplos de|músicas|séries|me dá|sinônimos|cite|liste",
  quiz: "quiz|perguntas de prova|flashcards|questões|questoes|questionário|múltipla escolha|perguntas e respostas|simulado|verdadeiro ou falso|me faz perguntas",
  roleplay:
    "aja como|atue como|finja|finge|você é|voce é|tu és|faz de conta|interprete|simule|seja meu|jogo de interpretação",
  image: "imagem|logo|foto|ilustração|ilustracao|desenho|desenha|desenhe|cartaz|capa|imagem de|aquarela",
  make: "escreve|escreva|escrever|redige|redija|faz|faça|faca|cria|crie|preciso|quero|me dá|elabora|elabore|gera|gere",
  this: "este|esta|isto|isso|esse|essa|seguinte|seguintes|abaixo|aqui|o texto|a seguir",
  question: "que|qual|como|por que|porque|quem|quando|onde|quanto|pode|posso|será que",
};

const italian: WordList = {
  email: "email|e-mail|mail|posta elettronica|rispondere alla mail|mail di|oggetto della mail|pec",
  message:
    "messaggio|whatsapp|sms|biglietto|auguri|invito|condoglianze|ringraziare|ringraziamento|replica a recensione|rispondere a una recensione|due righe",
  "formal-letter":
    "lettera|disdetta|reclamo|raccomandata|lettera di dimissioni|dimissioni|diffida|ricorso|lettera formale|richiesta formale|lettera di referenze|sollecito",
  "cover-letter":
    "lettera di presentazione|lettera di motivazione|lettera motivazionale|candidatura|mi candido|candidarmi|autocandidatura",
  article: "articolo|articolo per il blog|articolo di blog|blog|post per il blog|newsletter|editoriale|pezzo|notizia",
  "social-post":
    "post|post facebook|post linkedin|post instagram|didascalia|caption|tweet|instagram|linkedin|facebook|hashtag|storie instagram",
  "product-description":
    "descrizione prodotto|descrizione del prodotto|scheda prodotto|scheda per etsy|annuncio vinted|descrizioni|subito|vinted|scheda per|annuncio di vendita",
  naming: "nome|nomi|slogan|titolo|titoli|nome per|nomi per|come chiamare|motto|marchio|payoff",
  story: "storia|racconto|favola|fiaba|dialogo|romanzo|capitolo|personaggio|storiella|scena|novella",
  poem: "poesia|poesie|filastrocca|canzone|testo di canzone|rima|rime|sonetto|versi|haiku|strofa",
  speech:
    "discorso|brindisi|elogio funebre|discorso per|orazione|discorso di matrimonio|intervento|discorso di laurea|discorso di addio",
  summarize:
    "riassumi|riassumere|riassunto|riassumimi|sintesi|sintetizza|punti principali|punti chiave|in breve|fammi un riassunto|di cosa parla",
  translate:
    "traduci|tradurre|traducimi|traduzione|in inglese|in italiano|in tedesco|come si dice|in spagnolo|in francese|dall'inglese",
  rewrite:
    "riscrivi|riscrivere|riscrivilo|riformula|riformulare|più formale|piu formale|più gentile|più professionale|rendilo|parafrasa",
  proofread:
    "correggi|correggere|correzione|errori|ortografia|grammatica|è giusto|e giusto|è corretto|controlla gli errori|virgole|refusi",
  shorten: "accorcia|accorciare|più corto|piu corto|più breve|taglia|riduci|troppo lungo|abbrevia|condensa",
  simplify:
    "semplifica|semplificare|parole semplici|più semplice|piu semplice|linguaggio semplice|facile da leggere|burocratese|comprensibile|riscrivilo facile",
  extract: "estrai|estrarre|tira fuori|ricava|tutte le date|tutti i nomi|individua|elenca tutti|trova tutti|estrazione",
  classify:
    "classifica|classificare|categorizza|categoria|positivo o negativo|spam|truffa|etichetta|sentiment|spam o non spam",
  compare:
    "confronta|confrontare|confronto|paragona|pro e contro|vantaggi e svantaggi|differenze|meglio|versus|comparazione",
  explain:
    "spiega|spiegami|spiegare|spiegazione|cos'è|cosa è|che cos'è|che cosa significa|cosa significa|come funziona|perché|differenza tra",
  answer: "quanti|quanto|quando|chi era|chi è|qual è|qual e|dove si trova|è vero|si può|in che anno|capitale",
  "how-to":
    "come faccio|come si fa|come posso|istruzioni|passaggi|tutorial|come togliere|installare|configurare|riparare|passo passo|guida per",
  advise:
    "dovrei|devo|conviene|consiglio|consigli|cosa faccio|che faccio|consigliami|vale la pena|cosa faresti|mi consigli",
  solve:
    "calcola|calcolare|risolvi|risolvere|equazione|probabilità|probabilita|percentuale|area|velocità|perimetro|derivata",
  code: "script|funzione|programma|codice|python|javascript|script python|bot|macro|algoritmo|programma in",
  sql: "sql|query|select|database|query sql|tabella clienti|mysql|join|interrogazione sql",
  "fix-code":
    "non funziona|errore|bug|mi dà errore|mi da errore|va in crash|perché mi dà|eccezione|messaggio di errore|debug|non compila|si blocca",
  "project-plan":
    "piano|cronoprogramma|pianificazione|piano di progetto|calendario|strategia|tabella di marcia|piano d'azione|piano editoriale|scaletta|budget",
  trip: "viaggio|itinerario|giorni a|vacanza|vacanze|weekend a|gita|cosa vedere|visitare|tour|ponte",
  "training-plan":
    "scheda di allenamento|allenamento|programma di allenamento|piano di studio|esercizi|palestra|dimagrire|maratona|scheda palestra|allenarmi",
  recipe: "ricetta|ricette|cucinare|menù settimanale|menu settimanale|cena|pranzo|torta|ingredienti|piatto|cosa cucino",
  lesson:
    "lezione|unità didattica|unita didattica|uda|piano di lezione|scheda didattica|alunni|classe|attività didattica|verifica|scuola media",
  brainstorm: "idee|idea|brainstorming|suggerimenti|idee per|idee regalo|regalo|spunti|trovami|proposte|cosa regalare",
  list: "lista|elenco|lista di|libri|film|canzoni|esempi di|serie tv|dammi|sinonimi|elenca",
  quiz: "quiz|domande|flashcard|domande d'esame|questionario|scelta multipla|vero o falso|interrogami|domande e risposte|test",
  roleplay:
    "fai la parte|fingi|sei un|sei una|gioco di ruolo|comportati come|agisci come|interpreta|immagina di essere|simula|fai finta",
  image: "immagine|logo|foto|illustrazione|disegno|disegna|locandina|ritratto|immagine di|acquerello|copertina",
  make: "scrivi|scrivimi|scrivere|redigi|fai|fammi|crea|creami|mi serve|voglio|vorrei|prepara|genera|dammi|componi",
  this: "questo|questa|questi|queste|seguente|seguenti|qui sotto|ecco|il testo|di seguito|sotto|allegato",
  question: "che|cosa|che cosa|come|perché|perche|chi|quando|dove|quale|quanto|posso",
};

/** Words of German, French, Spanish, Portuguese and Italian; `words-en.ts` says how they serve. */
export const latinWords: readonly WordList[] = [german, french, spanish, portuguese, italian];
