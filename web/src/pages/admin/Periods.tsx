// Opening and closing reporting periods, for who keeps the reporting calendar.

import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useFilters } from '../../app/list';
import { useSession } from '../../app/session';
import {
  ClosePeriodDocument,
  OpenYearOfPeriodsDocument,
  PeriodsDocument,
  type PeriodsQuery,
  type Regime,
  ReopenPeriodDocument,
} from '../../gql/graphql';
import { enums } from '../../gql/words';
import { Choose } from '../../parts/choices';
import { LeftOutlined, RightOutlined } from '../../parts/icons';
import { message } from '../../parts/message';
import { Button, Flex, Tag } from '../../parts/plain';
import { Rows } from '../../parts/Rows';
import { Sure } from '../../parts/Sure';
import { Failed, Faults, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { day } from '../../words/form';

type Row = NonNullable<PeriodsQuery['periods']>['nodes'][number];

export default function Periods() {
  const { t, text, label } = useWords();
  const { today } = useSession();
  const filters = useFilters();
  const year = Number(filters.get('year')) || Number(today.slice(0, 4));
  const regimes = Object.keys(enums.Regime) as Regime[];
  const regime = (regimes.find((one) => one === filters.get('regime')) ?? regimes[0]) as Regime;
  const [{ data, fetching, error }, again] = useQuery({
    query: PeriodsDocument,
    variables: { where: { year: { eq: year }, regime: { eq: regime } } },
    requestPolicy: 'cache-and-network',
  });
  const open = useAct(OpenYearOfPeriodsDocument);
  const close = useAct(ClosePeriodDocument);
  const reopen = useAct(ReopenPeriodDocument);
  if (!data) return fetching ? <Waiting /> : <Failed error={error} retry={again} />;
  const turn = (to: number) => filters.set('year', String(to));
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('system.periods.title')}</h1>
      <span className="muted">{t('system.periods.about')}</span>
      <Flex gap={8} wrap align="center">
        <Choose
          label={t('system.periods.title')}
          value={regime}
          change={(value) => filters.set('regime', value)}
          options={regimes.map((value) => ({ value, label: label('Regime', value) }))}
        />
        <Button icon={<LeftOutlined />} aria-label={`${t('system.periods.year')} ${year - 1}`} onClick={() => turn(year - 1)} />
        <strong>
          {t('system.periods.year')} {year}
        </strong>
        <Button icon={<RightOutlined />} aria-label={`${t('system.periods.year')} ${year + 1}`} onClick={() => turn(year + 1)} />
        <Button
          type="primary"
          loading={open.busy}
          onClick={async () => {
            if (await open.act({ regime, year })) void message.success(t('system.periods.opened'));
            again({ requestPolicy: 'network-only' });
          }}
        >
          {t('system.periods.open', { year: String(year) })}
        </Button>
      </Flex>
      <Faults error={open.error ?? close.error ?? reopen.error} />
      <section className="wide" aria-label={t('system.periods.title')} tabIndex={0}>
        <Rows<Row>
          label={t('system.periods.title')}
          rows={data.periods?.nodes ?? []}
          empty={<Nothing say={t('system.periods.empty')} />}
          columns={[
            {
              title: t('system.periods.label'),
              key: 'label',
              className: 'text',
              render: (row) => text({ vi: row.label, en: row.labelEn }),
            },
            {
              title: t('system.periods.data'),
              key: 'data',
              className: 'text',
              render: (row) => `${day(row.startsOn)} – ${day(row.endsOn)}`,
            },
            { title: t('system.periods.cutOff'), key: 'cut', render: (row) => day(row.cutOff) },
            { title: t('system.periods.due'), key: 'due', render: (row) => day(row.dueOn) },
            {
              title: t('system.periods.state'),
              key: 'state',
              render: (row) => <Tag className={row.state === 'OPEN' ? 'tone-good' : 'tone-quiet'}>{label('PeriodState', row.state)}</Tag>,
            },
            {
              title: t('system.audit.what'),
              key: 'acts',
              render: (row) =>
                row.state === 'OPEN' ? (
                  <Sure
                    title={<div style={{ maxWidth: 320 }}>{t('system.periods.closeAsk')}</div>}
                    okText={t('system.periods.close')}
                    onConfirm={async () => {
                      if (await close.act({ periodId: row.id })) void message.success(t('system.periods.closed'));
                    }}
                  >
                    <Button size="small">{t('system.periods.close')}</Button>
                  </Sure>
                ) : (
                  <Button
                    size="small"
                    loading={reopen.busy}
                    onClick={async () => {
                      if (await reopen.act({ periodId: row.id })) void message.success(t('system.periods.reopened'));
                    }}
                  >
                    {t('system.periods.reopen')}
                  </Button>
                ),
            },
          ]}
        />
      </section>
    </Flex>
  );
}
