import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const shortStop = /\b(?:layover|stop-?over|hours?|hrs|one day|1 day|day[- ]trip|half a day|afternoon)\b/iu;

const onTheWay =
  /\b(?:road ?trip|driv\w{1,3}|camper\w{0,3}|bik\w{1,4}|backpack\w{0,3}|path|rv|ring road|interrail|cycl\w{1,3}|hik\w{1,3}|route|between|motorbike|sail\w{0,3})\b/iu;

const aBed = /\b(?:hotels?|hostels?|air ?bnb|b&b|resorts?|where to stay|places to stay|guest ?houses?)\b/iu;

export const trip: Recipe = {
  opening: null,
  // Ideas for a place are no journey yet.
  notFor:
    /\bwhat\b[^.?!\n]{0,14} (?:skip|avoid|miss|pack|bring|wear)\b|^(?![^]*\b(?:days?|itinerary|plan|weekend|weeks?|trip|hours?)\b)[^]*\bthings to (?:do|see)\b/iu,
  lines: [
    line(
      "weakest-traveller",
      "Fit each day to the traveller with the least stamina: ways on foot, stairs, rests, meals and toilets.",
      "One tired traveller ends the day for all.",
      {
        onlyWith:
          /\b(?:kids?|child\w{0,3}|toddler|baby|pupils|\d{1,2}[- ]?(?:year|yr)s?[- ]?olds?|parents|grand\w{2,7}|mom|mum|dad|wheelchair|stick|pregnant|elderly|knees?|disab\w{2,4})\b/iu,
        unless: /\b(?:without (?:the |our |my )?(?:kids|children|parents)|adults only|no kids)\b/iu,
      },
    ),
    line(
      "legs",
      "Give distance and travel time of each leg, and keep a day's share of it bearable.",
      "Days that look short on the map are spent on the road.",
      { onlyWith: onTheWay, unless: /\b(?:km|miles|itinerary table)\b/iu },
    ),
    line(
      "back-in-time",
      "Count in the ways, queues and checks, and say when I must set out for the way back at the latest.",
      "On a short stop the way back decides what is possible.",
      { onlyWith: /\b(?:layover|stop-?over)\b/iu },
    ),
    line(
      "near-together",
      "Group places that are near each other into the same half-day, and say how to get from one to the next and how long it takes.",
      "Crossing a city twice costs half a day.",
      {
        unless: new RegExp(
          `${onTheWay.source}|${aBed.source}|\\b(?:honeymoon ideas|where (?:to|should)|safari|cruise|resort|beach only)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "book-and-check",
      "Say what must be booked ahead and how early, and mark opening hours, prices and timetables as to be checked.",
      "A model's knowledge of them is old.",
      { settles: ["length"], unless: new RegExp(`^(?!.*\\b(?:days?|itinerary|plan)\\b).*${aBed.source}`, "iu") },
    ),
    line(
      "only-real-places",
      "Name only places and tours of which you are sure that they exist; for the rest say what to look for.",
      "Invented places look real.",
    ),
    line(
      "two-fixed-things",
      "Plan at most two fixed things a day, and give an alternative for bad weather.",
      "A full programme fails at the first delay.",
      {
        settles: ["form"],
        unless: new RegExp(
          `${shortStop.source}|${onTheWay.source}|\\b(?:packed|busy|as much as|hour by hour|see everything|nothing before|indoor|business|work trip|umrah|hajj|pilgrimage)\\b`,
          "iu",
        ),
      },
    ),
  ],
};
