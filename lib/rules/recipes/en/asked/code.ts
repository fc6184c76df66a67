import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";

const languages = String.raw`python|javascript|js|typescript|java|rust|php|kotlin|swift|ruby|golang|bash|powershell|vba|matlab|pandas|arduino|c\+\+|c#|html|css|sql|react|node|django|flask|unity|godot|lua|excel|sheets|batch|apps? script|wordpress|jquery|perl|scala|shell|numpy|r script|google|pygame|latex|solidity|dart|flutter|regex`;

/** Programs, tables, and computers that fail. */
export const askedOfCode: readonly Asked[] = [
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
        unless: for(?!\w)
    `,
  },
];
