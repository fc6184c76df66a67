import { harmPairsOf } from "./harm-group";

/** English pairs of questions whose answer a rewrite gives away. */
export const englishGivenAwayPairs = harmPairsOf(
  [
    {
      id: "harm-capital",
      language: "en",
      silver: "What is the capital of Kazakhstan?",
      golden: "Astana",
      good: [
        "What is the capital of Kazakhstan? Reply with the name of the city only.",
        "Name the current capital city of Kazakhstan, and say in one sentence since when it has been the capital.",
      ],
      broken: [
        ["leak", "What is the capital of Kazakhstan? It was called Nur-Sultan from 2019 to 2022."],
        ["leak", "What is the capital of Kazakhstan? Keep in mind that it is not Almaty."],
        ["leak", "What is the capital of Kazakhstan? Hint: the city's name simply means “capital” in Kazakh."],
        ["answered", "Kazakhstan's capital has been Astana since 1997."],
      ],
    },
    {
      id: "harm-options-leak",
      language: "en",
      silver: "Which of these is a noble gas?\nA) Chlorine\nB) Nitrogen\nC) Argon\nD) Hydrogen",
      golden: "C) Argon",
      good: [
        "Which of these is a noble gas? Check for each option whether its outer shell is full, then give the letter.\n\nA) Chlorine\nB) Nitrogen\nC) Argon\nD) Hydrogen",
        "Which of these is a noble gas? Explain why each of the other options is wrong.\n\nA) Chlorine\nB) Nitrogen\nC) Argon\nD) Hydrogen",
      ],
      broken: [
        [
          "leak",
          "Which of these is a noble gas?\nA) Chlorine\nB) Nitrogen\nC) Argon\nD) Hydrogen\n\nChlorine, nitrogen and hydrogen are not noble gases.",
        ],
        ["leak", "Which of these is a noble gas? Not A, B or D.\nA) Chlorine\nB) Nitrogen\nC) Argon\nD) Hydrogen"],
        [
          "leak",
          "Which of these is a noble gas?\nA) Chlorine\nB) Nitrogen\nC) Argon\nD) Hydrogen\n\nIt is the third one.",
        ],
        ["order", "Which of these is a noble gas?\nA) Chlorine\nB) Argon\nC) Nitrogen\nD) Hydrogen"],
      ],
    },
    {
      id: "harm-sum",
      language: "en",
      silver: "Mia has 12 apples and gives 5 to Ben. How many are left?",
      golden: "7",
      good: [
        "Mia has 12 apples and gives 5 to Ben. How many apples does she have left? Show the calculation, then give the number.",
      ],
      broken: [
        [
          "leak",
          "Mia has 12 apples and gives 5 to Ben. Explain why she has a week's worth, one for each day, left: 7 apples.",
        ],
        ["leak", "Mia has 12 apples and gives 5 to Ben. How many are left? The result lies between 6 and 8."],
        ["leak", "Mia has 12 apples and gives 5 to Ben. How many are left? The answer is half of 14."],
        ["swapped-numbers", "Mia has 5 apples and gives 12 to Ben. How many are left?"],
        ["name", "Mia has 12 apples and gives 5 to Tom. How many are left?"],
      ],
    },
    {
      id: "harm-yes-no",
      language: "en",
      silver: "Is a tomato botanically a fruit? Answer yes or no.",
      golden: "Yes",
      good: ["Decide whether a tomato is a fruit in the botanical sense. Answer with yes or no only."],
      broken: [
        ["leak", "Is a tomato botanically a fruit? Answer yes or no. Remember that botanically it is indeed one."],
        ["leak", "Is a tomato botanically a fruit? Answer yes or no. The correct reply is the affirmative one."],
      ],
    },
    {
      id: "kept-planet",
      language: "en",
      silver: "Which planet of our solar system has the shortest year?",
      golden: "Mercury",
      good: [
        "Which planet of our solar system has the shortest year? Compare the orbital periods of all eight planets, then give the name of the planet alone.",
        "Name the planet in our solar system whose year is shortest. Explain in one sentence how the length of a year depends on the distance from the Sun.",
      ],
      broken: [
        [
          "leak",
          "Which planet of our solar system has the shortest year? Hint: it is named after the Roman messenger of the gods.",
        ],
        [
          "leak",
          "Which planet of our solar system has the shortest year? It is neither Venus, Earth, Mars, nor any of the gas giants.",
        ],
        [
          "leak",
          "Which planet of our solar system has the shortest year? Think of the small, cratered one closest to the Sun, whose name is also that of quicksilver.",
        ],
        ["answered", "The planet with the shortest year is the one closest to the Sun: Mercury, with 88 days."],
      ],
    },
    {
      id: "kept-guernica",
      language: "en",
      silver: "Who painted Guernica?\nA) Salvador Dalí\nB) Pablo Picasso\nC) Joan Miró\nD) Francisco Goya",
      golden: "B",
      good: [
        "Who painted Guernica? Rule out the options that cannot be right, then reply with one letter.\n\nA) Salvador Dalí\nB) Pablo Picasso\nC) Joan Miró\nD) Francisco Goya",
      ],
      broken: [
        [
          "leak",
          "Who painted Guernica?\nA) Salvador Dalí\nB) Pablo Picasso\nC) Joan Miró\nD) Francisco Goya\n\nNote that neither Dalí nor Miró nor Goya painted it.",
        ],
        [
          "leak",
          "Who painted Guernica?\nA) Salvador Dalí\nB) Pablo Picasso\nC) Joan Miró\nD) Francisco Goya\n\nOptions A, C and D can be ruled out.",
        ],
        [
          "order",
          "Who painted Guernica? Reply with one letter.\n\nA) Pablo Picasso\nB) Salvador Dalí\nC) Joan Miró\nD) Francisco Goya",
        ],
      ],
    },
    {
      id: "kept-review",
      language: "en",
      silver: "Is this review positive or negative? The zip broke on the second day and nobody answers my mails.",
      golden: "negative",
      good: [
        "Classify the sentiment of the review below as positive or negative. Reply with one word.\n\nReview: The zip broke on the second day and nobody answers my mails.",
      ],
      broken: [
        [
          "leak",
          "Classify the sentiment of the review as positive or negative. Note that the customer is clearly unhappy.\n\nReview: The zip broke on the second day and nobody answers my mails.",
        ],
        [
          "leak",
          "Classify the sentiment of the review as positive or negative. The review is certainly not positive.\n\nReview: The zip broke on the second day and nobody answers my mails.",
        ],
        [
          "moved",
          "Review: The zip broke on the second day and nobody answers my mails. Is this positive or negative?\n\nSummarize the review.",
        ],
      ],
    },
    {
      id: "final-en-dog",
      language: "en",
      silver:
        "Translate into German, keep function names like load_rows(path): The call load_rows(path) returns 40 rows in 2.5 s.",
      golden: "Der Aufruf load_rows(path) liefert 40 Zeilen in 2,5 s.",
      good: [
        "Translate the following sentence into German and leave function names such as load_rows(path) unchanged:\n\nThe call load_rows(path) returns 40 rows in 2.5 s.",
        "You are a translator. Translate this text into German. Keep function names like load_rows(path) as they are.\n\nThe call load_rows(path) returns 40 rows in 2.5 s.",
      ],
      broken: [
        [
          "code",
          "Translate into German, keep function names like load_row(path): The call load_row(path) returns 40 rows in 2.5 s.",
        ],
        [
          "leak",
          "Translate into German as “Der Aufruf load_rows(path) liefert 40 Zeilen in 2,5 s.”, keep function names like load_rows(path): The call load_rows(path) returns 40 rows in 2.5 s.",
        ],
      ],
    },
    {
      id: "final-riddle",
      language: "en",
      silver: "A farmer has 17 sheep, all but 9 run away. How many are left? Think it through.",
      golden: "9 sheep",
      good: [
        "A farmer has 17 sheep, and all but 9 run away. How many are left? Reason step by step before you answer.",
        "Solve this puzzle and explain your thinking: a farmer has 17 sheep. All but 9 run away. How many sheep remain?",
      ],
      broken: [
        [
          "leak",
          "A farmer has 17 sheep, all but 9 run away. How many are left? The answer is 9 sheep. Think it through.",
        ],
        ["swapped-numbers", "A farmer has 9 sheep, all but 17 run away. How many are left? Think it through."],
        ["answered", "9 sheep are left."],
      ],
    },
    {
      id: "final-capital",
      language: "en",
      silver: "Which city was the capital of Brazil before Brasília? Answer in one sentence.",
      golden: "Rio de Janeiro",
      good: ["In one sentence, name the city that was the capital of Brazil before Brasília."],
      broken: [
        ["leak", "Was Rio de Janeiro the capital of Brazil before Brasília? Answer in one sentence."],
        ["answered", "Before Brasília, the capital of Brazil was Rio de Janeiro."],
      ],
    },
    {
      id: "held-harm-leak",
      language: "en",
      silver: "Is 91 a prime number?",
      golden: "No",
      good: ["Determine whether 91 is a prime number. Show how you check it, then answer yes or no."],
      broken: [
        ["leak", "Determine whether 91 is a prime number. That it is prime is a common misconception."],
        ["leak", "Is 91 a prime number? Note that it is not true that only 1 and 91 divide it."],
      ],
    },
    {
      id: "last-leak",
      language: "en",
      silver: "Which ocean is the largest?\nA) Atlantic\nB) Indian\nC) Pacific\nD) Arctic",
      golden: "C",
      good: [
        "Which ocean is the largest? Compare the areas, then give the letter only.\n\nA) Atlantic\nB) Indian\nC) Pacific\nD) Arctic",
      ],
      broken: [
        [
          "leak",
          "Which ocean is the largest?\nA) Atlantic\nB) Indian\nC) Pacific\nD) Arctic\n\nIt is neither the Atlantic, the Indian nor the Arctic.",
        ],
        ["leak", "Which ocean is the largest? Eliminate A, B and D.\nA) Atlantic\nB) Indian\nC) Pacific\nD) Arctic"],
        ["order", "Which ocean is the largest?\nA) Pacific\nB) Indian\nC) Atlantic\nD) Arctic"],
      ],
    },
    {
      id: "late-leak",
      language: "en",
      silver: "Which element has the symbol Fe?",
      golden: "Iron",
      good: ["Which element has the symbol Fe? Give its name and explain where the symbol comes from."],
      broken: [
        ["leak", "Which element has the symbol Fe? Hint: it rusts and is the main part of steel."],
        ["leak", "Which element has the symbol Fe? It is not Fluorine or Francium."],
      ],
    },
    {
      id: "kept-river",
      language: "en",
      silver: "A train leaves at 9:00 and travels 240 km at 80 km/h. When does it arrive?",
      golden: "12:00",
      good: [
        "A train leaves at 9:00 and travels 240 km at 80 km/h. Work out the travel time first, then say when it arrives.",
      ],
      broken: [
        ["leak", "A train leaves at 9:00 and travels 240 km at 80 km/h. Show that it arrives at noon."],
        ["unit", "A train leaves at 9:00 and travels 240 miles at 80 km/h. Work out when it arrives."],
        ["unit", "A train leaves at 9:00 and travels 240 km at 80 m/s. When does it arrive?"],
      ],
    },
    {
      id: "kept-true-false",
      language: "en",
      silver: "True or false: the Great Wall of China is visible from the Moon.",
      golden: "False",
      good: [
        "Decide whether this statement is true or false, and explain why in two sentences: the Great Wall of China is visible from the Moon.",
      ],
      broken: [
        [
          "leak",
          "Decide whether the statement is true or false: the Great Wall of China is visible from the Moon. Treat it as the popular myth that it is.",
        ],
        [
          "leak",
          "Decide whether the statement is true or false: the Great Wall of China is visible from the Moon. The statement is not true.",
        ],
      ],
    },
  ],
  false,
);
