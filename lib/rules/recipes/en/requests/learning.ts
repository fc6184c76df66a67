import type { RequestLines } from "../../../recipe";
import { recipe } from "../../read-recipe";

const table = String.raw`table|columns?\b|compare\b|chart\b`;
const brief = String.raw`(?:one|two|three|[1-3]) (?:short )?(?:sentences?|lines?|words?)|briefly|in short|short (?:version|answer)|tl;?dr`;
const dailyPractice = String.raw`guitar|piano|keyboard|ukulele|violin|drums?\b|sing(?:ing)?\b|languages?\b|spanish|french|german|italian|portuguese|japanese|korean|chinese|mandarin|arabic|english|typ(?:e|ing)\b|draw(?:ing)?\b|paint(?:ing)?\b|sketch|chess|juggl|vocab|handstand|splits|meditat|calligraphy|handwriting|cod(?:e|ing)\b|python|programming|excel\b`;
const bothSides = String.raw`pros\b|cons\b|advantages|disadvantages|for and against|(?:each|both) sides?\b`;
const fiction = String.raw`novels?\b|series|films?\b|movies?\b|shows?\b|seasons?\b|episodes?\b|games?\b|marvel|star wars|saga|trilogy|anime|manga|watch`;
const severalWeeks = String.raw`(?:weeks?|months?|years?)\b(?![ -]?olds?\b)|project|renovat|office|mov(?:e|ing)\b|launch|term\b`;
const shared = String.raw`rota\b|chores?\b|housemates?|flatmates?|roommates?|turns\b`;
const longTrip = String.raw`(?:weeks?|months?)\b(?![ -]?olds?\b)|backpack|interrail|road ?trip|route\b|itinerary through`;
const stay = String.raw`days?\b|weekend|itinerary|plan|visit|weeks?\b|hours in|things to do|what to (?:see|do)|what should (?:i|we) see|honeymoon|holiday|vacation`;
const trained = String.raw`plan\b|program|routine|workout|exercis|stretch|train(?:ing)?\b|session|gym|run(?:ning)?\b|5k|10k|marathon|split\b|lift`;
const whereTo = String.raw`ideas|day trips?\b|where (?:to|should (?:i|we)|can (?:i|we)) (?:go|travel|fly)|destinations?|somewhere|which (?:city|country|island|beach)`;
const wholeEvent = String.raw`plan\b|planning|organi[sz]e|shower\b|wedding|hours?\b|guests`;
const withThings = String.raw`pack|bring|take\b(?! over)|bag\b|suitcase|camping|baby|hospital|festival|trip\b|shopping|buy\b|kit\b|supplies|things to (?:take|bring|pack|buy)|list of things|picnic`;
const preparing = String.raw`tips|wear|dress|prepare|get ready|how (?:do|should|can) i\b(?! (?:answer|respond|reply|explain))|nervous`;
const practising = String.raw`practi[cs]e|mock|ask me|quiz me|run through|role.?play`;
const whatIsAsked = String.raw`(?:will|do|does|would|might|could|typically|usually)\b.*\basks?\b|asks when|(?:likely|common|typical) questions|which questions|what questions`;
const asksForResearch = String.raw`surveys?\b|polls?\b|questionnaire|form\b|feedback|podcast|coursework`;
const talkingTo = String.raw`grand|date\b|dating|friend|(?<!business )partner|boyfriend|girlfriend|dinner|kids?\b|family|ice.?breaker`;
const drill = String.raw`problems?\b|questions?\b|quiz|multiple choice|starters?\b|worksheet|exercises?\b`;
const path = String.raw`roadmap|becom|career|channel|start (?:a|an|my)\b|hours?\b|hrs?\b|months?\b|from scratch to`;
const growth = String.raw`customers?\b|clients?\b|market|advertis|promot|sales\b|grow\b|bookings|reach|sell more|instagram|orders\b|footfall`;
const figures = String.raw`pric|charge|cost|margin|percent|%|how much|wholesale|worth it|profit|start.?up|starting|open(?:ing)? (?:a|an|my)\b`;
const notByTheHour = String.raw`week(?:ly)?\b|cleaning|chores?\b|exams?\b|revision`;
const oneOnly = String.raw`(?:an?|one) (?:\p{L}+ )?(?:ice.?breaker|game|idea|activity)\b`;
const isPossible = String.raw`possible\?*$|is it possible`;

/** Short requests to understand, to learn, to plan and to think something up. */
export const learningRequests: RequestLines = {
  "order-of": recipe`
    - one-order: Commit to one order as a numbered list, each with its reason in a few words.
      Three orders are no order.
      unless: before guests|min(?:ute)?s?\b|where do i start|first\?? or\b|or .*\bfirst|start with|which one first
    - where-to-begin: Say where to begin, and what can be skipped.
      Most people give up in what could have been skipped.
      only with: ${fiction}
      unless: right order|all\b|chronolog
    - no-spoilers: Give no spoilers, not even in the reasons.
      Reasons tell more than one thinks.
      only with: ${fiction}
  `.lines,
  "a-versus-b": recipe`
    - same-example: Say the difference in one sentence, then the sign or the small example that tells them apart.
      Two definitions beside each other show no difference.
      unless: explain|tests?\b|${table}|${brief}|iphone|android|inside|.*,.*\b(?:and|or)\b|.*\bvs\b.*\bvs\b
    - in-practice: Say what follows from it in practice, and the usual mix-up.
      That is the question that comes next.
      unless: like i[’']?m|eli5|.*(?:,|\b(?:and|or)\b) .*\band\b|simple|quick|${table}|${brief}|iphone|android|inside
  `.lines,
  explain: recipe`
    - one-example: Carry one concrete example from beginning to end, with particular names or figures.
      It holds the parts together.
      unless: ${brief}|story|clause\b|grammar|punctuat|semicolon|comma\b|colon\b|apostrophe|tense\b|example
    - misunderstood: Name the point that is most often misunderstood, and what is true instead.
      Half-knowledge stays when it is not named.
      unless: ${brief}|story|point of\b|non.?technical|what (?:is|are) an? [\p{L}-]+ [\p{L}-]+ and\b|examples?\b|years?.?olds?\b|child|kids?\b|toddler|eli5|five\b|simple\b|simply
  `.lines,
  arguments: recipe`
    - claim-and-case: For each give the claim, a concrete case that backs it, and the strongest objection with its answer.
      An argument without its objection does not hold.
      unless: thesis|title|question|quot|sources?\b|analy|meaning|view\b|would\b|${bothSides}
    - weight: For each side put the weightiest first, in a sentence with a concrete case, and say what it depends on.
      A long even list weighs nothing.
      only with: ${bothSides}
    - nothing-invented: Put the strongest first, and invent no sources, figures or quotations.
      Made-up evidence is the fault that counts most.
      unless: view\b|${bothSides}
  `.lines,
  "study-help": recipe`
    - most-first: Put first what counts most, and say how I find out what I do not know yet.
      Nobody gets through everything.
      unless: is \S+ \S+ enough|enough (?:time )?to|know nothing|${isPossible}|${practising}|test me|how (?:do|does) (?:you|one|med|law)|dissertation|thesis|narrow|tips|or\b.*\bhow|explain|summar|chapter|essay
  `.lines,
  trip: recipe`
    - few-points: Choose instead of listing: few fixed points a day, with travel times and rough costs, and something for bad weather.
      A list of sights is not yet a day.
      only with: ${stay}
      unless: skip\b|avoid|kids under|pool\b|all.inclusive|want a holiday|not flying|${whereTo}|evening|${longTrip}|pack|how (?:do|to|long|far|much)\b|cheapest|get from|flights?\b|trains?\b|bus\b|fare|where\b
    - few-stops: Choose instead of listing: few stops, with the days for each, travel times between them and rough costs.
      Those who see everything see the road.
      only with: ${longTrip}
      unless: pack|${whereTo}
    - few-places (count): Name a few that differ in kind, each with travel time, rough cost and whom it suits.
      A long list of places decides nothing.
      only with: ${whereTo}
      unless: layover|worth (?:leaving|it|going)|is it|pack
    - to-check: Mark what must be booked or checked; invent no prices or opening hours.
      They change, and you end up before a closed door.
      only with: ${stay}|${whereTo}|${longTrip}
      unless: skip\b|avoid|pack|cheapest|get from
  `.lines,
  "training-plan": recipe`
    - how-hard: For every session give minutes or repetitions, and how hard it should feel.
      Otherwise one does too much of it.
      only with: ${trained}
      unless: stretch|one workout|min(?:ute)? workout|drills?\b|^is\b|overkill|enough\b|hungry|diet|eat\b|eating|protein|vegetarian|vegan|sore|hurts?\b
    - moving-on: Give the rule for moving on, repeating or stepping back, and the pain that means stop.
      No plan knows how the week went.
      only with: ${trained}
      unless: stretch|yoga|drills?\b|min(?:ute)?s?\b|warm|kids?\b|girls|boys|team|U\d|deload|^is\b|enough\b|hungry|diet|eat\b|eating|protein|vegetarian|vegan|sore|hurts?\b
  `.lines,
  schedule: recipe`
    - real-times: Give a table with clock times or minutes that add up, with breaks and changes counted.
      What does not add up fails by noon.
      unless: ${notByTheHour}|${severalWeeks}|${shared}
    - what-to-drop: Say which times you assumed, and what to drop first when it gets late.
      It always gets late.
      unless: ${notByTheHour}|${severalWeeks}|${shared}
    - in-one-table: Give it as one table: what, who and by when, with some room for what takes longer.
      A plan without room is late on the second day.
      only with: ${severalWeeks}
      unless: exams?\b|revision|timetable|by (?:week|day)|calendar|${shared}
    - fair-shares: Give it as one table whose fairness shows at a glance, and say how it moves on to the next round.
      What seems unfair is not kept.
      only with: ${shared}
  `.lines,
  party: recipe`
    - ready-to-run: Make each concrete enough to be done as it stands: what is needed, and how it goes.
      A name of a game is not yet a game.
      only with: games?\b|activit|ideas|things to do|ice.?breaker|what to (?:do|play)
      unless: ${oneOnly}
    - running-order: Give a running order with times, and what to prepare the day before.
      Guests notice a gap more than a missing cake.
      only with: ${wholeEvent}
      unless: hen (?:do|party|weekend)|stag|weekend|days\b|games?\b|ideas|what food
    - not-the-first: Skip the first ideas that everyone has, and say which one you would begin with.
      Guests have played those.
      only with: games?\b|activit|ideas|ice.?breaker|theme
      unless: ${oneOnly}|kids?\b|child|years?.?olds?\b|first\b|${wholeEvent}
  `.lines,
  "learn-skill": recipe`
    - routine: Give one routine in minutes a day for the first weeks, with a small real example for today.
      What begins today goes on.
      only with: ${dailyPractice}
      unless: ${path}|too old|get better|keep\b
    - stages: Give the order to go in, what shows that a stage is done, and the first thing to do this week.
      A list of all that one could learn has no beginning.
      only with: ${path}
      unless: ${isPossible}
    - honest: Say what I can expect by when, what beginners do wrong, and what can wait.
      Wrong hopes end most attempts.
      unless: one exercise|get better|improve|too\b|tips
  `.lines,
  ideas: recipe`
    - not-the-first: Skip the ideas that everybody has first; make each one concrete and different in kind.
      You have had the first ones yourself.
    - your-choice: Say which one you would take, and why.
      A list leaves the choice to you.
      unless: \d|ten\b|plan\b|calendar|content|board\b|list\b
  `.lines,
  "small-business": recipe`
    - most-effect: Put first what has most effect for the least money and time.
      In a list of twenty everything looks the same.
      only with: ${growth}
    - figure-first: Give the figures that are usual in this trade, marked as estimates.
      Without a figure nothing can be decided.
      only with: ${figures}
    - trade-mistake: Say what most people in this trade get wrong with it, and what you would do first.
      That is what costs the first year.
      only with: my (?:\p{L}+ ){0,2}(?:shop|store|business|salon|stall|bakery|caf[eé]|restaurant|studio|truck|clients?|customers?|rates?)\b|business|freelanc|side hustle|sell(?:ing)?\b|start(?:ing)? (?:a|an|my|up)|open(?:ing)? (?:a|an|my)|etsy|clients?\b|customers?\b
      unless: tip\b|tipping|packages|tiers|pric|quote|job\b|word it
  `.lines,
  "questions-to-ask": recipe`
    - telling-first: Put the most telling first, and say for each what the answer tells me.
      A question helps only those who can read the answer.
      unless: important|book club|novel|book\b|film|discussion|${asksForResearch}|${talkingTo}|interrogat|interview(?:ing)? (?!question|for\b|at\b)
    - open: Let each be answered with a story or an example, not with yes or no, and begin with the easiest.
      The first answer decides how the rest goes.
      only with: ${talkingTo}|podcast|interviewing
      unless: ${asksForResearch}
  `.lines,
  interview: recipe`
    - aloud: Give answers that I can say aloud in half a minute; invent no experience, put [ ] where mine goes.
      One hears at once what was not lived.
      only with: (?:how (?:do|should|can|would) i answer|answer (?:to|for)|tell me about|weakness|strength|why (?:do|did|should)|question)
      unless: ${practising}|${preparing}|${whatIsAsked}|task|story|star\b
    - follow-up: Add the follow-up question to expect, and how to meet it.
      That one is seldom prepared.
      only with: answer|question|weakness|strength|why (?:do|did|should) you|tell me about|say (?:when|if)
      unless: ${practising}|${preparing}|${whatIsAsked}|task
    - what-they-seek: Put the likeliest first, each with what they want to find out by it.
      An answer to the wrong question helps nobody.
      only with: ${whatIsAsked}
      unless: ${practising}
    - what-decides: Put first what most often decides it, each with one example of how to do it.
      Ten equal tips help nobody on the morning itself.
      only with: tips|prepare|get ready
  `.lines,
  checklist: recipe`
    - grouped: Give quantities, grouped by where or when each is needed, and mark the few whose absence would spoil everything.
      One can tick it off without reading it twice.
      only with: ${withThings}
      unless: forget|who brings
    - as-it-is-done: Put it in the order in which it is done, and mark the few points that would be worst to miss.
      One can tick it off without reading it twice.
      unless: forget|${withThings}|chores?\b|chart\b
    - forgotten: Say what people most often forget.
      What one thinks of oneself needs no list.
      unless: forget|chores?\b|chart\b
  `.lines,
  lesson: recipe`
    - written-out: Write out the actual examples, questions and answers, ready to use as they are.
      An outline leaves the evening’s work to you.
      only with: lesson|teach|class\b|worksheet|activit|grade\b|year \d|pupils|students|learners
      unless: \bpe\b|gym\b|p\.e\.|${drill}|answers?\b|key\b|unit\b|session|riding|sport|swim|cards?\b|leaving|assembly
    - key: Let them rise from easy to hard, and put the answers at the end.
      One can hand it out as it is.
      only with: problems?\b|quiz|worksheet|exercises?\b
      unless: answers?\b|key\b|starters?\b|easy|hard\b|mix
    - wrong-answer: Name the wrong answer to expect, and how to react to it.
      The lesson turns on that.
      only with: lesson|teach|introduc|explain
      unless: ${drill}|unit\b|plan\b
  `.lines,
};
