// The actions that a module offers on a record in its state. The server decides who may.
import { Drawer, Form } from 'antd';
import { useState } from 'react';
import { useAct } from '../../app/act';
import { useSession } from '../../app/session';
import { message } from '../../parts/message';
import { Button, Flex } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { Faults } from '../../parts/state';
import { useWords } from '../../words';
import { done } from './desks';
import { actionDocument } from './documents';
import { FieldInput, toForm, toInput } from './Input';
import { type Action, type Kind, type Manifest, may } from './manifest';

type Props = {
  module: Manifest;
  kind: Kind;
  row: { id: string; unit: { id: string } | null; [field: string]: unknown };
  again: () => void;
};

/** Actions is the row of buttons of what can be done now. */
export function Actions({ module, kind, row, again }: Props) {
  const { unit } = useSession();
  const ours = row.unit?.id === unit.id;
  const state = kind.states && row[kind.states.field];
  const offered = (module.actions ?? []).filter(
    (action) =>
      action.on === kind.name &&
      !action.public &&
      may(module, kind.name, action.name) &&
      !done[`${module.name}.${kind.name}`]?.includes(action.name) &&
      (ours || action.below || action.owner || action.named) &&
      (!action.from || action.from.includes(String(state))),
  );
  if (offered.length === 0 || !module.running) return null;
  return (
    <Flex gap={8} wrap>
      {offered.map((action) => (
        <OneAction key={action.name} module={module} action={action} row={row} again={again} />
      ))}
    </Flex>
  );
}

function OneAction({ module, action, row, again }: Omit<Props, 'kind'> & { action: Action }) {
  const { t, text } = useWords();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Record<string, unknown>>();
  const { act, busy, error } = useAct<unknown, Record<string, unknown>>(actionDocument(module, action));
  const fields = (action.input ?? []).filter((field) => !field.hidden);
  const run = async (values: Record<string, unknown>) => {
    if (!(await act({ id: row.id, ...toInput(fields, values, false) }))) return;
    setOpen(false);
    void message.success(t('module.acted'));
    again();
  };
  if (fields.length === 0) {
    return (
      <div>
        <Sure
          title={text(action.label)}
          description={text(action.doc)}
          onConfirm={() => run({})}
          okText={t('app.yes')}
          cancelText={t('app.no')}
        >
          <Button loading={busy}>{text(action.label)}</Button>
        </Sure>
        <Faults error={error} />
      </div>
    );
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text(action.label)}</Button>
      <Drawer
        open={open}
        destroyOnHidden
        onClose={() => setOpen(false)}
        title={text(action.label)}
        size="min(520px, 100vw)"
        footer={
          <Flex gap={8} justify="end">
            <Button onClick={() => setOpen(false)}>{t('app.cancel')}</Button>
            <Button type="primary" loading={busy} onClick={() => form.submit()}>
              {text(action.label)}
            </Button>
          </Flex>
        }
      >
        <p className="muted">{text(action.doc)}</p>
        <Faults error={error} />
        <Form form={form} layout="vertical" initialValues={toForm(fields, {})} onFinish={run}>
          {fields.map((field) => (
            <FieldInput key={field.name} module={module} field={field} />
          ))}
        </Form>
      </Drawer>
    </>
  );
}
