// What is said for a moment after an act, at the top of the screen.
import { useEffect, useState } from 'react';

type Kind = 'success' | 'info' | 'warning' | 'error';
type Said = { id: number; kind: Kind; text: string };

let last = 0;
let heard: (one: Said, seconds: number) => void = () => {};
const say =
  (kind: Kind) =>
  (text: string, seconds = 4) =>
    heard({ id: ++last, kind, text }, seconds);

/** message says something for some seconds. */
export const message = { success: say('success'), info: say('info'), warning: say('warning'), error: say('error') };

/** Messages is where it is shown: once in the app. */
export function Messages() {
  const [all, setAll] = useState<Said[]>([]);
  useEffect(() => {
    heard = (one, seconds) => {
      setAll((now) => [...now, one]);
      setTimeout(() => setAll((now) => now.filter((other) => other.id !== one.id)), seconds * 1000);
    };
  }, []);
  return (
    <div className="messages" role="status">
      {all.map((one) => (
        <div key={one.id} className={one.kind}>
          {one.text}
        </div>
      ))}
    </div>
  );
}
