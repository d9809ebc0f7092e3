// An input for a field of a module, by its type and rules.
import { Form, Input, InputNumber, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import { allSent, type Sent } from '../../app/sent';
import { FilesInput } from '../../parts/Files';
import { DayInput, InstantInput } from '../../parts/inputs';
import { Checkbox } from '../../parts/plain';
import { useWords } from '../../words';
import { number, typed } from '../../words/form';
import { type Field, type Manifest, valuesOf } from './manifest';
import { Reference } from './Reference';

/** FieldInput is a labelled input with the rules that the manifest declares; the server checks them again. */
export function FieldInput({ module, field }: { module: Manifest; field: Field }) {
  const { t, text } = useWords();
  const rules: Rule[] = [];
  if (field.required && field.type !== 'BOOLEAN' && field.type !== 'FILE') rules.push({ required: true, message: t('app.required') });
  if (field.maxLength && !field.list) rules.push({ max: field.maxLength });
  if (field.type === 'JSON')
    rules.push({ validator: (_, value) => (readable(value) ? Promise.resolve() : Promise.reject(new Error(t('module.json')))) });
  if (field.type === 'FILE')
    rules.push({
      validator: (_, value: Sent[] | undefined) => {
        if (field.required && !value?.length) return Promise.reject(new Error(t('app.required')));
        return allSent(value) ? Promise.resolve() : Promise.reject(new Error(t('files.wait')));
      },
    });
  return (
    <Form.Item
      name={field.name}
      label={field.type === 'BOOLEAN' ? undefined : text(field.label)}
      extra={text(field.help)}
      rules={rules}
      {...(field.type === 'FILE' ? { validateTrigger: 'onSubmit' } : {})}
      valuePropName={field.type === 'BOOLEAN' && !field.list ? 'checked' : 'value'}
    >
      {inputOf(module, field, text)}
    </Form.Item>
  );
}

function inputOf(module: Manifest, field: Field, text: ReturnType<typeof useWords>['text']) {
  if (field.type === 'ENUM') {
    const options = valuesOf(module, field).map((value) => ({ value: value.name, label: text(value.label) }));
    return (
      <Select
        allowClear
        showSearch={options.length > 8}
        optionFilterProp="label"
        mode={field.list ? 'multiple' : undefined}
        options={options}
      />
    );
  }
  if (field.type === 'FILE') return <FilesInput most={field.list ? filesOfField : 1} />;
  if (field.type === 'REFERENCE') return <Reference module={module} field={field} />;
  if (field.list) return <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[';', '\n']} />;
  switch (field.type) {
    case 'LONG_TEXT':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} maxLength={field.maxLength} />;
    case 'INTEGER':
      return <InputNumber precision={0} min={bound(field.min)} max={bound(field.max)} style={{ width: '100%' }} />;
    case 'BIG_INTEGER':
    case 'MONEY':
      return (
        <InputNumber<string>
          stringMode
          precision={0}
          min={field.min}
          max={field.max}
          formatter={(value) => number(value)}
          parser={typed}
          suffix={field.type === 'MONEY' ? 'đ' : undefined}
          style={{ width: '100%' }}
        />
      );
    case 'DECIMAL':
      return (
        <InputNumber<string>
          stringMode
          decimalSeparator=","
          precision={field.scale}
          min={field.min}
          max={field.max}
          style={{ width: '100%' }}
        />
      );
    case 'DATE':
      return <DayInput />;
    case 'INSTANT':
      return <InstantInput />;
    case 'BOOLEAN':
      return <Checkbox>{text(field.label)}</Checkbox>;
    case 'JSON':
      return <Input.TextArea autoSize={{ minRows: 4, maxRows: 24 }} style={{ fontFamily: 'monospace' }} spellCheck={false} />;
    default:
      return <Input maxLength={field.maxLength} />;
  }
}

const filesOfField = 20;

const bound = (value: string | undefined) => (value === undefined ? undefined : Number(value));

function readable(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

/** toForm makes a form's values of a record's. */
export function toForm(fields: Field[], record: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const field of fields) {
    const value = record[field.name] ?? field.default;
    if (value === null || value === undefined) continue;
    if (field.type === 'REFERENCE')
      out[field.name] = field.list ? (value as string[]).map((id) => ({ value: id, label: id })) : option(value as { id: string });
    else if (field.type === 'FILE') out[field.name] = [value].flat().map((one) => sentOf(one as Sent | string));
    else out[field.name] = field.type === 'JSON' ? JSON.stringify(value, null, 2) : value;
  }
  return out;
}

// sentOf is a file that the record has already.
const sentOf = (file: Sent | string): Sent =>
  typeof file === 'string' ? { key: file, id: file, name: file, size: 0, mediaType: '' } : { ...file, key: file.id };

/** toInput makes a mutation's input of a form's values; what was emptied is null. */
export function toInput(fields: Field[], values: Record<string, unknown>, all: boolean): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const field of fields) {
    let value = values[field.name];
    if (value === '' || value === undefined) value = null;
    if (value !== null && field.type === 'REFERENCE')
      value = field.list ? (value as Option[]).map((one) => one.value) : (value as Option).value;
    if (value !== null && field.type === 'FILE') {
      const ids = (value as Sent[]).map((one) => one.id);
      value = field.list ? ids : (ids[0] ?? null);
    }
    if (value !== null && field.type === 'JSON') value = JSON.parse(String(value));
    if (value !== null && (field.type === 'DECIMAL' || field.type === 'MONEY' || field.type === 'BIG_INTEGER') && !field.list)
      value = String(value);
    if (value !== null || all) out[field.name] = value;
  }
  return out;
}

/** Option is a chosen reference with the words it is shown by. */
export type Option = { value: string; label: string };

const option = (value: { id: string } & Record<string, unknown>): Option => {
  const named = Object.entries(value).find(([key, word]) => key !== 'id' && typeof word === 'string');
  return { value: value.id, label: String(named?.[1] ?? value.id) };
};
