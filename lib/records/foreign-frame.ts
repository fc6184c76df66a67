import { writeFramedPrompt, type FramedPrompt } from "./framed-prompt";

/**
 * The same without its frame, where that is not the frame of its text: something that knew nothing of frames, or that
 * was made to mislead, has changed one of the two. The text stands.
 */
export function dropForeignFrame<Framed extends { readonly text: string; readonly frame?: FramedPrompt }>(
  framed: Framed,
): Framed {
  if (framed.frame === undefined || isFrameOf(framed.frame, framed.text)) return framed;
  const { frame: _, ...plain } = framed;
  // Leaving out an optional key gives the same type, which a generic one cannot tell.
  return plain as Framed;
}

/** Whether the frame is written as this text, and each of its parts can be told from the others. */
function isFrameOf(frame: FramedPrompt, text: string): boolean {
  const ids = [frame.opening, ...frame.lines, ...frame.questions].flatMap((part) => part?.id ?? []);
  return (
    writeFramedPrompt(frame).text === text &&
    new Set(ids).size === ids.length &&
    frame.questions.every((question) => question.answer === null || question.answer.questionId === question.id)
  );
}
