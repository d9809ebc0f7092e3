// Every answer names the generation of modules that it comes from. When it has moved on, what is
// drawn from modules is read again: a module installed a moment ago stands in the menu at once.
import { useEffect } from 'react';

let seen = 0;
const listeners = new Set<() => void>();

/** watched is fetch that looks at the generation of each answer. */
export const watched: typeof fetch = async (input, init) => {
  const answer = await fetch(input, init);
  const now = Number(answer.headers.get('Lantoa-Generation') ?? 0);
  if (now > seen) {
    const moved = seen > 0;
    seen = now;
    if (moved) for (const tell of listeners) tell();
  }
  return answer;
};

/** useGeneration calls again when the modules have changed. */
export function useGeneration(again: () => void) {
  useEffect(() => {
    listeners.add(again);
    return () => {
      listeners.delete(again);
    };
  }, [again]);
}

/** useReturn calls again when the window is looked at again. */
export function useReturn(again: () => void) {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && again();
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [again]);
}
