// The first two pages of the wizard: which kind of succession, and which units.
import { Form, Input, Radio } from 'antd';
import { useSession } from '../../app/session';
import type { SuccessionKind } from '../../gql/graphql';
import { enums } from '../../gql/words';
import { DayInput } from '../../parts/inputs';
import { Button, Flex, Segmented } from '../../parts/plain';
import { UnitPick, UnitsPick } from '../../parts/UnitPick';
import { useWords } from '../../words';
import { type Plan, single, successors } from './succession';
import { CodeField, NameFields } from './UnitForms';

/** What chooses the kind. */
export function What() {
  const { t, label } = useWords();
  return (
    <Form.Item name="kind" noStyle>
      <Radio.Group aria-label={t('people.wizard.steps.what')}>
        <Flex vertical gap={12}>
          {(Object.keys(enums.SuccessionKind) as SuccessionKind[]).map((kind) => (
            <Radio key={kind} value={kind}>
              <strong>{label('SuccessionKind', kind)}</strong>
              <div className="muted">{t(`people.wizard.${kind}`)}</div>
            </Radio>
          ))}
        </Flex>
      </Radio.Group>
    </Form.Item>
  );
}

// One keeps a single unit in a list of one.
function One({ value, onChange, id }: { value?: string[]; onChange?: (value: string[]) => void; id?: string }) {
  return <UnitPick id={id} value={value?.[0]} onChange={(one) => onChange?.(one ? [one] : [])} />;
}

/** Who names the units before and after, the day and the document. */
export function Who({ kind }: { kind: SuccessionKind }) {
  const { t } = useWords();
  const { today, unit } = useSession();
  const [least, most] = successors(kind);
  const must = { required: true, message: t('app.required') };
  return (
    <>
      <Form.Item
        name="before"
        label={t('people.wizard.before')}
        extra={t('people.wizard.beforeHint')}
        rules={[{ required: true, type: 'array', min: 1, message: t('app.required') }]}
      >
        {single(kind) ? <One /> : <UnitsPick />}
      </Form.Item>
      {most > 0 && (
        <Form.List name="after">
          {(fields, { add, remove }) => {
            return (
              <>
                {fields.slice(0, most).map((field, i) => (
                  <fieldset key={field.key} className="part">
                    <legend>{most > 1 ? t('people.wizard.afterN', { n: String(i + 1) }) : t('people.wizard.after')}</legend>
                    <After index={field.name} />
                    {fields.length > least && <Button onClick={() => remove(field.name)}>{t('people.wizard.remove')}</Button>}
                  </fieldset>
                ))}
                {fields.length < most && (
                  <Button style={{ marginBottom: 16 }} onClick={() => add({ how: 'fresh', parentId: unit.id })}>
                    {t('people.wizard.another')}
                  </Button>
                )}
              </>
            );
          }}
        </Form.List>
      )}
      <Form.Item
        name="on"
        label={t('people.wizard.on')}
        extra={t('people.wizard.onHint')}
        rules={[
          must,
          {
            validator: (_, value: string) =>
              !value || value <= today ? Promise.resolve() : Promise.reject(new Error(t('people.wizard.onHint'))),
          },
        ]}
      >
        <DayInput />
      </Form.Item>
      <Form.Item name="basis" label={t('people.wizard.basis')}>
        <Input />
      </Form.Item>
    </>
  );
}

function After({ index }: { index: number }) {
  const { t } = useWords();
  const form = Form.useFormInstance<Plan>();
  const how = Form.useWatch(['after', index, 'how'], form);
  const must = { required: true, message: t('app.required') };
  return (
    <>
      <Form.Item name={[index, 'how']} noStyle>
        <Segmented
          style={{ marginBottom: 12 }}
          options={[
            { value: 'fresh', label: t('people.wizard.fresh') },
            { value: 'existing', label: t('people.wizard.existing') },
          ]}
        />
      </Form.Item>
      {how === 'existing' ? (
        <Form.Item name={[index, 'unitId']} label={t('people.wizard.existing')} rules={[must]}>
          <UnitPick />
        </Form.Item>
      ) : (
        <>
          <NameFields before={[index]} />
          <CodeField before={[index]} at={['after', index]} />
          <Form.Item name={[index, 'parentId']} label={t('people.unit.parent')} rules={[must]}>
            <UnitPick />
          </Form.Item>
        </>
      )}
    </>
  );
}
