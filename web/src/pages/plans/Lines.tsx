// The document on the left, line by line. One list box: arrow keys move, Enter goes to the task of the line.

import { memo, useEffect, useRef, useState } from 'react';
import { WarningOutlined } from '../../parts/icons';
import { Nothing } from '../../parts/state';
import { useWords } from '../../words';

type Props = {
  lines: string[];
  owners: (string | undefined)[]; // by line, from 1
  chosen: string | undefined;
  spans: [number, number][]; // of the chosen task: its words, its units, its time
  soft: string | undefined; // the task under the pointer
  doubtful: Set<string>; // tasks to be looked at
  choose: (task: string) => void;
  hover: (task: string | undefined) => void;
};

/** Lines shows the document; the lines of the chosen task come into view. */
export function Lines({ lines, owners, chosen, spans, soft, doubtful, choose, hover }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(1);
  const line = (n: number) => box.current?.querySelector<HTMLElement>(`[data-line="${n}"]`);
  const from = spans[0]?.[0];
  useEffect(() => {
    if (!from) return;
    setAt(from);
    scrollTo(box.current, line(from));
  }, [from, chosen]);
  if (lines.length === 0) return <Nothing say={t('plan.noText')} />;
  const move = (n: number) => {
    const next = Math.min(Math.max(n, 1), lines.length);
    setAt(next);
    scrollTo(box.current, line(next));
  };
  const of = (target: EventTarget) => Number((target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset.line ?? 0);
  return (
    <div
      ref={box}
      className="lines"
      role="listbox"
      aria-label={t('plan.text')}
      tabIndex={0}
      aria-activedescendant={`line-${at}`}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20 }[event.key];
        if (step) move(at + step);
        else if (event.key === 'Enter' && owners[at]) choose(owners[at]);
        else return;
        event.preventDefault();
      }}
      onClick={(event) => {
        const n = of(event.target);
        if (!n) return;
        setAt(n);
        if (owners[n]) choose(owners[n]);
      }}
      onMouseOver={(event) => hover(owners[of(event.target)])}
      onMouseLeave={() => hover(undefined)}
      onFocus={() => {}}
    >
      {lines.map((text, i) => {
        const n = i + 1;
        const owner = owners[n];
        return (
          <Line
            key={n}
            n={n}
            text={text}
            on={spans.some(([first, last]) => n >= first && n <= last)}
            soft={!!owner && owner === soft}
            owned={!!owner}
            doubtful={!!owner && doubtful.has(owner)}
            here={n === at}
          />
        );
      })}
    </div>
  );
}

type One = { n: number; text: string; on: boolean; soft: boolean; owned: boolean; doubtful: boolean; here: boolean };

const Line = memo(function Line({ n, text, on, soft, owned, doubtful, here }: One) {
  const names = ['line', on && 'on', soft && 'soft', owned && 'owned', doubtful && 'doubtful', here && 'here'].filter(Boolean).join(' ');
  return (
    <div id={`line-${n}`} data-line={n} role="option" aria-selected={on} tabIndex={-1} className={names}>
      <span className="n">
        {doubtful && <WarningOutlined aria-hidden className="unsure" />} {n}
      </span>
      <span>{text}</span>
    </div>
  );
});

/** scrollTo brings a part of a box into its view and leaves the page where it is. */
export function scrollTo(box: HTMLElement | null, part: HTMLElement | null | undefined) {
  if (!box || !part) return;
  const outer = box.getBoundingClientRect();
  const inner = part.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  box.scrollTop += inner.top - outer.top - outer.height / 4;
}
