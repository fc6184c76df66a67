import type { DraftTask } from "@/lib/store/session";

export interface Example {
  readonly name: string;
  readonly task: DraftTask;
}

/** Three tasks of the kinds that people bring: a vague one, one with place-holders and facts, one with both responses. */
export const examples: readonly Example[] = [
  {
    name: "A vague request",
    task: {
      silverPrompt:
        "can you write an email to our customers? orders from 3 to 9 March ship up to 5 days late because of the move to Leipzig. they get 10% off",
      silverResponse: null,
      goldenResponse: null,
      wordLimit: null,
    },
  },
  {
    name: "A template with place-holders",
    task: {
      silverPrompt:
        "Classify this support ticket from {{customer}} as billing, delivery or technical, and say how urgent it is.\n\nTicket:\n{{ticket_text}}",
      silverResponse: null,
      goldenResponse: null,
      wordLimit: null,
    },
  },
  {
    name: "With both responses",
    task: {
      silverPrompt:
        "Get the order out of this mail: “Hi, please send 12 boxes of the A4 paper (art. 4471-B) and two of the blue toner to our Ghent office, by 14 June at the latest. Thanks, Marie Claes”",
      silverResponse:
        "Sure! Marie Claes would like to order 12 boxes of A4 paper and two blue toners. The order should go to Ghent and arrive before 14 June. Let me know if you need anything else!",
      goldenResponse:
        '{\n  "customer": "Marie Claes",\n  "deliver_to": "Ghent",\n  "deadline": "06-14",\n  "items": [\n    { "article": "4471-B", "quantity": 12 },\n    { "article": null, "quantity": 2 }\n  ]\n}',
      wordLimit: null,
    },
  },
];
