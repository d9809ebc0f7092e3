// A list as an .xlsx file: the server makes it of the same question as the list on the screen.

import type { DocumentNode } from 'graphql';
import { useState } from 'react';
import { asWhom } from '../app/client';
import { enums } from '../gql/words';
import { language, useWords } from '../words';
import { number } from '../words/form';
import { FileExcelOutlined } from './icons';
import { message } from './message';
import { Button } from './plain';

/** Column is a heading, where its values stand in a row, and how a cell shows them. */
export type Column = {
  title: string;
  path: string;
  kind?: 'TEXT' | 'NUMBER' | 'MONEY' | 'DAY' | 'INSTANT';
  words?: Record<string, string>;
};

/** wordsOf are the labels of an enumeration of the core. */
export const wordsOf = (of: keyof typeof enums): Record<string, string> =>
  Object.fromEntries(
    Object.entries(enums[of] as Record<string, { vi: string; en: string }>).map(([name, both]) => [name, both[language()]]),
  );

type Props = {
  query: DocumentNode | string; // with the variables first and after; without both the list comes whole
  variables: object;
  at: string[]; // where the list stands in the answer
  title: string;
  filters?: { label: string; value: string }[];
  columns: Column[];
  only?: { path: string; in: string[] }; // the rows that are shown; without it, all
  label?: string; // of the button
};

/** Export is the button that fetches the file. */
export function Export({ query, variables, at, title, filters = [], columns, only, label }: Props) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const fetchFile = async () => {
    setBusy(true);
    try {
      const answer = await fetch('/export', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', ...asWhom() },
        body: JSON.stringify({
          query, // text, whatever its type (documents.ts)
          variables,
          at,
          title,
          name: title,
          filters: filters.filter((line) => line.value),
          columns: columns.map((column) => ({ kind: 'TEXT', ...column })),
          only,
          cut: t('system.export.cut'),
        }),
      });
      if (!answer.ok) {
        const said = (await answer.json().catch(() => undefined)) as
          | { errors?: { message: string; extensions?: { messageEn?: string } }[] }
          | undefined;
        const first = said?.errors?.[0];
        void message.error((language() === 'en' && first?.extensions?.messageEn) || first?.message || t('app.failed'));
        return;
      }
      const address = URL.createObjectURL(await answer.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = `${title}.xlsx`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      const rows = Number(answer.headers.get('Lantoa-Rows') ?? 0);
      if (answer.headers.get('Lantoa-Cut')) void message.warning(t('system.export.cut'));
      else void message.success(t('system.export.done', { count: rows, replace: { count: number(rows) } }));
    } catch {
      void message.error(t('app.failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon={<FileExcelOutlined />} loading={busy} onClick={fetchFile}>
      {label ?? t('system.export.button')}
    </Button>
  );
}
