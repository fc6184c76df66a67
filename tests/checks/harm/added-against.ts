import { harmPairsOf } from "./harm-group";

/** Lines that a rewrite adds against the person's own words, and lines beside them that go with those words. */
export const addedAgainstPairs = harmPairsOf(
  [
    {
      id: "added-soup",
      language: "en",
      silver: "pumpkin soup for 4, no cream, no onions, ready in half an hour",
      good: [
        "pumpkin soup for 4, no cream, no onions, ready in half an hour\n\n- List the ingredients with their amounts.\n- Say what can replace the cream.",
        "pumpkin soup for 4, no cream, no onions, ready in half an hour\n\nRequirements:\n- Number the steps.\n- Check that no cream and no onions have got into the list.",
        "Create a recipe for pumpkin soup.\n\n**Servings:** 4\n**Time:** 30 minutes at most\n**Leave out:** cream and onions\n\nStart with the ingredients, then give numbered steps.",
      ],
      broken: [
        [
          "against",
          "pumpkin soup for 4, no cream, no onions, ready in half an hour\n\n- Finish each bowl with a swirl of cream.",
        ],
        [
          "against",
          "pumpkin soup for 4, no cream, no onions, ready in half an hour\n\nRequirements:\n- Fry the onions first.\n- Number the steps.",
        ],
      ],
    },
    {
      id: "added-slogan",
      language: "en",
      silver: "Give me one slogan for a bike repair shop. Just the slogan, no explanation.",
      good: [
        "Give me one slogan for a bike repair shop. Just the slogan, no explanation.\n\n- Keep it under eight words.",
        "You are a copywriter. Write a single slogan for a bike repair shop and return nothing but the slogan itself.",
      ],
      broken: [
        [
          "against",
          "Give me one slogan for a bike repair shop. Just the slogan, no explanation.\n\n- Explain the idea behind the slogan.",
        ],
        [
          "against",
          "Give me one slogan for a bike repair shop. Just the slogan, no explanation.\n\n- Offer at least five slogans to choose from.",
        ],
        [
          "against",
          "Give me one slogan for a bike repair shop. Just the slogan, no explanation.\n\nAfter the slogan, add a short justification.",
        ],
      ],
    },
    {
      id: "added-letter",
      language: "en",
      silver:
        "write a short apology to a client, don't mention the server outage, at most 4 sentences, no bullet points",
      good: [
        "write a short apology to a client, don't mention the server outage, at most 4 sentences, no bullet points\n\n- Use a calm tone.\n- End with an offer to talk.",
        "Write a brief apology to a client in no more than four sentences of running text. The server outage must stay unmentioned.",
      ],
      broken: [
        [
          "against",
          "write a short apology to a client, don't mention the server outage, at most 4 sentences, no bullet points\n\n- Describe the server outage and its cause.",
        ],
        [
          "against",
          "write a short apology to a client, don't mention the server outage, at most 4 sentences, no bullet points\n\n- Write at least six paragraphs.",
        ],
        [
          "against",
          "write a short apology to a client, don't mention the server outage, at most 4 sentences, no bullet points\n\n- Present the next steps as a bulleted list.",
        ],
      ],
    },
    {
      id: "added-holiday",
      language: "en",
      silver: "weekend ideas in Wales for two, without flying, cheap, we don't drink alcohol",
      good: [
        "weekend ideas in Wales for two, without flying, cheap, we don't drink alcohol\n\n- Give the price of each idea.\n- Say how to get there by train.",
        "Suggest cheap ideas for a weekend in Wales for two people who do not drink alcohol. Do not include flights.",
      ],
      broken: [
        [
          "against",
          "weekend ideas in Wales for two, without flying, cheap, we don't drink alcohol\n\n- Include a visit to a wine bar with alcohol.",
        ],
        [
          "against",
          "weekend ideas in Wales for two, without flying, cheap, we don't drink alcohol\n\n- Prefer luxury hotels with a spa.",
        ],
      ],
    },
    {
      id: "added-de-brief",
      language: "de",
      silver: "Absage an einen Bewerber, höflich, keine Gründe nennen, höchstens 5 Sätze",
      good: [
        "Absage an einen Bewerber, höflich, keine Gründe nennen, höchstens 5 Sätze\n\n- Bedanke dich für die Bewerbung.\n- Schließe mit guten Wünschen.",
        "Formuliere eine höfliche Absage an einen Bewerber in maximal fünf Sätzen. Gründe sollen nicht genannt werden.",
      ],
      broken: [
        [
          "against",
          "Absage an einen Bewerber, höflich, keine Gründe nennen, höchstens 5 Sätze\n\n- Nenne die Gründe für die Absage.",
        ],
        [
          "against",
          "Absage an einen Bewerber, höflich, keine Gründe nennen, höchstens 5 Sätze\n\n- Schreibe mindestens acht Absätze.",
        ],
        [
          "against",
          "Absage an einen Bewerber, höflich, keine Gründe nennen, höchstens 5 Sätze\n\nSchreibe mindestens 300 Wörter.",
        ],
      ],
    },
    {
      id: "added-de-code",
      language: "de",
      silver: "Gib mir eine Bash-Zeile, die alle leeren Ordner löscht. Nur den Befehl, keine Erklärung, kein sudo.",
      good: [
        "Gib mir eine Bash-Zeile, die alle leeren Ordner löscht. Nur den Befehl, keine Erklärung, kein sudo.\n\n- Sie muss mit Leerzeichen in Namen zurechtkommen.",
      ],
      broken: [
        [
          "against",
          "Gib mir eine Bash-Zeile, die alle leeren Ordner löscht. Nur den Befehl, keine Erklärung, kein sudo.\n\n- Erläutere jede Option.",
        ],
        [
          "against",
          "Gib mir eine Bash-Zeile, die alle leeren Ordner löscht. Nur den Befehl, keine Erklärung, kein sudo.\n\n- Führe den Befehl mit sudo aus.",
        ],
      ],
    },
    {
      id: "added-fr-guide",
      language: "fr",
      silver: "conseils pour dormir mieux, sans médicaments, 5 conseils, une phrase chacun",
      good: [
        "conseils pour dormir mieux, sans médicaments, 5 conseils, une phrase chacun\n\n- Classe-les du plus simple au plus difficile.",
        "Donne 5 conseils pour mieux dormir, chacun en une phrase. Les médicaments sont à exclure.",
      ],
      broken: [
        [
          "against",
          "conseils pour dormir mieux, sans médicaments, 5 conseils, une phrase chacun\n\n- Cite les médicaments les plus efficaces.",
        ],
        [
          "against",
          "conseils pour dormir mieux, sans médicaments, 5 conseils, une phrase chacun\n\n- Donne au moins dix conseils.",
        ],
      ],
    },
    {
      id: "added-fr-oui",
      language: "fr",
      silver: "Ce champignon est-il comestible ? Réponds uniquement par oui ou non.\n\n{{description}}",
      good: [
        "D'après la description, ce champignon est-il comestible ? Réponds uniquement par oui ou non.\n\nDescription : {{description}}",
      ],
      broken: [
        [
          "against",
          "Ce champignon est-il comestible ? Réponds uniquement par oui ou non.\n\n{{description}}\n\nExplique ton raisonnement.",
        ],
        [
          "against",
          "Ce champignon est-il comestible ? Réponds uniquement par oui ou non. Justifie ta réponse en deux phrases.\n\n{{description}}",
        ],
      ],
    },
    {
      id: "added-es-menu",
      language: "es",
      silver: "menú semanal sin lactosa, barato, no uses el horno, para una persona",
      good: [
        "menú semanal sin lactosa, barato, no uses el horno, para una persona\n\n- Incluye la lista de la compra.\n- Indica el precio aproximado.",
        "Elabora un menú semanal económico y sin lactosa para una sola persona. No se debe usar el horno.",
      ],
      broken: [
        [
          "against",
          "menú semanal sin lactosa, barato, no uses el horno, para una persona\n\n- Propón un plato gratinado en el horno.",
        ],
        [
          "against",
          "menú semanal sin lactosa, barato, no uses el horno, para una persona\n\n- Añade productos con lactosa en el desayuno.",
        ],
        [
          "against",
          "menú semanal sin lactosa, barato, no uses el horno, para una persona\n\n- Prioriza ingredientes de lujo.",
        ],
      ],
    },
    {
      id: "added-es-precio",
      language: "es",
      silver: "anuncio para clases de guitarra, no hables de precios, máximo 60 palabras",
      good: [
        "anuncio para clases de guitarra, no hables de precios, máximo 60 palabras\n\n- Menciona el nivel al que va dirigido.",
      ],
      broken: [
        [
          "against",
          "anuncio para clases de guitarra, no hables de precios, máximo 60 palabras\n\n- Detalla los precios de cada clase.",
        ],
        [
          "against",
          "anuncio para clases de guitarra, no hables de precios, máximo 60 palabras\n\n- Escribe al menos 150 palabras.",
        ],
      ],
    },
    {
      id: "added-pt-post",
      language: "pt",
      silver: "post para o Instagram da minha loja de flores, sem emojis, sem hashtags, 40 palavras",
      good: [
        "post para o Instagram da minha loja de flores, sem emojis, sem hashtags, 40 palavras\n\n- Termina com um convite à visita.",
      ],
      broken: [
        [
          "against",
          "post para o Instagram da minha loja de flores, sem emojis, sem hashtags, 40 palavras\n\n- Inclui três hashtags.",
        ],
        [
          "against",
          "post para o Instagram da minha loja de flores, sem emojis, sem hashtags, 40 palavras\n\n- Usa emojis de flores.",
        ],
      ],
    },
    {
      id: "added-it-sinossi",
      language: "it",
      silver: "riassumi il film in una frase, senza svelare il finale, rispondi solo con la frase: {trama}",
      good: [
        "Riassumi la trama del film in una sola frase, senza svelarne il finale. Rispondi solo con la frase.\n\nTrama: {trama}",
      ],
      broken: [
        [
          "against",
          "riassumi il film in una frase, senza svelare il finale, rispondi solo con la frase: {trama}\n\n- Spiega anche il finale.",
        ],
        [
          "against",
          "riassumi il film in una frase, senza svelare il finale, rispondi solo con la frase: {trama}\n\n- Scrivi almeno dieci frasi.",
        ],
      ],
    },
    {
      id: "added-nl-mail",
      language: "nl",
      silver: "mail aan de klas over het schoolreisje, geen namen van leerlingen, kort, alleen de mail",
      good: [
        "mail aan de klas over het schoolreisje, geen namen van leerlingen, kort, alleen de mail\n\n- Noem wat iedereen moet meenemen.",
      ],
      broken: [
        [
          "against",
          "mail aan de klas over het schoolreisje, geen namen van leerlingen, kort, alleen de mail\n\n- Vermeld de namen van alle leerlingen.",
        ],
        [
          "against",
          "mail aan de klas over het schoolreisje, geen namen van leerlingen, kort, alleen de mail\n\n- Licht daarna je keuzes toe.",
        ],
      ],
    },
    {
      id: "added-pl-post",
      language: "pl",
      silver: "napisz jedno zdanie o naszej kawiarni, nie wspominaj o cenach, tylko zdanie",
      good: ["napisz jedno zdanie o naszej kawiarni, nie wspominaj o cenach, tylko zdanie\n\n- Użyj ciepłego tonu."],
      broken: [
        [
          "against",
          "napisz jedno zdanie o naszej kawiarni, nie wspominaj o cenach, tylko zdanie\n\n- Podaj ceny najpopularniejszych kaw.",
        ],
        [
          "against",
          "napisz jedno zdanie o naszej kawiarni, nie wspominaj o cenach, tylko zdanie\n\n- Wyjaśnij, dlaczego tak napisałeś.",
        ],
        [
          "against",
          "napisz jedno zdanie o naszej kawiarni, nie wspominaj o cenach, tylko zdanie\n\n- Napisz co najmniej pięć zdań.",
        ],
      ],
    },
    {
      id: "added-ru-tekst",
      language: "ru",
      silver: "описание квартиры для аренды, без фото, не указывай адрес, до 5 предложений",
      good: [
        "описание квартиры для аренды, без фото, не указывай адрес, до 5 предложений\n\n- Упомяни, что рядом парк.",
      ],
      broken: [
        [
          "against",
          "описание квартиры для аренды, без фото, не указывай адрес, до 5 предложений\n\n- Укажи точный адрес дома.",
        ],
        [
          "against",
          "описание квартиры для аренды, без фото, не указывай адрес, до 5 предложений\n\n- Напиши не менее 20 предложений.",
        ],
        [
          "against",
          "описание квартиры для аренды, без фото, не указывай адрес, до 5 предложений\n\n- Добавь фото каждой комнаты.",
        ],
      ],
    },
    {
      id: "added-tr-metin",
      language: "tr",
      silver: "kafemiz için kısa tanıtım yazısı, fiyat yazma, emoji kullanma, en fazla 3 cümle",
      good: [
        "kafemiz için kısa tanıtım yazısı, fiyat yazma, emoji kullanma, en fazla 3 cümle\n\n- Sıcak bir dil kullan.",
      ],
      broken: [
        [
          "against",
          "kafemiz için kısa tanıtım yazısı, fiyat yazma, emoji kullanma, en fazla 3 cümle\n\n- Her ürünün fiyatını yaz.",
        ],
        [
          "against",
          "kafemiz için kısa tanıtım yazısı, fiyat yazma, emoji kullanma, en fazla 3 cümle\n\n- Bol emoji kullan.",
        ],
      ],
    },
    {
      id: "added-zh-wenan",
      language: "zh",
      silver: "写一句民宿宣传语，不要用感叹号，不要提海景，只输出宣传语",
      good: ["写一句民宿宣传语，不要用感叹号，不要提海景，只输出宣传语\n\n- 突出安静的氛围。"],
      broken: [
        ["against", "写一句民宿宣传语，不要用感叹号，不要提海景，只输出宣传语\n\n- 强调房间的海景。"],
        ["against", "写一句民宿宣传语，不要用感叹号，不要提海景，只输出宣传语\n\n- 然后解释创作思路。"],
        ["against", "写一句民宿宣传语，不要用感叹号，不要提海景，只输出宣传语\n\n- 至少写五句宣传语。"],
      ],
    },
    {
      id: "added-ja-shoukai",
      language: "ja",
      silver: "新しいパン屋の紹介文を書いて。値段は書かない。100字以内。紹介文だけ出力して。",
      good: [
        "新しいパン屋の紹介文を書いて。値段は書かない。100字以内。紹介文だけ出力して。\n\n- やわらかい文体にしてください。",
      ],
      broken: [
        [
          "against",
          "新しいパン屋の紹介文を書いて。値段は書かない。100字以内。紹介文だけ出力して。\n\n- 人気商品の値段を書いてください。",
        ],
        [
          "against",
          "新しいパン屋の紹介文を書いて。値段は書かない。100字以内。紹介文だけ出力して。\n\n- 最後に書いた理由を説明してください。",
        ],
        [
          "against",
          "新しいパン屋の紹介文を書いて。値段は書かない。100字以内。紹介文だけ出力して。\n\n- 300字以上で書いてください。",
        ],
      ],
    },
    {
      id: "added-ar-nas",
      language: "ar",
      silver: "اكتب منشورًا عن مكتبتنا بدون أسعار، جملتان فقط، أخرج المنشور فقط",
      good: ["اكتب منشورًا عن مكتبتنا بدون أسعار، جملتان فقط، أخرج المنشور فقط\n\n- اجعل الأسلوب وديًا."],
      broken: [
        ["against", "اكتب منشورًا عن مكتبتنا بدون أسعار، جملتان فقط، أخرج المنشور فقط\n\n- اذكر أسعار الكتب الجديدة."],
        ["against", "اكتب منشورًا عن مكتبتنا بدون أسعار، جملتان فقط، أخرج المنشور فقط\n\n- اشرح سبب اختيارك للكلمات."],
      ],
    },
    {
      id: "added-hi-post",
      language: "hi",
      silver: "हमारी चाय की दुकान पर पोस्ट लिखो, दाम मत लिखो, सिर्फ़ एक वाक्य",
      good: ["हमारी चाय की दुकान पर पोस्ट लिखो, दाम मत लिखो, सिर्फ़ एक वाक्य\n\n- भाषा सरल रखो।"],
      broken: [
        ["against", "हमारी चाय की दुकान पर पोस्ट लिखो, दाम मत लिखो, सिर्फ़ एक वाक्य\n\n- हर चाय का दाम लिखो।"],
        ["against", "हमारी चाय की दुकान पर पोस्ट लिखो, दाम मत लिखो, सिर्फ़ एक वाक्य\n\n- कम से कम पाँच वाक्य लिखो।"],
      ],
    },
    {
      id: "added-ko-geul",
      language: "ko",
      silver: "동네 책방 소개 글 써줘, 가격은 쓰지 말고, 3문장 이내",
      good: ["동네 책방 소개 글 써줘, 가격은 쓰지 말고, 3문장 이내\n\n- 따뜻한 말투로 써 주세요."],
      broken: [
        ["against", "동네 책방 소개 글 써줘, 가격은 쓰지 말고, 3문장 이내\n\n- 책 가격을 자세히 쓰세요."],
        ["against", "동네 책방 소개 글 써줘, 가격은 쓰지 말고, 3문장 이내\n\n- 최소 10문장으로 쓰세요."],
      ],
    },
  ],
  false,
);
