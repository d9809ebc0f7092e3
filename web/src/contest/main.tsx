/** @jsxImportSource preact */
// The public's contest: a page for people who are not signed in, light enough for an old phone.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Board } from './Board';
import { Contest } from './Contest';
import { List } from './List';
import { Mine } from './Mine';
import { Play } from './Play';
import { home, idOf, Link, onGo } from './parts';
import { Register } from './Register';
import { say, turn } from './words';
import './contest.css';

function Page({ path }: { path: string }) {
  const [of, page] = path.slice(home.length).split('/');
  if (!of) return <List />;
  const id = idOf(of);
  switch (page) {
    case 'dang-ky':
      return <Register id={id} />;
    case 'thi':
      return <Play id={id} />;
    case 'ket-qua':
      return <Mine id={id} />;
    case 'xep-hang':
      return <Board id={id} />;
    default:
      return <Contest id={id} />;
  }
}

function App() {
  const [path, setPath] = useState(location.pathname);
  const [, again] = useState(0);
  useEffect(() => onGo(() => setPath(location.pathname)), []);
  useEffect(() => {
    document.title = say('title');
    const top = document.querySelector<HTMLElement>('#main');
    if (top && document.activeElement !== document.body) top.focus();
    window.scrollTo(0, 0);
  }, [path]);
  return (
    <>
      <a class="skip" href="#main">
        {say('skip')}
      </a>
      <header>
        <Link to={home} class="brand">
          <img src="/icon.svg" alt="" width={28} height={28} />
          <span>{say('title')}</span>
        </Link>
        <button
          type="button"
          class="plain"
          lang={say('other') === 'English' ? 'en' : 'vi'}
          onClick={() => {
            turn();
            again((n) => n + 1);
          }}
        >
          {say('other')}
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <Page key={path} path={path} />
      </main>
    </>
  );
}

const root = document.getElementById('contest');
if (root) render(<App />, root);
if ('serviceWorker' in navigator && window.isSecureContext) {
  navigator.serviceWorker.register('/cuoc-thi/sw.js', { scope: home }).catch(() => undefined); // without it a reload needs the network
}
