// The frame of a list: filters above, a table, "show more" below; empty lists say what to do.
import { SearchOutlined } from '@ant-design/icons';
import { Button, Flex, Input, Table, type TableProps, Typography } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { useLater } from '../app/list';
import { useWords } from '../words';
import { number } from '../words/form';
import { Faults, Nothing } from './state';

type Props<Row> = {
  list: {
    rows: Row[];
    total?: number;
    waiting: boolean;
    busy: boolean;
    error: CombinedError | undefined;
    hasMore: boolean;
    more: () => void;
  };
  columns: TableProps<Row>['columns'];
  empty: ReactNode;
  label: string;
  open?: (row: Row) => void;
};

/** List shows rows with an id. */
export function List<Row extends { id: string }>({ list, columns, empty, label, open }: Props<Row>) {
  const { t } = useWords();
  return (
    <>
      <Faults error={list.error} />
      <section className="wide" aria-label={label} tabIndex={0}>
        <Table<Row>
          aria-label={label}
          rowKey="id"
          size="middle"
          dataSource={list.rows}
          columns={columns}
          loading={list.waiting}
          pagination={false}
          locale={{ emptyText: list.waiting ? ' ' : typeof empty === 'string' ? <Nothing say={empty} /> : empty }}
          onRow={
            open &&
            ((row) => ({
              onClick: (event) => !(event.target as HTMLElement).closest('a,button,input') && open(row),
              style: { cursor: 'pointer' },
            }))
          }
        />
      </section>
      {list.rows.length > 0 && (
        <Flex justify="space-between" align="center" style={{ marginTop: 12 }}>
          <Typography.Text type="secondary">
            {list.total !== undefined && t('app.total', { count: list.total, replace: { count: number(list.total) } })}
          </Typography.Text>
          {list.hasMore && (
            <Button loading={list.busy} onClick={list.more}>
              {t('app.more')}
            </Button>
          )}
        </Flex>
      )}
    </>
  );
}

/** Search is a search box that asks when typing pauses. */
export function Search({ value, change, label }: { value: string; change: (value: string) => void; label: string }) {
  const [typed, setTyped] = useState(value);
  const late = useLater(typed);
  useEffect(() => {
    if (late !== value) change(late);
  }, [late]);
  useEffect(() => setTyped(value), [value]);
  return (
    <Input
      allowClear
      type="search"
      prefix={<SearchOutlined />}
      placeholder={label}
      aria-label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      style={{ maxWidth: 320 }}
    />
  );
}
