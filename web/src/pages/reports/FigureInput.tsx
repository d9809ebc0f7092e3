import { Form, InputNumber } from 'antd';
import { number, typed } from '../../words/form';

/** FigureInput is a cell of a report's figures: a whole number of any size. */
export function FigureInput({ name, label, open }: { name: string[]; label: string; open: boolean }) {
  return (
    <Form.Item name={name} noStyle>
      {open ? (
        <InputNumber<string>
          stringMode
          precision={0}
          controls={false}
          formatter={(value) => number(value)}
          parser={typed}
          aria-label={label}
          style={{ width: 140 }}
        />
      ) : (
        <Plain />
      )}
    </Form.Item>
  );
}

function Plain({ value }: { value?: string }) {
  return <span className="nowrap">{number(value) || '—'}</span>;
}
