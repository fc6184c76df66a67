import type { RequestLines } from "../../../recipe";
import { recipe } from "../../read-recipe";

/** A line for these would miss them: the person asks how it is done, not for the text. */
const method = String.raw`how (?:do|would|should|can|to)\b|tips|advice|method|structure|outline|nervous`;
const jokes = String.raw`jok|funny|puns?\b|riddle|silly|humou?r|roast\b`;
const notices = String.raw`lost\b|found\b|missing|wanted|hiring|for sale|sale\b|sell|ads?\b|advert|listing|flyer|poster|notice|marketplace|ebay|vinted|to let|for rent|announce`;
const forChild = String.raw`bedtime|toddler|\d+[ -]?(?:years?|yrs?)[ -]?olds?\b|\d+[ -]?yo\b|for my \d+[ -]?year`;
const pleas = String.raw`hardship|appeal|waive|forgive|(?:an|deadline|time|for) extension|reconsider|second chance|plead|bail\b`;
const impression = String.raw`rude|polite|offensive|impolite|condescending|passive.aggressive|sound (?:cold|harsh|mean|bad|weird)|ok(?:ay)? to say`;
const languages = String.raw`(?:german|spanish|french|italian|portuguese|turkish|japanese|chinese|mandarin|arabic|hindi|urdu|russian|ukrainian|polish|dutch|korean|greek|latin|irish|welsh|swahili|swedish|norwegian|danish|finnish|czech|hebrew|vietnamese|thai)\b`;
const grievances = String.raw`complain|claim|disput|demand|object|appeal|refund|compensat|broke|late\b|lost\b|lose\b|never|wrong|damage|overcharg|charged|faulty|refus|(?:isn|didn|doesn|don|won)[’']?t|noise|review|deposit|hardship|waive`;
const meaning = String.raw`what (?:does|do|did|is)\b.*\bmean|what.?s .*\bmean|meaning of|mean when`;
const babyNames = String.raw`baby|middle name|(?:first|girl|boy)[’']?s? names?`;
const notToBeWritten = String.raw`template|review (?:my|this|it)|feedback (?:on|for)|critique|look at|brutal|roast|examples?\b`;
const noSendableText = String.raw`reply to ["“‘'][\p{L}\s]{1,20}["”’']|vows?\b|how long (?:after|before|should)|wait before|when (?:should|do) i|wedding website|how are you`;

/** Short requests for a text, or for words of one. */
export const writingRequests: RequestLines = {
  message: recipe`
    - one-version (count): Give one version that I can send as it is, with nothing before or after it.
      A choice of drafts is one more thing to decide.
      unless: ${noSendableText}|card\b|help me word|versions?\b|options?\b|examples?\b|(?:a few|some) (?:messages?|texts?|lines)\b|ways\b|ideas\b|what (?:should|do|can|could|would) i\b|what (?:should|to)\b|${method}
    - my-facts: Use only what I told you: invent no reason, date or promise; put [ ] where something is missing.
      What it makes up, you would have to find and take out.
      unless: ${noSendableText}|thank|card\b|sympathy|condol|excuses?\b|reason\b|invent|make up|${jokes}|birthday|bday|congrat|christmas|valentine|anniversary|get well|wish(?:es)?\b|(?:mother|father|women|teacher)[’']?s day|flirt|${method}
  `.lines,
  complaint: recipe`
    - one-request: Give the facts in order, then one clear request with a date to answer by; firm and calm.
      Whoever reads it sees at once what happened and what you want.
      only with: ${grievances}
      unless: ${pleas}|planning|grounds|${method}
    - one-wish: Give the facts in order, then the reason that counts most and the one thing that I ask for; respectful, without begging.
      Whoever decides looks for a reason to say yes.
      only with: ${pleas}
      unless: ${method}
    - my-facts: Use only what I told you, cite no law that you are not sure of, and put [ ] where a fact is missing.
      One wrong fact is what they will answer to.
      only with: ${grievances}
      unless: ${method}
  `.lines,
  speech: recipe`
    - spoken: Write it to be spoken: short sentences that sound natural aloud, and a clear last line.
      Listeners cannot read back.
      unless: obituary|opener|opening|first (?:line|sentence)|ending|last line|quotes?\b|slides?\b|${method}
    - my-facts: Use only my facts, put [ ] where a story or detail of ours belongs, and leave out stock jokes and quotations.
      People in the room know what really happened.
      unless: obituary|talk on\b|(?:an?|short|minute|min) talk about\b|lecture|opener|pray|blessing|grace\b|meditat|quotes?\b|sermon|school|class\b|assembly|coach|team talk|half.?time|debate|presentation|${method}
  `.lines,
  "about-me": recipe`
    - my-facts: Use only the facts that I gave; put [ ] where a figure or an example would help, instead of inventing one.
      You will have to stand by each word.
      unless: ${notToBeWritten}|bio\b|dating|tinder|bumble|hinge|skills|headline|verbs\b|words? (?:for|instead)|${method}
    - plain-words: Use plain verbs and concrete things, no stock phrases such as passionate or results-driven; only the text, ready to paste.
      Stock phrases are what readers skip.
      unless: ${notToBeWritten}|dating|tinder|bumble|hinge|statement of|verbs\b|words? (?:for|instead)|${method}
  `.lines,
  "short-lines": recipe`
    - several (count): Give several to choose from, each built on a different idea and ready to use.
      Ten wordings of one idea are no choice.
      unless: voicemail|greeting|${babyNames}
    - not-the-first: Leave out what a thousand others would write, and mark the one that you would take.
      The first ideas are everybody’s.
      unless: ${babyNames}|voicemail|greeting|formal|classic|traditional|job title|titles? for|professional
  `.lines,
  story: recipe`
    - particular: Carry it through with particular, concrete details instead of those that come to mind first.
      The first idea is the one that has been told most often.
      unless: ${jokes}|limerick|haiku|rhymes? (?:with|for)|${forChild}|${method}
    - for-a-child: Carry it through with particular, concrete details that a child can picture.
      What can be seen and touched holds a child’s ear.
      only with: ${forChild}
    - piece-only: Give only the piece itself, without a sentence at the end that explains it, and without remarks around it.
      What explains the piece takes its effect away.
      unless: haiku|limerick|explain|moral|rhymes? (?:with|for)|ideas?\b|villain|hero\b|dnd|npc|characters?\b|plot|backstory|names?\b|${jokes}|${method}
  `.lines,
  "social-post": recipe`
    - concrete-opening: Open with one concrete detail, not with an announcement; no clichés and no row of emoji.
      People decide in the first line whether they read on.
      unless: emoji|hashtag|clos(?:es|ed|ing)\b|reopen|${notices}|${method}
    - essentials-first: Put what it is about into the first words, then what a reader must know, and what to do; short enough to be read at a glance.
      Whoever passes by reads one line.
      only with: ${notices}
      unless: linkedin
    - my-facts: Use only what I told you, put [ ] where a fact is missing, and give only the text, ready to paste.
      What it makes up stands there in your name.
      unless: design|${method}
  `.lines,
  "essay-text": recipe`
    - nothing-invented: Invent no sources, figures, quotations or results; leave out what you are not sure of.
      Made-up evidence is the fault that counts most.
      unless: describ|descriptive|creative|imagin|narrative|personal\b|conclusion|outline|${method}
    - nothing-general: Say only what this topic needs: no sentence that would fit any topic, least of all the first and the last.
      General sentences are what makes such texts empty.
      unless: outline|${method}
  `.lines,
  "better-word": recipe`
    - in-a-sentence: Give a few, the best first, each in a short sentence of its own that shows its tone.
      Alone, words of a list look all the same.
      unless: word for (?:the )?(?:fear|someone|when|a person)|^(?:what[’']?s |what is )?the word (?:for|when)|synonyms?\b|antonyms?\b|opposite|list\b|translat|rhym|how (?:do|would|to|can)\b|word for when|${languages}
    - your-choice: Say which one you would take here, and why.
      A list leaves the choice to you.
      only with: ["“'‘]|instead of|than\b|sounds?\b|too\b|in (?:a|an|my|the)\b|for (?:a|an|my|the)\b
      unless: swap|vary|variety|other ways|${languages}
    - as-spoken: Give the phrase that people there really say, how it is pronounced, and when one says something else.
      A dictionary gives the word that nobody uses.
      only with: ${languages}
  `.lines,
  "which-word": recipe`
    - rule: Give the rule in one sentence, two everyday examples, and a quick test for the next time.
      A rule that one can test is one that stays.
      unless: proper|address(?:ed)?\b|polite|ever\b|allowed|.*\bor\b|plural of|spell|pronounc|old.?fashioned|${impression}|${meaning}
    - which-and-why: Say which one it is in the first sentence, or when each is, then the rule that decides it, with one example of each.
      Whoever asks stands before one sentence.
      only with: .*\bor\b
      unless: ${impression}|${meaning}
    - how-it-lands: Say in the first sentence how it comes across and to whom, then what to say in its place.
      The same words land differently among friends and at work.
      only with: ${impression}
    - in-use: Give the meaning in one sentence, two everyday examples, and who says it to whom.
      A definition does not yet show when to say it.
      only with: ${meaning}
  `.lines,
  "image-prompt": recipe`
    - in-a-block: Give one finished prompt in a block of its own, ready to paste: the subject first, then style, light and framing as far as they matter.
      A tutorial around it has to be taken off again.
      only with: prompts?\b
      unless: negative|style prompt|structure|versions?\b|variations?|(?:two|three|four|five|[2-9]) (?:\p{L}+ )?prompts?\b
    - small-and-plain: Make it of a few simple shapes that are still readable when small, in two or three colours on a plain ground.
      A logo is mostly seen as large as a thumbnail.
      only with: logo|icon\b|emblem
      unless: prompt|black|white|colou?rs?\b|minimal
  `.lines,
};
