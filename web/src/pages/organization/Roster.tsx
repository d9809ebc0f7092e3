// A council: its term, who sits on it in which role, the seats that are vacant, and how it came to be
// made up anew.

import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../app/session';
import { RosterDocument } from '../../gql/graphql';
import { Alert, Card, Flex, Tag } from '../../parts/plain';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { day, daysBetween } from '../../words/form';
import type { Desk } from '../modules/desks';

const roles = ['CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY'];
const near = 120; // days before the end of a term in which it is said

/** Roster is the desk of a council. */
export default function Roster({ row, ours, value }: Desk) {
  const { t } = useWords();
  const { today } = useSession();
  const [{ data, fetching, error }] = useQuery({ query: RosterDocument, variables: { id: row.id }, requestPolicy: 'cache-and-network' });
  const council = data?.organization?.council;
  if (fetching && !data) return <Waiting />;
  if (!council) return <Failed error={error} />;
  const members = council.members?.nodes ?? [];
  const serving = members
    .filter((one) => one.status === 'SERVING')
    .sort((a, b) => roles.indexOf(a.role ?? '') - roles.indexOf(b.role ?? '') || (a.name ?? '').localeCompare(b.name ?? '', 'vi'));
  const gone = members.filter((one) => one.status !== 'SERVING');
  const days = council.termUntil ? daysBetween(today, council.termUntil) : undefined;
  const vacant = council.vacant ?? 0;
  const renewals = council.reconstitutions?.nodes ?? [];
  return (
    <Flex vertical gap={16}>
      {days !== undefined && days < 0 && <Alert type="error" title={t('desk.council.ended', { day: day(council.termUntil) })} />}
      {days !== undefined && days >= 0 && days <= near && (
        <Alert type="warning" title={t('desk.council.ends', { day: day(council.termUntil), days: String(days) })} />
      )}
      {vacant > 0 && (
        <Alert
          type="warning"
          title={t('desk.council.vacant', { count: vacant })}
          description={ours ? <Link to="/m/organization/Reconstitution/new">{t('desk.council.renew')}</Link> : undefined}
        />
      )}
      <Card
        title={
          <h2 className="box">
            {t('desk.council.members')} (
            {t('desk.council.of', { serving: String(council.serving ?? 0), seats: String(council.seats ?? 0) })})
          </h2>
        }
        extra={
          <span className="muted">
            {council.termFrom || council.termUntil
              ? t('desk.council.term', { from: day(council.termFrom) || '…', until: day(council.termUntil) || '…' })
              : t('desk.council.noTerm')}
          </span>
        }
      >
        {serving.length === 0 && <Nothing say={t('desk.council.empty')} />}
        {serving.length + vacant > 0 && (
          <section className="wide" aria-label={t('desk.council.members')} tabIndex={0}>
            <table className="figures">
              <thead>
                <tr>
                  <th scope="col">{t('desk.council.role')}</th>
                  <th scope="col">{t('desk.council.name')}</th>
                  <th scope="col">{t('desk.council.post')}</th>
                  <th scope="col">{t('desk.council.from')}</th>
                </tr>
              </thead>
              <tbody>
                {serving.map((one) => (
                  <tr key={one.id}>
                    <td>{value('role', one.role)}</td>
                    <th scope="row">
                      <Link to={`/m/organization/Member/${one.id}`}>{one.name}</Link>
                    </th>
                    <td className="text">
                      {one.position}
                      {one.agency && <div className="muted">{one.agency.name}</div>}
                    </td>
                    <td className="nowrap">{day(one.from)}</td>
                  </tr>
                ))}
                {Array.from({ length: Math.min(vacant, 20) }, (_, n) => (
                  <tr key={n}>
                    <td>—</td>
                    <td colSpan={3} className="late">
                      {t('desk.council.seat')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Card>
      {(gone.length > 0 || renewals.length > 0) && (
        <div className="cards">
          {renewals.length > 0 && (
            <Card title={<h2 className="box">{t('desk.council.renewals')}</h2>}>
              <ul className="rows">
                {renewals.map((one) => (
                  <li key={one.id}>
                    <span className="what">
                      <Link to={`/m/organization/Reconstitution/${one.id}`}>{one.title}</Link>
                      <div className="muted">
                        {[value('occasion', one.occasion), one.decisionNo, day(one.effectiveOn ?? one.decidedOn)]
                          .filter(Boolean)
                          .join(' · ')}
                      </div>
                    </span>
                    <Tag>{value('stage', one.status)}</Tag>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {gone.length > 0 && (
            <Card title={<h2 className="box">{t('desk.council.gone')}</h2>}>
              <ul className="rows">
                {gone.map((one) => (
                  <li key={one.id}>
                    <span className="what">
                      <Link to={`/m/organization/Member/${one.id}`}>{one.name}</Link>
                      <div className="muted">{one.position}</div>
                    </span>
                    <span className="end muted">
                      {day(one.from)} – {day(one.until)}
                      <div>{value('ending', one.ending)}</div>
                    </span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
    </Flex>
  );
}
