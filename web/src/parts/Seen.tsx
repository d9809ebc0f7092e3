import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Seen brings what is in it when its place comes near the screen: what is far below asks nothing before. */
export function Seen({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new IntersectionObserver(([one]) => one?.isIntersecting && setSeen(true), { rootMargin: '300px' });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return seen ? children : <div ref={place} style={{ minHeight: 1 }} />;
}
