// Forms about a unit: a new one, what it is called, and where it stands.
import { Form, Input, Select } from 'antd';
import { useAct } from '../../app/act';
import { useSession } from '../../app/session';
import { CreateUnitDocument, EditUnitDocument, MoveUnitDocument, type UnitKind, type UnitRowFragment } from '../../gql/graphql';
import { enums } from '../../gql/words';
import { ActForm } from '../../parts/ActForm';
import { DayInput } from '../../parts/inputs';
import { Button, Flex } from '../../parts/plain';
import { UnitPick } from '../../parts/UnitPick';
import { useWords } from '../../words';

type Names = { name: string; shortName?: string; kind: UnitKind; aliases?: string[]; officialCode?: string };

export type NewValues = Names & { code: string; parentId: string; validFrom?: string };

/** aliasesOf are the other names of a unit, which the server keeps as a JSON list. */
export const aliasesOf = (unit: { aliases: unknown }): string[] =>
  Array.isArray(unit.aliases) ? unit.aliases.filter((one): one is string => typeof one === 'string') : [];

/** codeFrom proposes a code from a name: "Xã Tam Ngãi" is xa-tam-ngai. */
export const codeFrom = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63);

/** NameFields are what every form about a unit asks; before places them inside a larger form. */
export function NameFields({ before = [] }: { before?: (string | number)[] }) {
  const { t, label } = useWords();
  const must = { required: true, whitespace: true, message: t('app.required') };
  return (
    <>
      <Form.Item name={[...before, 'name']} label={t('people.unit.name')} rules={[must]}>
        <Input />
      </Form.Item>
      <Form.Item name={[...before, 'kind']} label={t('people.unit.kind')} rules={[{ required: true, message: t('app.required') }]}>
        <Select options={Object.keys(enums.UnitKind).map((value) => ({ value, label: label('UnitKind', value) }))} />
      </Form.Item>
      <Form.Item name={[...before, 'shortName']} label={t('people.unit.shortName')}>
        <Input />
      </Form.Item>
      <Form.Item name={[...before, 'aliases']} label={t('people.unit.aliases')} extra={t('people.unit.aliasesHint')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[';']} />
      </Form.Item>
      <Form.Item name={[...before, 'officialCode']} label={t('people.unit.officialCode')}>
        <Input />
      </Form.Item>
    </>
  );
}

/** CodeField asks for the handle and proposes one from the name; at is its place in the whole form. */
export function CodeField({ before = [], at = before }: { before?: (string | number)[]; at?: (string | number)[] }) {
  const { t } = useWords();
  const form = Form.useFormInstance();
  return (
    <Form.Item label={t('people.unit.code')} extra={t('people.unit.codeHint')} htmlFor={[...at, 'code'].join('_')} required>
      <Flex gap={8}>
        <Form.Item
          noStyle
          name={[...before, 'code']}
          rules={[{ required: true, pattern: /^[a-z0-9][a-z0-9-]{1,62}$/, message: t('people.unit.codeHint') }]}
        >
          <Input
            autoCapitalize="none"
            spellCheck={false}
            onFocus={() => {
              const name = form.getFieldValue([...at, 'name']) as string | undefined;
              if (name && !form.getFieldValue([...at, 'code'])) form.setFieldValue([...at, 'code'], codeFrom(name));
            }}
          />
        </Form.Item>
      </Flex>
    </Form.Item>
  );
}

/** NewUnit adds a unit; close gets the id of what was added. */
export function NewUnit({ close, parent }: { close: (id?: string) => void; parent?: string }) {
  const { t } = useWords();
  const { unit } = useSession();
  const { act, busy, error } = useAct(CreateUnitDocument);
  let made: string | undefined;
  return (
    <ActForm<NewValues>
      name="unit.new"
      title={t('people.unit.add')}
      start={{ parentId: parent ?? unit.id }}
      send={async (values) => {
        const answer = await act(values);
        made = answer?.createUnit.unit?.id;
        return !!answer;
      }}
      said={t('people.unit.added')}
      button={t('people.unit.add')}
      busy={busy}
      error={error}
      close={() => close(made)}
    >
      <NameFields />
      <CodeField />
      <Form.Item name="parentId" label={t('people.unit.parent')} rules={[{ required: true, message: t('app.required') }]}>
        <UnitPick />
      </Form.Item>
      <Form.Item name="validFrom" label={t('people.unit.from')}>
        <DayInput />
      </Form.Item>
    </ActForm>
  );
}

/** EditUnit corrects what a unit is called. */
export function EditUnit({ unit, close }: { unit: UnitRowFragment; close: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(EditUnitDocument);
  return (
    <ActForm<Names & { officialFrom?: string }>
      name={`unit.${unit.id}`}
      title={`${t('people.unit.edit')} · ${unit.name}`}
      start={{ name: unit.name, kind: unit.kind ?? 'OTHER', shortName: unit.shortName ?? '', aliases: aliasesOf(unit) }}
      send={async ({ officialCode, officialFrom, ...values }) =>
        !!(await act({ unitId: unit.id, ...values, ...(officialCode ? { officialCode, officialFrom: officialFrom ?? null } : {}) }))
      }
      said={t('people.unit.saved')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <NameFields />
      <Form.Item name="officialFrom" label={t('people.unit.officialFrom')}>
        <DayInput />
      </Form.Item>
    </ActForm>
  );
}

/** MoveUnit puts a unit under another from a day on. */
export function MoveUnit({ unit, close }: { unit: UnitRowFragment; close: () => void }) {
  const { t } = useWords();
  const { today } = useSession();
  const { act, busy, error } = useAct(MoveUnitDocument);
  return (
    <ActForm<{ parentId: string; from: string }>
      name={`unit.move.${unit.id}`}
      title={`${t('people.unit.move')} · ${unit.name}`}
      start={{ from: today }}
      send={async (values) => !!(await act({ unitId: unit.id, ...values }))}
      said={t('people.unit.moved')}
      button={t('people.unit.move')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="parentId" label={t('people.unit.parent')} rules={[{ required: true, message: t('app.required') }]}>
        <UnitPick />
      </Form.Item>
      <Form.Item name="from" label={t('people.unit.from')} rules={[{ required: true, message: t('app.required') }]}>
        <DayInput />
      </Form.Item>
    </ActForm>
  );
}

/** Choice is a row of buttons that a drawer's head shows. */
export function Choice({ items }: { items: { label: string; run: () => void }[] }) {
  return (
    <Flex gap={8} wrap>
      {items.map((one) => (
        <Button key={one.label} onClick={one.run}>
          {one.label}
        </Button>
      ))}
    </Flex>
  );
}
