import type { Recipe } from "../../recipe";
import { inventNoSources } from "./shared-lines";
import { line } from "./write-recipe";

const tiny = /\b(?:[1-9]?\d|1\d{2}) ?-?words?\b|\b(?:short|brief|paragraph|tiny|blurb|one[- ]page)\b/iu;
const news =
  /\b(?:news (?:article|story|report|item|piece)|newspaper|press|breaking|obituar\w{1,3}|announce\w{0,5})\b/iu;
const newsletter = /\bnews ?letters?\b/iu;

export const article: Recipe = {
  opening: null,
  lines: [
    line(
      "items-stand-alone",
      "Let each item of the newsletter stand alone: a headline that says what happened, what it means for the reader, and a link or date as a placeholder.",
      "A newsletter is skimmed, not read from top to bottom.",
      {
        settles: ["form"],
        onlyWith: newsletter,
        unless:
          /\b(?:an? (?:\w{1,12} )?(?:item|piece|article|story|note|paragraph)|intro\w{0,9}|one topic|essay|subject)\b/iu,
      },
    ),
    line(
      "search-phrase",
      "Use the phrase that people would search for in the title, the first paragraph and one subheading, and answer their question before anything else.",
      "Searchers leave when the answer is not at the top.",
      { onlyWith: /\b(?:seo|keywords?|rank\w{0,4}|google)\b/iu, unless: /\bsubhead\w{0,4}\b/iu },
    ),
    line(
      "point-first",
      "State the article's main point in the first three sentences, without a general lead-in such as “In today's world”.",
      "Most readers decide there whether to go on.",
      {
        unless: new RegExp(
          `${news.source}|${newsletter.source}|\\b(?:anecdote|story|open with|start with|begin with|suspense|profile)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "concrete-case",
      "Carry each main point of the article by one concrete example, case or comparison.",
      "Points without an instance are forgotten.",
      { unless: new RegExp(`${news.source}|${newsletter.source}|${tiny.source}|\\bexamples?\\b`, "iu") },
    ),
    line(
      "common-mistake",
      "Take up the belief about the topic that most readers get wrong, and correct it.",
      "It is what even informed readers take away as new.",
      {
        unless: new RegExp(
          `${news.source}|${newsletter.source}|${tiny.source}|\\b(?:mistakes?|myths?|misconceptions?|opinion|op-?ed|review|travel|my|our|diary|personal|interview|profile|event|recap|fiction\\w{0,2}|imaginary|made[- ]up|satir\\w{1,3}|parody|funny)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "telling-headings",
      "Write subheadings that each make a statement (“Index funds cost less”), not labels (“Costs”).",
      "Who reads only the headings still gets the argument.",
      {
        settles: ["form"],
        unless: new RegExp(
          `${news.source}|${newsletter.source}|${tiny.source}|\\b(?:head\\w{0,4}|sub-?head\\w{0,4}|listicle|top \\d{1,2})\\b`,
          "iu",
        ),
      },
    ),
    line(
      "useful-end",
      "End the article with one thing that the reader can do or decide now, not with a summary.",
      "A summary repeats what was just read.",
      {
        unless: new RegExp(
          `${news.source}|\\b(?:conclu\\w{2,6}|summar\\w{1,5}|cta|call[- ]to[- ]action|end(?:s|ing)? with|satir\\w{1,3}|parody|history)\\b`,
          "iu",
        ),
      },
    ),
    { ...inventNoSources, unless: new RegExp(`\\b(?:village|parish|club|news item)\\b`, "iu") },
  ],
};

/** An essay of which the prompt says what it is about. */
const ofTopic = /\b(?:on|about|whether|of|why|how|what|whose|that|topic|title|question|prompt|is|are|should)\b|[:"“]/iu;

const personal =
  /\b(?:personal|narrative|descriptive|reflect\w{0,5}|college (?:app\w{0,9}|admission\w{0,1}|essay)|common ?app|admissions?|statement of purpose|scholarship|memoir|about me|myself|my (?:life|summer|family|hero|best|favou?rite|experience|childhood|dream))\b/iu;
const noThesis = new RegExp(
  `${personal.source}|\\b(?:both sides|pros and cons|advantages|abstract|literature review|methods?|methodology|annotated|bibliography|outline|lab|intro\\w{0,9}|conclusion|explain\\w{0,3}|expository|process)\\b`,
  "iu",
);

export const essay: Recipe = {
  opening: null,
  notFor: /\b(?:longer|shorter|expand|extend|titles?|outline|theses|thesis statements?|ideas|topics?)\b/iu,
  lines: [
    line(
      "wording-of-work",
      "Argue from the wording and make of the work itself, instead of retelling its plot.",
      "Retelling is what literature essays lose most marks for.",
      {
        onlyWith: /\b(?:novel|poem|poetry|shakespeare|macbeth|hamlet|gatsby|literary|literature|symbolism|author)\b/iu,
        unless: /\b(?:literature review|summar\w{1,5}|my)\b/iu,
      },
    ),
    line(
      "thesis",
      "Take one position that somebody could dispute, and put it into the last sentence of the essay's introduction.",
      "An essay without a position becomes a list.",
      {
        onlyWith: ofTopic,
        unless: new RegExp(`${noThesis.source}|\\b(?:thesis|neutral|balanced|unbiased|objective|discuss)\\b`, "iu"),
      },
    ),
    line(
      "claim-and-proof",
      "Begin each body paragraph of the essay with a claim that carries the argument on, and support it with one particular case, passage or figure.",
      "Paragraphs that open with a topic only describe.",
      { onlyWith: ofTopic, unless: noThesis },
    ),
    line(
      "counter-argument",
      "Answer in the essay the strongest argument against its position, not the weakest.",
      "Readers who think of it themselves are lost.",
      {
        unless: new RegExp(
          `${noThesis.source}|\\b(?:counter\\w{0,12}|one[- ]sided|literary|novel|poem|history)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "end-further",
      "Let the end of the essay say what follows from it, instead of restating the introduction.",
      "A restatement adds nothing for the reader.",
      {
        unless:
          /\b(?:personal|college app|common ?app|admissions?|narrative|restate|summar\w{1,5}|conclu\w{2,6}|abstract|intro\w{0,9}|outline|paragraph)\b/iu,
      },
    ),
    {
      ...inventNoSources,
      unless: new RegExp(`${personal.source}|\\b(?:fiction\\w{0,5}|made[- ]?up|placeholders?)\\b`, "iu"),
    },
  ],
};
