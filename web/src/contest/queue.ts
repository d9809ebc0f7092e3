// The unsent answers of an attempt. Every change is kept on the device first and has a number; the
// server gets all answers with the number of the last change, again with the same number until it
// has answered. Handing in goes the same way and happens once.
import { Fault, type Send } from './api';
import type { Result, Sheet } from './keep';

/** Mark is what the page says of the answers. */
export type Mark = 'saved' | 'sending' | 'waiting';

/** World is what a queue stands on; tests give one of their own. */
export type World = {
  send: Send;
  keep: (sheet: Sheet) => void;
  heard: (now: string) => void; // the server's clock
  later: (run: () => void, ms: number) => () => void; // returns what calls it off
  changed: () => void;
};

type Saved = { saved: boolean; sequence: number; deadline: string; now: string };

const first = 2000; // milliseconds until a lost request is sent again; then twice as long
const longest = 20000;

/** Queue holds one sheet. */
export class Queue {
  mark: Mark;
  /** refused is why the server takes nothing more, beside the end of the attempt. */
  refused: Fault | undefined;
  private busy = false;
  private wait = first;
  private callOff: (() => void) | undefined;
  private closed = false;

  constructor(
    public sheet: Sheet,
    private readonly world: World,
  ) {
    this.mark = this.unsent() ? 'waiting' : 'saved';
  }

  private unsent() {
    return this.sheet.sequence > this.sheet.saved || (this.sheet.handIn && !this.sheet.result);
  }

  /** answer sets the option of a question, or takes it away with undefined. */
  answer(question: number, option: number | undefined) {
    const { answers } = this.sheet;
    const letter = option === undefined ? '-' : String(option);
    this.change({ answers: answers.slice(0, question) + letter + answers.slice(question + 1) });
  }

  /** guess sets the tie-break guess as it is typed. */
  guess(guess: string) {
    this.change({ guess });
  }

  private change(part: Partial<Sheet>) {
    if (this.sheet.handIn || this.sheet.result) return;
    this.set({ ...part, sequence: this.sheet.sequence + 1 });
    void this.flush();
  }

  /** handIn ends the attempt: nothing changes after it, and it is sent until the server has answered. */
  handIn() {
    if (!this.sheet.handIn) this.set({ handIn: true });
    void this.flush();
  }

  /** adopt takes over what another page of this device has kept, if it is newer. */
  adopt(sheet: Sheet | undefined) {
    if (!sheet || sheet.attempt !== this.sheet.attempt) return;
    if (sheet.sequence < this.sheet.sequence || (sheet.sequence === this.sheet.sequence && !sheet.result && !sheet.handIn)) return;
    this.sheet = sheet;
    this.mark = this.unsent() ? 'waiting' : 'saved';
    this.world.changed();
  }

  /** flush sends what is unsent, now. */
  async flush(): Promise<void> {
    if (this.callOff) this.callOff();
    this.callOff = undefined;
    if (this.busy || this.closed || this.refused) return;
    this.busy = true;
    try {
      while (this.unsent() && !this.closed) {
        this.say('sending');
        await this.one();
        this.wait = first;
      }
      this.say('saved');
    } catch (thrown) {
      const fault = thrown instanceof Fault ? thrown : new Fault('INTERNAL', '', '', '', true);
      if (fault.lost) this.again();
      else {
        this.refused = fault;
        this.say('waiting');
      }
    } finally {
      this.busy = false;
    }
  }

  private again() {
    this.say('waiting');
    if (this.closed) return;
    this.callOff = this.world.later(() => void this.flush(), this.wait);
    this.wait = Math.min(this.wait * 2, longest);
  }

  private async one() {
    const { attempt, token, answers, sequence, guess, handIn } = this.sheet;
    const number = /^\d{1,5}$/.test(guess) && Number(guess) <= 65535 ? { guess: Number(guess) } : {};
    const input = { id: attempt, token, answers, sequence, ...number };
    if (handIn) {
      const result = await this.world.send<Result>('contestsSubmitAttempt', input);
      this.set({ result, saved: sequence });
      return;
    }
    try {
      const said = await this.world.send<Saved>('contestsSaveAttempt', input);
      this.world.heard(said.now);
      const deadline = Date.parse(said.deadline);
      // Another page has saved a later change: what is shown here is what the entrant wants.
      if (!said.saved) this.set({ deadline, sequence: Math.max(this.sheet.sequence, said.sequence) + 1 });
      else this.set({ deadline, saved: sequence });
    } catch (thrown) {
      // The attempt has ended: what the server has counts, and handing in asks how it ended.
      if (thrown instanceof Fault && (thrown.code === 'TOO_LATE' || thrown.code === 'ENDED')) this.set({ handIn: true });
      else throw thrown;
    }
  }

  private set(part: Partial<Sheet>) {
    this.sheet = { ...this.sheet, ...part };
    this.world.keep(this.sheet);
    this.world.changed();
  }

  private say(mark: Mark) {
    if (this.mark === mark && !this.refused) return;
    this.mark = mark;
    this.world.changed();
  }

  /** close stops sending; what is unsent stays on the device. */
  close() {
    this.closed = true;
    if (this.callOff) this.callOff();
  }
}
