import type { Finding } from "../check";
import { factFinding, quoted, replaceAt } from "./fact-finding";

/** Monday to Sunday, in the languages that the checks read; the beginnings of words, so that endings do not matter. */
const names = [
  "monday|montag|lundi|lunes|segunda(?:-feira)?(?!\\p{L})|luned[iì]|maandag|poniedzia|понедельник|星期一|周一|礼拜一|月曜|الاثنين|الإثنين|सोमवार|pazartesi|m[åa]ndag|ponděl|월요일",
  "tuesday|dienstag|mardi|martes|terça(?:-feira)?(?!\\p{L})|marted[iì]|dinsdag|wtor[ek]|вторник|星期二|周二|礼拜二|火曜|الثلاثاء|मंगलवार|salı|tisdag|tirsdag|úter[ýk]|화요일",
  "wednesday|mittwoch|mercredi|miércoles|quarta(?:-feira)?(?!\\p{L})|mercoled[iì]|woensdag|środ|сред[ауеы](?!\\p{L})|星期三|周三|礼拜三|水曜|الأربعاء|बुधवार|çarşamba|onsdag|수요일",
  "thursday|donnerstag|jeudi|jueves|quinta(?:-feira)?(?!\\p{L})|gioved[iì]|donderdag|czwart[ek]|четверг|星期四|周四|礼拜四|木曜|الخميس|गुरुवार|perşembe|torsdag|čtvrt(?:ek|ku)|목요일",
  "friday|freitag|vendredi|viernes|sexta(?:-feira)?(?!\\p{L})|venerd[iì]|vrijdag|piąt[ek]|пятниц|星期五|周五|礼拜五|金曜|الجمعة|शुक्रवार|cuma(?!rtesi)|fredag|pát(?:ek|ku)|금요일",
  "saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobot|суббот|星期六|周六|礼拜六|土曜|السبت|शनिवार|cumartesi|l[öø]rdag|토요일",
  "sunday|sonntag|dimanche|domingo|domenic|zondag|niedziel|воскресен|星期[日天]|周[日天]|礼拜[日天]|日曜|يوم الأحد|रविवार|s[öø]ndag|neděl|일요일|pazar(?!tesi|\\p{L}*lam)",
].map((words) => new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${words})\\p{Script=Latin}*`, "giu"));

interface Weekday {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A weekday of the silver prompt in whose stead the candidate has another one. */
export function checkWeekdays(silver: string, candidate: string): readonly Finding[] {
  const own = readWeekdays(silver);
  if (own.length === 0) return [];
  const found = readWeekdays(candidate);
  const lost = own.find(({ day }) => !found.some((other) => other.day === day));
  const other = found.find(({ day }) => !own.some((one) => one.day === day));
  if (lost === undefined || other === undefined) return [];
  return [
    factFinding({
      severity: "blocking",
      message: `The day ${quoted(lost.text)} of your prompt has become ${quoted(other.text)}.`,
      advice: `Change it back to ${quoted(lost.text)}.`,
      place: { start: other.start, end: other.end },
      repaired: replaceAt(candidate, other, lost.text),
    }),
  ];
}

function readWeekdays(text: string): readonly Weekday[] {
  return names.flatMap((pattern, day) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      day,
      start: index,
      end: index + found.length,
      text: found,
    })),
  );
}
