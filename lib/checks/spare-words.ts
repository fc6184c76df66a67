/** Words by which people ask, or that say nothing: what is left without them is the same task. */
export const spare =
  /^(?:pleas|kindly|thank|hello|hey|just|really|maybe|some|kind|sort|thing|stuff|lot|bit|help|need|want|like|good|great|best|nice|new|own|also|too$|now$|actual|basic|task|prompt|answer|respon|assist|chat|act$|detail|follow|topic|step|noth|els[eo]?$|all[es]?r?$|every|tou[st]|tod[oa]s|tutt[ie]|wszystk|вс[ех]|order|us[ei]|includ|contain|writ|describ|explain|list|show|tell|mak|find|return|output|text|since|because|keep|most$|least$|tak|last|serv|suit|requir|should|must|based|first|then|next|after|before|final|last|both|each|every|total|long$|vorhanden|jeweils|gesamt|bitte|text|folgend|thema|beispiel|merci|texte|suivant|exempl|por$|favor|tema|ejempl|seguint|següent|请|使用|用|做|帮|进行|内容|文章|方法|书|書|作成|作っ|教え|方法|内容)/u;

/** Numbers in figures and words; what is counted is compared elsewhere. */
export const quantities =
  /^(?:\p{N}|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|duas|dois|três|quatro|sete|oito|nove|dez|tre|quattro|cinque|sei|sette|otto|nove|dieci|twee|drie|vijf|zes|zeven|negen|tien|[〇一二三四五六七八九十两几百千]+)/u;

/** Verbs by which a result is asked for: what only such a one limits is said of the result alone. */
export const giving =
  /^(?:return|output|repl|respon|repon|answer|giv|show|print|send|want|need|gib|geb|antwort|liefer|zeig|donn|rend|renvo|affich|veux|devuel|devolv|muestr|quier|dame|retorn|mostr|quer|rest|dai|rispon|vogli|geef|antwoord|toon|wil)/u;
