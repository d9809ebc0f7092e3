// Something that is shown once: a one-time password, an access token.
import { Modal } from 'antd';
import { useWords } from '../words';
import { message } from './message';
import { Alert, Button, Flex } from './plain';

/** Secret shows value until it is closed; nothing keeps it. */
export function Secret({ title, hint, value, close }: { title: string; hint: string; value: string; close: () => void }) {
  const { t } = useWords();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      window.getSelection()?.selectAllChildren(document.getElementById('secret') as HTMLElement); // plain http: Ctrl+C does it
      document.execCommand('copy');
    }
    void message.success(t('people.person.copied'));
  };
  return (
    <Modal
      open={!!value}
      title={title}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={close}>
          {t('people.person.gotIt')}
        </Button>
      }
    >
      <Alert type="warning" title={hint} style={{ marginBottom: 16 }} />
      <Flex gap={8} align="center" wrap>
        <code id="secret" className="secret">
          {value}
        </code>
        <Button onClick={() => void copy()}>{t('people.person.copy')}</Button>
      </Flex>
    </Modal>
  );
}
