import { expect, test } from 'vitest';
import { parse } from './parse';

test('questions are read as people write them', () => {
  const read = parse(
    `Câu 1. Ngày Pháp luật Việt Nam là ngày nào?
A. Ngày 09 tháng 10
B. Ngày 09 tháng 11
C) Ngày 09 tháng 12
Đáp án: B
Căn cứ: Điều 8 Luật Phổ biến, giáo dục pháp luật năm 2012
Giải thích: Luật quy định.

Câu 2: Ai có trách nhiệm
phổ biến pháp luật?
a. Nhà nước
*b. Cả hai
c. Gia đình
Căn cứ: Điều 3`,
    false,
  );
  expect(read.map((one) => one.lacks)).toEqual([[], []]);
  expect(read[0]?.question).toEqual({
    text: 'Ngày Pháp luật Việt Nam là ngày nào?',
    options: ['Ngày 09 tháng 10', 'Ngày 09 tháng 11', 'Ngày 09 tháng 12'],
    correct: 2,
    article: 'Điều 8 Luật Phổ biến, giáo dục pháp luật năm 2012',
    explanation: 'Luật quy định.',
    practice: false,
  });
  expect([read[1]?.question.text, read[1]?.question.correct, read[1]?.line]).toEqual(['Ai có trách nhiệm\nphổ biến pháp luật?', 2, 9]);
});

test('a question says what it lacks', () => {
  const cases: [string, string[]][] = [
    ['Câu 1. Hỏi?\nA. Một\nB. Hai\nĐáp án: A', ['article']],
    ['Câu 1. Hỏi?\nA. Một\nĐáp án: A\nCăn cứ: Điều 1', ['options']],
    ['Câu 1. Hỏi?\nA. Một\nB. Hai\nCăn cứ: Điều 1', ['answer']],
    ['Câu 1. Hỏi?\nA. Một\nB. Hai\nĐáp án: D\nCăn cứ: Điều 1', ['answer']],
    ['A. Một\nB. Hai\nĐáp án: A\nCăn cứ: Điều 1', ['text']],
  ];
  for (const [text, lacks] of cases) expect(parse(text, false)[0]?.lacks).toEqual(lacks);
  expect(parse('\n\n', false)).toEqual([]);
});

test('an option goes on in the next line, and marks of a document in two forms are the same', () => {
  const [one] = parse('Hỏi?\nA. Một\n   và nữa\nB. Hai\nĐáp án: B\nCăn cứ: Điều 1'.normalize('NFD'), true);
  expect(one?.question).toMatchObject({ options: ['Một và nữa', 'Hai'], correct: 2, practice: true });
});
