// All that the viewer was told, read or not.

import { useAct } from '../../app/act';
import { useFilters, useList } from '../../app/list';
import { Follow } from '../../app/live';
import { MarkReadDocument, NewsDocument, type NewsQuery } from '../../gql/graphql';
import { Button, Card, Flex, Segmented } from '../../parts/plain';
import { Faults, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { Told } from './News';

const pick = (data: NewsQuery) => data.notifications;

/** AllNews is the page of all notifications. */
export default function AllNews() {
  const { t } = useWords();
  const filters = useFilters();
  const unread = filters.get('unread') === '1';
  const list = useList(NewsDocument, { first: 30, where: unread ? { readAt: { isNull: true } } : {} }, pick);
  const { act, busy, error } = useAct(MarkReadDocument);
  return (
    <Flex vertical gap={16}>
      <Follow topic="notifications" heard={list.again} />
      <h1 className="title">{t('overview.allNews')}</h1>
      <Flex gap={8} wrap>
        <Segmented
          aria-label={t('overview.allNews')}
          value={unread ? '1' : ''}
          onChange={(value) => filters.set('unread', value)}
          options={[
            { value: '', label: t('app.all') },
            { value: '1', label: t('overview.unread') },
          ]}
        />
        <Button loading={busy} onClick={() => act({ all: true })}>
          {t('today.readAll')}
        </Button>
      </Flex>
      <Faults error={error ?? list.error} />
      {list.waiting ? (
        <Waiting />
      ) : (
        <Card>
          {list.rows.length === 0 && <Nothing say={t('today.noNews')} />}
          <ul className="rows">
            {list.rows.map((row) => (
              <Told key={row.id} row={row} read={(ids) => void act({ ids })} busy={busy} />
            ))}
          </ul>
          {list.hasMore && (
            <Button loading={list.busy} onClick={list.more}>
              {t('app.more')}
            </Button>
          )}
        </Card>
      )}
    </Flex>
  );
}
