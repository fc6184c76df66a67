import { sort } from "../write-sort";

const tools =
  "(?:git|linux|bash|shell|zsh|terminal|unix|ffmpeg|docker|kubectl|vim|tmux|ssh|curl|rsync|awk|sed|grep|find|powershell|cmd|npm|pip|brew|apt|systemctl|cron|crontab|imagemagick|yt-dlp|chmod|ubuntu|mac terminal|command line)";

/** What people ask for who make something: code, commands, captions, titles. */
export const craftSorts = [
  sort(
    "command",
    "formula",
    {
      asks: new RegExp(
        `^(?:(?:how (?:to|do i|can i)|what(?:['’]?s| is) the) .{0,40})?(?:${tools})\\b (?:one[- ]?liner |command |script |loop )?(?:to |for |that )?(?:\\w+ ){0,3}?(?:undo|revert|remove|delete|list|show|count|get|copy|kill|merge|squash|rename|change|check|convert|stop|run|split|command|find|cut|extract|compress|resize|search|replace|move|sync|download|rebase|reset|stash|checkout|clone|push|pull|commit|prune|clean|exec|log|every|schedule|unzip|tar|mount|biggest|all)\\b`,
        "iu",
      ),
      unless:
        /\b(?:error|failed|fatal|rejected|denied|explain|why|what does|difference|vs|learn|tutorial|course|write a (?:poem|story|blog)|best|should i|scared|doesn['’]?t|doesnt|isn['’]?t|not)\b/iu,
    },
    [
      "command-first",
      "Give the command first, ready to copy, then one line on what each part of it does.",
      "It can be changed only if it is understood.",
    ],
    [
      "dry-run",
      "If it changes or deletes anything, say how to see first what it would do, and how to undo it.",
      "The shell does not ask.",
    ],
    [
      "wrong-case",
      "Name the case in which it does the wrong thing, and the form for that case.",
      "It works in the example and fails at home.",
    ],
  ),
  sort(
    "css",
    "app",
    {
      asks: /\b(?:cent(?:er|re)|align)\b.*\b(?:div|css|flex|grid|image|text|navbar|footer|button)s?\b/iu,
      unless:
        /\b(?:excel|word|docs|sheets|latex|powerpoint|canva|tailwind|bootstrap|react native|swiftui|learn|course|tutorial|website|landing page|portfolio|page for|vs|difference|write|essay|image of|photo)\b/iu,
    },
    [
      "paste-ready",
      "Give one short example of HTML and CSS that can be pasted as it is and works in today's browsers.",
      "A rule alone hides what it needs around it.",
    ],
    [
      "what-parent-needs",
      "Say what the surrounding element must have for it to work; that is mostly why it does not.",
      "The fault is seldom in the line itself.",
    ],
    ["one-alternative", "Name one alternative, and the case in which it is the better one.", "Ten ways are no answer."],
  ),
  sort(
    "error-message",
    "fix-code",
    {
      asks: /\b(?:[A-Z]\w+(?:Error|Exception)\b|error:|fatal:|exited? with code|exit code \d|(?:4\d\d|50\d) (?:error|bad gateway|not found|forbidden)|segfault|segmentation fault|stack overflow error|cannot read propert|undefined is not|module ?not ?found|permission denied|connection refused|cors|merge conflict|non fast forward|push rejected|unmounted|hydration (?:error|failed|mismatch)|infinite loop|re-?renders?|running twice|runs twice|memory leak|not working|won['’]?t compile|blue screen|null pointer)\b/u,
      unless:
        /\bthrow new\b|\b(?:write|story|essay|email|look in|convert|explain to|what is|my (?:car|tv|fridge|washing|wifi|printer|phone|ac|dishwasher|heating|oven|remote|ps5|xbox))\b|^my \w+ (?:is|are)\b/iu,
    },
    [
      "meaning-first",
      "Say in one sentence what it means, then list the likely causes in order, each with how to check it in a minute.",
      "The message names the place, seldom the cause.",
    ],
    [
      "smallest-change",
      "For the likeliest cause show the smallest change that mends it, and say why it does.",
      "Large changes bring new faults.",
    ],
    ["show-me", "If none fits, say which lines of code, output or versions you need to see.", "A guess costs an hour."],
  ),
  sort(
    "formula",
    "formula",
    {
      asks: /^(?:(?:write |give me |need |what(?:['’]?s| is) )?(?:an? |the )?)?(?:excel|google sheets?|sheets|spreadsheet|libreoffice)\b.*\b(?:formula|count|sum|if|lookup|vlookup|xlookup|find|split|extract|pull|remove|convert|calculate|average|compare|match|merge|dates?|days|duplicates|blank)/iu,
      unless: /\b(?:macro|vba|colou?r\w{0,3}|red|green|yellow|only|error|learn|course|tutorial|vs)\b/iu,
    },
    [
      "formula-and-example",
      "Give the formula by itself to copy, then one example row with its result, and say which references I have to change.",
      "It shows at once whether it does what I mean.",
    ],
    [
      "blanks-and-text",
      "Say what it gives for blank cells, spaces and text among numbers, and the form that stands them.",
      "Real sheets are never clean.",
    ],
    [
      "older-versions",
      "If it needs a newer Excel, such as for XLOOKUP or TEXTAFTER, give the form for older ones or Google Sheets too.",
      "Otherwise it ends in #NAME?.",
    ],
  ),
  sort(
    "caption",
    "social-post",
    {
      asks: /\bcaptions?\b/iu,
      unless:
        /\b(?:alt text|subtitles?|closed captions|\d+|my (?:shop|store|bakery|brand|business|restaurant|salon)|product|launch|sale|[:\n])\b/iu,
    },
    [
      "different-in-kind",
      "Give five that differ in kind: one dry, one warm, one play on words, one line as if spoken, one of at most three words.",
      "Ten of the same kind are one.",
    ],
    [
      "not-what-is-seen",
      "Let each say something that the picture alone does not.",
      "A caption adds what one cannot see.",
    ],
    [
      "no-stock-captions",
      "Leave out “making memories”, “good vibes”, “life lately” and the like.",
      "They stand under every picture.",
    ],
  ),
  sort(
    "thesis",
    "essay",
    {
      asks: /\bthes[ie]s (?:statements?|statment|idea|on|about|for)\b|\b(?:essay|research paper|dissertation) topics?\b/iu,
      unless:
        /\b(?:introduction|intro|title|catchy|my|body|check|improve|feedback|is this|structure|outline|rewrite)\b/iu,
    },
    [
      "cautious-to-bold",
      "Give three, from cautious to bold, each one sentence that a reasonable person could deny.",
      "What nobody denies needs no essay.",
    ],
    [
      "arguments-under-each",
      "Name under each the two strongest arguments and the objection that it must survive.",
      "They become the paragraphs.",
    ],
    [
      "easiest-to-prove",
      "Say which is the easiest to prove, and which kind of source each needs; invent no studies.",
      "Sources decide what can be written.",
    ],
  ),
  sort(
    "logo",
    "brainstorm",
    {
      asks: /\blogo (?:ideas?|concepts?|suggestions?)\b|\b(?:ideas?|concepts?|suggestions?) for (?:a |my |our )?(?:\w+ )?logo\b/iu,
      unless:
        /\b(?:with|using|featuring|based on|review|feedback|animate|svg code|python|midjourney|--ar|history of|describe|generate|draw|vector logo of|logo of)\b/iu,
    },
    [
      "three-in-kind",
      "Describe three that differ in kind: one from letters alone, one that shows the trade in an unusual way, one that nobody in the trade has.",
      "The obvious picture is what the neighbour has.",
    ],
    [
      "drawable",
      "Give for each shapes, at most two colours and the kind of lettering, so that a designer or an image model can draw it.",
      "“Modern and friendly” cannot be drawn.",
    ],
    [
      "small-and-one-colour",
      "Say for each how it looks in one colour and as small as a thumbnail, and mark the one that you would take.",
      "There most of them fail.",
    ],
  ),
  sort(
    "quiz-me",
    "quiz",
    {
      asks: /^(?:bored[.,!]? )?(?:quiz|test) me\b|\bask me (?:some )?(?:trivia|questions (?:about|on))\b/iu,
      unless:
        /\b(?:after|at the end|all at once|\d+ questions|json|interview|list|before you|first|what laptop|about my)\b/iu,
    },
    [
      "one-by-one",
      "Ask one question at a time, wait for my answer, and say in a sentence or two what was right or wrong before the next.",
      "Answers within sight test nothing.",
    ],
    [
      "harder-by-answer",
      "Make the next one harder after a right answer and easier after a wrong one, and come back later to what I missed.",
      "Too easy and too hard teach nothing.",
    ],
    [
      "use-not-recall",
      "Ask for reasons and uses too, not only for names and years.",
      "Facts can be learned without being understood.",
    ],
  ),
  sort(
    "haiku",
    "poem",
    {
      asks: /\bhaikus?\b/iu,
      unless: /\b(?:turn|into a haiku|improve|fix|explain|analy[sz]e|code|error|three|\d+|limerick|what)\b/iu,
    },
    [
      "two-images",
      "Set two images side by side, with a break between them, and name the feeling nowhere.",
      "That is what makes it more than seventeen syllables.",
    ],
    [
      "noun-and-verb",
      "Build it from nouns and verbs, with at most one adjective, and one word that no other haiku on this would have.",
      "Adjectives fill syllables.",
    ],
    [
      "three-to-choose",
      "Give three that begin at different moments, the one that you like best first.",
      "The first is seldom the best.",
    ],
  ),
  sort(
    "character",
    "story",
    {
      asks: /^(?:(?:write|create|make|design|describe|develop|give me|need|come up with) )?(?:me )?(?:an? )?(?:[\w&'-]+ ){0,3}?(?:character(?: sheet| backstory| bio)?|backstory|npc|villain)\b.*(?:\b(?:for|who|named|of|about|:)|$)/iu,
      unless:
        /\b(?:analysis|meaning|analy[sz]e|monologue|names?|count|limit|encoding|unicode|story about|scene|dialogue|draw|portrait|reference|art|trait list|regex|string|cabin|house|guest ?book|airbnb|hotel|town|village|brand|company)\b/iu,
    },
    [
      "want-and-fear",
      "Give one want, the fear that stands against it, and the habit by which others know the figure.",
      "Out of those three everything else follows.",
    ],
    [
      "two-others",
      "Name two people from that life, and what stands open between them.",
      "It gives scenes to play or write.",
    ],
    [
      "unexpected-detail",
      "Choose details that only somebody who was there would notice, over those that the genre always uses.",
      "The usual ones make a type.",
    ],
  ),
  sort(
    "joke",
    "other",
    {
      asks: /\b(?:tell me|give me|need|know) (?:an? |some |another |your best |\d )?(?:\w+ )?(?:jokes?|riddles?|puns?|pick-?up lines?)\b|^(?:[\w-]+ ){0,2}(?:jokes?|riddles?|pick-?up lines?) (?:for|about|that)\b/iu,
      unless: /\b(?:write|explain|why is|treasure|hunt|facts)\b/iu,
    },
    [
      "not-the-known",
      "Take none that stands in every collection, such as those on atoms, scarecrows or chickens crossing roads.",
      "The known ones are no present.",
    ],
    [
      "different-in-kind",
      "Add two more of other kinds (a play on words, a short scene, a question with an answer) in case the first one misses.",
      "One of them will hit.",
    ],
    [
      "sayable",
      "Word them so that they can be told aloud, with the point in the last words.",
      "A point in the middle is lost.",
    ],
  ),
];
