// What the device keeps of a contest: who is entered, and the paper with its answers. A device
// without storage keeps it as long as the page is open.

/** Account is the entrant of this device in a contest. */
export type Account = { token: string; id: string; verified: boolean; name: string; phone: string; from: string; year: string };

/** Question is one of a paper. */
export type Question = { text: string; options: string[]; topic: string; points: number };

/** Solved is what practice tells of a question afterwards. */
export type Solved = { correct: number; article: string; explanation?: string };

/** Result is how an attempt ended. */
export type Result = {
  state: string;
  score: number;
  correct: number;
  questions: number;
  total: number;
  seconds: number;
  solution: Solved[] | null;
};

/** Sheet is an attempt: the paper, and the answers with the number of their last change. */
export type Sheet = {
  attempt: string;
  token: string;
  number: number;
  practice: boolean;
  started: number; // milliseconds of the server's clock, as all moments here
  deadline: number;
  questions: Question[];
  answers: string; // one letter a question, "-" for none
  guess: string;
  sequence: number; // of the last change
  saved: number; // the change that the server has
  handIn: boolean; // the entrant has handed it in; the server may not know yet
  result?: Result;
};

const memory: { [place: string]: string } = {};

function read<T>(place: string): T | undefined {
  let text: string | null | undefined = memory[place];
  try {
    text = localStorage.getItem(place) || text;
  } catch {
    // no storage: what this page remembers
  }
  try {
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

function write(place: string, value: unknown) {
  const text = JSON.stringify(value);
  memory[place] = text;
  try {
    localStorage.setItem(place, text);
  } catch {
    // full, or none
  }
}

function forget(place: string) {
  delete memory[place];
  try {
    localStorage.removeItem(place);
  } catch {
    // none
  }
}

const accountAt = (contest: string) => `lantoa.contest.${contest}`;
const sheetAt = (contest: string) => `lantoa.contest.${contest}.sheet`;

export const keep = {
  account: (contest: string) => read<Account>(accountAt(contest)),
  setAccount: (contest: string, account: Account) => write(accountAt(contest), account),
  dropAccount: (contest: string) => {
    forget(accountAt(contest));
    forget(sheetAt(contest));
  },
  sheet: (contest: string) => read<Sheet>(sheetAt(contest)),
  setSheet: (contest: string, sheet: Sheet) => write(sheetAt(contest), sheet),
  dropSheet: (contest: string) => forget(sheetAt(contest)),
  get: <T>(name: string) => read<T>(`lantoa.contest-${name}`),
  set: (name: string, value: unknown) => write(`lantoa.contest-${name}`, value),
};

/** fresh is a new token: 32 hexadecimal digits. */
export function fresh(): string {
  let out = '';
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < bytes.length; i++) out += (256 + (bytes[i] as number)).toString(16).slice(1);
  return out;
}
