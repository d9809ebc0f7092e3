import { Form, Input, Slider } from 'antd';
import { useAct } from '../../app/act';
import type { Sent } from '../../app/sent';
import { AddProgressDocument, type PartFragment } from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { dressed } from '../../parts/dressed';
import { useWords } from '../../words';
import { EvidenceField } from './EvidenceField';

/** ReportProgress is the drawer in which an officer says how far a part is; open while there is one. */
export const ReportProgress = dressed(ReportProgressBare);

function ReportProgressBare({ part, close }: { part: PartFragment | undefined; close: () => void }) {
  const { t } = useWords();
  const { act, busy, error, forget } = useAct(AddProgressDocument);
  if (!part) return null;
  const shut = () => {
    forget();
    close();
  };
  return (
    <ActForm<{ percent: number; text: string; files?: Sent[] }>
      key={part.id}
      name={`progress.${part.id}`}
      title={t('act.report')}
      about={
        <p>
          <strong>
            {part.task?.number}. {part.task?.title}
          </strong>
        </p>
      }
      start={{ percent: part.percent, text: '' }}
      send={async ({ files, ...values }) =>
        !!(await act({ assignmentId: part.id, ...values, ...(files?.length ? { uploads: files.map((one) => one.id) } : {}) }))
      }
      said={t('act.reported')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={shut}
    >
      <Form.Item name="percent" label={t('act.percent')}>
        <Slider min={0} max={100} step={5} marks={{ 0: '0%', 50: '50%', 100: '100%' }} ariaLabelForHandle={t('act.percent')} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('act.what')}
        extra={t('act.whatHint')}
        rules={[{ required: true, whitespace: true, message: t('app.required') }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 12 }} maxLength={10000} />
      </Form.Item>
      <EvidenceField />
    </ActForm>
  );
}
