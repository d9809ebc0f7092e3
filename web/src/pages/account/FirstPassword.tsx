// What stands before everything else for somebody whose password an administrator knows.
import { Alert, Button, Card, Flex, Typography } from 'antd';
import { post } from '../../app/client';
import { useWords } from '../../words';
import { ChangePassword } from './ChangePassword';

/** FirstPassword asks for a password of one's own. */
export function FirstPassword({ done }: { done: () => void }) {
  const { t } = useWords();
  return (
    <Flex component="main" vertical align="center" justify="center" className="signin">
      <Card style={{ width: 'min(440px, 94vw)' }}>
        <Typography.Title level={1} style={{ fontSize: 24, marginTop: 0 }}>
          {t('people.account.password')}
        </Typography.Title>
        <Alert type="info" showIcon title={t('people.account.due')} style={{ marginBottom: 16 }} />
        <ChangePassword done={done} />
        <Button type="link" style={{ marginTop: 8, padding: 0 }} onClick={() => void post('/auth/sign-out').then(done)}>
          {t('signIn.out')}
        </Button>
      </Card>
    </Flex>
  );
}
