import type { RequestLines } from "../../recipe";
import { recipe } from "../read-recipe";

/**
 * What short English requests of one sort want of an answer, whoever asks. Of a sort that is missing here other recipes
 * speak, or nobody: readers found nothing that all such requests want.
 */
export const englishRequestLines: RequestLines = {
  message: recipe`
    - one-version (count): Give one version that I can send as it is, with nothing before or after it.
      A choice of drafts is one more thing to decide.
      unless: versions?\b|options?\b|examples?\b|few\b|some\b|ways\b|ideas\b|what (?:should|do|can|could|would) i\b|what to\b
    - my-facts: Use only what I told you: invent no reason, date or promise; put [ ] where something is missing.
      What it makes up, you would have to find and take out.
      unless: excuses?\b|reason\b|invent|make up
  `.lines,
  complaint: recipe`
    - one-request: Give the facts in order, then one clear request with a date to answer by; firm and calm.
      Whoever reads it sees at once what happened and what you want.
    - my-facts: Use only what I told you, cite no law that you are not sure of, and put [ ] where a fact is missing.
      One wrong fact is what they will answer to.
  `.lines,
  speech: recipe`
    - spoken: Write it to be spoken: short sentences, one concrete moment told in full, and a clear last line.
      Listeners cannot read back.
      unless: opener|opening|first (?:line|sentence)|ending|last line|jokes?\b|quotes?\b|slides?\b|outline
    - my-facts: Use only my facts, put [ ] where a detail is missing, and leave out stock jokes and quotations.
      People in the room know what really happened.
  `.lines,
  "about-me": recipe`
    - my-facts: Use only the facts that I gave; put [ ] where a figure or an example would help, instead of inventing one.
      You will have to stand by each word.
    - plain-words: Use plain verbs and concrete things, no stock phrases such as passionate or results-driven; only the text, ready to paste.
      Stock phrases are what readers skip.
  `.lines,
  "short-lines": recipe`
    - several (count): Give several to choose from, each built on a different idea, ready to use, without explanations.
      Ten wordings of one idea are no choice.
    - not-the-first: Leave out what a thousand others would write, and mark the one that you would take.
      The first ideas are everybody’s.
  `.lines,
  story: recipe`
    - particular: Carry it through with particular, concrete details, and skip the turn that everyone expects.
      The first idea is the one that has been told most often.
      unless: rhymes? (?:with|for)|bedtime|toddler|\d+[ -]?(?:years?|yrs?|yo\b)
    - for-a-child: Carry it through with particular, concrete details that a child can picture.
      What can be seen and touched holds a child’s ear.
      only with: bedtime|toddler|\d+[ -]?(?:years?|yrs?|yo\b)
    - piece-only: Give only the piece itself, without a sentence at the end that explains it, and without remarks around it.
      What explains the piece takes its effect away.
      unless: explain|moral|rhymes? (?:with|for)|ideas?\b
  `.lines,
  "social-post": recipe`
    - concrete-opening: Open with one concrete detail, not with an announcement; no clichés and no row of emoji.
      People decide in the first line whether they read on.
      unless: emoji|hashtag
    - my-facts: Use only what I told you, put [ ] where a fact is missing, and give only the text, ready to paste.
      What it makes up stands there in your name.
  `.lines,
  "essay-text": recipe`
    - nothing-invented: Invent no sources, figures, quotations or results; put [ ] where one is needed.
      Made-up evidence is the fault that counts most.
    - nothing-general: Let every paragraph say one thing that only this topic needs; no opening or ending that would fit any topic.
      General sentences are what makes such texts empty.
  `.lines,
  "hard-talk": recipe`
    - exact-words: Give the exact words, two or three sentences as people really speak.
      Advice about it is not yet a sentence that you can say.
    - their-reply: Then the likeliest reply with what I answer, and the one phrase to avoid.
      Most such talks fail at the second sentence.
  `.lines,
  conflict: recipe`
    - likeliest-reading: Say first what is likeliest going on and what would point to something else, without judging who is not here.
      Only one side has been told.
    - first-words: Then what I do first, with the exact words to say, and what would make it worse.
      A list of possibilities does not begin the talk.
  `.lines,
  feelings: recipe`
    - as-a-friend (form, tone): Answer as a warm, honest friend in a few plain sentences: no list, no diagnosis, no cheering up.
      A list of tips sounds as if nobody had listened.
    - one-small-thing: Then one small thing for today that fits what I said, and in one sentence the sign that it is time to talk to somebody.
      One thing gets done, ten do not.
  `.lines,
  child: recipe`
    - in-order: Say what to try in order, today’s first, each with exactly how to do it or what to say.
      A long list leaves you where you were.
    - when-to-worry: Say what is normal at that age, how long it may take, and the sign that somebody should have a look.
      That is what one lies awake over.
  `.lines,
  "life-change": recipe`
    - one-way: Be honest about what is hard, then name the one way that you would take, with the first step for this week.
      One step gets done, ten do not.
    - usual-mistake: Say what most people get wrong with it, and how I notice that it works.
      Most give up before they can see it.
  `.lines,
  symptom: recipe`
    - likeliest-and-now: Say first what it likeliest is, then what I can do now, with amounts and times, and what makes it worse.
      A list of all that it could be helps nobody tonight.
    - when-to-go: Then name the exact signs, and after how long, that mean a doctor, and those that mean an emergency.
      “See a doctor if it gets worse” does not say when.
  `.lines,
  "health-question": recipe`
    - answer-first: Answer in the first sentence, in numbers where there are any; then the exception that matters.
      Otherwise the answer hides behind warnings.
    - when-to-ask: Then name the sign or figure at which I should ask a doctor or pharmacist.
      “Ask your doctor” alone does not say when.
  `.lines,
  pet: recipe`
    - answer-first: Begin with yes, no or the amount, and the one thing that makes the difference.
      Otherwise the answer hides behind warnings.
      only with: ^(?:can|are|is|do|does|should|how (?:much|many|often|long))\b|safe\b|allowed
    - now: Begin with what to do now, and say what not to try at home.
      Causes help less than the next hour.
      unless: ^why\b|^(?:can|are|is|do|does|should|how (?:much|many|often|long))\b|safe\b|allowed
    - likeliest-reason: Name the likeliest reason first, by the sign that tells it from the next, and what to change.
      A list of all that it could be leaves the guessing to you.
      only with: ^why\b
    - vet-signs: Name the signs that mean the vet today, and for how long to watch otherwise.
      An animal cannot say how bad it is.
  `.lines,
  "does-it-keep": recipe`
    - answer-first: Begin with yes, no or the number of days, then the one exception that matters.
      Otherwise the answer hides behind warnings.
      unless: boil(?!ed)|cook(?!ed)|roast|bake(?!d)|fry\b
    - gone-off: Name the sign by which I can tell that it has gone off.
      Dates do not know your kitchen.
      unless: freez|reheat|boil(?!ed)|cook(?!ed)|roast|bake(?!d)|fry\b
    - how-best: Say how to do it so that it stays good, and what it is good for afterwards.
      Much can be done that is not worth it.
      only with: freez|reheat
  `.lines,
  clean: recipe`
    - best-first: Give the best method first, with amounts and times, and one fallback.
      Twelve household remedies are no help.
    - what-harms: Say what must not be mixed or would harm the surface, and how I see that it worked.
      The cure often does more harm than the stain.
  `.lines,
  "home-fault": recipe`
    - causes-first: Give the likeliest causes first, each with a check that needs no special tools and, right below, its fix.
      You see which one is yours before you do anything.
    - where-to-stop: Say where it gets dangerous or expensive to go on, and whom to call then.
      That is the line that is crossed by mistake.
  `.lines,
  plant: recipe`
    - one-first: Name the best choice or the likeliest cause first, and why it fits what I told you.
      A list of all that could be leaves the choice to you.
    - what-to-do: Say what to do now, with amounts and months, and the mistake that most people make with it.
      Most plants die of good intentions.
  `.lines,
  "device-fault": recipe`
    - causes-first: Give the likeliest causes first, each with a quick check and, right below, the exact fix.
      You see which one is yours before you change anything.
    - harmless-first: Begin with what can do no harm, and warn before any step that deletes or resets something.
      The usual advice is to reset everything.
  `.lines,
  "device-how-to": recipe`
    - quickest-first: Give the quickest way first, numbered, with the exact menus, keys or values.
      General advice does not find the button.
    - other-version: Say what to look for if it is different on my version.
      Menus move from version to version.
  `.lines,
  spreadsheet: recipe`
    - clicks-first: Give the setting or the clicks first, exactly as they are named there.
      General advice does not find the button.
      unless: formula|count|sum\b|lookup|if\b|average
    - adapt: Say which parts I must adapt, and how I notice when it goes wrong.
      It will meet other columns than yours.
  `.lines,
  "came-out-wrong": recipe`
    - likeliest-cause: Name the likeliest cause first, with the sign that tells it from the next.
      A list of ten causes leaves you where you were.
    - save-it: Say what can still be saved now, and the one change for next time, with amounts or times.
      “Bake it a little longer” cannot be done.
  `.lines,
  cook: recipe`
    - one-dish (count): Choose one dish and give it in full: amounts, minutes, and the sign that each step is done; then two others in a line each.
      A list of names is not yet a dinner.
    - staples: Assume only common staples besides what I named, and say what can be swapped.
      Nobody goes shopping for a leftover.
      only with: with\b|have|got\b|left|fridge|use\b|using
    - ahead: Say what can be prepared ahead, and what can be swapped.
      Something is always missing.
      unless: with\b|have|got\b|left|fridge|use\b|using
  `.lines,
  recipe: recipe`
    - amounts: Give exact amounts, temperatures and times, and for each step the sign that it is done.
      Ovens and pans differ, signs do not.
    - where-it-fails: Name the step where it most often goes wrong, and how to save it then.
      There most attempts end.
  `.lines,
  "meal-plan": recipe`
    - by-day (form): Make a table by day that uses leftovers and the same ingredients across days.
      Nothing is bought for one meal only.
    - shopping: Add one shopping list with amounts; mark prices as estimates.
      One goes to the shop with that, not with a plan.
      unless: no shopping|without (?:a )?(?:shopping )?list
  `.lines,
  "do-it-yourself": recipe`
    - in-steps: Give exact sizes and amounts, then numbered steps, with the sign that each one is right.
      One sees a mistake before the next step covers it.
    - beginners: Name the step that most beginners get wrong, and what must not be skipped.
      There most attempts end.
  `.lines,
  price: recipe`
    - figure-first: Give one usual figure or range first, with the place and the year that it holds for.
      “It depends” is no figure.
    - what-moves-it: Then what makes it higher or lower, and the sign that an offer is not a fair one.
      So you can place your own case.
  `.lines,
  money: recipe`
    - worked-out: Answer in the first sentence, then show the sum with my numbers where I gave any, and name every figure that you assume.
      Then you can put your own in their place.
      unless: catch\b|what (?:is|are|does)|whats|what['’]s|explain
    - worked-example: Answer in the first sentence, then show it on one example in numbers.
      What it costs shows only in numbers.
      only with: catch\b|what (?:is|are|does)|whats|what['’]s|explain
    - what-turns-it: Say which figure or circumstance would turn the answer round.
      General rules decide nothing.
      unless: budget|plan\b|where (?:it|my money|to start)|how (?:do|can|should) i|don['’]?t know
  `.lines,
  rights: recipe`
    - answer-first: Answer in the first sentence with the condition that decides it; say which country or state you assume, and how sure you are.
      Law ends at the border.
    - steps: Then my steps in order: proof to keep, whom to write to, deadlines, free help; cite no sections that you are not sure of.
      Being right is only the beginning.
      unless: allowed|legal|can i\b|do i (?:need|have)|is it
  `.lines,
  procedure: recipe`
    - answer-first: Answer in the first sentence; then the steps, if there are any, with papers, cost and waiting time.
      Otherwise the answer hides among the steps.
    - may-have-changed: Mark what differs by place or may have changed, say where I can check, and what most often goes wrong.
      Such rules change every year.
  `.lines,
  "get-back": recipe`
    - exact-sentences: Give the exact sentences: how to begin, what to ask for, and where to stop.
      Advice about it is not yet a sentence that you can say.
    - if-refused: Then what they will likely answer with my reply, and what comes next if they refuse.
      The first answer is nearly always no.
  `.lines,
  scam: recipe`
    - verdict-first: Say in the first sentence whether it is one, how sure that is, and how bad it is as things stand.
      There is no time for ten signs.
    - what-now: Then what to do now, today and this week, and what is not needed.
      Panic does the wrong things first.
  `.lines,
  "which-of-two": recipe`
    - choose: Choose in the first sentence, with the fact that decides it; do not balance both sides.
      You have both sides already.
      unless: pros\b|compar|table
    - the-other: Then say in which case the other one would be right.
      So you see whether it is yours.
  `.lines,
  recommend: recipe`
    - first-choice (count): Name your first choice and why it fits what I said, then a few others with what sets each apart.
      A list of ten leaves the choice to you.
    - falls-short: Say where the first choice falls short, and leave out what you are not sure exists.
      Praise alone helps nobody to choose.
  `.lines,
  "should-i": recipe`
    - position: Take a position in the first sentence, with the reason that decides it.
      “It depends” was known before.
    - what-changes: Then what would change your answer, and one thing that I can check or try first.
      So you see whether it holds for you.
  `.lines,
  "order-of": recipe`
    - one-order: Commit to one order as a numbered list: where to begin, what can be skipped, and after which one to decide about the rest.
      Three orders are no order.
    - no-spoilers: Give no spoilers, not even in the reasons.
      Reasons tell more than one thinks.
      only with: read|watch|books?\b|films?\b|movies?\b|series|shows?\b|novels?\b|games?\b|play|seasons?\b|episodes?\b
  `.lines,
  "better-word": recipe`
    - in-a-sentence: Give a few, the best first, each in a short sentence of its own that shows its tone.
      Alone, words of a list look all the same.
    - your-choice: Say which one you would take here, and why.
      A list leaves the choice to you.
  `.lines,
  "which-word": recipe`
    - rule: Give the rule in one sentence, two everyday examples, and a quick test for the next time.
      A rule that one can test is one that stays.
  `.lines,
  "a-versus-b": recipe`
    - same-example: Say the difference in one sentence, then carry the same small example through both.
      Two definitions beside each other show no difference.
    - tell-apart: Say how I tell which one I have before me, and the usual mix-up.
      That is the question that comes next.
  `.lines,
  explain: recipe`
    - one-example: Carry one concrete example from beginning to end, with particular names or figures.
      It holds the parts together.
    - misunderstood: Name the point that is most often misunderstood, and what is true instead.
      Half-knowledge stays when it is not named.
  `.lines,
  arguments: recipe`
    - claim-and-case: For each give the claim, a concrete case that backs it, and the strongest objection with its answer.
      An argument without its objection does not hold.
      unless: thesis|title|question|quot|sources?\b
    - nothing-invented: Put the strongest first, and invent no sources, figures or quotations.
      Made-up evidence is the fault that counts most.
  `.lines,
  "study-help": recipe`
    - most-first: Begin with what brings most for the time there is, and say what can be left out.
      Nobody gets through everything.
      unless: quiz me|ask me|test me
    - mixed-up: Name what people most often mix up or get wrong in it.
      That is where marks are lost.
      unless: quiz me|ask me|test me
  `.lines,
  "code-fault": recipe`
    - causes-first: Give the commonest causes first, each with the check that shows whether it is mine, and its fix.
      You see which one is yours before you change anything.
    - ask-last: Ask for code or logs only at the end, and only for what would decide between them.
      Questions first cost a round.
      unless: [{}();=]
  `.lines,
  "code-how-to": recipe`
    - smallest-example: Give the usual way first, as the smallest complete example that runs as it is, with its output.
      What runs can be tried.
      unless: git\b|commit|branch|command|terminal|bash|shell
    - common-mistake: Then the commonest mistake with it, and how it shows.
      It is the next thing that happens.
      unless: git\b|commit|branch|command|terminal|bash|shell
    - undo: Say what it changes or throws away, and how to undo it.
      A command does at once what it does.
      only with: git\b|commit|branch|command|terminal|bash|shell
  `.lines,
  trip: recipe`
    - choose: Choose instead of listing: few fixed points a day, with travel times and rough costs, and something for bad weather.
      A list of sights is not yet a day.
    - to-check: Mark what must be booked or checked; invent no prices or opening hours.
      Those change, and one stands before a closed door.
  `.lines,
  "training-plan": recipe`
    - how-hard: For every session give minutes or repetitions, and how hard it should feel.
      Otherwise one does too much of it.
    - moving-on: Give the rule for moving on, repeating or stepping back, and the pain that means stop.
      No plan knows how the week went.
  `.lines,
  schedule: recipe`
    - real-times: Give a table with clock times or minutes that add up, with breaks and changes counted.
      What does not add up fails by noon.
    - what-to-drop: Say which times you assumed, and what to drop first when it gets late.
      It always gets late.
  `.lines,
  party: recipe`
    - ready-to-run: For each say what is needed, how long it takes, how it goes, and the words to begin with.
      A name of a game is not yet a game.
    - not-the-first: Skip the first ideas that everyone has, and say which one you would begin with.
      Guests have played those.
  `.lines,
  "learn-skill": recipe`
    - routine: Give one routine in minutes a day for the first weeks, with a small real example for today.
      What begins today goes on.
    - honest: Say what I can expect by when, what beginners do wrong, and what can wait.
      Wrong hopes end most attempts.
  `.lines,
  ideas: recipe`
    - not-the-first: Skip the ideas that everybody has first; make each one concrete and different in kind.
      You have had the first ones yourself.
    - your-choice: Say which one you would take, and its first step.
      A list leaves the choice to you.
  `.lines,
  "small-business": recipe`
    - most-effect: Put first what has most effect for the least money and time, with figures, marked as estimates.
      In a list of twenty everything looks the same.
    - first-step: Say what most people in this trade waste money on, and name the first step for this week.
      What begins this week goes on.
  `.lines,
  "questions-to-ask": recipe`
    - good-and-bad: Put the most telling first, each with what a good answer and a bad one would sound like.
      A question helps only who can read the answer.
    - not-the-usual: Leave out those that everybody asks.
      The answers to those are rehearsed.
  `.lines,
  interview: recipe`
    - aloud: Give answers that I can say aloud in half a minute; invent no experience, put [ ] where mine goes.
      One hears at once what was not lived.
      unless: practi[cs]e|mock|ask me|quiz me|nervous
    - follow-up: Add the follow-up question to expect, and how to meet it.
      That one is seldom prepared.
      unless: practi[cs]e|mock|ask me|quiz me|nervous
  `.lines,
  "image-prompt": recipe`
    - in-a-block: Give one prompt in a block of its own, ready to paste, with subject, place, light, style and framing.
      A tutorial around it has to be taken off again.
      only with: prompts?\b
  `.lines,
  checklist: recipe`
    - grouped: Give quantities, grouped by where or when each is needed, and mark the few whose absence would spoil everything.
      One can tick it off without reading it twice.
    - forgotten: Say what people most often forget.
      What one thinks of oneself needs no list.
      unless: chores?\b|chart\b
  `.lines,
  lesson: recipe`
    - written-out: Write out the actual examples, questions and answers, ready to use as they are.
      An outline leaves the evening’s work to you.
    - wrong-answer: Name the wrong answer to expect, and how to react to it.
      The lesson turns on that.
  `.lines,
};
