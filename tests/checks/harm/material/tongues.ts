import { harmPairsOf } from "../harm-group";

/** The same in other languages. */
export const materialTonguePairs = harmPairsOf(
  [
    {
      id: "material-de-mail",
      language: "de",
      silver:
        "Fasse die Mail in zwei Sätzen zusammen:\n\n„Liebe Kolleginnen, der Aufzug im Haus B wird ab Montag erneuert. Bitte nehmt bis dahin alle Kisten aus dem Flur. Wer Hilfe beim Tragen braucht, meldet sich bei Jonas.“",
      good: [
        'Fasse die folgende Mail in genau zwei Sätzen zusammen. Nenne Termin und Bitte.\n\n"Liebe Kolleginnen, der Aufzug im Haus B wird ab Montag erneuert. Bitte nehmt bis dahin alle Kisten aus dem Flur. Wer Hilfe beim Tragen braucht, meldet sich bei Jonas."',
        "Fasse die Mail zwischen den Marken in zwei Sätzen zusammen, sachlich und ohne Anrede.\n\n###\nLiebe Kolleginnen, der Aufzug im Haus B wird ab Montag erneuert. Bitte nehmt bis dahin alle Kisten aus dem Flur. Wer Hilfe beim Tragen braucht, meldet sich bei Jonas.\n###",
      ],
      broken: [
        [
          "material",
          "Fasse die folgende Mail in genau zwei Sätzen zusammen.\n\n„Liebe Kolleginnen, der Aufzug im Haus B wird ab Montag erneuert. Bitte nehmt bis dahin alle Kisten aus dem Flur.“",
        ],
        [
          "material",
          "Fasse die folgende Mail in genau zwei Sätzen zusammen.\n\n„Liebe Kolleginnen, der Aufzug im Haus B wird ab Montag erneuert. Bitte räumt bis dahin den Keller leer. Wer Hilfe beim Tragen braucht, meldet sich bei Jonas.“",
        ],
      ],
    },
    {
      id: "material-fr-balises",
      language: "fr",
      silver:
        "Corrige les fautes du texte entre les balises :\n<texte>\nNous avons bien reçu votre colis hier matin. Le vase était cassé et la notice manquait. Pourriez-vous nous en envoyer un autre ?\n</texte>",
      good: [
        "Corrige l'orthographe et la grammaire du texte placé entre les balises, sans changer le style.\n\n<texte>\nNous avons bien reçu votre colis hier matin. Le vase était cassé et la notice manquait. Pourriez-vous nous en envoyer un autre ?\n</texte>",
        "Corrige les fautes du texte suivant et donne la liste des corrections à la fin.\n\n« Nous avons bien reçu votre colis hier matin. Le vase était cassé et la notice manquait. Pourriez-vous nous en envoyer un autre ? »",
      ],
      broken: [
        [
          "material",
          "Corrige l'orthographe et la grammaire du texte placé entre les balises.\n\n<texte>\nNous avons bien reçu votre colis hier matin. Le vase était cassé. Pourriez-vous nous en envoyer un autre ?\n</texte>",
        ],
        [
          "material",
          "Corrige l'orthographe du texte placé entre les balises.\n\n<texte>\nNous avons bien reçu votre colis hier matin. Le vase était cassé et la notice manquait. Pourriez-vous nous en envoyer un autre ? Ne change pas le style du texte.\n</texte>",
        ],
      ],
    },
    {
      id: "material-es-reseñas",
      language: "es",
      silver:
        "clasifica cada frase como queja, elogio, pregunta u otra cosa\n\n1. ¿Abren los domingos?\n2. La sopa estaba fría.\n3. El camarero fue un encanto.\n4. Pasamos por la tarde.",
      good: [
        "Clasifica cada frase con una sola de estas etiquetas: queja, elogio, pregunta, otra cosa. Devuelve el número y la etiqueta.\n\n1. ¿Abren los domingos?\n2. La sopa estaba fría.\n3. El camarero fue un encanto.\n4. Pasamos por la tarde.",
      ],
      broken: [
        [
          "material",
          "Clasifica cada frase con una sola de estas etiquetas: queja, elogio, pregunta, otra cosa.\n\n1. ¿Abren los domingos?\n2. La sopa estaba fría.\n3. Pasamos por la tarde.",
        ],
        [
          "material",
          "Clasifica cada frase con una sola de estas etiquetas: queja, elogio, pregunta, otra cosa.\n\n1. ¿Abren los domingos?\n2. La sopa estaba un poco salada.\n3. El camarero fue un encanto.\n4. Pasamos por la tarde.",
        ],
      ],
    },
    {
      id: "material-it-ricetta",
      language: "it",
      silver:
        'Trasforma in elenco puntato:\n"Prima di partire chiudi il gas, annaffia le piante, porta fuori la spazzatura, lascia le chiavi a Rita e spegni il router."',
      good: [
        'Trasforma il testo seguente in un elenco puntato, un punto per ogni azione, senza aggiungere nulla.\n\n"Prima di partire chiudi il gas, annaffia le piante, porta fuori la spazzatura, lascia le chiavi a Rita e spegni il router."',
      ],
      broken: [
        [
          "material",
          'Trasforma il testo seguente in un elenco puntato, un punto per ogni azione.\n\n"Prima di partire chiudi il gas, annaffia le piante, lascia le chiavi a Rita e spegni il router."',
        ],
      ],
    },
    {
      id: "material-pl-zdania",
      language: "pl",
      silver:
        "Przetłumacz na angielski:\n\nSzanowni Państwo, paczka dotarła w poniedziałek. Brakuje w niej dwóch kubków. Proszę o dosłanie ich na ten sam adres.",
      good: [
        "Przetłumacz poniższą wiadomość na język angielski, w tonie uprzejmym i rzeczowym.\n\nSzanowni Państwo, paczka dotarła w poniedziałek. Brakuje w niej dwóch kubków. Proszę o dosłanie ich na ten sam adres.",
      ],
      broken: [
        [
          "material",
          "Przetłumacz poniższą wiadomość na język angielski.\n\nSzanowni Państwo, paczka dotarła w poniedziałek. Proszę o dosłanie kubków na ten sam adres.",
        ],
      ],
    },
    {
      id: "material-ru-otzyv",
      language: "ru",
      silver:
        "Определи тональность отзыва: «Номер чистый, вид на море отличный, но ночью под окнами шумели машины. Завтрак простой, зато кофе хороший.»",
      good: [
        "Определи тональность отзыва, приведённого ниже, и объясни решение одним предложением.\n\n«Номер чистый, вид на море отличный, но ночью под окнами шумели машины. Завтрак простой, зато кофе хороший.»",
      ],
      broken: [
        [
          "material",
          "Определи тональность отзыва, приведённого ниже, и объясни решение одним предложением.\n\n«Номер чистый, вид на море отличный. Завтрак простой, зато кофе хороший.»",
        ],
      ],
    },
    {
      id: "material-zh-tongzhi",
      language: "zh",
      silver:
        "把下面的通知改得更礼貌：\n\n周六上午停水，请提前储水。电梯检修，老人请走东门。垃圾不要放在楼道。有问题找物业小李。",
      good: [
        "请将下面的通知改写得更礼貌，保留全部信息，不要增加内容。\n\n周六上午停水，请提前储水。电梯检修，老人请走东门。垃圾不要放在楼道。有问题找物业小李。",
      ],
      broken: [
        [
          "material",
          "请将下面的通知改写得更礼貌，保留全部信息，不要增加内容。\n\n周六上午停水，请提前储水。垃圾不要放在楼道。有问题找物业小李。",
        ],
      ],
    },
    {
      id: "material-ja-mail",
      language: "ja",
      silver:
        "次の文を英語に訳して：\n「明日の会議は十時からに変わりました。資料は三階の受付で受け取ってください。欠席の方は今日中に田中まで連絡をお願いします。」",
      good: [
        "次の文章を、丁寧なビジネス英語に訳してください。訳文だけを出力してください。\n\n「明日の会議は十時からに変わりました。資料は三階の受付で受け取ってください。欠席の方は今日中に田中まで連絡をお願いします。」",
      ],
      broken: [
        [
          "material",
          "次の文章を、丁寧なビジネス英語に訳してください。\n\n「明日の会議は十時からに変わりました。資料は受付で受け取ってください。欠席の方は今日中に田中まで連絡をお願いします。」",
        ],
      ],
    },
    {
      id: "material-pt-codigo",
      language: "pt",
      silver:
        "o que faz este código?\n\nfunction f(a) {\n  const s = new Set(a);\n  return a.length - s.size;\n}\nconsole.log(f([1, 1, 2]));",
      good: [
        "Explica, passo a passo e para um iniciante, o que faz o código JavaScript abaixo.\n\n```js\nfunction f(a) {\n  const s = new Set(a);\n  return a.length - s.size;\n}\nconsole.log(f([1, 1, 2]));\n```",
      ],
      broken: [
        [
          "material",
          "Explica, passo a passo e para um iniciante, o que faz o código JavaScript abaixo.\n\n```js\nfunction f(a) {\n  const s = new Set(a);\n  return s.size - a.length;\n}\nconsole.log(f([1, 1, 2]));\n```",
        ],
      ],
    },
    {
      id: "material-nl-tekst",
      language: "nl",
      silver:
        "Maak deze tekst korter:\n\nOp zaterdag houden we een rommelmarkt in de straat. Iedereen mag meedoen. Tafels kun je lenen bij Marieke. Bij regen gaan we naar de gymzaal van de school.",
      good: [
        "Maak de onderstaande tekst korter, maar behoud alle praktische informatie.\n\nOp zaterdag houden we een rommelmarkt in de straat. Iedereen mag meedoen. Tafels kun je lenen bij Marieke. Bij regen gaan we naar de gymzaal van de school.",
      ],
      broken: [
        [
          "material",
          "Maak de onderstaande tekst korter, maar behoud alle praktische informatie.\n\nOp zaterdag houden we een rommelmarkt in de straat. Iedereen mag meedoen. Bij regen gaan we naar de gymzaal van de school.",
        ],
      ],
    },
    {
      id: "material-tr-etiket",
      language: "tr",
      silver:
        "Her mesajı etiketle: şikayet, soru, teşekkür, iptal\n\n1. Kargom nerede?\n2. Çok hızlı geldi, sağ olun\n3. Siparişten vazgeçtim",
      good: [
        "Aşağıdaki her mesaja tam olarak bir etiket ver. Etiketler: şikayet, soru, teşekkür, iptal. Yanıtı numara ve etiket olarak yaz.\n\n1. Kargom nerede?\n2. Çok hızlı geldi, sağ olun\n3. Siparişten vazgeçtim",
      ],
      broken: [
        [
          "material",
          "Aşağıdaki her mesaja tam olarak bir etiket ver. Etiketler: şikayet, soru. Yanıtı numara ve etiket olarak yaz.\n\nteşekkür, iptal\n\n1. Kargom nerede?\n2. Çok hızlı geldi, sağ olun\n3. Siparişten vazgeçtim",
        ],
      ],
    },
  ],
  false,
);
