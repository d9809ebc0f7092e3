// The button that opens the drawer for a list from a spreadsheet; the drawer is loaded when it is opened.

import { lazy, Suspense, useState } from 'react';
import { useWords } from '../words';
import { FileAddOutlined } from './icons';
import { Button } from './plain';
import '../words/lists';

const ImportList = lazy(() => import('../pages/imports/ImportList'));

/** ListIn takes a list of people, or with kind one of records of that GraphQL type. */
export function ListIn({ kind, what, done }: { kind?: string; what: string; done: () => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<FileAddOutlined />} onClick={() => setOpen(true)}>
        {t('lists.button')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ImportList kind={kind} what={what} done={done} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
