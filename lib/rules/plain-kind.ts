import type { TaskKind } from "../reading/kinds";
import type { PromptReading } from "../reading/read-prompt";
import { withoutOpening } from "./without-opening";

/** Things that people choose among, in the plural. */
const choosable =
  "animals|apps|areas|artists|audiobooks|authors|backpacks|bags|bands|banks|bars|beaches|bikes|birds|blogs|boats|books|boots|brands|breeds|cafes|cameras|cards|careers|cars|cats|chairs|cities|colleges|countries|courses|degrees|desserts|destinations|dogs|drinks|earbuds|editors|etfs|exercises|fabrics|festivals|films|fish|flowers|fonts|foods|fragrances|frameworks|fruits|funds|games|gadgets|gifts|headphones|herbs|hikes|hobbies|hotels|houseplants|hustles|instruments|islands|jobs|keyboards|lakes|languages|laptops|libraries|majors|markets|mattresses|methods|monitors|motorcycles|mountains|movies|museums|neighbou?rhoods|novels|nuts|pens|perennials|perfumes|pets|phones|places|plants|podcasts|programs|providers|remedies|resorts|resources|restaurants|schools|services|shoes|shops|shows|shrubs|sites|smartphones|sneakers|software|songs|spots|sports|stores|stretches|subscriptions|suitcases|supplements|surfaces|suvs|tablets|teas|techniques|tools|towns|toys|trails|trees|tvs|universities|vacuums|vegetables|veggies|villages|vitamins|vpns|watches|websites|wines|alternatives";

/** A phrase that names what is looked for, and by what it is to be chosen: "dog breeds | that don't shed". */
const things = new RegExp(
  "^(?!(?:i|my|we|you|he|she|they|it|this|that|these|is|are|do|does|how|what|why|when|who|where|which|should|can|if|because|thanks|top \\d|compare|contrast)\\b)" +
    `(?:(?!(?:for|of|on|to|with|about|in|at|by|write|make|create|clean)\\b)[\\p{L}\\p{N}'’%$&+-]+ ){0,4}?(?:${choosable})(?: 20\\d\\d)?` +
    "(?: (?:that|which|who|whose|for|with|without|under|over|like|similar|near|in|to|about|from|by|you|one|where|high|low|rich|safe|suitable|not|except|on|around|between|after|before|when|good)\\b|$)",
  "iu",
);

/** What an owner answers to is given below the request. */
const bareReply = /^(?:please |can you )?(?:respond|reply|answer) to (?:this|the|a|my)(?: \w+){0,2} review\b.{0,30}$/iu;

interface PlainKind {
  readonly kind: TaskKind;
  /** True where the words leave no doubt, whatever the reader thinks. */
  readonly isCertain: boolean;
}

interface PlainWording {
  readonly kind: TaskKind;
  /** True where the words leave no doubt, whatever the reader thinks. */
  readonly isCertain?: boolean;
  readonly wording: RegExp;
  readonly unless?: RegExp;
}

/** Where a text is wanted, or a present. */
const personal =
  /\b(?:write|email|letter|message|poem|story|text|card|gift|present|birthday|code|essay|translate|reply|draft|recipe|name|names|speech|toast|plan|quiz|list|cook|eat|legal)\b/iu;

/** The first that fits counts. */
const wordings: readonly PlainWording[] = [
  {
    kind: "compare",
    wording:
      /^(?:what(?:['’]?s| is| are) the difference|difference between|how (?:is|are) .{2,40} different (?:from|to|than)|how do .{2,40} differ)\b|^(?:is|are) (?!it\b|this\b|that\b).{2,40} better than\b|^is (?!it\b|there\b|this\b|that\b)(?:an? |the )?[\p{L}\p{N}.+#-]+(?: [\p{L}\p{N}.+#-]+)? or (?:an? |the )?[\p{L}\p{N}.+#-]+(?: [\p{L}\p{N}.+#-]+)? (?:better|best|healthier|faster|easier|safer|worse|cheaper|harder)\b|^(?!(?:should|can|could|is|are|am|was|do|does|did|will|what|how|when|where|who|why|if|either|whether|write|give|tell)\b)(?:[\p{L}\p{N}'’.+#-]+ ){1,4}(?:vs\.?|versus|or) (?:[\p{L}\p{N}'’.+#-]+ ?){1,5}(?:for\b.{1,60})?\??$/iu,
    unless:
      /\b(?:ideas|names|email|letter|poem|story|code|recipe|essay|questions|without|true|false)\b|\bor (?:so|not|something|similar|more|less)\b/iu,
  },
  {
    kind: "compare",
    isCertain: true,
    wording:
      /^which (?:one )?is (?:better|best|healthier|faster|cheaper|safer|easier)\b.*\bor\b|^(?:what are |list |give me )?(?:the |some )?(?:main |biggest )?pros (?:and|&) cons of\b/iu,
  },
  {
    kind: "brainstorm",
    wording:
      /^(?:brainstorm|(?:fun |new |creative )?ways to (?:use|reuse|repurpose|recycle|make money|celebrate|surprise))\b/iu,
  },
  {
    kind: "project-plan",
    isCertain: true,
    wording: /^(?:.{0,40}\b)?(?:content|social media|posting|editorial) (?:calendar|schedule) for\b/iu,
  },
  {
    kind: "list",
    isCertain: true,
    wording:
      /^(?:(?:good |important |best )?(?:questions to ask|questions i should ask)|what (?:questions )?(?:should i|to) ask)\b(?! (?:for|him|her|them)\b).*\b(?:before|when|contractor|landlord|realtor|agent|doctor|surgeon|dentist|vet|nanny|daycare|school|mechanic|lawyer|photographer|venue|seller|builder|therapist|house|flat|car|breeder)\b/iu,
  },
  {
    kind: "how-to",
    isCertain: true,
    wording:
      /^how (?:can|do|could) i (?:improve|increase|reduce|lower|save|lose|gain|boost|grow|speed up|get rid|tell (?:if|whether)|know (?:if|whether))\b/iu,
  },
  {
    kind: "naming",
    isCertain: true,
    wording:
      /^(?:what (?:should|shall|could|do) (?:i|we) (?:name|call) (?:my|our|the|this|it|him|her|a)\b|help (?:me|us) (?:to )?name (?:my|our|a|the)\b)|^(?:a )?(?:names?|titles?|slogans?|taglines?|subject lines?|usernames?)(?: ideas?| suggestions?)? for\b/iu,
  },
  { kind: "analyze", isCertain: true, wording: /^(?:a )?swot\b/iu },
  {
    kind: "ad-copy",
    wording: /^(?:sell (?:my|our)|(?:an? )?(?:[\p{L}-]+ )?(?:ad|advert|advertisement) (?:for|on))\b/iu,
    unless: /\b(?:job|hiring|vacancy|staff)\b/iu,
  },
  {
    kind: "code",
    wording:
      /^(?:js|javascript|typescript|python|java|c#|php|ruby|golang|rust|bash|powershell|kotlin|swift|pandas) (?:\w+ ){0,3}?(?:to|function|script|class|sort|read|parse|convert|remove|get|find|loop|check|reverse|filter|split|merge|generate|download|calculate|send)\b/iu,
    unless:
      /\b(?:learn|tutorial|course|beginners?|explain\w{0,3}|error|tips|regex|to (?:go|python|kotlin|swift|js|javascript|typescript|java|rust|powershell|c#))\b/iu,
  },
  {
    kind: "advise",
    wording:
      /^(?:should (?:i|we)\b|best (?:[\p{L}-]+ ){1,2}for (?:\p{L}+ing|my|an?|the)\b|(?:a )?(?:polite|nice|good|professional|tactful|better) way to (?:ask|say|tell|decline|refuse|remind|respond|reply)\b|what(?:['’]?s| is) an? (?:polite|nice|good|professional|tactful|better) way to\b|best (?:[\p{L}-]+ ){1,3}to (?:learn|start with|study|invest|retire)\b|(?:some )?(?:advice|tips) (?:for|on|to)\b|is .{2,40} (?:worth|a good (?:idea|career|investment|deal|time|choice|place))\b|i (?:just |accidentally )?(?:spilled|spilt|dropped|locked myself|burned|burnt|swallowed|deleted)\b|am i (?:wrong|crazy|overreacting|unreasonable|being|too)\b|(?:the )?best (?:way|time|age|place|day|month|season)\b|when (?:is|['’]s) the best time\b|what(?:['’]?s| is) the best (?:way|time|age|day|month)\b|what(?:['’]?s| is) (?:an? |the )?(?:fair|good|reasonable|normal|usual) (?:price|salary|rent|tip|rate|pay|wage|fee)\b|(?:an? )?(?:best|good|decent|cheap|affordable) (?:first |beginner |budget )?(?:mic|microphone|headset|webcam|tent|laptop|phone|camera|car|bike|tv|monitor|printer|tablet|chair|mattress|watch|backpack|motorcycle|pet|dog|dog breed|bank) (?:for|under)\b|what (?:should|would|can) (?:i|we) (?!call|name|ask|cook|make|write|test|text)|what to (?:wear|say|do|get|bring|expect|buy|cook|eat|look)\b|is (?:an?|the|my|it|[$€£]?\d[\d.,]*k?)\b.{1,60}\b(?:worth|a good|good|fair|normal|enough|too (?:much|late|old|early|expensive|high|low))\b)/iu,
  },
  {
    kind: "how-to",
    wording:
      /^(?!i\b)(?:my |the |our )?(?:(?!(?:that|which|who|about|on|i)\b)[\p{L}\p{N}'’-]+ ){1,4}?(?:won['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|keeps|stopped|(?:is|are) (?:not|stuck|leaking|making|turning|dying|losing|slow|very slow|too slow|so slow|overheating|dripping|smelling|peeling|broken)|stuck on|leaves (?:white|black|a|streaks|residue|marks|stains)|leaking|dripping|overheat\w{1,3})\b(?! (?:that|which|who)\b)/iu,
    unless:
      /\?\s*.{20}|\b(?:boyfriend|girlfriend|husband|wife|partner|boss|manager|friends?|colleagues?|co-?workers?|mother|mom|mum|father|dad|sister|brother|sons?|daughters?|teenagers?|neighbou?rs?|landlord|ex|he|she|they|email|letter|write|text|tell|code|script|function|error|app|movie|book|song|poem|dream|dreams|rephrase|reword|recommend|cron|div|css|query|litter|subtitles|recipe|dessert)\b/iu,
  },
  {
    kind: "advise",
    isCertain: true,
    wording:
      /^my (?:[\p{L}\d-]+ ){0,2}?(?:\d+ (?:year|yr)s? old|landlord|landlady|neighbou?r|insurance|company|boyfriend|girlfriend|husband|wife|partner|boss|manager|friend|colleague|coworker|mother|mom|mum|father|dad|sister|brother|son|daughter|roommate|flatmate) (?:is|keeps|never|always|has an?|wants (?:me|to)|won['’]?t|doesn['’]?t|does|refuses|hates|ignores|lied|cheated|forgot)\b/iu,
    unless: personal,
  },
  {
    kind: "advise",
    wording:
      /^(?:i feel like|i think (?:my|i)|i['’]?m (?:worried|scared|afraid|struggling|stuck|torn|not sure|nervous|anxious)|i don['’]?t know (?:if|how|what|whether))\b/iu,
    unless: personal,
  },
  {
    kind: "checklist",
    wording: /^(?:things|what) (?:i|we|you|my [\w ]{2,20}?|a (?:new )?\w+|do i) needs? (?:for|to|before|when|in|$)/iu,
  },
  {
    kind: "how-to",
    wording: /^how (?:to|do i|can i|do you|should i|would i|can you)\b/iu,
    unless:
      /^how (?:to|do i|can i|do you|should i|would i) (?:say|write|put|describe|document|spell|pronounce|translate|know|plan|organi[sz]e)\b|\b(?:sql|mysql|regex|columns?|rows?|cells?|sheets?|excel|pandas|csv|react|git|python|javascript|go|java|css|div|zsh|bash|cover letter|resume|cv|write|make me|plan)\b/iu,
  },
  {
    kind: "explain",
    wording:
      /^(?:what causes\b|why (?:is|are|do|does|did|can|was|were|would)|how (?:do|does|did|is|are|was|were) (?!i\b|you\b|we\b|my\b|far|long|old)|eli5\b|what (?:does|do|did) .{1,80}\bmean\b|what(?:['’]?s| is| are)? (?:an? |the )?(?:meaning|definition|point|purpose|concept|role)\b|what (?:does|do|did) (?:an? |the )?[\w ]{3,40} do\b|what (?:would|will|could) happen if\b|what happens (?:in|to|inside|during)\b|what happened (?:in|at|during|to)\b|what are the rules\b|(?:a )?(?:simple |short |quick |easy )?explanation of\b|what (?:is|are) (?!the\b|my\b|your\b|some\b|good\b)[^,;.]{1,50}\??$)/iu,
    unless:
      /\b(?:should|best|my|this|in (?:english|german|french|spanish|italian))\b|^what (?:is|are|['’]s) \d|["“=()]/iu,
  },
  {
    kind: "answer",
    wording:
      /^(?:(?:what are )?(?:some )?(?:the )?(?:common )?(?:red flags|pitfalls)\b|(?:is|are|was|were|does|do(?= (?:i|we|they|people|most|all|\p{L}+s)\b)|did|can|could|will|has|have(?= (?:i|we|they|people|humans|there)\b)) (?!you\b(?! (?:be|catch|eat|freeze|die|survive|reuse)\b)|u\b|this\b|that\b|these\b)|how (?:many|much|long|old|far|big|tall|often|fast|deep|hot|high|heavy|soon|late)\b|when (?:is|was|were|did|does|do|are|will)\b|who (?:is|was|were|invented|wrote|discovered|won|made|painted|owns)\b|where (?:is|are|was|were|did|does|do|can)\b|what (?:year|time|day|temperature|percentage|country|city|visa|documents)\b|which (?:country|city|year|countries|planet)\b|(?:normal|average|typical) \w|what(?:['’]?s| is| was) the \w+ of\b|what happens (?:if|when)\b)/iu,
    unless:
      /\d+\D+\d+\D+\d|\b(?:worth|best|difference|meaning|point|purpose|sentiment|mood|theme|symbolism|probability|correct|grammar|who is lying|target|better than|upload)\b|["“=()]/iu,
  },
  {
    kind: "list",
    isCertain: true,
    wording:
      /^(?:another|a better|other|a different|better) words? (?:for|than)\b|^what(?:['’]?s| is) (?:an? |another )(?:synonym|(?:better|nicer|different|formal) word)\b/iu,
  },
  {
    kind: "list",
    wording: things,
    unless: /\b(?:ideas|names|questions|reviews?|compare|contrast|anki|warm[- ]up)\b/iu,
  },
];

/** "Fix:" above a text that is no code. */
const bareFix =
  /^(?:please |can you |could you )?(?:fix|correct|check)(?: this| it| my| the| these)?(?: text| sentence| grammar| english| spelling| paragraph)?(?: please)?\s*[:.]?$/iu;

/** A longer request has said more than how it begins. */
const mostWords = 30;

/** From here on the reader has an idea of its own. */
const ownIdeaFrom = 0.42;

/** Kinds between which the reader wavers in short requests: each is taken for the other. */
const alike: ReadonlySet<TaskKind> = new Set<TaskKind>([
  "advise",
  "answer",
  "explain",
  "how-to",
  "compare",
  "list",
  "brainstorm",
  "training-plan",
]);

/**
 * The kind of task that the first words of a short English request say by themselves, for where the reader is not sure;
 * null where they do not, or where the reader thinks of something else.
 */
export function plainKind({ language, material, instruction, kinds }: PromptReading): PlainKind | null {
  if (language !== "en") return null;
  if (material !== null) {
    const asked = instruction.trim();
    if (material.isCode) return null;
    if (bareFix.test(asked)) return { kind: "proofread", isCertain: false };
    return bareReply.test(asked) ? { kind: "message", isCertain: false } : null;
  }
  if (instruction.split(/\s+/u, mostWords + 1).length > mostWords) return null;
  const request = withoutOpening(instruction);
  const found = wordings.find(({ wording, unless }) => wording.test(request) && unless?.test(request) !== true);
  if (found === undefined) return null;
  // What follows a colon or a line break is material, or says more.
  if (/[:\n]/u.test(request)) return null;
  const [likeliest] = kinds;
  if (found.isCertain === true) return { kind: found.kind, isCertain: true };
  const isOther = likeliest !== undefined && likeliest.probability >= ownIdeaFrom && likeliest.value !== found.kind;
  return isOther && !(alike.has(found.kind) && alike.has(likeliest.value))
    ? null
    : { kind: found.kind, isCertain: false };
}
