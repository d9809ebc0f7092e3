// What is wrong with a list, cell by cell, to read here or to keep beside the file.

import { Table } from 'antd';
import type { ImportedListAllFragment } from '../../gql/graphql';
import { DownloadOutlined } from '../../parts/icons';
import { Alert, Button, Flex } from '../../parts/plain';
import { language, useWords } from '../../words';
import { number } from '../../words/form';
import { csv, save } from './save';

type Fault = ImportedListAllFragment['faults'][number];

/** ListFaults is the table of faults. */
export function ListFaults({ list, what }: { list: ImportedListAllFragment; what: string }) {
  const { t } = useWords();
  const place = (one: Fault) => one.cell ?? (one.row ? t('lists.row', { row: String(one.row) }) : t('lists.wholeFile'));
  const heading = (one: Fault) => (language() === 'en' ? one.title : one.column) ?? '';
  const words = (one: Fault) => one.text[language()];
  const keep = () => {
    const rows = [
      [t('lists.cell'), t('lists.column'), t('lists.fault')],
      ...list.faults.map((one) => [place(one), heading(one), words(one)]),
    ];
    save(new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' }), `${t('lists.faultsName')} - ${what}.csv`);
  };
  return (
    <Flex vertical gap={12}>
      <Alert
        type="error"
        role="alert"
        title={t('lists.faults', { n: number(list.faultCount) })}
        description={list.faultCount > list.faults.length && t('lists.faultsFirst', { shown: number(list.faults.length) })}
      />
      <section className="wide" aria-label={t('lists.faultsName')} tabIndex={0}>
        <Table<Fault>
          aria-label={t('lists.faultsName')}
          size="small"
          rowKey={(one) => `${one.row}.${one.cell}.${one.text.vi}`}
          dataSource={list.faults}
          pagination={list.faults.length > 20 ? { pageSize: 20, size: 'small', showSizeChanger: false } : false}
          columns={[
            { title: t('lists.cell'), key: 'cell', render: (_, one) => <strong className="nowrap">{place(one)}</strong> },
            { title: t('lists.column'), key: 'column', render: (_, one) => heading(one) },
            { title: t('lists.fault'), key: 'text', render: (_, one) => words(one) },
          ]}
        />
      </section>
      <div>
        <Button icon={<DownloadOutlined />} onClick={keep}>
          {t('lists.faultsSave')}
        </Button>
      </div>
    </Flex>
  );
}
