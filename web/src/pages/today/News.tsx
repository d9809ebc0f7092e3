// What the viewer was told: each line opens what it is about and can be marked as read.
import { Link } from 'react-router';
import { useAct } from '../../app/act';
import { MarkReadDocument, type TodayQuery } from '../../gql/graphql';
import { Button, Card, Count, Flex } from '../../parts/plain';
import { Faults } from '../../parts/state';
import { useWords } from '../../words';
import { instant } from '../../words/form';
import { subjectLink } from '../go/subject';

type Row = NonNullable<TodayQuery['notifications']>['nodes'][number] & { readAt?: string | null };

/** Told is one notification. */
export function Told({ row, read, busy }: { row: Row; read: (ids: string[]) => void; busy: boolean }) {
  const { t, language, label } = useWords();
  const to = subjectLink(row.subject);
  const words = language === 'en' ? row.textEn : row.text;
  const fresh = !row.readAt;
  return (
    <li>
      <div className="what">
        {to ? (
          <Link to={to} onClick={() => fresh && read([row.id])}>
            {words}
          </Link>
        ) : (
          <div>{words}</div>
        )}
        <div className="muted">
          {label('NotificationKind', row.kind)} · {instant(row.createdAt)}
        </div>
      </div>
      {fresh && (
        <Button size="small" disabled={busy} onClick={() => read([row.id])} aria-label={`${t('overview.markRead')}: ${words}`}>
          {t('overview.markRead')}
        </Button>
      )}
    </li>
  );
}

/** News is the box of the first page. */
export function News({ news }: { news: TodayQuery['notifications'] }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(MarkReadDocument);
  const read = (ids: string[]) => void act({ ids });
  return (
    <Card
      title={
        <Flex gap={8} align="center">
          <h2 className="box">{t('today.news')}</h2>
          <Count of={news?.totalCount ?? 0} />
        </Flex>
      }
      extra={<Link to="/notifications">{t('overview.allNews')}</Link>}
    >
      <Faults error={error} />
      <ul className="rows">
        {news?.nodes.map((row) => (
          <Told key={row.id} row={row} read={read} busy={busy} />
        ))}
        <li>
          {news?.nodes.length ? (
            <Button size="small" loading={busy} onClick={() => act({ all: true })}>
              {t('today.readAll')}
            </Button>
          ) : (
            <span className="muted">{t('today.noNews')}</span>
          )}
        </li>
      </ul>
    </Card>
  );
}
