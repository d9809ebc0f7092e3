// The drawers of one question: a new one, and one that is corrected. Which option is right the server
// tells only here, to the unit that wrote the question.
import { Drawer, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useAct } from '../../app/act';
import { AddQuestionDocument, ChangeQuestionDocument, QuestionKeyDocument } from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { Checkbox } from '../../parts/plain';
import { Faults, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { Answers } from './Answers';
import { lackOf, type Options } from './options';
import type { Question, Topic } from './Questions';

type Values = { topic?: string; text: string; article: string; options: Options; explanation?: string; practice?: boolean };
type Drawers = { close: () => void; again: () => void };

// inputOf is what the server takes of a form.
const inputOf = ({ text, article, options, explanation, practice }: Values) => ({
  text,
  article,
  options: options.texts.map((one) => one.trim()),
  correct: options.correct + 1,
  explanation: explanation ?? '',
  practice: !!practice,
});

function Fields() {
  const { t } = useWords();
  const required = { required: true, whitespace: true, message: t('app.required') };
  const check = (_: unknown, value: Options | undefined) => {
    const lack = lackOf(value ?? { texts: [], correct: -1 });
    return lack ? Promise.reject(new Error(t(`desk.bank.lack.${lack}`))) : Promise.resolve();
  };
  return (
    <>
      <Form.Item name="text" label={t('desk.bank.question')} rules={[required]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="options" label={t('desk.bank.options')} extra={t('desk.bank.optionsHint')} required rules={[{ validator: check }]}>
        <Answers />
      </Form.Item>
      <Form.Item name="article" label={t('desk.bank.article')} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="explanation" label={t('desk.bank.explanation')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="practice" valuePropName="checked">
        <Checkbox>{t('desk.contest.forPractice')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** NewQuestion adds one to a topic. */
export function NewQuestion({ topics, topic, close, again }: Drawers & { topics: Topic[]; topic: string | undefined }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(AddQuestionDocument);
  return (
    <ActForm<Values>
      name={`question.of.${topics[0]?.id ?? ''}`}
      title={t('desk.bank.add')}
      start={{ topic, options: { texts: ['', '', '', ''], correct: -1 }, practice: false }}
      send={async (values) => {
        const done = await act({ id: values.topic ?? '', ...inputOf(values) });
        if (done) again();
        return !!done;
      }}
      said={t('module.created')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="topic" label={t('desk.bank.topic')} rules={[{ required: true, message: t('app.required') }]}>
        <Select options={topics.map((one) => ({ value: one.id, label: one.name }))} showSearch optionFilterProp="label" />
      </Form.Item>
      <Fields />
    </ActForm>
  );
}

/** EditQuestion corrects one; first it asks which option is right. */
export function EditQuestion({ question, close, again }: Drawers & { question: Question }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(ChangeQuestionDocument);
  const key = useAct(QuestionKeyDocument);
  const [known, setKnown] = useState<{ correct: number; explanation: string }>();
  const ask = key.act;
  useEffect(() => {
    void ask({ id: question.id }).then((answer) => {
      const said = answer?.contestsKeyQuestion;
      if (said) setKnown({ correct: (said.correct ?? 0) - 1, explanation: said.explanation ?? '' });
    });
  }, [ask, question.id]);
  const title = t('desk.bank.change');
  if (!known) {
    return (
      <Drawer open onClose={close} title={title} size="min(520px, 100vw)">
        {key.error ? <Faults error={key.error} /> : <Waiting />}
      </Drawer>
    );
  }
  return (
    <ActForm<Values>
      name={`question.${question.id}.${question.version}`}
      title={title}
      start={{
        text: question.text ?? '',
        article: question.article ?? '',
        options: { texts: question.options ?? [], correct: known.correct },
        explanation: known.explanation,
        practice: !!question.practice,
      }}
      send={async (values) => {
        const done = await act({ id: question.id, ...inputOf(values) });
        if (done) again();
        return !!done;
      }}
      said={t('module.updated')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <Fields />
    </ActForm>
  );
}
