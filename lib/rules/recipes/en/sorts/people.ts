import { sort } from "../write-sort";

const kin =
  "(?:parents?|kids?|children|boss|manager|cfo|ceo|colleagues?|co-?workers?|neighbou?rs?|(?:best |old )?friends?|husband|wife|partner|girlfriend|boyfriend|gf|bf|mother|mom|mum|father|dad|sister|brother|son|daughter|teen\\w{0,5}|in-?laws|mother in law|father in law|landlord|landlady|room-?m?ates?|flat-?mates?|house-?mates?|teacher|professor|tenants?|employees?|client|customer|aunt|uncle|cousin|ex|crush|date|therapist|doctor|grand\\w{2,8}|someone|somebody|people|guests?|family|him|her|them|\\d+ ?(?:year|yr)s?[ -]olds?|toddler|stepson|stepdaughter|team|recruiter|hr)";

const writes =
  /\b(?:email|e-mail|letter|poem|story|speech|toast|essay|eulogy|cover letter|in (?:spanish|french|german|italian|japanese|korean|chinese))\b/iu;

/** What people ask about each other. */
export const peopleSorts = [
  sort(
    "condolence",
    "message",
    {
      asks: /\b(?:sympathy|condolences?|what (?:to|should i|do i|can i) (?:say|write|text|put)\b.*\b(?:dies|died|death|passed|lost|funeral|miscarr\w{1,4}|cancer|grief|dying)|(?:message|note|card|text)\b.*\b(?:died|passed away|lost (?:his|her|their)))\b/iu,
      unless: /\b(?:email|speech|eulogy|poem|flowers|gift|wear)\b/iu,
    },
    [
      "two-versions",
      "Give two versions of at most three sentences: one for somebody close, one for somebody less close.",
      "Nearness decides the tone.",
    ],
    [
      "name-the-loss",
      "Name the loss plainly, and leave out comfort such as “everything happens for a reason” or “at least”.",
      "Such sentences make it smaller.",
    ],
    [
      "particular-offer",
      "Let it end with one particular offer of help or with nothing, not with “let me know if you need anything”.",
      "That leaves the work to them.",
    ],
  ),
  sort(
    "ready-words",
    "message",
    {
      asks: new RegExp(
        `\\b(?:polite|nice|good|professional|tactful|better|funny|kind|subtle|clever) (?:way|ways) to (?:ask|say|tell|decline|refuse|remind|respond|reply|end|cancel)\\b|\\bwhat (?:to|should i|do i|can i|could i|would i|do you) (?:say|text|reply|respond|tell)\\b|\\bhow (?:to|do i|can i|should i|do you) (?:\\w+ly )?(?:say no|decline|refuse|reject|respond|reply|answer|thank|congratulate|invite|turn (?:down|him|her|them)|say (?:goodbye|sorry|thank\\w{0,2}|happy)|cancel on|ask (?:someone|somebody|her|him|a girl|a guy|my crush) out|start a conversation|comfort|text (?:him|her|my|someone|back))\\b|\\b(?:comeback|good (?:reply|response|answer|excuse)|witty reply|excuse)\\b.*\\b(?:for|to|when|if)\\b|\\bwhat do i text back\\b|^(?:turn down|decline|cancel|say no to|respond to|reply to) (?:an? |the |my )?(?:[\\w-]+ ){0,2}(?:invitation|invite|offer|date|plans|party|wedding|request|compliment|friend|dinner)\\b`,
        "iu",
      ),
      unless: new RegExp(
        `${writes.source}|\\b(?:interview|job|how many|cover|what to say in (?:a|my|the) (?:interview|presentation|meeting)|how do you say|card|candidates?|applicants?|employees?|customers?|clients?|ceremony|dies|died|death|passed away|funeral|cancer)\\b`,
        "iu",
      ),
    },
    [
      "three-versions",
      "Give three versions that I can use as they stand, from safe to bold, each in at most two sentences.",
      "The first sentence is the hard part.",
    ],
    [
      "which-first",
      "Put the one first that you would use, and say in one sentence why.",
      "A choice to argue with is worth more than a list.",
    ],
    ["their-answer", "Say what I will probably get back, and my next line to it.", "There the talk usually stops."],
  ),
  sort(
    "card-words",
    "message",
    {
      asks: /\b(?:what (?:to|should i|do i|can i) (?:write|put|say) (?:in|on) .{0,30}\bcard\b|(?:birthday|bday|b-day|wedding|anniversary|christmas|graduation|retirement|farewell|new year|new baby|get well|mother['’]?s day|father['’]?s day|thank(?:s| you)|sympathy|condolence|valentine\w{0,3}|congratulations?)(?: \w+){0,2} (?:wishes|wish|greetings?|message|msg|text|note|card)\b|(?:wish|message|note|text|something nice|something)(?: \w+){0,3} (?:for|to) my .{0,40}\b(?:birthday|bday|anniversary|wedding|graduation|retirement))/iu,
      unless:
        /\b(?:email|speech|toast|poem|gift|design|ideas|business card|greeting card (?:shop|business)|invitation|thank you email|condolence|sympathy|died|funeral|passed)\b/iu,
    },
    [
      "three-of-kinds",
      "Give three of different kinds: a plain one, a warmer one and a lighter one, each of at most three sentences.",
      "One of them will sound like me.",
    ],
    [
      "no-printed-lines",
      "Leave out lines that stand on printed cards, such as “wishing you all the best” or “another year older”.",
      "They are not read.",
    ],
    [
      "what-i-told",
      "Invent nothing about the person; where I told something of them or of the occasion, take it up.",
      "An invented detail hurts.",
    ],
  ),
  sort(
    "hard-talk",
    "advise",
    {
      asks: new RegExp(
        `\\b(?:how (?:to|do i|can i|should i|would i|do you|do we|can we)|(?:the )?best way to) (?:\\w+ly )?(?:tell|ask|talk to|talk with|convince|confront|approach|bring (?:it |this |that )?up|raise|explain|break (?:it|up|the news)|deal with|handle|persuade|get (?:my|him|her|them)|fire|quit|set (?:a )?boundar\\w{1,3}|stand up to|apologi[sz]e to|discuss|negotiate|complain to|politely|nicely)\\b.*\\b(?:${kin}|freelancer|raise|promotion|salary)\\b(?:(?!\\b(?:but|without|because)\\b).)*|\\bhow (?:to|do i|can i|should i) (?:ask for|negotiate) (?:an? |my |the )?(?:raise|promotion|salary|higher|better|remote|time off|day off|pay rise|refund|discount|extension)\\b`,
        "iu",
      ),
      unless: new RegExp(
        `${writes.source}|\\b(?:sleep|eat|vegetables|homework|potty|brush|nap|latch|quote|python|excel|gift|present|buy|if (?:he|she|they|someone)|whether|out of (?:the|my) house|money back|deposit|tell (?:if|whether)|like me|to like|visa|citizenship|clients?|customers?|invoices?|paying|payments?|overdue)\\b`,
        "iu",
      ),
    },
    [
      "first-sentences",
      "Write out, word for word, the two or three sentences with which I begin.",
      "The first sentence is the hard part.",
    ],
    ["likely-reaction", "Name the two likeliest reactions, with what I say to each.", "There such talks go wrong."],
    ["what-not-to-say", "Name the one sentence that must not be said.", "It is the one on the tongue."],
  ),
  sort(
    "child-behaviour",
    "how-to",
    {
      asks: /\b(?:my|our) (?:[\w()-]+ ){0,3}?(?:kid|child|toddler|baby|son|daughter|newborn|preschooler|\d+ ?(?:year|yr|month|mo)s?[ -]olds?|\d+yo|teen\w{0,5})\b.{0,12}\b(?:won['’]?t|wont|keeps|refuses|hits|hitting|bites|lies|lying|hates|throws|screams|cries|wakes|doesn['’]?t (?:want|listen|eat|sleep)|tantrums?|is (?:always|scared|afraid|obsessed|not|addicted))|\bhow (?:to|do i|can i|do you) (?:get|stop|make|help|teach) (?:my|a|our|your) (?:[\w-]+ ){0,3}?(?:kid|child|toddler|baby|son|daughter|newborn|\d+ ?(?:year|yr|month)s?[ -]olds?|teen\w{0,5})s?\b.*\b(?:to|from|sleep|eat|read|fall)\b/iu,
      unless:
        /\b(?:email|letter|story|poem|code|fever|rash|gift|party|names?|tell (?:the )?time|count|maths?|spell\w{0,3}|multipl\w{2,8}|times tables|swim|ride|tie)\b/iu,
    },
    [
      "in-the-moment",
      "Say what to do in the moment, with the words that I can say.",
      "There is no time to think then.",
    ],
    [
      "days-between",
      "Then what to change in the days between so that it happens less often, and why it works at this age.",
      "The moment alone changes little.",
    ],
    [
      "how-soon",
      "Say how soon I may expect a change, and what the next step is if there is none.",
      "Most give up too early.",
    ],
    [
      "more-than-ordinary",
      "Name the signs at which it is more than ordinary for the age, and whom to ask then.",
      "One wants to know where ordinary ends.",
    ],
  ),
  sort(
    "outfit",
    "advise",
    {
      asks: /\bwhat (?:should i|to|do i|can i|do you) wear\b|\boutfits? (?:ideas? )?for\b|\bdress code\b/iu,
      unless: /\b(?:prompt|draw|write|midjourney)\b/iu,
    },
    [
      "two-outfits",
      "Describe two complete outfits down to the shoes, one plainer and one dressier.",
      "A dress code names no clothes.",
    ],
    ["out-of-place", "Say what would be out of place there.", "It is what one is afraid of."],
    [
      "one-to-buy",
      "Use clothes that most people own, and name the one piece that would be worth buying.",
      "Nobody buys a whole outfit.",
    ],
  ),
  sort(
    "gifts",
    "brainstorm",
    {
      asks: /\b(?:gifts?|presents?)\b.*\b(?:for|to give)\b|\bwhat (?:to|should i|can i|do i) (?:get|buy|give) (?:for )?(?:my|a|him|her|them|someone)\b/iu,
      unless: /\b(?:write|tense|card|message|note|thank|wrap\w{0,4}|bag|tax|shop|business|speech|ask for)\b/iu,
    },
    [
      "five-gifts",
      "Name five particular gifts of different kinds, with the usual price of each.",
      "“Something for the kitchen” cannot be bought.",
    ],
    [
      "why-it-fits",
      "Say in a few words for whom each one is right, and mark the one that you would give.",
      "A choice to argue with is worth more than a list.",
    ],
    [
      "not-the-usual",
      "Leave out what everybody gives, such as mugs, candles, socks, chocolates and gift cards.",
      "They have those.",
    ],
  ),
  sort(
    "toast",
    "speech",
    {
      asks: /\b(?:(?:wedding|birthday|retirement|farewell|anniversary|engagement|best man|maid of honou?r|bridesmaid|leaving) (?:toast|speech)|toast (?:for|at|to) (?:my|our|the|a)\b)/iu,
      unless: /\b(?:avocado|french|bread|analy[sz]e|how to|in spanish|butter|cheese)\b/iu,
    },
    [
      "to-be-heard",
      "Write it to be heard: two minutes, no sentence longer than one breath, no list of more than three.",
      "Nobody can read back.",
    ],
    [
      "everybody-laughs",
      "Make only jokes that the whole room can follow and that the person can laugh at too.",
      "Half a room laughing is worse than none.",
    ],
    [
      "last-line",
      "Let the last sentence take up the opening and lead to raising the glass or to silence.",
      "The end is what stays.",
    ],
  ),
  sort(
    "resignation",
    "formal-letter",
    {
      asks: /\b(?:resignation (?:letter|email)|letter of resignation|resign(?:ing)? letter|(?:two|2) weeks['’]? notice)\b/iu,
      unless: /\b(?:what is|movie|plot|legal|respond|reply|accept|boss resigned|one page|politician|my employee)\b/iu,
    },
    [
      "date-first",
      "Put the resignation and its date into the first sentence; mark what I have to fill in with [square brackets].",
      "It is what counts in law.",
    ],
    [
      "no-reasons",
      "Give no reasons and no criticism; name one particular thing to thank for, as a marked gap if I gave none, unless I said that I do not want to.",
      "What is written is kept.",
    ],
    [
      "handover",
      "Offer the handover in one sentence with something definite, ask for written confirmation, and keep it all under 120 words.",
      "It is what the employer asks next.",
    ],
  ),
];
