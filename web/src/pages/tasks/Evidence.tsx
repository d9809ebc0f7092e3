// The evidence of a part: files with their review, more to attach, and what its judge says of each.

import { useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { later } from '../../app/page';
import {
  type EvidenceState,
  PartEvidenceDocument,
  type PieceFragment,
  RemoveEvidenceDocument,
  ReviewEvidenceDocument,
  type WholePartFragment,
} from '../../gql/graphql';
import { GivenFile } from '../../parts/Files';
import { message } from '../../parts/message';
import { Button, Flex, Tag } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { Faults } from '../../parts/state';
import { useWords } from '../../words';
import { instant } from '../../words/form';

const Attach = later(() => import('./Forms').then((part) => part.Attach));
const Reject = later(() => import('./Forms').then((part) => part.Reject));

const tones: Record<EvidenceState, string> = { PENDING: 'quiet', ACCEPTED: 'good', REJECTED: 'bad' };

type Props = { part: WholePartFragment; again: () => void; mine?: boolean; judge?: boolean };

/**
 * EvidenceList is the evidence of a part; mine is the unit's own and stands open, that of others is
 * asked for when it is opened; judge is for whoever confirms the part.
 */
export function EvidenceList({ part, again, mine, judge }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(!!mine);
  const count = part.evidence?.totalCount ?? 0;
  const gives = mine && giving.includes(part.state);
  const [{ data, error }, load] = useQuery({
    query: PartEvidenceDocument,
    variables: { id: part.id },
    requestPolicy: 'cache-and-network',
    pause: !shown || count === 0,
  });
  const pieces = data?.node?.__typename === 'Assignment' ? (data.node.evidence?.nodes ?? []) : [];
  const anew = () => {
    load({ requestPolicy: 'network-only' });
    again();
  };
  if (count === 0 && !gives) return null;
  if (!shown) {
    return (
      <Button size="small" type="link" onClick={() => setShown(true)}>
        {t('files.evidence')} ({count})
      </Button>
    );
  }
  return (
    <section aria-label={t('files.evidence')} style={{ marginTop: 8 }}>
      <Flex gap={8} align="center" wrap>
        <strong>
          {t('files.evidence')} ({count})
        </strong>
        {gives && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('files.add')}
          </Button>
        )}
      </Flex>
      <Faults error={error} />
      {count === 0 && <div className="muted">{t('files.none')}</div>}
      <ul className="filelist">
        {(count > 0 ? pieces : []).map((piece) => (
          <Piece key={piece.id} piece={piece} again={anew} mine={!!gives} judge={!!judge && giving.includes(part.state)} />
        ))}
      </ul>
      {data && count > pieces.length && <div className="muted">{t('files.others', { count: count - pieces.length })}</div>}
      {open && (
        <Attach
          part={part}
          close={() => {
            setOpen(false);
            anew();
          }}
        />
      )}
    </section>
  );
}

const giving: string[] = ['ACCEPTED', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED'];

function Piece({ piece, again, mine, judge }: { piece: PieceFragment; again: () => void; mine: boolean; judge: boolean }) {
  const { t, label } = useWords();
  const [rejecting, setRejecting] = useState(false);
  const remove = useAct(RemoveEvidenceDocument);
  const review = useAct(ReviewEvidenceDocument);
  const did = async (done: Promise<unknown>, words: string) => {
    if (!(await done)) return;
    void message.success(words);
    again();
  };
  return (
    <li>
      <Faults error={remove.error ?? review.error} />
      <Flex gap={8} align="center" justify="space-between" wrap>
        <GivenFile file={piece} />
        <Flex gap={8} align="center" wrap>
          <Tag className={`tone-${tones[piece.state]}`}>{label('EvidenceState', piece.state)}</Tag>
          {judge && piece.state !== 'ACCEPTED' && (
            <Button
              size="small"
              loading={review.busy}
              aria-label={`${t('files.accept')}: ${piece.name}`}
              onClick={() => did(review.act({ evidenceId: piece.id, accept: true }), t('files.reviewed'))}
            >
              {t('files.accept')}
            </Button>
          )}
          {judge && piece.state !== 'REJECTED' && (
            <Button size="small" aria-label={`${t('files.reject')}: ${piece.name}`} onClick={() => setRejecting(true)}>
              {t('files.reject')}
            </Button>
          )}
          {mine && piece.state !== 'ACCEPTED' && (
            <Sure
              title={t('files.takeBackSure')}
              okText={t('files.takeBack')}
              cancelText={t('app.cancel')}
              onConfirm={() => did(remove.act({ evidenceId: piece.id }), t('files.takenBack'))}
            >
              <Button size="small" type="text" loading={remove.busy} aria-label={`${t('files.takeBack')}: ${piece.name}`}>
                {t('files.takeBack')}
              </Button>
            </Sure>
          )}
        </Flex>
      </Flex>
      <div className="muted">
        {piece.givenBy?.fullName} {piece.givenBy && '· '}
        {instant(piece.createdAt)}
        {piece.note && ` · ${t('files.reason')}: ${piece.note}`}
      </div>
      {rejecting && (
        <Reject
          piece={piece}
          close={() => {
            setRejecting(false);
            again();
          }}
        />
      )}
    </li>
  );
}
