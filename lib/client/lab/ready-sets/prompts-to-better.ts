/** A prompt as people write it, with what a better one must keep. */
export interface PlainPrompt {
  readonly prompt: string;
  /** Numbers, names and place-holders that must stand in it still. */
  readonly keeps: readonly string[];
  /** More words than this are no help. */
  readonly mostWords: number;
}

// Place-holders have one brace or brackets here: two braces would be filled in, as this set's own prompts are.
export const plainPrompts: readonly PlainPrompt[] = [
  {
    prompt: "write a mail to {customer_name}, order {order_number} is 3 days late, offer 10% off the next one",
    keeps: ["{customer_name}", "{order_number}", "3", "10%"],
    mostWords: 170,
  },
  {
    prompt: "explain compound interest to a 12 year old, use 1000 euros and 5 percent as example",
    keeps: ["12", "1000", "5"],
    mostWords: 170,
  },
  {
    prompt: "summarize the meeting notes below in max 5 bullets, keep the names\n\n[NOTES]",
    keeps: ["5", "[NOTES]"],
    mostWords: 170,
  },
  {
    prompt: "I need a packing list for 4 days hiking in Norway in September, only carry-on",
    keeps: ["4", "Norway", "September"],
    mostWords: 170,
  },
  { prompt: "give me 7 names for a bakery in Ghent, no puns", keeps: ["7", "Ghent", "puns"], mostWords: 150 },
  {
    prompt: "python function that reads data.csv and gives the 3 largest values of the column price",
    keeps: ["data.csv", "3", "price"],
    mostWords: 190,
  },
  {
    prompt: "Translate this to Spanish but don't translate the product names: {text}",
    keeps: ["Spanish", "{text}"],
    mostWords: 150,
  },
  { prompt: "is it better to rent or buy a flat for 280000 if I stay 6 years", keeps: ["280000", "6"], mostWords: 180 },
  {
    prompt: "weekly meal plan, 2 people, vegetarian, 60 euros, no mushrooms",
    keeps: ["2", "60", "mushrooms"],
    mostWords: 180,
  },
  {
    prompt: "Make this paragraph shorter, 80 words max, keep the 2019 figures: [PARAGRAPH]",
    keeps: ["80", "2019", "[PARAGRAPH]"],
    mostWords: 150,
  },
  {
    prompt: "write the toast for my sister's wedding, 2 minutes, mention the lake in 2008, nothing embarrassing",
    keeps: ["2", "2008", "lake"],
    mostWords: 180,
  },
  {
    prompt: "what are the differences between TCP and UDP, for an exam on Friday, table please",
    keeps: ["TCP", "UDP", "table"],
    mostWords: 170,
  },
];
