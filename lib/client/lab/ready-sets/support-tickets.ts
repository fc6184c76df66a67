import type { ReadCases } from "../../../transfer/cases/case-file";
import { demand, readyRow } from "./make-rows";

const tickets = {
  billing: [
    "I was charged twice for the same month, on the 3rd and again on the 5th. Please send one of them back.",
    "My invoice shows 24.90 but the plan I picked says 19.90 on your site. Which one is right?",
    "Can you put our VAT number on the last three invoices? Our accountant won't take them like this.",
    "The student discount was there in the cart and gone at checkout.",
    "I cancelled in March, why is there still money leaving my card in June",
    "Refund was promised within 5 days, it has been 12. Nothing on my statement yet.",
    "We want to switch from monthly to yearly. Do we get the days back we already paid for?",
    "your system declined my card three times but the bank says all three went through",
    "I need a receipt with my company's name for the order from last week.",
    "What is the 'service fee' of 1.50 that turned up this time? Nobody told me about it.",
  ],
  delivery: [
    "The tracking says delivered, there is nothing at my door and the neighbours don't have it either.",
    "I entered my old address by mistake. It hasn't shipped yet, can you still change it?",
    "Parcel came soaked through, the box fell apart in my hands. The lamp inside is broken.",
    "Still stuck in customs after nine days. Is there a paper you have to send them?",
    "Only two of the three parcels are here. Where's the one with the shelf boards?",
    "Do you deliver on Saturdays? Nobody is home during the week.",
    "The driver left a card saying I wasn't in. I was in all day, he never rang.",
    "How long does express take to the islands, really? The page says 1-4 days, that's quite a range.",
    "Can you hold my order until the 20th? We are moving house.",
    "i got somebody elses parcel, name on it is Petersen, what do i do with it",
  ],
  account: [
    "The reset mail for my password never arrives. Spam folder is empty too.",
    "Please delete my account and everything you have stored about me.",
    "I changed my phone and now the six digit codes don't work any more, so I'm locked out.",
    "My sister and I both used the same address, now I see her orders. Can you split us up?",
    "How do I change the email I log in with? The field is grey.",
    "Somebody logged in from Brazil last night. It wasn't me. I have changed my password, what else?",
    "I'd like to give my colleague access without telling her my password.",
    "It says my username is taken. It is taken by me, in 2019.",
    "You've got my name wrong since the wedding, it is Okafor-Lind now. Where do I change that?",
    "Stop the newsletter please, I've pressed unsubscribe four times and it keeps coming.",
  ],
  technical: [
    "The app closes by itself as soon as I open the camera. Pixel 7, newest update.",
    "Export to PDF gives me an empty page since Tuesday. CSV still works.",
    "Page stays white in Firefox, in Chrome it is fine.",
    "sync keeps saying 'try again later', later was yesterday",
    "The search finds nothing with an umlaut in it. 'Muller' works, 'Müller' doesn't.",
    "Your API answers 502 about once in twenty calls since the maintenance.",
    "After the update all dates are one day early. We're in Auckland if that matters.",
    "Buttons overlap on my phone when I make the text larger. I can't reach Save.",
    "I uploaded 40 photos, it shows a green tick, and only 12 of them are there.",
    "Printing the label cuts off the barcode on the right. Other printers do it too.",
  ],
} as const;

const labels = Object.keys(tickets);

/** One word for each ticket; punctuation and a capital are forgiven. */
export function supportTickets(): Pick<ReadCases, "set" | "cases"> {
  const rows = Object.entries(tickets).flatMap(([label, texts]) => texts.map((ticket) => ({ label, ticket })));
  return {
    set: {
      name: "Support tickets, four labels",
      prompts: [
        { id: "plain", label: "As one would ask", text: "What is this ticket about?\n\n{{ticket}}" },
        {
          id: "labels",
          label: "With the labels",
          text: `Sort this support ticket. Answer with one word: ${labels.join(", ")}.\n\nTicket: {{ticket}}\nLabel:`,
        },
      ],
      demands: [demand("word-count", { min: 1, max: 3 }, "only the label")],
      derivedMetrics: [],
      source: null,
    },
    cases: rows.map(({ label, ticket }, place) =>
      readyRow(place, {
        variables: { ticket },
        expected: label,
        demands: [
          demand(
            "regex",
            `^\\W*[${label.charAt(0).toUpperCase()}${label.charAt(0)}]${label.slice(1)}\\W*$`,
            "right label",
            { weight: 3 },
          ),
        ],
      }),
    ),
  };
}
