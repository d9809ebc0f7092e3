// Questions of a topic from a text, with what each still lacks shown before anything is sent.
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../app/act';
import { ImportQuestionsDocument } from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { Alert, Checkbox } from '../../parts/plain';
import { useWords } from '../../words';
import { parse } from './parse';

type Values = { text: string; practice?: boolean };

const most = 200; // questions at a time

/** Import is the drawer of a topic. */
export function Import({ topic, close, again }: { topic: { id: string; name?: string | null }; close: () => void; again: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(ImportQuestionsDocument);
  const [text, setText] = useState('');
  const read = parse(text, false);
  const faulty = read.filter((one) => one.lacks.length > 0);
  const check = (_: unknown, value: string | undefined) => {
    const all = parse(value ?? '', false);
    if (all.length === 0) return Promise.reject(new Error(t('app.required')));
    if (all.length > most) return Promise.reject(new Error(t('desk.contest.tooMany', { most: String(most) })));
    const first = all.find((one) => one.lacks.length > 0);
    const lack = first?.lacks[0];
    return first && lack
      ? Promise.reject(new Error(t('desk.contest.lineLacks', { line: String(first.line), what: t(`desk.contest.lack.${lack}`) })))
      : Promise.resolve();
  };
  return (
    <ActForm<Values>
      name={`import.${topic.id}`}
      title={`${t('desk.contest.import')}: ${topic.name ?? ''}`}
      about={
        <>
          <p className="muted">{t('desk.contest.importHint')}</p>
          <p className="sentence">{t('desk.contest.example')}</p>
        </>
      }
      start={{ text: '', practice: false }}
      send={async (values) => {
        const questions = parse(values.text, !!values.practice).map((one) => one.question);
        const done = await act({ id: topic.id, questions });
        if (done) again();
        return !!done;
      }}
      said={t('desk.contest.imported')}
      button={t('desk.contest.import')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="text" label={t('desk.contest.text')} rules={[{ validator: check }]} style={{ marginTop: 16 }}>
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} onChange={(event) => setText(event.target.value)} />
      </Form.Item>
      {read.length > 0 && (
        <Alert
          type={faulty.length > 0 ? 'warning' : 'success'}
          style={{ marginBottom: 16 }}
          title={<span role="status">{t('desk.contest.read', { all: String(read.length), faulty: String(faulty.length) })}</span>}
        />
      )}
      <Form.Item name="practice" valuePropName="checked">
        <Checkbox>{t('desk.contest.forPractice')}</Checkbox>
      </Form.Item>
    </ActForm>
  );
}
