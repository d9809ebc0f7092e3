import { Form, Input } from 'antd';
import { useAct } from '../../app/act';
import { ReturnDocument } from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { dressed } from '../../parts/dressed';
import { useWords } from '../../words';

/** SendBack is the drawer that returns a part with a reason. */
export const SendBack = dressed(SendBackBare);

function SendBackBare({ part, close }: { part: { id: string; version: number }; close: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(ReturnDocument);
  return (
    <ActForm<{ reason: string }>
      name={`return.${part.id}`}
      title={t('act.return')}
      start={{}}
      send={async ({ reason }) => !!(await act({ assignmentId: part.id, version: part.version, reason }))}
      said={t('act.returned')}
      button={t('act.return')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="reason" label={t('act.reason')} rules={[{ required: true, whitespace: true, message: t('app.required') }]}>
        <Input.TextArea autoFocus autoSize={{ minRows: 3 }} />
      </Form.Item>
    </ActForm>
  );
}
