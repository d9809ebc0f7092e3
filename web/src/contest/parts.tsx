/** @jsxImportSource preact */
// What the pages share: addresses, waiting, faults.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Fault } from './api';
import { say, spoken, type Word } from './words';

export const home = '/cuoc-thi/';

const prefix = 'contests-contest_';

/** idOf is the id of a contest from an address, pathOf the address of an id. */
export const idOf = (of: string) => (of.indexOf(prefix) === 0 ? of : prefix + of);
export const pathOf = (id: string, page?: string) => home + id.slice(prefix.length) + (page ? `/${page}` : '');

const listeners: (() => void)[] = [];

/** onGo hears of every change of the address; it returns what ends that. */
export function onGo(hear: () => void) {
  listeners.push(hear);
  window.addEventListener('popstate', hear);
  return () => {
    listeners.splice(listeners.indexOf(hear), 1);
    window.removeEventListener('popstate', hear);
  };
}

/** goTo shows another page. */
export function goTo(path: string, instead = false) {
  if (instead) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  for (const hear of listeners) hear();
}

type LinkProps = { to: string; class?: string; children: ComponentChildren };

/** Link goes to a page without loading anything. */
export const Link = ({ to, children, class: name }: LinkProps) => (
  <a
    href={to}
    class={name}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      goTo(to);
    }}
  >
    {children}
  </a>
);

const known: { [code: string]: Word } = {
  UNREACHABLE: 'unreachable',
  OVER: 'over',
  NO_ATTEMPTS: 'noTries',
  DISQUALIFIED: 'out',
  TOO_LATE: 'timeOver',
  ENDED: 'timeOver',
  TOO_MANY_TRIES: 'codeOver',
};

/** textOf says what went wrong. */
export const textOf = (fault: Fault) => {
  const word = known[fault.code];
  return word ? say(word) : spoken() === 'en' ? fault.en : fault.vi;
};

/** Trouble shows a fault with a way on. */
export function Trouble({ fault, retry, missing = 'missing' }: { fault: Fault; retry?: () => void; missing?: Word }) {
  return (
    <div class="box bad" role="alert">
      <p>{fault.code === 'NOT_FOUND' ? say(missing) : textOf(fault)}</p>
      {fault.lost && retry ? (
        <button type="button" onClick={retry}>
          {say('retry')}
        </button>
      ) : (
        <Link to={home}>{say('all')}</Link>
      )}
    </div>
  );
}

export const Waiting = () => (
  <p class="waiting" role="status">
    {say('loading')}
  </p>
);

/** useAsked asks when the page is shown, and again on demand. */
export function useAsked<T>(ask: () => Promise<T>, every = 0) {
  const [data, setData] = useState<T>();
  const [fault, setFault] = useState<Fault>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let here = true;
    ask().then(
      (got) => {
        if (!here) return;
        setData(() => got);
        setFault(undefined);
      },
      (thrown: unknown) => here && setFault(thrown instanceof Fault ? thrown : new Fault('INTERNAL', '', '', '', true)),
    );
    const timer = every ? setTimeout(() => setTurn((n) => n + 1), every) : undefined;
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [turn]);
  return {
    data,
    fault: data === undefined ? fault : undefined,
    retry: () => {
      setFault(undefined);
      setTurn((n) => n + 1);
    },
  };
}
