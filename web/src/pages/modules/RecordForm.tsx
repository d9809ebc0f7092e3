// The form of a record: fields by section, with what the manifest says of each.
import { Form } from 'antd';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useDraft } from '../../app/act';
import { Alert, Button, Card, Flex } from '../../parts/plain';
import { Faults } from '../../parts/state';
import { useWords } from '../../words';
import { FieldInput } from './Input';
import type { Field, Manifest } from './manifest';

type Props = {
  name: string; // of the draft
  module: Manifest;
  fields: Field[];
  start: Record<string, unknown>;
  busy: boolean;
  error: CombinedError | undefined;
  send: (values: Record<string, unknown>) => Promise<boolean>;
  cancel: () => void;
  button: string;
  children?: ReactNode;
};

/** RecordForm sends its values; what was typed is kept on this device until it was taken. */
export function RecordForm({ name, module, fields, start, busy, error, send, cancel, button, children }: Props) {
  const { t, text } = useWords();
  const [form] = Form.useForm<Record<string, unknown>>();
  const draft = useDraft<Record<string, unknown>>(name);
  const sections = [undefined, ...(module.sections ?? []).map((one) => one.name)];
  const named = (section: string | undefined) => module.sections?.find((one) => one.name === section);
  return (
    <Form
      form={form}
      layout="vertical"
      scrollToFirstError={{ focus: true }}
      initialValues={{ ...start, ...draft.kept }}
      onValuesChange={(_, all) => draft.keep(all)}
      onFinish={async (values) => {
        if (await send(values)) draft.drop();
      }}
      style={{ maxWidth: 860 }}
    >
      <Faults error={error} />
      {draft.any && (
        <Alert
          type="info"
          title={t('app.draft')}
          style={{ marginBottom: 16 }}
          action={
            <Button
              size="small"
              onClick={() => {
                draft.drop();
                form.resetFields();
                form.setFieldsValue({ ...Object.fromEntries(fields.map((field) => [field.name, undefined])), ...start });
              }}
            >
              {t('app.discard')}
            </Button>
          }
        />
      )}
      {sections.map((section) => {
        const inside = fields.filter((field) => (named(field.section) ? field.section : undefined) === section);
        if (inside.length === 0) return null;
        return (
          <Card key={section ?? ''} style={{ marginBottom: 16 }} title={section && <h2 className="box">{text(named(section)?.label)}</h2>}>
            {inside.map((field) => (
              <FieldInput key={field.name} module={module} field={field} />
            ))}
          </Card>
        );
      })}
      {children}
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={busy} disabled={!module.running}>
          {button}
        </Button>
        <Button onClick={cancel}>{t('app.cancel')}</Button>
      </Flex>
    </Form>
  );
}
