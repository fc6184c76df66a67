import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";

const languages = String.raw`python|javascript|js|typescript|java|rust|php|kotlin|swift|ruby|golang|bash|powershell|vba|matlab|pandas|arduino|c\+\+|c#|html|css|sql|react|node|django|flask|unity|godot|lua|excel|sheets|batch|apps? script|wordpress|jquery|perl|scala|shell|numpy|r script|google|pygame|latex|solidity|dart|flutter|regex`;

const explained = questions`
  ? audience (audience): Who is the explanation for? // The explanation is for {answer}.
    a complete beginner = The explanation is for somebody who has never heard of it. | a student = The explanation is for a student who has to use it in an exam. | somebody of the field = The explanation is for somebody who knows the field; leave out the basics. | a child = The explanation is for a child of about ten.
  ? depth (length): How deep should it go? // How deep the explanation should go: {answer}.
    the idea only = Explain only the idea, in at most 150 words. | how it works = Explain how it works, part by part, without formulas. | every detail = Go into the details, with formulas or code where the subject has them.
`;

/** Code, tables, sums, lessons. */
export const askedOfWork: readonly Asked[] = [
  {
    source: "regex",
    asks: /\bregex(?:p)?\b|\bregular expression\b/iu,
    unless: /\b(?:explain|what does|why|mean|learn|tutorial|not working|fix|wrong)\b/iu,
    questions: questions`
      ? where: Where will the pattern run? // The pattern runs in {answer}.
        JavaScript | Python | an editor | grep or sed
        unless: ${languages.replace("|html|css|", "|").replace("|regex", "")}|grep|sed(?!\w)|vs ?code|notepad|editor|nginx
      ? use: What is it used for? // The pattern is used for {answer}.
        checking a field | finding in a text | search and replace
        unless: (?:validat|extract|replace|find|check|match all|remove|split)
    `,
  },
  {
    source: "sql",
    asks: /\bsql\b.{0,30}\b(?:query|to|select|statement)\b|^(?:write|need|give me) (?:an? )?(?:sql|query)\b/iu,
    unless: /\b(?:explain|learn|interview|difference|tutorial|course|error|why|wrong|this|inserts?|injection)\b|\n/iu,
    questions: questions`
      ? tables: Which tables and columns are there? // The tables and their columns: {answer}.
        unless: (?:table|column)s?(?::| (?:is|are|called|named|has|have))|\w+\(|\w+ table(?!s)|schema
      ? database: Which database? // The database is {answer}.
        PostgreSQL | MySQL | SQL Server | SQLite
        unless: postgre|mysql|sqlite|sql server|mssql|oracle|bigquery|snowflake|mariadb|access
    `,
  },
  {
    source: "formula",
    asks: /\b(?:excel|google sheets?|sheets|spreadsheet)\b.{0,40}\b(?:formula|function|count|sum|average|lookup|if|highlight|to)\b|\bformula\b.{0,30}\b(?:excel|sheets|spreadsheet|cells?|columns?)\b/iu,
    unless:
      /\b(?:learn|macro|vba|python|script|tips|course|pivot|template|interview|stop|why|what is|convert|import|freeze|print|how|leading|format)\b|\n/iu,
    questions: questions`
      ? cells: Which cells are meant? // The cells that are meant: {answer}.
        unless: (?:[a-z]{1,2}\d+|column [a-z](?!\w)|[a-z]:[a-z](?!\w))
      ? program: Excel or Google Sheets? // The formula is for {answer}.
        Excel | Google Sheets | LibreOffice
        unless: excel|sheets|libre
    `,
  },
  {
    source: "code",
    asks: /\b(?:write|make|create|build|code|generate|(?:give me|need|want)(?= an? )) (?:me )?(?:an? |the |some )?(?:(?!(?:for|to|of|about|with|that|comments?|tests?|movie|video|film|play|podcast|phone|sales|youtube|tiktok|radio|call|voice)\b)[\w-]+ ){0,3}?(?:script|function|program|code|bot|scraper|macro|algorithm)\b/iu,
    unless:
      /\b(?:explain|movie|video|film|play|podcast|youtube|tiktok|sales|training program|loyalty program|workout|exercise|call|radio|fundrais\w+|dress code|discount code|code of conduct|qr code|class (?:activity|schedule|presentation|reunion|rules)|referral|phone|commercial|lesson|yoga|theatre|short|skit|program(?:me)? for (?:a|the|my|our) (?:concert|wedding|event|funeral))\b|\n/iu,
    questions: questions`
      ? language: In which language? // Programming language: {answer}.
        Python | JavaScript | Bash | C#
        unless: ${languages}|telegram|discord|(?:c|r|go)(?![\w'’])
      ? example: An example of the input and of what should come out? // An example of the input and of what should come out: {answer}.
        only with: pars|extract|convert|csv|json|format|rows|columns|clean|merge|sort|split|duplicat|log
        unless: (?:eg(?!\w)|e\.g|for example|like [^a-z]|such as)|->|→
      ? where: Where will it run? // It runs on {answer}.
        Windows | Mac or Linux | a server
        only with: folder|photo|rename|back|download|screenshot
        unless: windows|mac|linux|ubuntu|server|browser|docker|powershell|bash|vba|excel|sheets
    `,
  },
  {
    source: "app",
    asks: /\b(?:make|create|build|code|write) (?:me )?(?:an? |my |the )(?:[\w-]+ ){0,3}?(?:website|web ?page|landing page|web ?app|app|game|chrome extension)\b(?! (?:name|logo|idea|description|review))/iu,
    unless:
      /\b(?:how (?:to|do|much|long)|learn|should|cost|company|names?|privacy|terms|board game|card game|drinking game|party game|copy|text for|pitch|plan|invest\w+)\b|\n/iu,
    questions: questions`
      ? with: With what shall it be made? // It is made with {answer}.
        one HTML file | React | Python | what is easiest for a beginner
        unless: ${languages}|vue|svelte|next|swift|android|ios(?!\w)
      ? must: What must it be able to do? // It must be able to do this: {answer}.
        unless: (?:that |which |where |with |to track)
    `,
  },
  {
    source: "error",
    asks: /\b(?:npm|docker|pip|wifi|wi-fi|bluetooth|wordpress|outlook|excel|word|chrome|zoom|teams|laptop|computer|pc|phone|iphone|android|printer|mouse|keyboard|monitor|screen|app|website|python|node|steam|update|windows|mac|macbook)\b.{0,25}\b(?:stuck|freez\w+|frozen|crash\w*|slow|keeps|won['’]?t|wont|doesn['’]?t|doesnt|not (?:working|connecting|opening|printing|loading)|stopped|exits?|disconnect\w*|error|black|blue screen|says|prints|full|disappeared|dropped)\b/iu,
    unless:
      /\b(?:shared|password|write|email|letter|python3? -|code:|traceback|why does my (?:code|function)|formula|detached|401|404|story|slow cooker|error handling|vlookup|column|cells?|reading|boss|sales|friend)\b|\n/iu,
    questions: questions`
      ? changed: What changed before it began? // Before it began this changed: {answer}.
        an update | something new installed or plugged in | nothing that I know
        only with: crash|error|freez|frozen|stopped|won|doesn|blue|black|exits|disconnect|not (?:open|work|load|connect)|keeps (?:crash|freez|disconnect|drop|restart)
        unless: (?:after|since|update|installed|changed|moved|new)
      ? model: Which device, system and version? // Device, system and version: {answer}.
        unless: (?:wi-?fi|windows (?:10|11)|macos|ubuntu|version|v?\d+\.\d+|iphone \d|wordpress)
    `,
  },
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
      /\b(?:for an? |as an? |exit|user|survey|thank|email|nervous|wear|podcast|customer|user|journalis\w+|follow)\b|\n/iu,
    questions: questions`
      ? job: Which job is it? // The job: {answer}.
      ? side: Which side are you on? // My side: {answer}.
        I apply | I hire
        only with: interview questions
        unless: (?:answer|i (?:have|got)|my |tomorrow|me )
    `,
  },
  {
    source: "compare",
    asks: /^(?:should i (?:use|learn|get|choose|pick) )?(?:react|vue|angular|svelte|flask|django|fastapi|python|java|javascript|typescript|c\+\+|c#|rust|go|golang|kotlin|swift|flutter|react native|mysql|postgres(?:ql)?|mongodb|sqlite|aws|azure|gcp|unity|unreal|godot|r|matlab|rest|graphql)(?: \w+)? (?:vs\.?|versus|or) /iu,
    unless: /\b(?:difference|because)\b|\n/iu,
    questions: questions`
      ? use: What is it for? // It is for {answer}.
        something small of my own | work, with others | learning it
        unless: (?:beginner|first|learn|job|work|for (?:a|an|my|machine|data|web|games))
    `,
  },
  {
    source: "compare",
    asks: /^(?:should i (?:use|get|choose|pick) )?(?:notion|obsidian|evernote|trello|asana|jira|slack|teams|mac|macbook|windows|linux|ipad|figma|canva|photoshop|affinity|lightroom|premiere|davinci|tableau|power ?bi|excel|google sheets|chatgpt|claude|gemini|chromebook|android|dropbox|google drive|onedrive)(?: \w+)? (?:vs\.?|versus|or) /iu,
    unless: /\b(?:difference|because)\b|\n/iu,
    questions: questions`
      ? use: What is it for? // It is for {answer}.
        private use | work, with others | school or study
        unless: for 
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
