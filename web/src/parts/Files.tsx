// Files of a form: chosen or dropped, each sent at once with its progress, again after a lost line.

import { type DragEvent, useCallback, useEffect, useRef, useState } from 'react';
import { freshKey, Refused } from '../app/client';
import { type Sent, sendUntil } from '../app/sent';
import { addressOf, mostBytes, sendFile, taken } from '../app/upload';
import { useWords } from '../words';
import { size } from '../words/form';
import { FileOutlined } from './icons';
import { Button, Flex } from './plain';

type Going = { file: File; percent: number; say: 'sending' | 'again' | 'failed'; fault?: string; stop: AbortController };

type Props = {
  id?: string; // of the form's label
  value?: Sent[];
  onChange?: (files: Sent[]) => void;
  most: number;
  accept?: string; // endings that are taken; all that the server takes
  hint?: string; // what files may be sent
};

/** FilesInput is the input; its value holds what is sent, and without an id what is on its way. */
export function FilesInput({ id, value, onChange, most, accept = taken, hint }: Props) {
  const { t } = useWords();
  const [going, setGoing] = useState<Record<string, Going>>({});
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const now = useRef<Sent[]>([]);
  now.current = value ?? [];
  const running = useRef(going);
  running.current = going;

  const changed = useRef(onChange); // a form gives another one each time; what runs must not stop for it
  changed.current = onChange;

  const put = useCallback((files: Sent[]) => {
    now.current = files;
    changed.current?.(files);
  }, []);
  const tell = useCallback((key: string, more: Partial<Going>) => {
    setGoing((all) => (all[key] ? { ...all, [key]: { ...all[key], ...more } } : all));
  }, []);
  const forget = useCallback((key: string) => {
    setGoing(({ [key]: _, ...others }) => others);
  }, []);

  // What was on its way when the page was left is gone: the browser keeps no file.
  useEffect(() => {
    const left = now.current.filter((one) => one.id || running.current[one.key]);
    if (left.length !== now.current.length) put(left);
    return () => {
      for (const one of Object.values(running.current)) one.stop.abort();
    };
  }, [put]);

  const send = async (key: string, file: File) => {
    const stop = new AbortController();
    setGoing((all) => ({ ...all, [key]: { file, percent: 0, say: 'sending', stop } }));
    if (file.size > mostBytes) {
      tell(key, { say: 'failed', fault: t('files.tooLarge') });
      return;
    }
    try {
      const sent = await sendUntil(
        () => {
          tell(key, { say: 'sending', percent: 0 });
          return sendFile(file, key, (percent) => tell(key, { percent }), stop.signal);
        },
        () => tell(key, { say: 'again' }),
        stop.signal,
      );
      put(now.current.map((one) => (one.key === key ? sent : one)));
      forget(key);
    } catch (problem) {
      if (!stop.signal.aborted) tell(key, { say: 'failed', fault: problem instanceof Refused ? problem.message : t('files.unreachable') });
    }
  };

  const add = (list: FileList | null) => {
    let chosen = [...(list ?? [])];
    const room = most === 1 ? 1 : most - now.current.length;
    setFault(chosen.length > room ? t('files.tooMany', { count: most }) : '');
    chosen = chosen.slice(0, Math.max(0, room));
    if (chosen.length === 0) return;
    const fresh = chosen.map((file) => ({ key: freshKey(), file }));
    const before = most === 1 ? [] : now.current;
    put([...before, ...fresh.map(({ key, file }) => ({ key, id: '', name: file.name, size: file.size, mediaType: file.type }))]);
    for (const { key, file } of fresh) void send(key, file);
  };
  const remove = (key: string) => {
    going[key]?.stop.abort();
    forget(key);
    put(now.current.filter((one) => one.key !== key));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };

  return (
    <div
      className={over ? 'files over' : 'files'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        style={{ display: 'none' }}
        multiple={most > 1}
        accept={accept}
        data-testid="files"
        onChange={(event) => {
          add(event.target.files);
          event.target.value = '';
        }}
      />
      <Flex gap={8} align="center" wrap>
        <Button id={id} onClick={() => input.current?.click()}>
          {most === 1 && now.current.length > 0 ? t('files.replace') : t('files.choose')}
        </Button>
        <span className="muted">{t('files.drop')}</span>
      </Flex>
      <div className="muted">{hint ?? t('files.hint')}</div>
      {fault && (
        <span className="bad" role="alert">
          {fault}
        </span>
      )}
      <ul className="filelist" aria-live="polite">
        {now.current.map((one) => (
          <Row
            key={one.key}
            file={one}
            going={going[one.key]}
            remove={() => remove(one.key)}
            again={() => {
              const known = going[one.key];
              if (known) void send(one.key, known.file);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

function Row({ file, going, remove, again }: { file: Sent; going: Going | undefined; remove: () => void; again: () => void }) {
  const { t } = useWords();
  const failed = going?.say === 'failed';
  return (
    <li>
      <Flex gap={8} align="center" justify="space-between">
        <span className="filename">
          <FileOutlined aria-hidden /> {file.name} <span className="muted nowrap">{size(file.size)}</span>
        </span>
        <Flex gap={4}>
          {failed && (
            <Button size="small" onClick={again}>
              {t('files.retry')}
            </Button>
          )}
          <Button size="small" type="text" onClick={remove} aria-label={`${t('files.remove')}: ${file.name}`}>
            {t('files.remove')}
          </Button>
        </Flex>
      </Flex>
      {going && !failed && (
        <progress className="going" max={100} value={going.percent} aria-label={`${t('files.sending')}: ${file.name}`} />
      )}
      {going?.say === 'again' && <div className="muted">{t('files.again')}</div>}
      {failed && (
        <span className="bad" role="alert">
          {t('files.failed')}: {going.fault}
        </span>
      )}
      {file.id && <div className="muted">{t('files.sent')}</div>}
    </li>
  );
}

/** Given is a file that the server keeps. */
export type Given = { name: string; url?: string | null | undefined; mediaType: string; size: number };

/** GivenFile is a file with its size, and a small picture of what is a picture; it opens in a tab of its own. */
export function GivenFile({ file }: { file: Given }) {
  const { t } = useWords();
  const address = addressOf(file.url ?? '');
  return (
    <Flex gap={8} align="center">
      {pictured(file) ? <img src={address} alt="" width={48} height={48} loading="lazy" className="thumb" /> : <FileOutlined aria-hidden />}
      <span className="filename">
        <a href={address} target="_blank" rel="noopener" title={t('files.newTab')}>
          {file.name}
        </a>{' '}
        <span className="muted nowrap">{size(file.size)}</span>
      </span>
    </Flex>
  );
}

// pictured tells whether a small picture is shown: of pictures that a slow line carries.
const pictured = (file: Given) => /^image\/(jpeg|png|webp)$/.test(file.mediaType) && file.size <= 3 * 1024 * 1024;
