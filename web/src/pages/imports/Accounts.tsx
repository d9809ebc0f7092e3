// The new accounts of a list with their one-time passwords: to save, to print as slips, and gone then.

import { Table } from 'antd';
import { useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { ImportPeopleMutation } from '../../gql/graphql';
import { FileExcelOutlined, PrinterOutlined } from '../../parts/icons';
import { Alert, Button, Flex } from '../../parts/plain';
import { useWords } from '../../words';
import { bytesOf, save } from './save';
import './slips.css';

type Made = ImportPeopleMutation['importPeople'];

/** Accounts shows what nobody is shown again. */
export function Accounts({ made }: { made: Made }) {
  const { t } = useWords();
  const accounts = made.accounts ?? [];
  const [printing, setPrinting] = useState(false);
  const print = () => {
    flushSync(() => setPrinting(true));
    document.body.classList.add('printing');
    window.print();
    document.body.classList.remove('printing');
    setPrinting(false);
  };
  return (
    <Flex vertical gap={12}>
      <Alert type="warning" title={t('lists.passwords')} />
      <Flex gap={8} wrap>
        {made.file && (
          <Button
            icon={<FileExcelOutlined />}
            onClick={() =>
              save(
                new Blob([bytesOf(made.file ?? '')], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
                `${t('lists.passwordsName')}.xlsx`,
              )
            }
          >
            {t('lists.savePasswords')}
          </Button>
        )}
        <Button icon={<PrinterOutlined />} onClick={print}>
          {t('lists.print')}
        </Button>
      </Flex>
      <section className="wide" aria-label={t('lists.passwordsName')} tabIndex={0}>
        <Table
          aria-label={t('lists.passwordsName')}
          size="small"
          rowKey="username"
          dataSource={accounts}
          pagination={accounts.length > 20 ? { pageSize: 20, size: 'small', showSizeChanger: false } : false}
          columns={[
            { title: t('lists.fullName'), dataIndex: 'fullName' },
            { title: t('lists.username'), dataIndex: 'username' },
            { title: t('lists.unit'), dataIndex: 'unit' },
            { title: t('lists.password'), dataIndex: 'password', render: (value: string) => <code className="nowrap">{value}</code> },
          ]}
        />
      </section>
      {printing &&
        createPortal(
          <div className="slips">
            {accounts.map((one) => (
              <section key={one.username}>
                <strong>{t('lists.slip')}</strong>
                <dl>
                  <dt>{t('lists.fullName')}</dt>
                  <dd>
                    {one.fullName} — {one.unit}
                  </dd>
                  <dt>{t('lists.address')}</dt>
                  <dd>{window.location.origin}</dd>
                  <dt>{t('lists.username')}</dt>
                  <dd>
                    <code>{one.username}</code>
                  </dd>
                  <dt>{t('lists.password')}</dt>
                  <dd>
                    <code>{one.password}</code>
                  </dd>
                </dl>
                {t('lists.slipHint')}
              </section>
            ))}
          </div>,
          document.body,
        )}
    </Flex>
  );
}
