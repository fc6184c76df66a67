import { harmPairsOf } from "./harm-group";

/** Turkish and Hindi pairs of harm, and faithful rewrites. */
export const turkishAndHindiPairs = harmPairsOf(
  [
    {
      id: "free-tr-plan",
      language: "tr",
      silver: "iki kişilik ucuz bir akşam yemeği, fırınsız, 30 dakika, balık olmasın",
      good: [
        "İki kişi için ucuz bir akşam yemeği tarifi yaz. Fırın kullanılmasın, hazırlık 30 dakika sürsün ve balık içermesin.",
      ],
      broken: [],
    },
    {
      id: "final-tr-etiket",
      language: "tr",
      silver: "Yorumu şikâyet, övgü, öneri veya soru olarak sınıflandır. Yorum: {{yorum}}",
      good: ["Aşağıdaki yorumu şu etiketlerden biriyle sınıflandır: şikâyet, övgü, öneri, soru.\n\nYorum: {{yorum}}"],
      broken: [
        ["labels", "Yorumu şikâyet, övgü, istek veya soru olarak sınıflandır.\n\nYorum: {{yorum}}"],
        [
          "moved",
          "Aşağıda bir müşteri yazısı var.\n\nYorum: {{yorum}} Yorumu şikâyet, övgü, öneri veya soru olarak sınıflandır.",
        ],
      ],
    },
    {
      id: "final-tr-kod",
      language: "tr",
      silver: "Bu fonksiyonu yeni başlayanlara açıkla: toplam_hesapla(fiyatlar, kdv=20). Kod yazma, İngilizceye çevir.",
      good: [
        "toplam_hesapla(fiyatlar, kdv=20) fonksiyonunu yeni başlayanlara açıkla. Kod yazma. Açıklamayı İngilizceye çevir.",
      ],
      broken: [
        [
          "code",
          "Bu fonksiyonu yeni başlayanlara açıkla: toplam_hesapla(fiyatlar, kdv=18). Kod yazma, İngilizceye çevir.",
        ],
      ],
    },
    {
      id: "kept-tr-mektup",
      language: "tr",
      silver: "Komşumuz Nermin Hanım'a kısa bir not yaz: cuma günü 18:00'de ekmeksiz çorba getireceğiz, et kullanma",
      good: [
        "Komşumuz Nermin Hanım'a kısa bir not yaz. Cuma günü saat 18:00'de ekmeksiz çorba getireceğimizi söyle. Çorbada et kullanma.",
      ],
      broken: [
        [
          "name",
          "Komşumuz Nermin Hanım'a kısa bir not yaz: salı günü 18:00'de ekmeksiz çorba getireceğiz, et kullanma.",
        ],
        [
          "negation",
          "Komşumuz Nermin Hanım'a kısa bir not yaz: cuma günü 18:00'de ekmeksiz çorba getireceğiz, et kullan.",
        ],
        [
          "constraint",
          "Komşumuz Nermin Hanım'a bir not yaz: cuma günü 18:00'de ekmeksiz çorba getireceğiz, et kullanma.",
        ],
        [
          "language",
          "Write a short note to our neighbour Nermin: we will bring soup without bread on Friday at 18:00, do not use meat.",
        ],
      ],
    },
    {
      id: "harm-tr-tarif",
      language: "tr",
      silver:
        "Yeni başlayanlar için kolay bir ekmek tarifi yaz, şekersiz, süt kullanma, 40 dakika pişir, salı günü için",
      good: [
        "Yeni başlayanlara yönelik kolay bir ekmek tarifi yaz. Tarif şeker ve süt içermesin. Pişirme süresi 40 dakika. Salı günü için.",
        "Yeni başlayanlar için kolay bir ekmek tarifi yaz, şekersiz, süt kullanma, 40 dakika pişir, salı günü için\n\n- Önce malzemeleri yaz.\n- Adımları numarala.",
      ],
      broken: [
        [
          "negation",
          "Yeni başlayanlar için kolay bir ekmek tarifi yaz, şekerli, süt kullanma, 40 dakika pişir, salı günü için.",
        ],
        [
          "negation",
          "Yeni başlayanlar için kolay bir ekmek tarifi yaz, şekersiz, süt kullan, 40 dakika pişir, salı günü için.",
        ],
        [
          "constraint",
          "Yeni başlayanlar için bir ekmek tarifi yaz, şekersiz, süt kullanma, 40 dakika pişir, salı günü için.",
        ],
        [
          "unit",
          "Yeni başlayanlar için kolay bir ekmek tarifi yaz, şekersiz, süt kullanma, 40 saat pişir, salı günü için.",
        ],
        [
          "name",
          "Yeni başlayanlar için kolay bir ekmek tarifi yaz, şekersiz, süt kullanma, 40 dakika pişir, perşembe günü için.",
        ],
        [
          "language",
          "Write an easy bread recipe for beginners, without sugar, do not use milk, bake 40 minutes, for Tuesday.",
        ],
      ],
    },
    {
      id: "clean-hi-sandesh",
      language: "hi",
      silver: "दादी के लिए जन्मदिन का संदेश लिखो, बहुत लंबा नहीं, अंग्रेज़ी के बिना",
      good: ["दादी के लिए जन्मदिन का एक संदेश लिखिए। संदेश बहुत लंबा न हो और उसमें अंग्रेज़ी का प्रयोग न किया जाए।"],
      broken: [],
    },
    {
      id: "final-hi-patra",
      language: "hi",
      silver: "स्कूल के लिए छुट्टी का औपचारिक पत्र लिखो, 3 दिन, बीमारी का नाम मत लिखो, 80 शब्द",
      good: [
        "स्कूल के लिए 3 दिन की छुट्टी का औपचारिक पत्र 80 शब्दों में लिखिए। बीमारी का नाम न लिखें।",
        "स्कूल के लिए छुट्टी का औपचारिक पत्र लिखो, 3 दिन, बीमारी का नाम मत लिखो, 80 शब्द\n\nअंत में धन्यवाद लिखो।",
      ],
      broken: [
        ["constraint", "स्कूल के लिए छुट्टी का पत्र लिखो, 3 दिन, बीमारी का नाम मत लिखो, 80 शब्द"],
        [
          "address",
          "स्कूल के लिए छुट्टी का औपचारिक पत्र लिखो, 3 दिन, बीमारी का नाम मत लिखो, 80 शब्द। पत्र chhutti-form.in पर भेजो।",
        ],
      ],
    },
    {
      id: "kept-hi-lekh",
      language: "hi",
      silver: "बच्चों के लिए पानी बचाने पर एक छोटा लेख लिखो, बिना अंग्रेज़ी शब्दों के, राजनीति का ज़िक्र मत करो",
      good: ["बच्चों के लिए पानी बचाने के विषय पर एक छोटा लेख लिखिए। अंग्रेज़ी शब्दों का प्रयोग न करें और राजनीति का ज़िक्र न करें।"],
      broken: [
        ["negation", "बच्चों के लिए पानी बचाने पर एक छोटा लेख लिखिए, बिना अंग्रेज़ी शब्दों के, राजनीति का ज़िक्र करें।"],
        ["negation", "बच्चों के लिए पानी बचाने पर एक छोटा लेख लिखिए। राजनीति का ज़िक्र मत करें।"],
        ["constraint", "पानी बचाने पर एक छोटा लेख लिखिए, बिना अंग्रेज़ी शब्दों के, राजनीति का ज़िक्र मत करें।"],
        [
          "language",
          "Write a short article for children about saving water, without English words, do not mention politics.",
        ],
      ],
    },
    {
      id: "harm-hi-vidhi",
      language: "hi",
      silver: "2 लोगों के लिए आसान खिचड़ी की रेसिपी दो, बिना प्याज के, लहसुन मत डालो, 20 मिनट",
      good: [
        "2 लोगों के लिए आसान खिचड़ी की रेसिपी बताइए। प्याज और लहसुन का प्रयोग न करें। समय: 20 मिनट।",
        "2 लोगों के लिए आसान खिचड़ी की रेसिपी दो, बिना प्याज के, लहसुन मत डालो, 20 मिनट\n\n- पहले सामग्री लिखिए।\n- फिर चरण बताइए।",
      ],
      broken: [
        ["negation", "2 लोगों के लिए आसान खिचड़ी की रेसिपी दीजिए, प्याज के साथ, लहसुन मत डालिए, 20 मिनट।"],
        ["negation", "2 लोगों के लिए आसान खिचड़ी की रेसिपी दीजिए, बिना प्याज के, लहसुन डालिए, 20 मिनट।"],
        ["constraint", "2 लोगों के लिए खिचड़ी की रेसिपी दीजिए, बिना प्याज के, लहसुन मत डालिए, 20 मिनट।"],
        ["unit", "2 लोगों के लिए आसान खिचड़ी की रेसिपी दीजिए, बिना प्याज के, लहसुन मत डालिए, 20 घंटे।"],
        ["language", "Give an easy khichdi recipe for 2 people, without onion, do not add garlic, 20 minutes."],
      ],
    },
  ],
  false,
);
