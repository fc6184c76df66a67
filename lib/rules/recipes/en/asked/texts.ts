import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";
import { ordered } from "./ordered";

const tone = String.raw`(?:funn|humor|humour|formal|friendly|warm|polite|professional|casual|serious|firm|angr|nice|kind|awkward|sincere|heartfelt|light|playful|nasty|charming|direct|honest|blunt|apolog|grumpy|too )`;

/** Texts for readers and listeners. */
export const askedOfTexts: readonly Asked[] = [
  {
    source: "speech",
    asks: ordered(String.raw`(?:toast|speech|eulogy|best man['’]?s? speech)(?! (?:recognition|bubble|therap))`),
    unless: /\b(?:text to|analy[sz]e|summar\w+|translate|presentation about|free speech|my speech|practi[sc]e)\b/iu,
    questions: questions`
      ? length (length): How long may you speak? // The speech may last this long: {answer}.
        one minute = The speech should take one minute, about 130 words. | three minutes = The speech should take three minutes, about 400 words. | ten minutes = The speech should take ten minutes, about 1,300 words.
      ? moment: A moment or habit that it should tell of? // The speech should tell of this: {answer}.
        only with: wedding|birthday|retire|farewell|eulogy|funeral|anniversary|toast|best man|maid|gran|dad|mom|mum|brother|sister|my (?:best |old )?friend
        unless: barely|hardly|don'?t know|new year|christmas|toast to|(?:\S+\s+){20}
    `,
  },
  {
    source: "poem",
    asks: ordered(String.raw`(?:poems?|haikus?|limericks?|sonnets?|rap|song|lyrics|ballad|rhyme|verses?)`),
    unless:
      /\b(?:analy[sz]e|explain|meaning|translate|my (?:poem|song)|this|how (?:to|do)|chords?|name for|title|lyrics (?:to|of))\b/iu,
    questions: questions`
      ? subject: What is it about? // It is about this: {answer}.
        unless: about|on |for |of |to |where|in which|called
      ? mood (tone): What mood should it have? // The mood of the verses is {answer}.
        tender | cheerful | serious | funny
        unless: funn|sad|happy|dark|romantic|humo|silly|funeral|limerick|birthday|love|eerie|spooky|melanch|angr|(?:grumpy|gloomy|not too)
      ? detail: What is special about the person or the occasion? // The verses must hold this: {answer}.
        only with: (?:for|to) (?:my|our|a (?:friend|colleague|coworker|teacher))
        unless: who |loves|mention|include|he |she 
      ? rhyme (form): Should it rhyme? // On rhyme in the verses: {answer}.
        yes = The verses should rhyme. | no = The verses should not rhyme.
        unless: haiku|limerick|sonnet|rap|song|lyric|ballad|rhym|free verse|villanelle
    `,
  },
  {
    source: "story",
    asks: ordered(
      String.raw`(?:stor(?:y|ies)|tale|fairy ?tale|scene|chapter|first line|opening(?: line| paragraph)?|flash fiction)`,
    ),
    unless:
      /\b(?:user stor|cover letter|email|article|essay|speech|my (?:story|scene|chapter)|success story|instagram|summar\w+|analy[sz]e|how (?:to|do)|business|brand|jokes?)\b/iu,
    questions: questions`
      ? subject: What is it about? // It is about this: {answer}.
        only with: [^]{0,40}$
        unless: about|on |for |of |to |where|in which|with|set |who|first line|opening|scene|horror
      ? age: How old are the children? // The story is for children of this age: {answer}.
        3 to 5 | 6 to 8 | 9 to 12
        only with: kid|child|bedtime|son(?!\w)|daughter|grand
        unless: \d|grader|toddler
      ? mood (tone): What mood should it leave? // The story should leave this mood: {answer}.
        comforted = The story should leave readers comforted. | uneasy = The story should leave readers uneasy. | amused = The story should leave readers amused. | moved = The story should leave readers moved.
        unless: funn|scary|horror|sad|happy|dark|romantic|humo|comedy|tragic|heart|bedtime|kid|child|spooky|creepy|satir
      ? ending: How should it end? // How the story ends: {answer}.
        well = The story ends well. | badly = The story ends badly. | open = The story ends open.
        unless: (?:end|cliff|twist|chapter|scene|opening|first line|bedtime|kids|child)
        replaces: end-by-choice
      ? length (length): How long should it be? // Length of the story: {answer}.
        a page = It should have about 400 words. | three pages = It should have about 1,200 words. | very short = It should have about 150 words.
        unless: (?:short|first line|opening|flash|bedtime)
    `,
  },
  {
    source: "essay",
    asks: ordered(String.raw`(?:essay|term paper|research paper|reflection)`),
    unless:
      /\b(?:my essay|extension|e-?mail|professor|titles?|topics?|hooks?|intro\w*|conclusion|outline|thesis|excuse|late|proofread|check|grade|questions?|ideas?|college essay|personal)\b/iu,
    questions: questions`
      ? length (length): How long should it be? // Length of the essay: {answer}.
        about 300 words | about 800 words | about 1,500 words
        unless: (?:paragraph|page|words)
      ? level (audience): For which level? // The essay is for this level: {answer}.
        middle school | high school | university
        unless: (?:grade|school|college|universit|phd|gcse|a[- ]level|ielts|toefl|ap )
    `,
  },
  {
    source: "report",
    asks: ordered(String.raw`(?:business plan|business case|project report|proposal)`),
    unless: /\b(?:marriage|propose|outline|template|format|what (?:is|should))\b/iu,
    questions: questions`
      ? length (length): How long should it be? // Length: {answer}.
        one page | three pages | in full, for a bank = In full, as a bank expects it, with figures by month for the first year.
      ? known: What do you know already (place, money, customers)? // What I know already: {answer}.
        unless: (?:\$|€|£|\d{3})
    `,
  },
  {
    source: "article",
    asks: ordered(
      String.raw`(?:(?:blog ?|news ?letter |magazine )?(?:article|post)|newsletter|blog)(?<!(?:linkedin|facebook|instagram|fb|insta|social media|social|reddit) post)`,
    ),
    unless:
      /\b(?:titles?|topics?|headlines?|ideas?|linkedin|facebook|instagram|tweet|caption|summar\w+|job post|my (?:article|post)|schedule|calendar)\b/iu,
    questions: questions`
      ? reader (audience): Who reads it? // It is read by {answer}.
        beginners | our customers | people of the trade
        unless: (?:for (?:\w+ )?(?:beginner|customer|parent|student|senior|women|men|owner|people|kid))
      ? length (length): How long should it be? // Length: {answer}.
        about 400 words | about 800 words | about 1,500 words
    `,
  },
  {
    source: "ad-copy",
    asks: ordered(
      String.raw`(?:fb |facebook |google |instagram |newspaper |radio )?(?:ad|ads|advert|advertisement|flyer|promo|radio spot|sales page|landing page)(?: text| copy)?`,
    ),
    unless:
      /\b(?:job|hiring|vacancy|bake sale|yard sale|garage sale|concert|party|meeting|lost (?:dog|cat)|missing|used|craigslist|marketplace|for sale|sell(?:ing)? my|wanted|budget|how|strategy|campaign name|design|code|html)\b/iu,
    questions: questions`
      ? act: What should readers do? // Readers should do this: {answer}.
        book or call | come by | buy online | sign up
        unless: (?:call|book (?:a|now|your)|sign up|come (?:by|to|in)|order|register|buy)
      ? offer: What makes people come now (price, date, extra)? // What makes people come now: {answer}.
        unless: (?:%|\$|€|£|\d|free|off|sale|discount|opening)
    `,
  },
  {
    source: "product-description",
    asks: ordered(
      String.raw`(?:product|etsy|amazon|ebay|shop|item) (?:description|listing|text)s?|(?:description|listing) (?:for|of) (?:my|our|a|an|the)`,
    ),
    unless: /\b(?:job|format|template|improve|better|rewrite|course|movie|book)\b|\n/iu,
    questions: questions`
      ? facts: Size, material, price: what must be said? // These facts must be in it: {answer}.
        unless: (?:\d ?(?:cm|mm|inch|g|kg|ml|oz)|made (?:of|from)|cotton|wool|wood|steel|leather)
      ? place (form): Where does it stand? // The description stands here: {answer}.
        Etsy | Amazon | My own shop = The description stands in my own shop.
        unless: (?:etsy|amazon|ebay|shopify|website|shop|vinted|marketplace)
    `,
  },
  {
    source: "social-post",
    asks: ordered(String.raw`(?:(?:instagram|insta|facebook|fb|tiktok) )?captions?`),
    unless: new RegExp(String.raw`\b${tone}|\b(?:ideas for|video|closed|subtitle)`, "iu"),
    questions: questions`
      ? tone (tone): How should it sound? // It should sound {answer}.
        funny | warm | short and dry
    `,
  },
];
