// Choices in a row of filters: one of a few, or several of them.
import { useEffect, useRef } from 'react';
import { Checkbox } from './plain';

type Option = { value: string; label: string };

/** Choose is a choice of one; with any, also of none, under that name. */
export function Choose({
  label,
  any,
  options,
  value,
  change,
}: {
  label: string;
  any?: string;
  options: Option[];
  value: string;
  change: (value: string) => void;
}) {
  return (
    <select className="choose" aria-label={label} value={value} onChange={(event) => change(event.target.value)}>
      {any !== undefined && <option value="">{any}</option>}
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  );
}

/** Day is a day to filter by; '' for none. */
export function Day({ label, value, change }: { label: string; value: string; change: (value: string) => void }) {
  return <input type="date" className="choose" aria-label={label} value={value} onChange={(event) => change(event.target.value)} />;
}

/** Several is a choice of any number, from a list that unfolds. */
export function Several({
  label,
  options,
  values,
  change,
}: {
  label: string;
  options: Option[];
  values: string[];
  change: (values: string[]) => void;
}) {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const away = (event: Event) => {
      const box = place.current;
      if (box?.open && !(event.target instanceof Node && box.contains(event.target))) box.open = false;
    };
    window.addEventListener('pointerdown', away);
    return () => window.removeEventListener('pointerdown', away);
  }, []);
  const first = options.find((one) => one.value === values[0])?.label ?? values[0];
  return (
    <details
      className="several"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !place.current) return;
        place.current.open = false;
        place.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="choose">
        <span>
          {label}
          {values.length > 0 && `: ${first}`}
          {values.length > 1 && ` +${values.length - 1}`}
        </span>
      </summary>
      <fieldset aria-label={label}>
        {options.map((one) => (
          <Checkbox
            key={one.value}
            checked={values.includes(one.value)}
            onChange={(event) => change(event.target.checked ? [...values, one.value] : values.filter((value) => value !== one.value))}
          >
            {one.label}
          </Checkbox>
        ))}
      </fieldset>
    </details>
  );
}
