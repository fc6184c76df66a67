import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

/** A piece in which somebody speaks or sings, or a thing that is made up: no plot, no scene. */
const otherPiece =
  /^(?![^]*\bstor(?:y|ies)\b)(?:[^]*\b(?:monologues?|soliloqu(?:y|ies)|speech(?:es)?|rants?|diary|journal|letters?|songs?|lyrics|rap|toast|prayer|confession|manifesto|prophecy)\b|\W*(?:please |can you )?(?:create|invent|design|describe|come up with|make up|build)\b)/iu;
const sketch =
  /\b(?:character (?:sheet|profile|descriptions?|ideas?|bio)|backstor(?:y|ies)|world-?building|describe|description|settings?|outline|plot|premise|prompts?|summary|blurb)\b/iu;
const forChildren =
  /\b(?:kids?|child(?:ren)?|bed ?time|toddlers?|pre-?school\w{0,3}|\d{1,2}[- ]?(?:year|yr)s?[- ]?olds?|little (?:one|girl|boy))\b/iu;
const dialogue = /\bdialog(?:ue)?s?\b/iu;
const fairyTale = /\b(?:once upon|fairy[- ]?tales?|fables?|myths?|legends?|folk ?tales?|parables?)\b/iu;

const endings =
  /\b(?:(?:possible|alternat\w{1,4}|different|three|five|two|\d) (?:\w+ )?endings|how (?:should|could|to) (?:it|the story|i) end)\b/iu;

export const story: Recipe = {
  opening: null,
  // A piece of a story has room for none of what makes a whole one.
  notFor:
    /\b(?:opening|first|last|closing|final) (?:line|sentence|paragraph)\b|\b(?:opening|beginning|ending) (?:of|for)\b/iu,
  lines: [
    line(
      "read-aloud",
      "Use sentences that read well aloud, and one short phrase that comes back through the story.",
      "Children wait for the phrase and join in.",
      { onlyWith: forChildren, unless: /\b(?:horror|thriller|novel|adults?|dialog\w{0,2})\b/iu },
    ),
    line(
      "apart-by-speech",
      "Let each speaker want something else, and speak so that one can tell who it is without being told.",
      "Speakers with one voice make a dialogue flat.",
      { onlyWith: dialogue, unless: /\b(?:no dialog\w{0,2}|language learners?|esl)\b/iu },
    ),
    line(
      "want-and-obstacle",
      "Show early in the story what its main character wants and what stands in the way.",
      "Without a want a story becomes a string of events.",
      {
        unless: new RegExp(
          `${sketch.source}|${otherPiece.source}|${dialogue.source}|${endings.source}|\\b(?:scene|two sentences?|six words?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "end-by-choice",
      "Let the story end by something that its main character decides or does, and leave the lesson unspoken.",
      "An ending by chance, or with a moral, lets readers down.",
      {
        unless: new RegExp(
          `${sketch.source}|${otherPiece.source}|${dialogue.source}|${fairyTale.source}|\\b(?:morals?|lessons?|teach\\w{0,3}|end(?:s|ed|ing|ings)?|cliff ?hanger|twist|chapter|scene|part|opening|beginning|begin\\w{0,4}|first (?:page|line|paragraph)|start)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "begin-in-scene",
      "Begin the story in the middle of a scene, not with the weather, an awakening or what happened before.",
      "Those are the openings that readers know.",
      {
        unless: new RegExp(
          `${sketch.source}|${otherPiece.source}|${dialogue.source}|${fairyTale.source}|${forChildren.source}|${endings.source}|\\b(?:start\\w{0,4}|begin\\w{0,4}|open\\w{0,4}|end(?:s|ing)?|next|continue|wak(?:es?|ing)|weather|rain\\w{0,3}|storm)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "unexpected-detail",
      "Choose details that only somebody who was there would notice, over those that the genre always uses.",
      "Stock images are read without being seen.",
      { unless: /\b(?:outline|plot|premise|endings|prompts?|summary|blurb|clich[eé]\w{0,2}|trope\w{0,2}|parody)\b/iu },
    ),
    line(
      "fitting-names",
      "Give characters without a name one that fits their time and place.",
      "The same few names stand in most generated stories.",
      {
        unless:
          /\b(?:endings|nam(?:e|es|ed|ing)|called|nameless|unnamed|fan ?fic\w{0,5}|my (?:son|daughter|dog|cat)|monologues?|soliloqu(?:y|ies)|songs?|lyrics|describe|descriptions?|world|(?:cit|countr)(?:y|ies)|towns?|villages?|places?|settings?)\b/iu,
      },
    ),
  ],
};

const smallForm = /\b(?:haikus?|limericks?|tankas?|senryus?|acrostics?|couplets?|cinquains?|nursery)\b/iu;
const song = /\b(?:songs?|lyrics?|raps?|chorus|verses?|hook|bars|jingles?|diss)\b/iu;
const forPerson =
  /\b(?:for (?:my|our|a|the) (?:\w{1,15} )?(?:mom|mum|mother|dad|father|grand\w{2,8}|nan|wife|husband|girlfriend|boyfriend|son|daughter|sister|brother|friend|teacher|boss|colleague|coworker|fianc\w{1,3})|birthday|wedding|anniversary|funeral|retire\w{0,4}|farewell|valentine\w{0,3})\b/iu;

/** Something is told of the person, beyond who they are. */
const toldOfPerson = /\b(?:s?he|his|her|they|their|who|loves?|likes?|hates?|always|turn(?:s|ing)|years?|used to)\b/iu;

export const poem: Recipe = {
  opening: null,
  lines: [
    line(
      "persons-details",
      "Work what I told about the person into the poem, and invent no memories.",
      "A detail that only the two know is what moves; an invented one hurts.",
      { onlyWith: new RegExp(`(?=[\\s\\S]*(?:${toldOfPerson.source}))(?:${forPerson.source})`, "iu") },
    ),
    line(
      "parts-of-song",
      "Label verses, chorus and bridge, and give the chorus one line that one keeps humming.",
      "It can then be set to music.",
      {
        settles: ["form"],
        onlyWith: song,
        unless: /\b(?:verses? only|one verse|chorus|bridge|\d{1,2} (?:lines?|bars)|bars|analy[sz]\w{1,4}|poem)\b/iu,
      },
    ),
    line(
      "concrete-images",
      "Build the verses from things that can be seen, heard or touched, and leave out words such as “soul”, “eternal” and “whisper”.",
      "Large words stand in every poem.",
      {
        unless:
          /\b(?:haikus?|limericks?|rap|raps|diss|abstract|souls?|eternal\w{0,2}|whispers?|acrostics?|philosoph\w{1,5}|kids?|child(?:ren)?)\b/iu,
      },
    ),
    line(
      "one-scene",
      "Choose one particular scene or moment instead of speaking of the subject in general.",
      "In general one has nothing to see.",
      {
        unless: new RegExp(
          `${smallForm.source}|${song.source}|${toldOfPerson.source}|\\b(?:my|our|kids?|child(?:ren)?|abstract|scene|moment|lines?|stanzas?|philosoph\\w{1,5})\\b`,
          "iu",
        ),
      },
    ),
    line(
      "no-forced-rhyme",
      "Where the verses rhyme, keep the natural order of words, and take a near rhyme over a forced one.",
      "A twisted sentence shows that the rhyme came first.",
      {
        onlyWith: /\brhym\w{1,4}\b/iu,
        unless:
          /(?:\b(?:not|no|without|never|un|non)|n['’]?t)[ -]?(?:\w{1,8} ){0,2}rhym|(?:dont|doesnt|wont)\s(?:\w{1,8} )?rhym|\b(?:haikus?|free verse|blank verse|(?:perfect|strict|exact) rhym\w{1,4}|un-?rhymed|tankas?|senryus?)\b/iu,
      },
    ),
    line(
      "turn",
      "Let the end of the poem see its subject differently from the beginning.",
      "A poem that only adds images stands still.",
      {
        unless: new RegExp(
          `${smallForm.source}|${song.source}|\\b(?:kids?|child(?:ren)?|alphabet|counting|end(?:s|ing)?)\\b`,
          "iu",
        ),
      },
    ),
  ],
};
