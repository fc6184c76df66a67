import type { RecipeBook } from "../../recipe";
import { recipe } from "../read-recipe";

/** German recipes of fewer lines, for kinds that are asked for in private life. */
export const germanEveryday: RecipeBook = {
  "how-to": recipe`
    - numbered-steps (form, length): Nummerierte Schritte mit genauen Mengen, Zeiten und Einstellungen schreiben, und nach jedem, woran man sieht, dass er gelungen ist.
      „Etwas“ und „eine Weile“ muss man nachfragen.
      unless: chef|kolleg|nachbar|mitbewohn|freund|partner|vermiet|gespr[äa]ch|beruhig|schlaf|selbstbewusst|preis|verkauf|format|zitier|geld|spar(?:en|t|e)|schulden|abnehm
    - ready: Vor dem ersten Schritt sagen, was bereitliegen muss.
      Mittendrin fehlt es sonst.
    - mistake: Den Schritt nennen, an dem die meisten scheitern, und wie man es wieder in Ordnung bringt.
      Anleitungen lassen das aus.
  `,
  advise: recipe`
    - tips (count, form): Fünf nennen, das Wirksamste zuerst, jedes mit einem Beispiel für genau diesen Fall.
      Zwanzig allgemeine Tipps ändern nichts.
      only with: tipps|ratschl
    - commit (count, form): Sich in den ersten zwei Sätzen auf eine Empfehlung festlegen, dann die zwei Gründe nennen, die am meisten wiegen.
      Eine Liste von Überlegungen lässt die Entscheidung, wo sie war.
      only with: soll ich|sollte ich|lohnt|oder|besser|[üu]berlege
      unless: tipps|ideen|schmerz|fieber|symptom|geschenk
    - first: Sagen, was als Erstes zu tun ist, heute noch, mit genauen Worten, Mengen oder Zeiten.
      Was heute beginnen kann, wird begonnen.
      unless: was (?:kann man|machen|tun|unternehmen) (?:\p{L}+ )?in(?!\p{L})|welche[srmn]?(?!\p{L})
    - little: Nennen, was oft geraten wird und wenig bringt.
      Das kann man sich sparen.
    - what-would-change (length): Sagen, welcher Umstand, wenn er anders wäre, die Empfehlung umkehren würde.
      Ob er zutrifft, weiß nur, wer fragt.
      unless: tipps|ideen|schmerz|fieber|symptom|geschenk
  `,
  compare: recipe`
    not for: in sachen|beim thema|w[öo]rter|rechtschreib|schreibt man|grammat|seit und seid|das und dass|als und wie
    - root: Zuerst den einen Unterschied nennen, aus dem die anderen folgen.
      Wer ihn verstanden hat, kann sich den Rest denken.
      unless: (?:vor|nach)teil|vor-?(?: und|/)|pro und contra
    - case: Dann einen konkreten Fall mit Zahlen oder Namen durch beide führen, damit man sieht, was anders herauskommt.
      Begriffe nebeneinander sehen sich ähnlich.
    - whom: In je einem Satz sagen, für wen oder wann das eine und wann das andere richtig ist.
      Darum fragt man meist.
  `,
  recipe: recipe`
    not for: ^(?:kann|darf) (?:man|ich)
    - recipe-form (form): Portionen und Gesamtzeit, dann Zutaten in Gramm oder Löffeln, dann nummerierte Schritte mit Minuten und dem Zeichen, an dem man sieht, dass es so weit ist.
      Herde und Töpfe sind zu verschieden für Minuten allein.
      unless: was (?:kann|k[öo]nnen|soll)|wochenplan|ideen|cocktail|idee
    - where-it-fails (length): Die Stelle nennen, an der das Gericht am häufigsten misslingt, und wie man es rettet.
      Das lassen Rezepte meist aus.
      unless: was (?:kann|k[öo]nnen|soll)|wochenplan|ideen|cocktail|salat|idee
    - three-then-one (count, form): Drei Gerichte daraus mit Minuten nennen, dann das schnellste ganz ausschreiben.
      Das eine mag gerade das falsche sein.
      only with: was (?:kann|k[öo]nnen|soll)
    - swap: Zwei Zutaten nennen, die sich ersetzen oder weglassen lassen, und die eine, bei der das nicht geht.
      Eine fehlt immer.
      unless: was (?:kann|k[öo]nnen|soll)|wochenplan|ideen|cocktail|idee
    - only: Vor allem nehmen, was ich genannt habe und was die meisten Küchen haben; alles andere als zu kaufen kennzeichnen.
      Niemand will erst einkaufen.
      only with: was (?:kann|k[öo]nnen|soll)
  `,
  trip: recipe`
    - weakest-traveller: Jeden Tag nach dem richten, der am wenigsten Kraft hat: Fußwege, Treppen, Pausen, Essen.
      Ein müder Mensch beendet den Tag für alle.
      only with: kind|baby|kleinkind|eltern|oma|opa|gro(?:ß|ss)eltern|rollstuhl|schwanger|j[äa]hrig
    - near-together: Je halben Tag nur, was nahe beieinander liegt, mit Weg und Dauer von einem zum nächsten.
      Wer die Stadt zweimal quert, verliert einen halben Tag.
      unless: rundreise|roadtrip|wander|radtour|camper
    - book-and-check (length): Sagen, was man wie früh buchen muss; Öffnungszeiten und Preise als „zu prüfen“ kennzeichnen.
      Was ein Modell davon weiß, ist alt.
    - rain: Für jeden Tag eine Ausweichmöglichkeit bei Regen oder Müdigkeit nennen.
      Kein Tag läuft wie geplant.
  `,
  naming: recipe`
    - different-kinds: Die Vorschläge sollen sich in der Art unterscheiden: einer sagt, was es ist, einer ist ein Bild, einer kommt unerwartet.
      Zwanzig Spielarten einer Idee sind keine Auswahl.
      unless: baby|hund|katze|tochter|sohn|junge|m[äa]dchen|hospiz|bestatt|trauer
    - own-choice (explanation, form): Die zwei nennen, die du selbst nehmen würdest, mit je einem Satz Begründung.
      Eine begründete Wahl hilft auch, wenn man widerspricht.
      unless: nur|bloß
    - why (explanation): Zu jedem Vorschlag in wenigen Worten, woran er denken lässt.
      Daran sieht man, was eine zweite Runde lohnt.
    - notlist: Vorschläge weglassen, die in jeder Liste stehen.
      Die sind vergeben oder bekannt.
  `,
  list: recipe`
    - surely-real: Nur nennen, was sicher existiert, mit Urheber und Jahr; lieber weniger als etwas Zweifelhaftes.
      Erfundene Titel sehen aus wie echte.
      only with: b[üu]ch|roman|film|serie|lied|song|podcast|spiel|album
    - reason-to-choose (form, length, explanation): Zu jedem Eintrag in wenigen Worten, woran man erkennt, dass er der richtige ist.
      Bloße Namen muss man einzeln nachschlagen.
      unless: alle|s[äa]mtlich|synonym|w[öo]rter|fakten|namen
    - lesser: Mindestens ein Drittel soll weniger bekannt sein als das, was alle nennen.
      Das Bekannte kenne ich.
    - two (form): Die zwei zuerst nennen, die du selbst nehmen würdest, mit je einem Satz Begründung.
      Über eine Wahl lässt sich streiten, über eine Liste nicht.
  `,
  quiz: recipe`
    not for: ^(?:wahr|richtig) oder falsch
    - answers-apart (form, explanation): Alle Antworten ans Ende setzen, jede mit dem Grund in einem Satz.
      So kann man zuerst raten.
      unless: antwort|l[öo]sung|frag mich|abfrag|karteikart
    - beyond-dispute: Nur Fragen mit einer einzigen, unstrittigen Antwort, die sich nicht mit der Zeit ändert.
      Eine strittige Antwort verdirbt die Runde.
      unless: offen|meinung|r[äa]tsel
    - levels: Von leicht nach schwer ordnen und bei jeder Frage die Stufe angeben.
      Alle sollen etwas wissen und nicht alles.
  `,
  story: recipe`
    - want-and-obstacle: Früh zeigen, was die Hauptfigur will und was ihr im Weg steht.
      Ohne einen Wunsch reihen sich nur Ereignisse.
      unless: dialog|szene|anfang|zwei s[äa]tze
    - end-by-choice: Die Geschichte durch etwas enden lassen, was die Hauptfigur tut, und die Moral nicht aussprechen.
      Ein Zufall oder eine Lehre am Ende enttäuscht.
      unless: moral|lehr|ende|schluss|anfang|szene|kapitel
    - detail: Einzelheiten wählen, die nur jemand bemerkt, der dabei war, statt der üblichen.
      Die üblichen könnten überall stehen.
  `,
  poem: recipe`
    - concrete-images: Das Gedicht aus Dingen bauen, die man sehen, hören oder berühren kann, ohne Wörter wie „Seele“ und „ewig“.
      Große Wörter stehen in jedem Gedicht.
      unless: haiku|limerick|rap|kind|seele|ewig
    - persons-details: Jede Einzelheit über die Person hineinnehmen und keine Erinnerung erfinden.
      Gerade das Eigene bewegt.
      only with: f[üu]r (?:mein|unser|die|den)|geburtstag|hochzeit|abschied|ruhestand
    - turn: Das Ende soll seinen Gegenstand anders sehen als der Anfang, ohne Moral.
      Ein Gedicht, das nur Bilder reiht, steht still.
    - order: Wo es sich reimt, die natürliche Wortstellung behalten; lieber ein unreiner Reim als ein verdrehter Satz.
      Verdrehte Sätze verraten, dass der Reim zuerst da war.
  `,
  "training-plan": recipe`
    - week-table (form): Als Tabelle: Tag, was, wie viel, Pause.
      Was man am Tag selbst planen muss, fällt aus.
      unless: hund|welpe|einheit|heute
    - after-a-gap: Sagen, wie es nach einer ausgefallenen Woche weitergeht.
      An der ersten Lücke enden die meisten Pläne.
      only with: \d|wochen|monat|bis
      unless: einheit|heute|hund|welpe
    - notice: Sagen, woran ich nach zwei Wochen merke, dass es wirkt, und was sonst zu ändern ist.
      Die erste Fassung passt nie ganz.
    - baddays: Sagen, was an einem schlechten Tag wegfallen darf und was nicht.
      Volle Pläne hält man drei Tage durch.
  `,
  "formal-letter": recipe`
    - demand-and-date: Im ersten Satz sagen, was das Schreiben ist und was es verlangt, mit einer Frist; fehlt eine, [Datum] setzen.
      Ein Schreiben ohne Forderung und Frist bleibt liegen.
      unless: empfehl|einlad|dank|beileid|kondol
      only with: beschwer|reklam|widerspr|mahn|forder|r[üu]ckerstatt|erstatt|schadens?ersatz|einspruch|mangel|m[äa]ngel|kaution
    - brackets: Mit [eckigen Klammern] kennzeichnen, was ich noch eintragen muss.
      Erfundenes übersieht man leicht.
    - short (length): Die Sache und das Datum in den ersten Satz, das Ganze in höchstens 150 Wörtern.
      So wird es bearbeitet.
    - law: Kein Gesetz und keine Klausel nennen, die ich nicht genannt habe.
      Eine erfundene schadet mehr als keine.
      unless: wie (?:schreib|formulier|verfass)
  `,
  "cover-letter": recipe`
    - proofs: Die zwei, drei Dinge auswählen, auf die es bei dieser Stelle ankommt, und jedes durch etwas belegen, was ich getan habe; Fehlendes in [Klammern].
      Behauptungen ohne Beleg stehen in jeder Bewerbung.
    - strongest-match: Mit dem stärksten Grund beginnen, nicht mit „hiermit bewerbe ich mich“.
      Der erste Satz entscheidet, ob weitergelesen wird.
      unless: beginn|anfang|einstieg
    - place: In einem Satz sagen, warum gerade diese Stelle, aus meinen Angaben oder mit einem Platzhalter.
      Sonst passt der Brief überallhin.
  `,
  speech: recipe`
    - one-story: Eine kurze Begebenheit über die Person aus meinen Angaben erzählen; gibt es keine, eine markierte Lücke dafür lassen.
      Eine Geschichte bleibt, eine erfundene fällt auf.
      only with: hochzeit|geburtstag|trau|abschied|ruhestand|jubil
    - one-breath: Zum Hören schreiben: kein Satz länger als ein Atemzug, keine Aufzählung über drei.
      Wer zuhört, kann nicht zurückblättern.
      only with: rede(?!\p{L})|reden(?!\p{L})|ansprache|vortrag|laudatio|toast|\p{L}+rede(?!\p{L})|pr[äa]sentation
  `,
};
