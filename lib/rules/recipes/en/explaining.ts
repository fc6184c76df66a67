import type { Recipe } from "../../recipe";
import { causesInOrder, meaningInUse, whatToCheck } from "./asked-lines";
import { whichSideEffects, whichSigns } from "./shared-lines";
import { line, question } from "./write-recipe";

const oneBreath = /\b(?:(?:one|1|two|2|single) (?:short )?(?:sentences?|lines?|words?)|tl;?dr|briefly|in short)\b/iu;

const forChildren =
  /\b(?:eli\d{1,2}|like i['’]?m \w{1,8}|kids?|child|children|toddler|\d{1,2}[- ]year[- ]olds?|five)\b/iu;

export const explain: Recipe = {
  opening: null,
  lines: [
    line(
      "my-case",
      "Say in the explanation what it changes for my own case in practice, not only what it means in general.",
      "A definition alone does not say what to do with it.",
      {
        onlyWith:
          /\b(?:my (?:contract|bill|report|results?|payslip|lease)|means? (?:for|to) (?:us|me)|affects? (?:us|me))\b/iu,
      },
    ),
    meaningInUse,
    whatToCheck,
    line(
      "allowed-or-not",
      "Give the rule in one or two sentences, then one example that is allowed and one that is not.",
      "A rule is understood by the case just outside it.",
      {
        settles: ["form"],
        onlyWith: /\brules? (?:of|for)\b/iu,
        unless: /\b(?:write|make|house|company|class(?:room)?|office|thumb|engagement|law)\b/iu,
      },
    ),
    line(
      "what-happened",
      "Tell it in order with years and names: what led to it, what happened, what followed; and mark what is disputed.",
      "An event is understood by what came before and after it.",
      {
        settles: ["form", "length"],
        onlyWith: /^\W*what happened (?:in|at|during|to)\b/iu,
        unless: new RegExp(`${oneBreath.source}|\\b(?:my|our|i|we|today|yesterday)\\b`, "iu"),
      },
    ),
    line(
      "by-time",
      "Follow the effects in order of time, from the first hours to the long run, and say which are certain and which are disputed.",
      "Otherwise the most striking effect hides the others.",
      { settles: ["form"], onlyWith: /\bwhat (?:would|will|could) happen if\b/iu, unless: /\b(?:i|we|my|our)\b/iu },
    ),
    line(
      "best-supported",
      "Where causes are disputed, say which one is best supported and which is a guess.",
      "Popular explanations are told with the same certainty as proven ones.",
      {
        onlyWith:
          /\b(?:why did|causes?)\b.*\b(?:empires?|wars?|fall|fell|collapse\w{0,1}|crisis|crash|revolution|extinct\w{0,3}|dinosaurs|depression|lose|lost|fail\w{0,2}|die|died|autism|cancer)\b/iu,
        unless: new RegExp(`${forChildren.source}|\\b(?:my|our)\\b`, "iu"),
      },
    ),
    line(
      "cause-then-chain",
      "Name the main cause in the first sentence, then explain step by step how it leads to what one sees.",
      "The cause alone does not show how it works.",
      {
        settles: ["form", "length"],
        onlyWith:
          /^\W*(?:(?:can you |please )?explain )?(?:why (?:is|are|do|does|did|can|can['’]t|was|were|don['’]?t|doesn['’]?t|isn['’]?t)|how come|what causes)\b/iu,
        unless:
          /\b(?:do|are) (?:people|men|women|guys|girls|boys|husbands|wives|friends|parents|kids)\b|\b(?:my|our|i|we|you)\b/iu,
      },
    ),
    causesInOrder,
    line(
      "side-by-side",
      "Name the one difference from which the others follow, then set the rest side by side in a short table.",
      "Who has understood that one can work out the rest.",
      { settles: ["form"], onlyWith: /\b(?:vs\.?|versus|differences? between|differ|different from)\b/iu },
    ),
    line(
      "mechanism",
      "Go through it in the order in which it happens, and compare the least familiar step with something from everyday life.",
      "A process is understood from its beginning to its end.",
      {
        settles: ["form", "length"],
        onlyWith:
          /^\W*(?:(?:can you |please )?(?:explain|tell me|teach me) )?how (?:do|does|did|is|are|was|were)\b|\bhow .{2,60} works?\b|^\W*what happens (?:in|to|inside|during|when)\b/iu,
        unless: new RegExp(
          `\\b(?:do|are) (?:people|men|women|guys|girls|boys|husbands|wives|friends|parents|kids)\\b|${oneBreath.source}|\\b(?:i|my|we|our|you|analog\\w{1,4}|feel)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "definition",
      "Define it in one plain sentence first, then show it by one concrete example, and name what it is often mistaken for.",
      "Those three are what one needs to use the word oneself.",
      {
        settles: ["form", "length"],
        onlyWith: /^\W*(?:(?:can you |please )?explain )?what(?:['’]?s| is| are)\b/iu,
        unless: new RegExp(
          `${oneBreath.source}|\\b(?:mean\\w{0,3}|differences?|vs|my|our|best|should|rules|red flags|history|symptoms?|signs|effects?|causes?|benefits|examples?|steps|going on)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "periods",
      "Go through it in four to six periods, each with its years, one name or event to know, and what changed.",
      "Years and names are what a history is remembered by.",
      { settles: ["form", "length", "count"], onlyWith: /\bhistory of\b/iu, unless: oneBreath },
    ),
    line(
      "small-steps",
      "Go from the first idea to the next in small steps with one example each, and end with three questions by which I can check myself.",
      "What was only read feels known until one is asked.",
      {
        settles: ["form", "length"],
        onlyWith:
          /\b(?:teach me|crash course|basics of|help me (?:understand|learn)|for my (?:\w+ )?(?:test|exam|quiz))\b/iu,
        unless: /\b(?:vs\.?|versus|differences?|history|quiz me|one at a time)\b/iu,
      },
    ),
    line(
      "portrait",
      "Tell it in four parts with headings: what it is, what matters most about it, what surprises, and what most people get wrong.",
      "Without a plan such an answer becomes a list of facts.",
      {
        settles: ["form", "length"],
        onlyWith:
          /\b(?:tell me (?:all |everything |more |something )?(?:about|on)|info(?:rmation)? (?:on|about)|what (?:are|is) an? \w+$|everything about|all about)\b/iu,
        unless: new RegExp(`${oneBreath.source}|\\b(?:history|my|our)\\b`, "iu"),
      },
    ),
    whichSigns,
    whichSideEffects,
    line(
      "misunderstanding",
      "Name the point that is most often misunderstood, and what is true instead.",
      "Half-knowledge stays when it is not named.",
      {
        settles: ["length"],
        unless: new RegExp(
          `\\b(?:do|are) (?:people|men|women|guys|girls|boys|husbands|wives|friends|parents|kids)\\b|\\b(?:i|me|feel\\w{0,3})\\b|${oneBreath.source}|${forChildren.source}|\\b(?:my|our|mean\\w{0,3}|what(?:s| is| are)|myths?|mis\\w{3,14}|(?:tell|teach) me|info(?:rmation)?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "terms",
      "Say what each technical term means where it first appears.",
      "One unknown word is enough to lose the thread.",
      {
        settles: ["audience", "length"],
        unless:
          /\b(?:do|are) (?:people|men|women|guys|girls|boys|husbands|wives|friends|parents|kids)\b|\b(?:jargon|plain|simpl\w{1,4}|normal words|lay\w{0,6}|tell me|symptoms|terms?|advanced|deep|technical|expert|why|rules?|vs|versus|differences?|ending|films?|movies?|books?|plot|poems?|lyrics|jokes?|memes?|mean\w{0,3}|what(?:s| is| are)|wh(?:o|en|ere))\b/iu,
      },
    ),
  ],
  questions: [
    question(
      "audience",
      "Who is the explanation for?",
      {
        "A complete beginner": "The explanation is for somebody who has never heard of it.",
        "A student": "The explanation is for a student who has to use it in an exam.",
        "Somebody of the field": "The explanation is for somebody who knows the field; leave out the basics.",
        "A child": "The explanation is for a child of about ten.",
      },
      "The explanation is for {answer}.",
      { settles: ["audience"], replaces: ["terms"], unless: forChildren },
    ),
    question(
      "depth",
      "How deep should it go?",
      {
        "The idea only": "Explain only the idea, in at most 150 words.",
        "How it works": "Explain how it works, part by part, without formulas.",
        "Every detail": "Go into the details, with formulas or code where the subject has them.",
      },
      "How deep the explanation should go: {answer}.",
      { settles: ["length"], unless: oneBreath },
    ),
    question(
      "known",
      "Where are you stuck?",
      {
        "At the first idea":
          "I have read about it and still do not see the basic idea; choose another way in than textbooks do.",
        "At using it": "I understand the idea; show how it is used.",
        "At remembering it": "I understand it and forget it; give me something to remember it by.",
      },
      "About what I know of it and where I am stuck: {answer}.",
      { unless: /\b(?:stuck|i (?:know|understand|read|don['’]?t get|do not get)|ive read|i['’]?ve read)\b/iu },
    ),
  ],
};
