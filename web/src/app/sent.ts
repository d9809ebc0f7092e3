// A file that is sent until it has arrived; it knows no server.

/** Sent is a file of a form; without an id it is not on the server yet. */
export type Sent = { key: string; id: string; name: string; size: number; mediaType: string };

/** Lost is a line that broke: the file may be sent again. */
export class Lost extends Error {}

/** pauses are how long a lost line is waited for before the file is sent again, in milliseconds. */
export const pauses = [1000, 3000, 9000];

/** sendUntil sends a file, and again after a lost line; waiting hears that it waits for the line. */
export async function sendUntil(
  once: () => Promise<Sent>,
  waiting: () => void,
  stop: AbortSignal,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((go) => setTimeout(go, ms)),
): Promise<Sent> {
  for (const pause of pauses) {
    try {
      return await once();
    } catch (fault) {
      if (!(fault instanceof Lost) || stop.aborted) throw fault;
      waiting();
      await wait(pause);
      if (stop.aborted) throw fault;
    }
  }
  return once();
}

/** allSent tells that no file of a form is still on its way. */
export const allSent = (files: Sent[] | undefined) => (files ?? []).every((one) => one.id !== '');
