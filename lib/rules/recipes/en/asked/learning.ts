import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";

const explained = questions`
  ? audience (audience): Who is the explanation for? // The explanation is for {answer}.
    a complete beginner = The explanation is for somebody who has never heard of it. | a student = The explanation is for a student who has to use it in an exam. | somebody of the field = The explanation is for somebody who knows the field; leave out the basics. | a child = The explanation is for a child of about ten.
  ? depth (length): How deep should it go? // How deep the explanation should go: {answer}.
    the idea only = Explain only the idea, in at most 150 words. | how it works = Explain how it works, part by part, without formulas. | every detail = Go into the details, with formulas or code where the subject has them.
`;

/** What somebody learns, teaches or presents. */
export const askedOfLearning: readonly Asked[] = [
  {
    source: "solve",
    asks: /^(?:can (?:you|u) |please |pls |help me )*(?:solve|calculate|do my (?:math|homework)|(?:work|figure) out)\b.{0,60}\d|^(?:math|homework|algebra|physics|chemistry) (?:problem|question|homework|help)\b.{0,40}\d/iu,
    unless:
      /\b(?:step[- ]by[- ]step|only|just the|explain|hint|answer only|show|steps|check|python|code|excel|budget|tip)\b/iu,
    questions: questions`
      ? need (explanation): What do you need? // What I need: {answer}.
        only the result = Give only the result. | the worked solution = Give the worked solution, step by step. | a hint = Give a hint for the next step, not the solution. | to check mine = I give my own solution; say where it goes wrong.
    `,
  },
  {
    source: "explain",
    asks: /^(?:can (?:you|u) |could you |please |pls |help me )*(?:explain|understand)(?: to me| me)? (?!(?:this|my|why (?:my|i)|the (?:code|error|joke|difference|function|following|text|above|poem|script|results?)|these|that|it|how (?:to|i|do i)|your)\b)/iu,
    unless:
      /\b(?:like|eli\d+|kids?|child|children|toddler|\d+[- ]?(?:year|yr|yo)\w*|simple|simply|plain|briefly|short|sentences?|words|jargon|interview|for (?:a|an|my|the|someone|people|visitors)|to (?:a|an|my)|code|gap|error|metric|essay|exam|test|class|grade|beginner|nurse|i (?:have|know|am|need|get)|i['’]?m|vs|versus|differ\w+|blood|what did)\b|\n|["“]/iu,
    questions: explained,
  },
  {
    source: "explain",
    asks: /^what(?:['’]?s| is| are) (?:an? |the )?(?!(?:your|my|this|that|it|up|wrong|for|on|in|going|happening|best|good|better|new|time|weather|date|point|difference|meaning|capital|name|plural|opposite|word|love|life|a good|next|left|he|she|they|there|here)\b)[a-z'’-]+(?: (?!(?:i|my|in|at|if|do|when|to|for|vs|or|and|without|with|about)\b)[a-z'’-]+){0,2}(?: (?:really|exactly|actually|anyway))?\W*$/iu,
    unless:
      /\b(?:plural|capital|tallest|largest|biggest|fastest|population|worth|price|cost|temperature|symptoms?|side effects|the (?:most|least)|wifi password|news|score|winner|age|size|recipe|law|legal)\b/iu,
    questions: explained,
  },
  {
    source: "explain",
    asks: /^(?:can (?:you|u) |could you |please |pls |help me )*(?:explain|understand)\b.{0,90}\b(?:for (?:a|my|the) (?:test|exam|class)|exam|test tomorrow|for (?:visitors|customers|kids|children|parents))\b/iu,
    unless: /\b(?:code|error|result|blood)\b|\n/iu,
    questions: questions`
      ? known: What is unclear to you so far? // What is unclear to me so far: {answer}.
        the whole idea | how to use it | how to remember it
        only with: exam|test|class|tmrw
      ? length (length): How long may it be? // Length of the explanation: {answer}.
        five sentences | half a page | a page with headings
        unless: (?:exam|test|class)
    `,
  },
  {
    source: "quiz",
    asks: /\b(?:make|create|write|generate|give me|need) (?:me )?(?:an? |some |\d+ )?(?:[\w-]+ ){0,3}?(?:quiz|trivia|quiz questions|test questions|practice questions|flash ?cards)\b/iu,
    unless: /\b(?:below|website|app|code|results)\b|\n/iu,
    questions: questions`
      ? level: How hard should it be? // How hard the questions should be: {answer}.
        easy = Keep the questions easy; most people should get most of them right. | from easy to hard = Let the questions go from easy to hard. | hard = Make the questions hard; few people should get all of them right.
        unless: easy|hard|difficult|beginner|advanced|[abc][12](?!\w)|grade|year|kid|child|nclex|gcse|coworker|party|pub|team|office|family|friends|shower|wedding|christmas
      ? type (form): Which kind of questions? // The kind of questions: {answer}.
        four options = Give each question four options, exactly one of them right. | short answers = Ask for answers of a few words. | true or false = Make statements that are true or false, and mix them.
        unless: multiple|mcq|options|choice|true|flash|trivia|open
    `,
  },
  {
    source: "lesson",
    asks: /\blesson plan\b|\bworksheet\b|\brubric\b|\blesson (?:on|about)\b/iu,
    unless: /\b(?:code|excel|format|life lesson|template)\b|\n/iu,
    questions: questions`
      ? level (audience): Which grade or age? // It is for this grade or age: {answer}.
        grades 1 to 3 | grades 4 to 6 | grades 7 to 9 | adults
        unless: (?:grade|year|\d|kindergarten|adult|universit|college|high school|middle school|preschool|esl|kids)
      ? time: How much time is there? // There is this much time: {answer}.
        30 minutes | 45 minutes | 90 minutes
        only with: lesson
        unless: \d+|minute|hour
    `,
  },
  {
    source: "presentation",
    asks: /\b(?:make|create|write|prepare|need|give|outline(?: for)?) (?:me )?(?:an? |my |the )?(?:[\w-]+ ){0,3}?(?:presentation|slides?|slide deck|powerpoint|pitch deck)\b|^(?:powerpoint|presentation|slides) (?:on|about|for)\b/iu,
    unless: /\b(?:ugly|template|font|export|how (?:to|do)|convert|animation|pdf)\b|\n/iu,
    questions: questions`
      ? time (length): How many minutes do you have? // The talk lasts {answer}.
        5 minutes | 15 minutes | 45 minutes
        unless: \d+ ?(?:min|slide)|minute
      ? listeners (audience): Who listens? // The listeners are {answer}.
        my class | my boss or my team | customers or investors
        unless: (?:class|team|boss|customer|client|investor|student|kids|parents|board)
    `,
  },
  {
    source: "interview",
    asks: /\b(?:job interview|interview (?:questions|answers?|prep)|interview (?:tomorrow|next week))\b/iu,
    unless:
      /\b(?:for an? |as an? |at an? |exit|user|survey|thank|email|nervous|wear|podcast|customer|user|journalis\w+|follow)\b|\n/iu,
    questions: questions`
      ? job: Which job is it? // The job: {answer}.
      ? side: Which side are you on? // My side: {answer}.
        I apply | I hire
        only with: interview questions
        unless: (?:answer|i (?:have|got)|my |tomorrow|me )
    `,
  },
  {
    source: "learn",
    asks: /^(?:i (?:want|would like|wanna|need) to |how (?:do i|to|can i|should i) (?:start (?:to )?)?|best way to |plan to |help me )(?:learn|teach myself|get better at|practi[sc]e)\b (?:to |how to )?(?!about\b)/iu,
    unless:
      /\b(?:by (?:friday|monday|tomorrow)|names|words|dont|don['’]?t|forgive|say no|let go|small talk|people|listening|conversations?|love|trust|driv\w+|sleep|without|but)\b|\n/iu,
    questions: questions`
      ? time: How many minutes a day? // I have this much time a day: {answer}.
        15 minutes | 30 minutes | an hour or more
        unless: (?:minute|hour|day|weeks|month)
      ? goal: What do you want to be able to do? // I want to be able to do this: {answer}.
        unless: (?:to (?:work|talk|travel|get|play|build)|so (?:i|that)|for )
    `,
  },
];
