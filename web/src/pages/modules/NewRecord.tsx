import { Form } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAct } from '../../app/act';
import { dressed } from '../../parts/dressed';
import { message } from '../../parts/message';
import { Flex } from '../../parts/plain';
import { Failed, Missing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { changeDocument } from './documents';
import { type Option, toForm, toInput } from './Input';
import { type Kind, type Manifest, useKind } from './manifest';
import { RecordForm } from './RecordForm';
import { Reference } from './Reference';

export default dressed(NewRecord);

function NewRecord() {
  const { module: moduleName, kind: kindName } = useParams();
  const { module, kind, waiting, error } = useKind(moduleName, kindName);
  if (waiting) return <Waiting />;
  if (error) return <Failed error={error} />;
  if (!module || !kind?.create) return <Missing />;
  return <Page key={kind.name} module={module} kind={kind} />;
}

type Made = { done: { record: { id: string } | null } };

function Page({ module, kind }: { module: Manifest; kind: Kind }) {
  const { t, text } = useWords();
  const go = useNavigate();
  const [params] = useSearchParams();
  const { act, busy, error } = useAct<Made, Record<string, unknown>>(changeDocument(module, kind, 'create'));
  const fields = kind.fields.filter((field) => !field.hidden && !field.byAction);
  const home = `/m/${module.name}/${kind.name}`;
  const tie = params.get('assignment');
  return (
    <Flex vertical gap={16}>
      <h1 className="title">
        {text(kind.label)}: {t('app.add').toLowerCase()}
      </h1>
      <RecordForm
        name={`new.${module.name}.${kind.name}`}
        module={module}
        fields={fields}
        start={{ ...toForm(fields, {}), ...(tie && { assignment: { value: tie, label: params.get('task') ?? tie } }) }}
        busy={busy}
        error={error}
        button={t('app.save')}
        cancel={() => go(home)}
        send={async (values) => {
          const tied = values.assignment as Option | undefined;
          const answer = await act({ ...toInput(fields, values, false), ...(tied && { assignment: tied.value }) });
          if (!answer) return false;
          void message.success(t('module.created'));
          go(answer.done.record ? `${home}/${answer.done.record.id}` : home, { replace: true });
          return true;
        }}
      >
        {kind.tied && (
          <Form.Item name="assignment" label={t('module.tied')}>
            <Reference
              module={module}
              field={{ name: 'assignment', type: 'REFERENCE', ref: 'core.Assignment', label: { vi: '', en: '' } }}
            />
          </Form.Item>
        )}
      </RecordForm>
    </Flex>
  );
}
