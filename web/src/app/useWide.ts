// Whether the window is at least so wide: the widths at which pages change their shape.
import { useEffect, useState } from 'react';

/** useWide tells whether the window has at least so many pixels of width. */
export function useWide(least: 768 | 992): boolean {
  const asked = `(min-width: ${least}px)`;
  const [wide, setWide] = useState(() => matchMedia(asked).matches);
  useEffect(() => {
    const line = matchMedia(asked);
    const turn = () => setWide(line.matches);
    line.addEventListener('change', turn);
    return () => line.removeEventListener('change', turn);
  }, [asked]);
  return wide;
}
