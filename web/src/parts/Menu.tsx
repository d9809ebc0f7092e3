// A button with a list of acts under it.
import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './plain';

/** Item is an act, or a heading where it has none. */
export type Item = { key: string; label: ReactNode; icon?: ReactNode; disabled?: boolean; danger?: boolean; onClick?: () => void };

type Props = Omit<ComponentProps<typeof Button>, 'onClick'> & { items: Item[] };

/** Menu opens the list; arrows go through it, Escape and a press elsewhere close it. */
export function Menu({ items, ...button }: Props) {
  const [at, setAt] = useState<DOMRect>();
  const place = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!at) return undefined;
    list.current?.querySelector<HTMLElement>('button:enabled')?.focus();
    const away = (event: Event) => {
      if (!(event.target instanceof Node && (list.current?.contains(event.target) || place.current?.contains(event.target))))
        setAt(undefined);
    };
    for (const what of ['pointerdown', 'scroll', 'resize']) window.addEventListener(what, away, true);
    return () => {
      for (const what of ['pointerdown', 'scroll', 'resize']) window.removeEventListener(what, away, true);
    };
  }, [at]);
  const close = () => {
    setAt(undefined);
    place.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])];
    const to = { ArrowDown: 1, ArrowUp: all.length - 1 }[event.key];
    if (to) all[(all.indexOf(document.activeElement as HTMLElement) + to) % all.length]?.focus();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    if (to || event.key === 'Escape') event.preventDefault();
  };
  return (
    <>
      <Button
        {...button}
        ref={place}
        aria-haspopup="menu"
        aria-expanded={!!at}
        onClick={() => setAt(at ? undefined : place.current?.getBoundingClientRect())}
      />
      {at &&
        createPortal(
          <ul
            role="menu"
            className="drop"
            ref={list}
            onKeyDown={keys}
            style={{
              top: at.bottom + 4,
              maxHeight: `max(160px, calc(100vh - ${Math.round(at.bottom) + 16}px))`,
              ...(at.left > window.innerWidth / 2 ? { right: window.innerWidth - at.right } : { left: at.left }),
            }}
          >
            {items.map((item) => (
              <li key={item.key} role="none">
                {item.onClick ? (
                  <button
                    type="button"
                    role="menuitem"
                    disabled={item.disabled}
                    className={item.danger ? 'danger' : undefined}
                    onClick={() => {
                      close();
                      item.onClick?.();
                    }}
                  >
                    {item.icon} {item.label}
                  </button>
                ) : (
                  <span className="muted">{item.label}</span>
                )}
              </li>
            ))}
          </ul>,
          document.body,
        )}
    </>
  );
}
