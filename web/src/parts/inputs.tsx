// Inputs whose values are what the server takes: days and instants as text.
import { DatePicker } from 'antd';
import dayjs from 'dayjs';

type Given = {
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  disabled?: boolean;
  'aria-label'?: string;
  placeholder?: string;
};

/** DayInput takes and gives YYYY-MM-DD and shows dd/mm/yyyy. */
export function DayInput({ value, onChange, ...rest }: Given) {
  return (
    <DatePicker
      placeholder="dd/mm/yyyy"
      {...rest}
      style={{ width: '100%' }}
      format={['DD/MM/YYYY', 'D/M/YYYY']}
      value={value ? dayjs(value) : null}
      onChange={(at) => onChange?.(at ? at.format('YYYY-MM-DD') : null)}
    />
  );
}

/** InstantInput takes and gives an RFC 3339 moment and shows it in the time of this device. */
export function InstantInput({ value, onChange, ...rest }: Given) {
  return (
    <DatePicker
      placeholder="dd/mm/yyyy hh:mm"
      {...rest}
      style={{ width: '100%' }}
      showTime={{ format: 'HH:mm' }}
      format="DD/MM/YYYY HH:mm"
      value={value ? dayjs(value) : null}
      onChange={(at) => onChange?.(at ? at.toISOString() : null)}
    />
  );
}
