// What stands before everything else for somebody whose password an administrator knows.

import { post } from '../../app/client';
import { dressed } from '../../parts/dressed';
import { Alert, Button, Card, Flex } from '../../parts/plain';
import { useWords } from '../../words';
import { ChangePassword } from './ChangePassword';

/** FirstPassword asks for a password of one's own. */
export const FirstPassword = dressed(FirstPasswordBare);

function FirstPasswordBare({ done }: { done: () => void }) {
  const { t } = useWords();
  return (
    <Flex component="main" vertical align="center" justify="center" className="signin">
      <Card style={{ width: 'min(440px, 94vw)' }}>
        <h1 style={{ fontSize: 24, marginTop: 0 }}>{t('people.account.password')}</h1>
        <Alert type="info" title={t('people.account.due')} style={{ marginBottom: 16 }} />
        <ChangePassword done={done} />
        <Button type="link" style={{ marginTop: 8, padding: 0 }} onClick={() => void post('/auth/sign-out').then(done)}>
          {t('signIn.out')}
        </Button>
      </Card>
    </Flex>
  );
}
