// What a page shows while it waits, when nothing is there, and when something went wrong.

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CombinedError } from 'urql';
import { codeOf, faultsOf } from '../app/client';
import { useWords } from '../words';
import { ExclamationCircleOutlined, InboxOutlined } from './icons';
import { Alert, Button, Flex, Spin } from './plain';

/** Waiting fills a page while its data is on the way. */
export function Waiting() {
  const { t } = useWords();
  return (
    <Flex justify="center" style={{ padding: 64 }} role="status" aria-label={t('app.loading')}>
      <Spin size="large" />
    </Flex>
  );
}

/** Faults lists what went wrong with an act, above its form. */
export function Faults({ error }: { error: CombinedError | undefined }) {
  const faults = faultsOf(error);
  if (faults.length === 0) return null;
  return (
    <Alert
      type="error"
      role="alert"
      style={{ marginBottom: 16 }}
      title={
        <ul className="faults">
          {faults.map((fault) => (
            <li key={fault.field + fault.text}>{fault.text}</li>
          ))}
        </ul>
      }
    />
  );
}

/** Failed fills a page whose data did not come: NOT_FOUND looks the same whether it is foreign or nowhere. */
export function Failed({ error, retry }: { error: CombinedError | undefined; retry?: () => void }) {
  const { t } = useWords();
  if (!error || codeOf(error) === 'NOT_FOUND') return <Missing />;
  return (
    <Notice
      title={t('app.failed')}
      say={faultsOf(error)
        .map((fault) => fault.text)
        .join(' ')}
    >
      {retry && <Button onClick={retry}>{t('app.retry')}</Button>}
    </Notice>
  );
}

/** Notice fills a page that has nothing to show: what is the matter, and the way on. */
export function Notice({ title, say, children }: { title: string; say?: string; children?: ReactNode }) {
  return (
    <Flex vertical align="center" gap={12} className="blank">
      <ExclamationCircleOutlined aria-hidden />
      <h1 className="title">{title}</h1>
      {say && <p className="muted">{say}</p>}
      {children}
    </Flex>
  );
}

/** Missing is the page of an address that is nothing to this user. */
export function Missing() {
  const { t } = useWords();
  return (
    <Notice title={t('app.notFound')} say={t('app.notFoundHint')}>
      <Link to="/">
        <Button type="primary">{t('app.home')}</Button>
      </Link>
    </Notice>
  );
}

/** Nothing stands where a list is empty and says what to do next. */
export function Nothing({ say, children }: { say: string; children?: ReactNode }) {
  return (
    <div className="nothing">
      <InboxOutlined aria-hidden />
      <p>{say}</p>
      {children}
    </div>
  );
}
