import type { LabelledPair } from "./labelled-pair";
import { pairsOfGroups } from "./pair-group";

/**
 * Further pairs for the threshold, harder than the first: clean rewrites bring a role, an audience, steps and a form, so
 * that much of them is not the person's; of the drifted ones, the first of each group stays near the subject and asks
 * for something else of it, the second leaves the subject.
 */
export const furtherMeaningPairs: readonly LabelledPair[] = pairsOfGroups([
  {
    id: "meaning-toddler",
    language: "en",
    task: { silverPrompt: "my toddler refuses vegetables every dinner, ideas?" },
    good: [
      "You are a paediatric dietitian. A two-year-old turns away from greens at the evening meal. Suggest seven gentle strategies that parents can try this week, each with one concrete example, and say what to avoid.",
      "List playful ways to get a picky small child to taste carrots, peas and spinach. For each, explain in one sentence why it works. Keep a calm tone and never suggest force.",
    ],
    broken: [
      [
        "Explain how to grow carrots and peas in raised beds, from sowing to harvest, with a calendar for a cool climate.",
        "meaning-drift",
      ],
      ["Write unit tests for a function that parses dates in several formats.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-wifi",
    language: "en",
    task: { silverPrompt: "why does my wifi keep dropping in the upstairs bedroom" },
    good: [
      "Act as a home network technician. The wireless connection on the upper floor of a house is unreliable. Ask for the router model first, then give troubleshooting steps from the cheapest to the dearest.",
      "Diagnose why the internet signal is lost in one room far from the router. Order the likely causes by probability, tell how to test each, and recommend when a mesh system is worth its price.",
    ],
    broken: [
      [
        "Compare five internet providers by price, contract length and speed, and present them in a table.",
        "meaning-drift",
      ],
      ["Plan the decoration of a child's nursery in soft colours on a small budget.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-linkedin",
    language: "en",
    task: { silverPrompt: "improve my linkedin headline, accountant switching into data analytics" },
    good: [
      "You are a career coach. Rewrite the professional tagline of someone in finance who moves to a role with SQL and dashboards. Offer five versions of at most 120 characters and say which recruiters each one appeals to.",
      "Propose short profile titles for a bookkeeper who wants to work as a business-intelligence specialist. They should stress transferable skills and contain searchable keywords.",
    ],
    broken: [
      [
        "Explain the difference between double-entry and single-entry bookkeeping for small shops, with an example.",
        "meaning-drift",
      ],
      ["Describe how glaciers shape valleys, for a geography lesson in secondary school.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-marathon",
    language: "en",
    task: { silverPrompt: "i need a training schedule for a beginner, the marathon is in october" },
    good: [
      "As a running coach, create a sixteen-week plan for a novice who wants to finish the full distance this autumn. Give weekly mileage, rest days and one long run per week in a table, and mention how to prevent injuries.",
      "Design a week-by-week programme that prepares an untrained adult for a very long road race in the fall. Start from three jogs a week and increase slowly.",
    ],
    broken: [
      [
        "Tell the history of the Olympic long-distance race from ancient Greece to the present in 500 words.",
        "meaning-drift",
      ],
      ["Draft a privacy notice for a newsletter that stores e-mail addresses.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-excel",
    language: "en",
    task: { silverPrompt: "what is the spreadsheet formula that counts duplicate customers between my tabs" },
    good: [
      "You are an Excel expert. Give a single expression for how many clients on sheet A also appear on sheet B. Explain each function in it, and show what to change when the lists hold blanks.",
      "Provide a COUNTIF-based solution to find the number of repeated buyers across a pair of worksheets. Then mention one alternative with SUMPRODUCT.",
    ],
    broken: [
      [
        "Write a friendly reply to a buyer who complains that an order arrived twice and wants a refund for one of them.",
        "meaning-drift",
      ],
      ["Invent a legend that explains why the sea is salty, in the style of a folk tale.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-apology",
    language: "en",
    task: { silverPrompt: "apologize to the customer for the late delivery and the broken vase" },
    good: [
      "Write a sincere message from a small online shop to a buyer whose parcel came a week behind schedule with the ceramic piece damaged. Say sorry once, take responsibility, and offer a replacement or the money back. At most 120 words.",
      "Compose a short letter of regret to a client: the shipment was delayed and the pottery inside arrived in pieces. Warm, direct, and with a clear next step.",
    ],
    broken: [
      [
        "Give instructions for throwing a simple bowl on a potter's wheel, for somebody who tries it for the first time.",
        "meaning-drift",
      ],
      ["Summarize the main ideas of stoic philosophy in ten sentences.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-photosynthesis",
    language: "en",
    task: {
      silverPrompt: "please give a simple explanation of photosynthesis to my daughter who is in primary school",
    },
    good: [
      "You are a patient science teacher. Tell a young pupil how plants make their own food from sunlight, water and air. Use one comparison from the kitchen and end with three quiz questions.",
      "In plain words, describe to a child how a leaf turns light into sugar and oxygen. No formulas; short sentences.",
    ],
    broken: [
      [
        "Write a letter to a school that asks for extra lessons for a pupil who falls behind in reading.",
        "meaning-drift",
      ],
      ["Recommend a layout for the kitchen of a food truck that sells tacos.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-roommate",
    language: "en",
    task: { silverPrompt: "roommate never cleans, confront without fighting" },
    good: [
      "As a mediator, script a calm conversation with a flatmate who leaves dishes and dirt behind. Use I-statements, suggest a chore schedule, and give two replies in case the other person gets defensive.",
      "How can somebody bring up an unfair share of housework with the person they live with and keep the peace? Give an opening line, three points to agree on, and what to do if nothing changes.",
    ],
    broken: [
      [
        "List the best products for removing limescale from a shower and explain how to use each of them safely.",
        "meaning-drift",
      ],
      ["Explain how interest rates affect the price of government bonds.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-python-csv",
    language: "en",
    task: { silverPrompt: "i want a python script that can merge the monthly csv exports" },
    good: [
      "Write a short program with pandas that reads every comma-separated file in a folder, one for each month, and joins them into one table. Handle differing columns, and print how many rows came from where.",
      "You are a senior developer. Produce code that concatenates twelve tabular text files with the same header into one, without external libraries. Add comments and a usage example.",
    ],
    broken: [
      [
        "Describe how pythons hunt and digest their prey, for a leaflet that visitors of a reptile house can take home.",
        "meaning-drift",
      ],
      ["Suggest conversation topics for a first date in a quiet restaurant.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-eulogy",
    language: "en",
    task: { silverPrompt: "a eulogy for my uncle, he was a fisherman and a funny man" },
    good: [
      "Compose a farewell speech for a beloved relative who spent his life at sea and made everyone laugh. About three minutes, tender and light, with a place for one anecdote and a closing line that comforts.",
      "Write words to be spoken at the funeral of my mother's brother. He worked on boats and loved jokes; let the audience smile through their tears.",
    ],
    broken: [
      [
        "List the licences that somebody needs to sell fresh fish at a weekly market, and where to apply for them.",
        "meaning-drift",
      ],
      ["Convert these measurements from imperial to metric units and round to one decimal.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-solar",
    language: "en",
    task: { silverPrompt: "are solar panels worth it, rainy climate, old roof" },
    good: [
      "You are an independent energy adviser. Assess whether photovoltaics pay off on an ageing house where the sky is often grey. Weigh yield, repairs before installation, subsidies and payback time, and say which facts you need from the owner.",
      "Help a homeowner decide about generating electricity on top of a building that needs new tiles soon, in a place with little sunshine. Present pros and cons, then a recommendation with numbers to check.",
    ],
    broken: [
      [
        "Explain how the planets formed from a disc of dust around the young sun, for readers of a popular magazine.",
        "meaning-drift",
      ],
      ["Write a limerick about a cat that believes it is a king.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-spanish",
    language: "en",
    task: { silverPrompt: "how can i learn enough spanish before my trip to the south" },
    good: [
      "As a language tutor, build a daily plan for an absolute beginner who will travel to Madrid. Twenty minutes a day; focus on ordering food, directions and polite phrases, with a small test every Sunday.",
      "Which words and sentences should a tourist master first for a holiday in Mexico, and how can they be memorized within a month? Give a daily routine.",
    ],
    broken: [
      [
        "Recommend seven tapas bars in Seville that locals like, with the dish to order in each and the price.",
        "meaning-drift",
      ],
      ["Explain how to replace the chain of a mountain bike and which tools it takes.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-meeting",
    language: "en",
    task: { silverPrompt: "boring weekly team meetings need shorter agenda" },
    good: [
      "Act as a facilitator. Restructure a recurring one-hour status call of eight colleagues into twenty-five lively minutes. Give time slots, who speaks, and what moves to writing.",
      "Draft a half-hour outline for our regular Monday get-together at work that cuts the dull parts. Include a decision round and a clear end.",
    ],
    broken: [
      [
        "Write a job advertisement for a project manager who will lead a group of eight engineers in a hybrid office.",
        "meaning-drift",
      ],
      ["Explain the rules for storing raw chicken safely at home.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-puppy",
    language: "en",
    task: { silverPrompt: "puppy bites furniture when alone" },
    good: [
      "You are a dog trainer. A four-month-old animal chews on chairs and the sofa as soon as its owner leaves. Explain the reasons and give a two-week plan with exercises, toys and what never to do.",
      "Suggest how to stop a young canine from gnawing at tables in an empty home. Distinguish boredom, teething and separation stress, with a remedy for each.",
    ],
    broken: [
      [
        "Compare the ten most popular breeds by size, need for exercise and life span, in a table for families.",
        "meaning-drift",
      ],
      ["Draft terms of use for a website that lends power tools to neighbours.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-novel",
    language: "en",
    task: { silverPrompt: "feedback first chapter, fantasy story, be honest" },
    good: [
      "You are an experienced editor of speculative fiction. Critique the opening of my manuscript frankly: hook, pacing, voice and world-building. Quote the lines you mean, and end with the three changes that matter most.",
      "Review the beginning of a tale about magic as a demanding beta reader would. Name what works, what does not, and where you would stop reading; do not flatter.",
    ],
    broken: [
      [
        "Invent a kingdom with two rival guilds and describe its laws, its religion and its three largest towns.",
        "meaning-drift",
      ],
      ["Explain what a deductible is and how it changes the cost of health insurance.", "meaning-drift"],
    ],
  },
]);
