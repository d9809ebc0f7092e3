// A form in a drawer for one act on a part of a task: what is typed outlives a reload and a lost line.
import { Drawer, Form } from 'antd';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useDraft } from '../app/act';
import { useWords } from '../words';
import { message } from './message';
import { Alert, Button, Flex } from './plain';
import { Faults } from './state';

type Props<Values extends object> = {
  name: string; // of the draft
  title: string;
  about?: ReactNode;
  start: Partial<Values>;
  send: (values: Values) => Promise<boolean>;
  said: string; // when it is done
  button: string;
  busy: boolean;
  error: CombinedError | undefined;
  close: () => void;
  children: ReactNode;
};

/** ActForm is the drawer; send tells whether the act was done. */
export function ActForm<Values extends object>(props: Props<Values>) {
  const { t } = useWords();
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Values>(props.name);
  const finish = async (values: Values) => {
    if (!(await props.send(values))) return;
    draft.drop();
    void message.success(props.said);
    props.close();
  };
  return (
    <Drawer
      open
      onClose={props.close}
      title={props.title}
      size="min(520px, 100vw)"
      footer={
        <Flex gap={8} justify="end">
          <Button onClick={props.close}>{t('app.cancel')}</Button>
          <Button type="primary" loading={props.busy} onClick={() => form.submit()}>
            {props.button}
          </Button>
        </Flex>
      }
    >
      {props.about}
      <Faults error={props.error} />
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
                form.setFieldsValue(props.start as Parameters<typeof form.setFieldsValue>[0]);
              }}
            >
              {t('app.discard')}
            </Button>
          }
        />
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark
        initialValues={{ ...props.start, ...draft.kept }}
        onValuesChange={(_, all) => draft.keep(all)}
        onFinish={finish}
      >
        {props.children}
      </Form>
    </Drawer>
  );
}
