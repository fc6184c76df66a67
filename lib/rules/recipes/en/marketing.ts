import type { Recipe } from "../../recipe";
import { inventNothing } from "./shared-lines";
import { line } from "./write-recipe";

const mourning =
  /\b(?:rip|passed away|died|death|funeral|memorial|condolences?|missing|lost (?:dog|cat|pet)|tragedy)\b/iu;
const ownPhoto =
  /\bcaptions?\b(?=[^]{0,120}\b(?:photos?|pictures?|pics?|selfie|dog|cat|pupp(?:y|ies)|kitten|sunset|trip|holiday|vacation|baby|beach|hik\w{1,3}|bestie|boyfriend|girlfriend)\b)(?![^]{0,160}\b(?:shop|stall|sale|business|caf[eé]|bakery|salon|company|product|our)\b)/iu;
const tweet = /\b(?:tweets?|twitter|x post|threads?|bluesky)\b/iu;

export const socialPost: Recipe = {
  opening: null,
  notFor: /\bhash ?tags? (?:for|on|about|ideas?)\b|\b(?:\d+|some|few|ideas for) (?:[\p{L}-]+ ){0,2}captions\b/iu,
  lines: [
    line(
      "first-line",
      "Put what matters most to the reader into the first line of the post; the rest may be cut off.",
      "Most apps show only the first line.",
      { unless: new RegExp(`${tweet.source}|${ownPhoto.source}|\\b(?:start|begin|open)s? with\\b`, "iu") },
    ),
    line("each-tweet", "Keep each tweet under 280 characters.", "Longer ones cannot be posted by everybody.", {
      settles: ["length"],
      onlyWith: tweet,
      unless: /\b(?:characters?|chars?|280|140|long)\b/iu,
    }),
    line(
      "linkedin-form",
      "Write the post in the first person, in paragraphs of one or two sentences, 80 to 150 words, without rows of emojis.",
      "That is how it is read on a phone.",
      {
        settles: ["form", "length"],
        onlyWith: /\blinked-?in\b/iu,
        unless:
          /\b(?:we|our|company|thread|comment|summary|headline|about section|message|dm|bio|emojis?|paragraphs?|bullets?|carousel)\b/iu,
      },
    ),
    line(
      "no-post-phrases",
      "Leave out formulas such as “excited to announce”, “game-changer” and “let that sink in”.",
      "Readers take them for advertising and scroll on.",
      {
        unless:
          /\blike every (?:other|linked)|\bwithout sounding\b|\bhumbled\b|\b(?:excited|thrilled|game[- ]?changer|parody|satir\w{1,3}|cringe)\b/iu,
      },
    ),
    line(
      "one-answer",
      "End the post with one question that readers can answer from their own experience, or one thing that they can do.",
      "Answers carry a post further than likes.",
      {
        unless: new RegExp(
          `${mourning.source}|\\b(?:cta|call[- ]to[- ]action|questions?|ends? with|bio|quote|joke|funny|meme|caption)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "few-hashtags",
      "Use at most three hashtags, each particular to the topic.",
      "General hashtags reach nobody.",
      {
        settles: ["form", "count"],
        unless: new RegExp(`${mourning.source}|${tweet.source}|\\b(?:hash ?tags?|facebook|reddit)\\b|#`, "iu"),
      },
    ),
    inventNothing,
  ],
};

const pressRelease = /\bpress releases?\b/iu;
const meta = /\bmeta[- ]?(?:descriptions?|titles?|tags?)\b/iu;
const smallAd =
  /\b(?:google ads?|search ads?|ppc|adwords|meta[- ]?(?:descriptions?|titles?|tags?)|banners?|billboards?|one[- ]liners?)\b/iu;

/** What is let, sold privately or handed out on paper is described by what it is. */
const noProduct =
  /\b(?:apartments?|flats?|house|rooms?|holiday (?:home|let)|air ?bnb|second[- ]?hand|used|sell(?:ing)? my|my old|marketplace|craigslist|gumtree|flyers?|leaflets?|posters?|lessons?|class(?:es)?)\b/iu;
/** Something used that one person sells to another. */
const privateSale =
  /\b(?:marketplace|craigslist|gumtree|kijiji|classifieds?|second[- ]?hand|selling my|sell my|my (?:old|used))\b/iu;
const aboutUs = /\babout[- ](?:us|page)\b/iu;
const headlineOnly = /\bheadlines? (?:for|about|on|to)\b/iu;

export const adCopy: Recipe = {
  opening: null,
  notFor: /\bbio\b|\bimpressum\b/iu,
  lines: [
    line(
      "ad-limits",
      "Keep headlines within 30 characters and descriptions within 90.",
      "Search ads beyond that are refused.",
      { settles: ["length"], onlyWith: /\b(?:google ads?|search ads?|ppc|adwords)\b/iu, unless: /\bcharacters?\b/iu },
    ),
    line(
      "about-us",
      "Tell how it began, who does the work today and what customers have from that; invent no facts about us, leave [square brackets] where one is missing.",
      "Made-up origins are noticed by those who know the place.",
      { onlyWith: aboutUs },
    ),
    line(
      "headline",
      "Keep the headline under ten words, and let it say what the reader gets rather than what the thing is.",
      "A headline is read in one glance or not at all.",
      { settles: ["length"], onlyWith: headlineOnly },
    ),
    line(
      "feature-to-gain",
      "Say for each feature what it saves the buyer or makes possible, with the figure if one is given.",
      "A feature alone leaves the work of thinking to the reader.",
      {
        unless: new RegExp(
          `${noProduct.source}|${aboutUs.source}|${headlineOnly.source}|${pressRelease.source}|${smallAd.source}`,
          "iu",
        ),
      },
    ),
    line(
      "objections",
      "Answer on the page the two doubts that most likely keep these buyers from acting.",
      "Unanswered doubts are why visitors leave.",
      {
        onlyWith: /\b(?:landing|sales page|home ?page|website|web page|long[- ]form|sales letter)\b/iu,
        unless: /\babout[- ](?:us|page)\b|\b(?:objections?|doubts?|hero|headline)\b/iu,
      },
    ),
    line(
      "one-action",
      "Ask for one action only, and word it by what the reader gets.",
      "Two buttons split the attention.",
      {
        unless: new RegExp(
          `\\b(?:listings?|air ?bnb|rental)\\b|${privateSale.source}|${aboutUs.source}|${headlineOnly.source}|${pressRelease.source}|${meta.source}|\\b(?:cta|ctas|call[- ]to[- ]action|calls[- ]to[- ]action|buttons?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "no-made-up-proof",
      "Invent no reviews, customer numbers, awards, guarantees or discounts; leave a marked space where proof should stand.",
      "Made-up proof is against the law in advertising.",
      {
        unless: new RegExp(
          `${pressRelease.source}|${noProduct.source}|${headlineOnly.source}|\\b(?:fiction\\w{0,5}|fake|parody|satir\\w{1,3}|made[- ]?up|imaginary|marketplace|craigslist|ebay|gumtree)\\b`,
          "iu",
        ),
      },
    ),
    {
      ...inventNothing,
      unless: new RegExp(
        `${inventNothing.unless?.source ?? ""}|${privateSale.source}|\\b(?:listings?|air ?bnb|rental)\\b`,
        "iu",
      ),
    },
  ],
};
