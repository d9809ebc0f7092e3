// The banner of a view: with whose eyes everything is read, until when, and the way out.

import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { Alert, Button } from '../parts/plain';
import { useWords } from '../words';
import { instant } from '../words/form';
import { useSession } from './session';

/** Look stands above every page while the tab looks at a unit. */
export function Look() {
  const { t } = useWords();
  const { looking, stopLooking } = useSession();
  const go = useNavigate();
  const leave = async () => {
    await stopLooking();
    void go('/');
  };
  const over = looking?.over;
  useEffect(() => {
    if (!over) return;
    const timer = setInterval(() => Date.now() > over && void stopLooking(), 10_000);
    return () => clearInterval(timer);
  }, [over, stopLooking]);
  if (!looking) return null;
  return (
    <Alert
      banner
      type="warning"
      role="status"
      className="look"
      title={t('people.look.banner', { unit: looking.unit.name, time: instant(looking.until).slice(-5) })}
      action={<Button onClick={() => void leave()}>{t('people.look.leave')}</Button>}
    />
  );
}
