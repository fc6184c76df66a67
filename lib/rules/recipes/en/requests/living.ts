import type { RequestLines } from "../../../recipe";
import { recipe } from "../../read-recipe";

const chosenFor = String.raw`(?:me|my|i|i['’]?m|we|our|us|for an?|best|need|want|suggest|recommend|recs?|which|gifts?|what)\b`;
const severalWanted = String.raw`tips|ideas|ways\b|list\b|what do (?:people|you|others)`;
const wantsReasons = String.raw`why\b|how (?:do|can|to|does)\b|tips|would (?:love|like) to|i want to|what helps`;
const growing = String.raw`sleep|nap\b|wak|eat|food|milk|feed|bottle|potty|toilet|wet|poo|speak|speech|talk|words?\b|walk|crawl|teeth|tantrum|bit(?:e|es|ing)\b|hit|scream|cry|cries|shy\b|fear|scared|afraid|nightmare|grow|weigh|rash|behav`;
const bothSides = String.raw`pros\b|cons\b|advantages|disadvantages|for and against|both sides|compar|table|columns?\b`;
const kindWords = String.raw`goodbye|good bye|farewell|airport|proud|love|thank|congrat|condol|funeral|grief|griev|died|dead\b|dying|passed away|lost (?:his|her|their)|comfort|cheer|support`;
const silent = String.raw`(?:doesn|don|didn|won|isn|aren|hasn|haven)['’]?t (?:answer|reply|respond)|ignor|not (?:answer|reply|respond)|no (?:answer|reply|response)|ghost|silence`;
const givenPrice = String.raw`(?:us|a|c|ca|nz|hk|s)?[£$€₹]\s?\d|\d[\d.,]*\s?(?:k\b|quid|euros?|dollars?|pounds?|bucks|eur\b|usd\b|gbp\b|rupees?|rs\b|naira|pesos?)`;
const cancelling = String.raw`cancel|unsub|keeps? charging|stop (?:them|it) from charging|still charg|get out of`;
const owed = String.raw`can (?:they|the|my|he|she|an?)\b|wages?\b|salary|unpaid|not paid|owed|dispute closed`;
const withheld = String.raw`(?:won|doesn|didn|hasn|isn)['’]?t (?:give|giving|return|pay|refund|send)|withh|refus(?:es|ed|ing)? to (?:give|return|pay|refund)|kept (?:my|our|the)|keep(?:s|ing)? (?:my|our|the) deposit`;
const fallenFor = String.raw`clicked|typed|entered|paid\b(?! (?:surveys?|jobs?|ads?|subscription|promo))|sent them|gave them|bought|hacked|fell for|logged in|transferred|gave\b|let (?:him|her|them)`;
const hasHappened = String.raw`ate\b|eaten|swallow|vomit|throw|threw|blood|bleed|limp|cough|sneez|itch|scratch(?:es|ing)? (?:him|her|it)self|won['’]?t eat|not eat|stopped (?:eat|drink|pee(?:d|s|ing)?\b|poo)|letharg|swoll|lump|diarrh|pee|poop|breath|sick|ill\b|hurt|pain(?!t)|shak|seizure|(?<!\ba (?:little )?)bit\b|bitten|stung|chew(?:ed|ing)\b(?! toys?)|paws?\b|poo\b|wee\b`;

const countries = String.raw`uk\b|england|english law|scotland|scottish|wales|ireland|the us\b|us (?:law|citizen|state)|usa\b|u\.s\.|america|canada|ontario|quebec|australia|nsw\b|victoria\b|new zealand|nz\b|india|pakistan|nigeria|kenya|ghana|south africa|philippines|singapore|germany|france|spain|italy|netherlands|sweden|poland|portugal|ohio|texas|california|florida|new york|nyc\b|ny\b|nj\b|tx\b|pennsylvania|new jersey|carolina|tennessee|indiana|missouri|maryland|wisconsin|minnesota|alabama|louisiana|kentucky|oklahoma|utah|nevada|kansas|iowa|hawaii|maine|alberta|british columbia|illinois|georgia|michigan|virginia|washington|colorado|arizona|oregon|massachusetts|london|dubai|uae\b|eu\b`;
const firstMoney = String.raw`credit card|first (?:job|salary|card)`;
const benchmark = String.raw`should (?:i|you|we|one|people|someone) have\b|average`;
const ownSteps = `Give my steps in order: proof to keep, whom to write to, deadlines, free help; cite no sections that you are not sure of.
      Being right is only the beginning.`;

/** Short requests about people, health, money and law, and for a choice. */
export const livingRequests: RequestLines = {
  "hard-talk": recipe`
    - exact-words: Give the exact words, as people really speak.
      Advice about it is not yet a sentence that you can say.
    - their-reply: Add the likeliest reply with what I answer, and the one phrase to avoid.
      Most such talks fail at the second sentence.
      unless: ${kindWords}|${severalWanted}|tell (?:my|him|her|them)\b.*nicely|text\b|writ
  `.lines,
  conflict: recipe`
    - likeliest-reading: Say first what is likeliest going on and what would point to something else, without judging who is not here.
      Only one side has been told.
      only with: why\b|mean\b|going on|suddenly|distant|cold\b|weird|strange|acting|odd\b|ignor|ghost|stopped|changed|am i\b|is (?:he|she|it|that|this)\b
      unless: cope\b|deal with|handle|put up|how (?:do|can|should) (?:i|we)\b|what (?:do|should|can) (?:i|we) do
    - first-words: Say what I do first, with the exact words to say, and what would make it worse.
      A list of possibilities does not begin the talk.
      unless: left me on read|is (?:visiting|coming)|what does (?:it|that|this) mean|what do(?:es)? (?:he|she|they) mean
  `.lines,
  feelings: recipe`
    - as-a-friend (form, tone): Answer as a warm, honest friend in a few plain sentences: no list, no diagnosis, no cheering up.
      A list of tips sounds as if nobody had listened.
      unless: how come|why (?:do|am|does|is)\b|${wantsReasons}|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|deadline
    - one-small-thing: Add one small thing for today that fits what I said.
      One thing gets done, ten do not.
      unless: ${wantsReasons}|anyone|anybody|normal
  `.lines,
  child: recipe`
    - exact-words: Say what to try in order, today’s first, each with exactly how to do it or what to say.
      A long list leaves you where you were.
      unless: reasonable|what time|bedtime for|do i (?:make|let|just|say|ignore)|or (?:just )?(?:let|ignore|leave)|bed ?time\?|(?:best|right|what|which) age|how old|when (?:do|does|should|can|is|will)\b|advice|tips|is it\b|is (?:he|she)\b|should (?:i|we)\b|first.?time|names?\b|how (?:much|many)
    - when-to-worry: Say what is normal at that age, how long it may take, and the sign that somebody should have a look.
      That is what one lies awake over.
      only with: ${growing}
      unless: (?:best|right|what|which) age|advice|tips|first.?time|names?\b|school|screens?\b|phone|tablet|pocket money|chores|homework|friends?\b
  `.lines,
  "life-change": recipe`
    - one-way: Be honest about what is hard, then name the one way that you would take, with the first step for this week.
      One step gets done, ten do not.
      unless: too (?:old|late|young)|${severalWanted}|${bothSides}|why\b|how does (?:that|it|this)\b
  `.lines,
  symptom: recipe`
    - likeliest-and-now: Say first what it likeliest is, then what I can do now, with amounts and times, and what makes it worse.
      A list of all that it could be helps nobody tonight.
      unless: (?:doesn|don|isn)['’]?t (?:hurt|sore)|no pain|painless|safe to|ice or heat|should i (?:go|see|call|wait|worry)|\bor (?:ice|heat|wait)\b|when (?:do|should|to)\b|go to (?:the )?(?:er|a&e|hospital|doctor)|serious|emergency|urgent
    - when-to-go: Name the exact signs, and after how long, that mean a doctor, and those that mean an emergency.
      “See a doctor if it gets worse” does not say when.
      unless: ^why (?:does|do) (?:my|cutting|eating|drinking)\b(?!.*(?:chest|breath|heart|head|numb|tingl|faint|blood|swell|swollen)).*\b(?:when|after|more|but)\b|from (?:typing|sitting|gaming)|click|crack(?:s|ing)?\b
  `.lines,
  "health-question": recipe`
    - answer-first: Answer in the first sentence, in numbers where there are any; then the exception that matters.
      Otherwise the answer hides behind warnings.
      unless: side effects|list\b|foods\b|causes?\b|explain|signs\b|symptoms\b|vs\b|difference
    - when-to-ask: Name the sign or figure at which I should ask a doctor or pharmacist.
      “Ask your doctor” alone does not say when.
      only with: mg\b|doses?\b|tablets?\b|pills?\b|medic|paracetamol|ibuprofen|tylenol|aspirin|antibio|blood (?:pressure|sugar)|bp\b|heart|pulse|bpm\b|fever|temperature|pregnan|breastfe|vaccin|side effects?|test results?|cholesterol|iron\b|vitamin|diabet|thyroid|levels?\b|a1c|lump|bleed
      unless: pharmacist|therap|list\b|foods?\b|expire|explain|how (?:does|do)\b|hereditary|genetic|true\b|myth
  `.lines,
  pet: recipe`
    - answer-first: Begin with yes, no or the amount, and the one thing that makes the difference.
      Otherwise the answer hides behind warnings.
      only with: ^(?:can|are|is|do|does|should|how (?:much|many|often|long))\b|safe\b|allowed
    - now: Begin with what to do now, and say what not to try at home.
      Causes help less than the next hour.
      only with: ${hasHappened}
      unless: why\b|^(?:can|are|is|do|does|should|how)\b|safe\b|allowed|how (?:can|do) (?:you|i|one) tell|hens?\b|chickens?|laying
    - likeliest-reason: Name the likeliest reason first, by the sign that tells it from the next, and what to change.
      A list of all that it could be leaves the guessing to you.
      only with: ^why\b|keeps\b|won['’]?t\b|always\b|started\b|suddenly|stopped
      unless: ${hasHappened}
    - vet-signs: Name the signs that mean the vet today, and for how long to watch otherwise.
      An animal cannot say how bad it is.
      only with: ${hasHappened}
      unless: emergency|hens?\b|chickens?|laying
  `.lines,
  price: recipe`
    - answer-first: Say in the first sentence whether that is good, fair or bad, and by which usual figure.
      Whether it is fair was the question.
      only with: ${givenPrice}
    - figure-first: Give one usual figure or range first; where I named no place, say which one it holds for.
      “It depends” is no figure.
      unless: ${givenPrice}|split\b|share of
    - what-moves-it: Say what makes it higher or lower, so that I can place my own case.
      An average is nobody’s case.
      unless: ${givenPrice}|split\b|share of|tips?\b
  `.lines,
  money: recipe`
    - worked-out: Answer in the first sentence, then show the sum with my numbers where I gave any, and name every figure that you assume.
      Then you can put your own in their place.
      only with: .*\d|how much|afford|pay off|mortgage|interest
      unless: fair(?:ly)? (?:to|on|for)|both (?:sides|of us)|${firstMoney}|what should i do|${benchmark}|by (?:age )?\d\d\b|will\b|inherit|died|liable|payday|loan sharks?|benefits|pay first|ideas|catch\b|what (?:is|are|does)|whats|what['’]s|explain|what (?:can|could) i do|${severalWanted}|budget when|how (?:do|to)\b.*\bbudget
    - worked-example: Answer in the first sentence, then show it on one example in numbers.
      What it costs shows only in numbers.
      only with: catch\b|what (?:is|are|does)|whats|what['’]s|explain
    - what-turns-it: Say which figure or circumstance would turn the answer round.
      General rules decide nothing.
      only with: should|is it|can i|which|better|or\b|worth|enough|sense
      unless: ${firstMoney}|do and not do|${benchmark}|budget|plan\b|where (?:it|my money|to start)|how (?:do|can|should) i|don['’]?t know|what (?:can|could) i do|explain|what (?:is|are)\b|${severalWanted}
  `.lines,
  rights: recipe`
    - answer-first: Answer in the first sentence with the condition that decides it, and how sure you are.
      “It depends” was known before.
    - whose-law: Say for which country or state that holds.
      Law ends at the border.
      unless: ${countries}|wi-?fi|see what|track|monitor
    - steps: ${ownSteps}
      only with: (?:won|doesn|didn|hasn|isn)['’]?t\b|refus|kept|keep(?:s|ing)?\b|withh|fired|sacked|dismiss|evict|threat|charged|not paid|unpaid|overtime|owes?\b|broke|damage|harass|discriminat|fined\b|su(?:e|ed|ing)\b|bailiff
      unless: ^(?:can|could|is|are|may|does|do)\b|(?:is|are)\b.* (?:allowed|legal)
  `.lines,
  procedure: recipe`
    - answer-first: Answer in the first sentence; add steps, papers, cost or waiting time only where I need them for it.
      Otherwise the answer hides among the steps.
      only with: ^(?:can|could|do|does|did|is|are|am|will|would|should|may|must|when|how (?:long|much|many|far|old|often|soon))\b|\b(?:do|can|must|should|will) (?:i|we|they) (?:need|have|still|get|be|use|keep|apply)\b|allowed|required
      unless: countries\b|how long does it take for\b|changed\b|letter|template
    - may-have-changed: Mark what differs by place or may have changed, say where I can check, and what most often goes wrong.
      Such rules change every year.
  `.lines,
  "get-back": recipe`
    - exact-words: Give the exact sentences: how to begin, what to ask for, and where to stop.
      Advice about it is not yet a sentence that you can say.
      unless: ${owed}|${cancelling}
    - in-writing: Give the exact words to send, to whom and by which way, and what stops the payments meanwhile.
      What was only said on the phone did not happen.
      only with: ${cancelling}
      unless: voucher|flight|do i have to|hotel\b|airbnb
    - if-refused: Add what they will likely answer with my reply, and what comes next if they refuse.
      The first answer is nearly always no.
      unless: ${silent}|${owed}|${withheld}
    - steps: ${ownSteps}
      only with: ${withheld}
    - if-silent: Say what comes next if there is still no answer: by when, whom to turn to, and what to keep as proof.
      Whoever is silent counts on your giving up.
      only with: ${silent}
  `.lines,
  scam: recipe`
    - verdict-first: Say in the first sentence whether this is a fraud, how sure that is, and what shows it.
      There is no time for ten signs.
      unless: ${fallenFor}
    - what-now: Say what to do now and what is not needed, the most urgent first.
      Panic does the wrong things first.
  `.lines,
  "which-of-two": recipe`
    - answer-first: Choose in the first sentence, with the fact that decides it; do not balance both sides.
      You have both sides already.
      unless: ${bothSides}|verdict
    - the-other: Say in which case another one would be right.
      So you see whether it is yours.
      unless: ${bothSides}|verdict
  `.lines,
  recommend: recipe`
    - first-choice (count): Name your first choice and why, then a few others with what sets each apart.
      A list of ten leaves the choice to you.
      only with: ${chosenFor}
      unless: that app\b|what[’']?s that|called\b|rank\b|name of|look for|${severalWanted}
    - each-apart (count): For each say in a few words what sets it apart and whom it suits, and leave out what only makes the list longer.
      Bare names leave the search to you.
      unless: rank\b|beginners?\b|in order|${chosenFor}|look for
    - falls-short: Say where the first choice falls short.
      Praise alone helps nobody to choose.
      only with: best\b|buy|under\b|budget|cheap|laptop|phone|headphones|camera|mattress|brand|apps?\b|software|tool\b|tools\b|bike|car\b|vacuum|printer
      unless: that app\b|what[’']?s that|called\b|name of|look for|${severalWanted}
  `.lines,
  "should-i": recipe`
    - answer-first: Take a position in the first sentence, with the reason that decides it.
      “It depends” was known before.
      unless: should (?:i|we) (?:text|call|elope|break up|dump|leave)(?: with)? ?(?:him|her|them|it)?\??$|autis|adhd|bipolar|depress|ocd\b|narciss|pregnan|${bothSides}|how (?:do|can|would) (?:i|you|one) (?:know|tell)
    - what-changes: Say what would change your answer, and how I can find that out.
      So you see whether it holds for you.
      unless: is it (?:ok|okay|normal|wrong) to\b|can i wear|ever\b|${bothSides}|rude|polite|manners|normal|weird|how (?:do|can|would) (?:i|you|one) (?:know|tell)|aita|am i (?:the|wrong|right)
  `.lines,
};
