// What the office says to everybody: whose server it is, whom to ask, and a notice above every page.

import { DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useSession } from '../../app/session';
import { SaveSettingsDocument, SettingsDocument } from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { message } from '../../parts/message';
import { Alert, Button, Card, Flex } from '../../parts/plain';
import { Failed, Faults, Waiting } from '../../parts/state';
import { useWords } from '../../words';

type Values = { organisation: string; support: string; notice: string; noticeUntil?: Dayjs | null };

export default dressed(Settings);

function Settings() {
  const { t } = useWords();
  const { today } = useSession();
  const [{ data, fetching, error }, again] = useQuery({ query: SettingsDocument, requestPolicy: 'cache-and-network' });
  const { act, busy, error: refused } = useAct(SaveSettingsDocument);
  const [form] = Form.useForm<Values>();
  const notice = Form.useWatch('notice', form);
  const now = data?.settings;
  if (!now) return fetching ? <Waiting /> : <Failed error={error} retry={again} />;
  const over = !!now.noticeUntil && now.noticeUntil < today;
  const save = async ({ noticeUntil, ...words }: Values) => {
    const until = words.notice?.trim() && noticeUntil ? noticeUntil.format('YYYY-MM-DD') : null;
    if (!(await act({ ...words, noticeUntil: until }))) return;
    void message.success(t('system.settings.saved'));
    again({ requestPolicy: 'network-only' });
  };
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('system.settings.title')}</h1>
      <span className="muted">{t('system.settings.about')}</span>
      {!now.editable && <Alert type="info" title={t('system.settings.notYours')} />}
      <Faults error={refused} />
      <Card style={{ maxWidth: 720 }}>
        <Form<Values>
          form={form}
          layout="vertical"
          disabled={!now.editable}
          onFinish={save}
          initialValues={{ ...now, noticeUntil: now.noticeUntil ? dayjs(now.noticeUntil) : null }}
        >
          <Form.Item name="organisation" label={t('system.settings.organisation')} extra={t('system.settings.organisationHint')}>
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item name="support" label={t('system.settings.support')} extra={t('system.settings.supportHint')}>
            <Input.TextArea maxLength={300} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
          <Form.Item
            name="notice"
            label={t('system.settings.notice')}
            extra={over ? t('system.settings.noticeOver') : t('system.settings.noticeHint')}
          >
            <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
          <Form.Item
            name="noticeUntil"
            label={t('system.settings.noticeUntil')}
            extra={t('system.settings.noticeUntilHint')}
            rules={[
              {
                validator: (_, value: Dayjs | null) =>
                  notice?.trim() && value && value.format('YYYY-MM-DD') < today
                    ? Promise.reject(new Error(t('system.settings.past')))
                    : Promise.resolve(),
              },
            ]}
          >
            <DatePicker
              placeholder="dd/mm/yyyy"
              format="DD/MM/YYYY"
              minDate={dayjs(today)}
              disabled={!now.editable || !notice?.trim()}
              style={{ width: 200 }}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('system.settings.save')}
          </Button>
        </Form>
      </Card>
    </Flex>
  );
}
