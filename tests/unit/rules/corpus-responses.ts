import type { CorpusEntry } from "./corpus-entry";

/** Prompts with a golden response, mostly with a silver one. */
export const withResponses: readonly CorpusEntry[] = [
  // Reasoning and choice
  {
    id: "gsm8k",
    silverPrompt:
      "Natalia sold clips to 48 of her friends in April, and then she sold half as many clips in May. How many clips did Natalia sell altogether in April and May?",
    silverResponse: "Natalia sold 48 clips in April and 48 clips in May, so 96 clips.",
    goldenResponse: "72",
    excludes: ["72"],
  },
  {
    id: "gsm8k-worked",
    silverPrompt: "A train travels 120 km in 1.5 hours. How far does it travel in 4 hours at the same speed?",
    silverResponse: "320 km",
    goldenResponse: "The speed is 120 / 1.5 = 80 km per hour.\nIn 4 hours it travels 80 * 4 = 320 km.\n#### 320",
    excludes: ["320"],
  },
  { id: "equation", silverPrompt: "solve 3x + 7 = 22" },
  {
    id: "choice-inline",
    silverPrompt: "Which gas do plants take in for photosynthesis? A) Oxygen B) Nitrogen C) Carbon dioxide D) Helium",
    silverResponse: "Plants take in carbon dioxide for photosynthesis.",
    goldenResponse: "C",
    includes: ["\nB) Nitrogen\n", "only the letter of the correct option (A, B, C or D)"],
  },
  {
    id: "choice-lines",
    silverPrompt:
      "How do you remove a stripped screw?\n\nA. Press a rubber band between screwdriver and screw and turn slowly.\nB. Pour water over the screw and wait.\nC. Paint the screw.\n\nAnswer:",
    includes: ["Answer:"],
  },
  {
    id: "choice-bbh",
    silverPrompt:
      "Today is Christmas Eve of 1937. What is the date tomorrow in MM/DD/YYYY?\nOptions:\n(A) 12/11/1937\n(B) 12/25/1937\n(C) 01/04/1938\n(D) 12/04/1937",
    goldenResponse: "(B)",
  },
  {
    id: "yes-no",
    silverPrompt: "Is 1,027 a prime number?",
    silverResponse: "1,027 is 13 times 79, so it is composite.",
    goldenResponse: "No",
    includes: ['"yes" or "no"'],
  },
  { id: "proof", silverPrompt: "prove that the square root of 2 is irrational" },
  // Contracts
  {
    id: "contract-json",
    silverPrompt:
      "Extract the contact details from this signature:\n\nOrla Byrne\nHead of Purchasing, Halden Ltd\n+353 1 555 0134 | orla@halden.example",
    silverResponse: "Sure! Here are the details: The name is Orla Byrne and the phone number is +353 1 555 0134.",
    goldenResponse:
      '{"name": "Orla Byrne", "role": "Head of Purchasing", "company": "Halden Ltd", "phone": "+353 1 555 0134", "email": "orla@halden.example", "tags": ["purchasing"], "active": true}',
    includes: [
      '{"name": string, "role": string, "company": string, "phone": string, "email": string, "tags": [string, …], "active": true or false}',
    ],
  },
  {
    id: "contract-json-array",
    silverPrompt: "List the three largest moons of Jupiter with diameter in km",
    silverResponse: '{"moons": ["Ganymede", "Callisto", "Io"]}',
    goldenResponse:
      '[{"name": "Ganymede", "diameter_km": 5268}, {"name": "Callisto", "diameter_km": 4821}, {"name": "Io", "diameter_km": 3643}]',
    excludes: ["Ganymede", "5268"],
  },
  {
    id: "contract-table",
    silverPrompt: "compare tea and coffee",
    silverResponse: "Tea has less caffeine than coffee. Coffee is roasted, tea is dried.",
    goldenResponse:
      "| Property | Tea | Coffee |\n| --- | --- | --- |\n| Caffeine | 30–50 mg | 80–100 mg |\n| Made from | leaves | seeds |",
    includes: ["Markdown table"],
    excludes: ["Caffeine", "leaves"],
  },
  {
    id: "contract-csv",
    silverPrompt: "Turn these notes into a table: Anna 34 Oslo, Ben 29 Rome",
    goldenResponse: "name,age,city\nAnna,34,Oslo\nBen,29,Rome",
  },
  {
    id: "contract-list",
    silverPrompt: "give me ideas for healthy snacks at the office",
    silverResponse:
      "Of course! There are many healthy snacks: nuts, fruit and yoghurt are all good. Let me know if you need more!",
    goldenResponse:
      "- A handful of almonds\n- Carrot sticks with hummus\n- Plain yoghurt with berries\n- Rye crackers with cheese\n- An apple",
    includes: ["five items"],
    excludes: ["almonds", "hummus"],
  },
  {
    id: "contract-prose",
    silverPrompt: "write a short note to tell the neighbours about our party on Saturday 8 June from 7 pm",
    silverResponse:
      "Dear neighbours,\n\nWe would like to inform you that a celebration is to take place. Furthermore, we regret any inconvenience. " +
      "Please be advised that music will be played until late. ".repeat(6),
    goldenResponse:
      "Hey neighbours! We're having a party on Saturday 8 June from 7 pm. It's going to be a bit loud until midnight. If it's too much, just ring the bell. You're welcome to join us!",
  },
  {
    id: "contract-language",
    silverPrompt: "Write a greeting for the hotel website",
    silverResponse:
      "Welcome to our hotel by the sea, where every guest finds a quiet place to rest and enjoy the view.",
    goldenResponse:
      "Bienvenue dans notre hôtel au bord de la mer, où chaque client trouve une place tranquille pour se reposer et profiter de la vue.",
    includes: ["Write the answer in French."],
    excludes: ["hôtel"],
  },
  {
    id: "contract-date",
    silverPrompt: "When was the treaty of Westphalia signed?",
    silverResponse: "It was signed in October 1648.",
    goldenResponse: "1648-10-24",
    includes: ["YYYY-MM-DD"],
    excludes: ["1648"],
  },
  {
    id: "contract-number-unit",
    silverPrompt: "How high is Mount Kenya in meters?",
    silverResponse: "Mount Kenya is about 17,057 feet high.",
    goldenResponse: "5199 meters",
    excludes: ["5199"],
  },
  {
    id: "contract-code",
    silverPrompt: "python one-liner to reverse the words in a sentence",
    silverResponse:
      "You can use split and join:\n\n```python\n' '.join(s.split()[::-1])\n```\n\nThis splits the sentence and joins it again.",
    goldenResponse: "```python\nresult = ' '.join(reversed(sentence.split()))\n```",
  },
  {
    id: "contract-conflict",
    silverPrompt: "Give me a bulleted list of the planets",
    goldenResponse: '{"planets": ["Mercury", "Venus"]}',
  },
  {
    id: "contract-label",
    silverPrompt: "Is this message spam or not spam? Message: You won a prize, click here now",
    silverResponse: "This message looks like spam because it promises a prize.",
    goldenResponse: "spam",
  },
];
