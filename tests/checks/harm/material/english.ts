import { harmPairsOf } from "../harm-group";

/** Pasted material that a rewrite repeats for the most part, but not word for word, and rewrites that repeat it whole. */
export const materialEnglishPairs = harmPairsOf(
  [
    {
      id: "material-en-notice",
      language: "en",
      silver:
        "make this friendlier:\n\nThe pool closes at eight. Children under ten must be with an adult at all times. Glass is not allowed on the deck. Ask the office for a spare key.",
      good: [
        "Rewrite the notice below in a friendlier tone. Keep every rule and do not make it longer than the original.\n\nThe pool closes at eight. Children under ten must be with an adult at all times. Glass is not allowed on the deck. Ask the office for a spare key.",
        "Make the following notice friendlier, and return only the new text.\n\n“The pool closes at eight. Children under ten must be with an adult at all times. Glass is not allowed on the deck. Ask the office for a spare key.”",
        "Make the house notice friendlier. Keep all four rules.\n\nNotice:\n- The pool closes at eight.\n- Children under ten must be with an adult at all times.\n- Glass is not allowed on the deck.\n- Ask the office for a spare key.",
      ],
      broken: [
        [
          "material",
          "Rewrite the notice below in a friendlier tone. Keep every rule and do not make it longer than the original.\n\nThe pool closes at eight. Children under ten must be with an adult at all times. Ask the office for a spare key.",
        ],
        [
          "material",
          "Rewrite the notice below in a friendlier tone and keep every rule.\n\nThe pool closes at eight. Children under ten should be with an adult whenever possible. Glass is not allowed on the deck. Ask the office for a spare key.",
        ],
      ],
    },
    {
      id: "material-en-code",
      language: "en",
      silver:
        "Why does this loop forever?\n\ni = 0\nwhile i < len(items):\n    if items[i].done:\n        items.pop(i)\n    else:\n        print(items[i])",
      good: [
        "Find out why the following Python loop never ends, explain the cause in two sentences, and show a corrected version.\n\n```python\ni = 0\nwhile i < len(items):\n    if items[i].done:\n        items.pop(i)\n    else:\n        print(items[i])\n```",
        "Explain why the loop below runs forever.\n\n    i = 0\n    while i < len(items):\n        if items[i].done:\n            items.pop(i)\n        else:\n            print(items[i])",
      ],
      broken: [
        [
          "material",
          "Find out why the following Python loop never ends, explain the cause in two sentences, and show a corrected version.\n\n```python\ni = 0\nwhile i < len(items):\n    if items[i].done:\n        items.pop(i)\n    else:\n        print(items[i])\n        i += 1\n```",
        ],
        [
          "material",
          "Explain why the loop below runs forever.\n\n```python\ni = 0\nwhile i < len(items):\n    if items[i].done:\n        items.remove(i)\n    else:\n        print(items[i])\n```",
        ],
      ],
    },
    {
      id: "material-en-labels",
      language: "en",
      silver:
        "sort these mails into [billing, delivery, broken item, praise, other]\n\nA: My parcel never came.\nB: You charged me twice!\nC: The lamp flickers.",
      good: [
        "Sort each mail into exactly one of these categories: billing, delivery, broken item, praise, other. Return one line per mail.\n\nA: My parcel never came.\nB: You charged me twice!\nC: The lamp flickers.",
        "Assign one category to each mail.\n\nCategories:\n- billing\n- delivery\n- broken item\n- praise\n- other\n\nMails:\nA: My parcel never came.\nB: You charged me twice!\nC: The lamp flickers.",
      ],
      broken: [
        [
          "material",
          "Sort each mail into exactly one of these categories: billing, delivery, praise, other. Return one line per mail.\n\nA: My parcel never came.\nB: You charged me twice!\nC: The lamp flickers.",
        ],
        [
          "material",
          "Sort each mail into exactly one of these categories: billing, delivery, broken item.\n\nUse praise, other as well where nothing fits.\n\nA: My parcel never came.\nB: You charged me twice!\nC: The lamp flickers.",
        ],
        [
          "material",
          "Sort each mail into one of the categories billing, delivery, broken item, praise, other.\n\nA: My parcel never came.\nB: You charged me twice!",
        ],
      ],
    },
    {
      id: "material-en-quote",
      language: "en",
      silver:
        'reply to this review as the owner: "Nice rooms but the breakfast was cold, the eggs were rubbery and nobody cleared our table. Would still come back for the view."',
      good: [
        'Write a reply as the owner to the review below. Thank the guest, take each complaint seriously and stay brief.\n\nReview: "Nice rooms but the breakfast was cold, the eggs were rubbery and nobody cleared our table. Would still come back for the view."',
        "As the owner, reply to this guest's review in a warm, professional tone:\n\n> Nice rooms but the breakfast was cold, the eggs were rubbery and nobody cleared our table. Would still come back for the view.",
      ],
      broken: [
        [
          "material",
          'Write a reply as the owner to the review below. Thank the guest and stay brief.\n\nReview: "Nice rooms but the breakfast was cold and nobody cleared our table. Would still come back for the view."',
        ],
        [
          "material",
          'Write a reply as the owner to the review below.\n\nReview: "Nice rooms but the breakfast was cold, the eggs were rubbery and nobody cleared our table. Would still come back for the view. Keep the reply under 80 words."',
        ],
      ],
    },
    {
      id: "material-en-yaml",
      language: "en",
      silver:
        "what is wrong with my compose file\n\nservices:\n  web:\n    image: nginx\n     ports:\n      - 80:80\n  db:\n    image: postgres",
      good: [
        "Find the error in the compose file below, explain it in one sentence, and show the corrected file.\n\n```yaml\nservices:\n  web:\n    image: nginx\n     ports:\n      - 80:80\n  db:\n    image: postgres\n```",
        "Check this Docker Compose file for errors and name each one.\n\nservices:\n  web:\n    image: nginx\n     ports:\n      - 80:80\n  db:\n    image: postgres",
      ],
      broken: [
        [
          "material",
          "Find the error in the compose file below, explain it in one sentence, and show the corrected file.\n\n```yaml\nservices:\n  web:\n    image: nginx\n    ports:\n      - 80:80\n  db:\n    image: postgres\n```",
        ],
        [
          "material",
          "Check this Docker Compose file for errors and name each one.\n\n```yaml\nservices:\n  web:\n    image: nginx\n     ports:\n      - 80:80\n```",
        ],
      ],
    },
    {
      id: "material-en-table",
      language: "en",
      silver:
        "which month was best and why\n\n| month | sales | staff |\n| --- | --- | --- |\n| Jan | 410 | 6 |\n| Feb | 388 | 5 |\n| Mar | 455 | 7 |",
      good: [
        "Look at the table below. Say which month was the best one and give the reason in two sentences.\n\n| month | sales | staff |\n|---|---|---|\n| Jan | 410 | 6 |\n| Feb | 388 | 5 |\n| Mar | 455 | 7 |",
      ],
      broken: [
        [
          "material",
          "Look at the table below. Say which month was the best one and give the reason in two sentences.\n\n| month | sales | staff |\n|---|---|---|\n| Jan | 410 | 6 |\n| Mar | 455 | 7 |",
        ],
      ],
    },
    {
      id: "material-en-letter",
      language: "en",
      silver:
        "Proofread:\n---\nDear Mrs Lind,\nthank you for the viewing on Monday. The flat suits us well and we would like to move in by May. Our dog is old and very quiet.\nKind regards\nTom and Ada\n---",
      good: [
        "Proofread the letter between the lines. Correct spelling and grammar only, and list what you changed.\n\n---\nDear Mrs Lind,\nthank you for the viewing on Monday. The flat suits us well and we would like to move in by May. Our dog is old and very quiet.\nKind regards\nTom and Ada\n---",
        "Proofread the following letter and return the corrected text only.\n\n<letter>\nDear Mrs Lind,\n\nthank you for the viewing on Monday. The flat suits us well and we would like to move in by May. Our dog is old and very quiet.\n\nKind regards\n\nTom and Ada\n</letter>",
      ],
      broken: [
        [
          "material",
          "Proofread the letter between the lines. Correct spelling and grammar only.\n\n---\nDear Mrs Lind,\nthank you for the viewing on Monday. The flat suits us well and we would like to move in by May.\nKind regards\nTom and Ada\n---",
        ],
        [
          "material",
          "Proofread the letter between the lines. Correct spelling and grammar only.\n\n---\nDear Mrs Lind,\nthank you for showing us the flat on Monday. It suits us very well and we would love to move in by May. Our dog is old and very quiet.\nKind regards\nTom and Ada\n---",
        ],
        [
          "material",
          "Proofread the letter between the lines.\n\n---\nDear Mrs Lind,\nthank you for the viewing on Monday. The flat suits us well and we would like to move in by May. Our dog is old and very quiet.\nCorrect only spelling and grammar and keep the tone.\nKind regards\nTom and Ada\n---",
        ],
      ],
    },
  ],
  false,
);
