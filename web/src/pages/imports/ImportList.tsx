// A list from a spreadsheet, in a drawer: the template, the file, what is wrong with it, and then all of it at once.

import { Drawer, Result } from 'antd';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useAct, useDraft } from '../../app/act';
import { asWhom, codeOf } from '../../app/client';
import type { Sent } from '../../app/sent';
import { type ImportedListAllFragment, ImportPeopleDocument, type ImportPeopleMutation, ImportRecordsDocument } from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { FilesInput } from '../../parts/Files';
import { DownloadOutlined } from '../../parts/icons';
import { message } from '../../parts/message';
import { Alert, Button, Flex, Spin } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { Faults } from '../../parts/state';
import { language, useWords } from '../../words';
import { number } from '../../words/form';
import { Accounts } from './Accounts';
import { ListFaults } from './ListFaults';
import { save } from './save';

const most = 1000; // rows
const xlsx = '.xlsx';

type Props = { kind?: string | undefined; what: string; done: () => void; close: () => void };
type Told = { list: ImportedListAllFragment; people?: ImportPeopleMutation['importPeople'] | undefined };

// useList asks about a list, and has it written.
function useImport(kind: string | undefined) {
  const people = useAct(ImportPeopleDocument);
  const records = useAct(ImportRecordsDocument);
  const act = useCallback(
    async (fileId: string, apply: boolean): Promise<Told | undefined> => {
      if (kind) {
        const answer = await records.act({ kind, fileId, apply });
        return answer?.importRecords.list ? { list: answer.importRecords.list } : undefined;
      }
      const answer = await people.act({ fileId, apply });
      return answer?.importPeople.list ? { list: answer.importPeople.list, people: answer.importPeople } : undefined;
    },
    [kind, people.act, records.act],
  );
  const used = kind ? records : people;
  return { act, error: used.error, forget: used.forget };
}

export default dressed(ImportList);

function ImportList({ kind, what, done, close }: Props) {
  const { t } = useWords();
  const draft = useDraft<{ file: Sent[] }>(`import.${kind ?? 'people'}`);
  const [file, setFile] = useState<Sent[]>(draft.kept.file ?? []);
  const [busy, setBusy] = useState<'' | 'template' | 'check' | 'apply'>('');
  const [told, setTold] = useState<Told>();
  const { act, error, forget } = useImport(kind);
  const id = file[0]?.id ?? '';
  const now = useRef(id);
  now.current = id;

  const look = useCallback(
    async (of: string) => {
      setBusy('check');
      const answer = await act(of, false);
      if (now.current !== of) return; // another file has come meanwhile
      setBusy('');
      setTold(answer);
    },
    [act],
  );
  useEffect(() => {
    setTold(undefined);
    forget();
    if (id) void look(id);
  }, [id, look, forget]);

  const template = async () => {
    setBusy('template');
    try {
      const answer = await fetch(`/template?of=${kind ?? 'User'}&language=${language()}`, {
        credentials: 'same-origin',
        headers: asWhom(),
      });
      if (!answer.ok) throw new Error(String(answer.status));
      save(await answer.blob(), `${what}.xlsx`);
    } catch {
      void message.error(t('app.failed'));
    } finally {
      setBusy('');
    }
  };
  const apply = async () => {
    setBusy('apply');
    const answer = await act(id, true);
    setBusy('');
    if (!answer) return;
    setTold(answer);
    if (!answer.list.applied) return;
    draft.drop();
    done();
  };
  const choose = (files: Sent[]) => {
    setFile(files);
    if (files[0]?.id) draft.keep({ file: files });
    else if (files.length === 0) draft.drop();
  };

  const list = told?.list;
  const fresh = !!told?.people?.accounts?.length; // passwords that are shown once
  const counted = { n: number(list?.rows ?? 0) };
  return (
    <Drawer
      open
      onClose={close}
      closable={!fresh}
      mask={{ closable: !busy && !fresh }}
      keyboard={!busy && !fresh}
      title={t('lists.title', { what })}
      size="min(760px, 100vw)"
      footer={
        <Flex gap={8} justify="end" wrap>
          {fresh ? (
            <Sure title={t('lists.keptSure')} okText={t('app.yes')} cancelText={t('app.no')} onConfirm={close}>
              <Button type="primary">{t('lists.kept')}</Button>
            </Sure>
          ) : (
            <Button onClick={close}>{list?.applied ? t('lists.close') : t('app.cancel')}</Button>
          )}
          {list && !list.applied && list.faultCount === 0 && (
            <Button type="primary" loading={busy === 'apply'} disabled={busy === 'check'} onClick={() => void apply()}>
              {t(kind ? 'lists.apply' : 'lists.applyPeople', counted)}
            </Button>
          )}
        </Flex>
      }
    >
      {list?.applied ? (
        <Flex vertical gap={16} role="status">
          <Result
            status={list.again && !kind ? 'warning' : 'success'}
            title={t(kind ? 'lists.done' : 'lists.donePeople', counted)}
            subTitle={list.again && t(kind ? 'lists.again' : 'lists.againPeople')}
            extra={!fresh && <Button onClick={close}>{t('lists.toList')}</Button>}
            style={{ padding: 16 }}
          />
          {fresh && told?.people && <Accounts made={told.people} />}
        </Flex>
      ) : (
        <Flex vertical gap={24}>
          <Part title={t('lists.template')} hint={t('lists.templateHint')}>
            <div>
              <Button icon={<DownloadOutlined />} loading={busy === 'template'} onClick={() => void template()}>
                {t('lists.templateButton')}
              </Button>
            </div>
          </Part>
          <Part title={t('lists.send')}>
            <FilesInput value={file} onChange={choose} most={1} accept={xlsx} hint={t('lists.sendHint', { most: number(most) })} />
          </Part>
          <Part title={t('lists.check')} hint={!id ? t('lists.checkHint') : undefined}>
            <div aria-live="polite">
              {(busy === 'check' || busy === 'apply') && (
                <Flex gap={12} align="center" style={{ padding: 12 }}>
                  <Spin />
                  {t(busy === 'check' ? 'lists.checking' : kind ? 'lists.applying' : 'lists.applyingPeople')}
                </Flex>
              )}
              {codeOf(error) === 'NOT_FOUND' ? <Alert type="warning" title={t('lists.gone')} /> : <Faults error={error} />}
              {error && id && !busy && (
                <Button onClick={() => void look(id)} style={{ marginTop: 8 }}>
                  {t('lists.checkAgain')}
                </Button>
              )}
              {list && !busy && list.faultCount > 0 && <ListFaults list={list} what={what} />}
              {list && busy !== 'check' && list.faultCount === 0 && (
                <Flex vertical gap={12}>
                  <Alert type="success" title={t(kind ? 'lists.ready' : 'lists.readyPeople', counted)} />
                  <div>
                    <div className="muted">{t('lists.first')}</div>
                    <ul>
                      {list.first.map((row) => (
                        <li key={row.row}>{row.text[language()]}</li>
                      ))}
                    </ul>
                  </div>
                </Flex>
              )}
            </div>
          </Part>
        </Flex>
      )}
    </Drawer>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string | undefined; children: ReactNode }) {
  return (
    <section>
      <h2 className="box" style={{ marginBottom: 8 }}>
        {title}
      </h2>
      {hint && <p className="muted">{hint}</p>}
      {children}
    </section>
  );
}
