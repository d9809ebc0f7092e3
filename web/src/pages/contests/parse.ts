// Questions as people write them in a document: a question, its options with letters, the answer and
// the article of the law. A blank line, or "Câu 2.", begins the next one.

export type Question = { text: string; article: string; options: string[]; correct: number; explanation?: string; practice: boolean };
export type Lack = 'article' | 'options' | 'answer' | 'text';
export type Read = { question: Question; line: number; lacks: Lack[] };

const option = /^\s*(\*?)\s*([A-Fa-f])\s*[.):]\s*(\*?)\s*(.+?)\s*(\*?)\s*$/;
const begin = /^\s*(?:câu|question)\s*(?:hỏi\s*)?\d+\s*[.:)]\s*/i;
const answer = /^\s*(?:đáp án|trả lời|answer)\s*(?:đúng)?\s*[:.]\s*([A-Fa-f1-6])\b/i;
const article = /^\s*(?:căn cứ|điều luật|basis|article)\s*[:.]\s*(.+)$/i;
const explanation = /^\s*(?:giải thích|explanation)\s*[:.]\s*(.+)$/i;

const blank = (): Question => ({ text: '', article: '', options: [], correct: 0, practice: false });

/** parse reads questions; each says what it still lacks, with the number of its first line. */
export function parse(text: string, practice: boolean): Read[] {
  const out: Read[] = [];
  let now: Read | undefined;
  const end = () => {
    if (!now) return;
    const { question } = now;
    question.practice = practice;
    if (!question.text) now.lacks.push('text');
    if (question.options.length < 2) now.lacks.push('options');
    if (question.correct < 1 || question.correct > question.options.length) now.lacks.push('answer');
    if (!question.article) now.lacks.push('article');
    out.push(now);
    now = undefined;
  };
  text.split(/\r?\n/).forEach((row, n) => {
    const line = row.normalize('NFC');
    if (begin.test(line) || (!line.trim() && now && now.question.options.length > 0)) end();
    if (!line.trim()) return;
    now ??= { question: blank(), line: n + 1, lacks: [] };
    const { question } = now;
    const said = line.match(answer);
    const law = line.match(article);
    const why = line.match(explanation);
    const one = line.match(option);
    if (said) question.correct = /\d/.test(said[1] ?? '') ? Number(said[1]) : (said[1] ?? 'A').toUpperCase().charCodeAt(0) - 64;
    else if (law) question.article = (law[1] ?? '').trim();
    else if (why) question.explanation = (why[1] ?? '').trim();
    else if (one) {
      question.options.push(one[4] ?? '');
      if (one[1] || one[3] || one[5]) question.correct = question.options.length;
    } else if (question.options.length > 0) question.options[question.options.length - 1] += ` ${line.trim()}`;
    else question.text = `${question.text}${question.text ? '\n' : ''}${line.replace(begin, '').trim()}`;
  });
  end();
  return out;
}
