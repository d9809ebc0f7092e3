// Leads from the object of a notification to the page that shows it.
import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../app/session';
import { PeriodReportsDocument, SubjectDocument } from '../../gql/graphql';
import { Failed, Missing, Waiting } from '../../parts/state';
import { recordLink } from './subject';

export default function Go() {
  const { id = '' } = useParams();
  return id.startsWith('period_') ? <ToReport period={id} /> : <ToObject id={id} />;
}

function ToObject({ id }: { id: string }) {
  const [{ data, fetching, error }] = useQuery({ query: SubjectDocument, variables: { id } });
  if (fetching && !data) return <Waiting />;
  const node = data?.node;
  if (!node) return <Failed error={error} />;
  if (node.__typename === 'Record') return <Navigate replace to={recordLink(node)} />;
  const task = node.__typename === 'Assignment' ? node.task : 'assignment' in node ? node.assignment?.task : undefined;
  return task ? <Navigate replace to={`/tasks/${task.id}`} /> : <Missing />;
}

// A unit reminded of a report: the one that it has begun, or where it begins one.
function ToReport({ period }: { period: string }) {
  const { unit } = useSession();
  const [{ data, fetching, error }] = useQuery({
    query: PeriodReportsDocument,
    variables: { unit: unit.id, period },
    requestPolicy: 'network-only',
  });
  if (fetching && !data) return <Waiting />;
  if (!data) return <Failed error={error} />;
  const reports = data.reports?.nodes ?? [];
  const begun = reports.find((one) => one.state === 'DRAFT' || one.state === 'RETURNED') ?? reports[0];
  return <Navigate replace to={begun ? `/reports/${begun.id}` : `/reports?period=${period}`} />;
}
