// The options of a question and what they may lack. No page, no server.

/** Options are the texts and which of them is right, from 0; -1 while nobody has said. */
export type Options = { texts: string[]; correct: number };

/** letter is what an option is called: A, B, … */
export const letter = (i: number) => String.fromCharCode(65 + i);

export const fewest = 2;
export const most = 6;

/** lackOf says what is wrong with options, '' if nothing is. */
export function lackOf({ texts, correct }: Options): '' | 'options' | 'same' | 'answer' {
  const said = texts.map((one) => one.trim());
  if (said.length < fewest || said.some((one) => !one)) return 'options';
  if (new Set(said).size < said.length) return 'same';
  return correct < 0 || correct >= said.length ? 'answer' : '';
}

/** without are the options but for one; the right one stays the right one. */
export function without({ texts, correct }: Options, i: number): Options {
  return { texts: texts.filter((_, n) => n !== i), correct: correct === i ? -1 : correct > i ? correct - 1 : correct };
}
