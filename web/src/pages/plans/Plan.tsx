// One plan: its draft for the owner, its state for everybody who sees it.
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../app/session';
import { PlanDocument, type PlanQuery } from '../../gql/graphql';
import { Failed, Waiting } from '../../parts/state';
import { Draft } from './Draft';
import { InForce } from './InForce';

/** Head is a plan with its groups and followers. */
export type Head = Extract<NonNullable<PlanQuery['node']>, { __typename: 'Plan' }>;

export default function Plan() {
  const { id = '' } = useParams();
  const { unit, roles } = useSession();
  const [{ data, fetching, error }, again] = useQuery({ query: PlanDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  if (fetching && !data) return <Waiting />;
  if (data?.node?.__typename !== 'Plan') return <Failed error={error} retry={again} />;
  const plan = data.node;
  const reload = () => again({ requestPolicy: 'network-only' });
  if (plan.state === 'DRAFT' && plan.ownerUnit?.id === unit.id && roles.includes('PLAN_MANAGER'))
    return <Draft key={plan.id} plan={plan} again={reload} />;
  return <InForce plan={plan} all={data} again={reload} />;
}
