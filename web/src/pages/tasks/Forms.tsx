// The forms of the acts on a part and on its evidence; they come when a button is pressed.
import { Form, Input } from 'antd';
import { useAct } from '../../app/act';
import type { Sent } from '../../app/sent';
import {
  AttachEvidenceDocument,
  ExtendDocument,
  type PieceFragment,
  RaiseDocument,
  ReviewEvidenceDocument,
  SubmitDocument,
  type WholePartFragment,
} from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { dressed } from '../../parts/dressed';
import { DayInput } from '../../parts/inputs';
import { useWords } from '../../words';
import { EvidenceField } from './EvidenceField';

type Drawer = { part: WholePartFragment; close: () => void };

/** SubmitPart hands a part in, with its result. */
export const SubmitPart = dressed(SubmitPartBare);

function SubmitPartBare({ part, close }: Drawer) {
  const { t } = useWords();
  const { act, busy, error } = useAct(SubmitDocument);
  return (
    <ActForm<{ result: string }>
      name={`submit.${part.id}`}
      title={t('act.submit')}
      start={{ result: part.result ?? '' }}
      send={async ({ result }) => !!(await act({ assignmentId: part.id, version: part.version, result }))}
      said={t('act.submitted')}
      button={t('act.submit')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item
        name="result"
        label={t('act.result')}
        extra={t('act.submitHint')}
        rules={[{ required: true, whitespace: true, message: t('app.required') }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 4 }} />
      </Form.Item>
    </ActForm>
  );
}

/** Extend asks for a later due day. */
export const Extend = dressed(ExtendBare);

function ExtendBare({ part, close }: Drawer) {
  const { t } = useWords();
  const { act, busy, error } = useAct(ExtendDocument);
  return (
    <ActForm<{ newDueOn: string; reason: string }>
      name={`extend.${part.id}`}
      title={t('act.extend')}
      start={{}}
      send={async (values) => !!(await act({ assignmentId: part.id, version: part.version, ...values }))}
      said={t('act.extended')}
      button={t('act.extend')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="newDueOn" label={t('act.newDue')} rules={[{ required: true, message: t('app.required') }]}>
        <DayInput />
      </Form.Item>
      <Form.Item name="reason" label={t('act.reason')} rules={[{ required: true, whitespace: true, message: t('app.required') }]}>
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
    </ActForm>
  );
}

/** Raise tells of a difficulty. */
export const Raise = dressed(RaiseBare);

function RaiseBare({ part, close }: Drawer) {
  const { t } = useWords();
  const { act, busy, error } = useAct(RaiseDocument);
  return (
    <ActForm<{ text: string }>
      name={`difficulty.${part.id}`}
      title={t('act.difficulty')}
      start={{}}
      send={async ({ text }) => !!(await act({ assignmentId: part.id, text }))}
      said={t('act.raised')}
      button={t('act.difficulty')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="text" label={t('act.text')} rules={[{ required: true, whitespace: true, message: t('app.required') }]}>
        <Input.TextArea autoFocus autoSize={{ minRows: 4 }} />
      </Form.Item>
    </ActForm>
  );
}

/** Attach gives more evidence of a part. */
export const Attach = dressed(AttachBare);

function AttachBare({ part, close }: { part: WholePartFragment; close: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(AttachEvidenceDocument);
  return (
    <ActForm<{ files: Sent[] }>
      name={`evidence.${part.id}`}
      title={t('files.add')}
      start={{ files: [] }}
      send={async ({ files }) => !!(await act({ assignmentId: part.id, uploads: files.map((one) => one.id) }))}
      said={t('files.attached')}
      button={t('files.add')}
      busy={busy}
      error={error}
      close={close}
    >
      <EvidenceField required />
    </ActForm>
  );
}

/** Reject sends a piece of evidence back, with the reason. */
export const Reject = dressed(RejectBare);

function RejectBare({ piece, close }: { piece: PieceFragment; close: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(ReviewEvidenceDocument);
  return (
    <ActForm<{ note: string }>
      name={`review.${piece.id}`}
      title={t('files.rejectTitle')}
      about={<p>{piece.name}</p>}
      start={{}}
      send={async ({ note }) => !!(await act({ evidenceId: piece.id, accept: false, note }))}
      said={t('files.reviewed')}
      button={t('files.reject')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item
        name="note"
        label={t('files.reason')}
        extra={t('files.reasonHint')}
        rules={[{ required: true, whitespace: true, message: t('app.required') }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 3 }} maxLength={2000} />
      </Form.Item>
    </ActForm>
  );
}
