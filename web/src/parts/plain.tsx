// The parts that stand on every page, of plain elements: what HTML has, the browser draws at once, and
// knows by heart for keyboards and screen readers. Forms, drawers, choices to search in and tables that
// unfold are antd's, and come when they are wanted (dressed.tsx). The properties are antd's names.
import { type CSSProperties, type HTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { CheckCircleFilled, ExclamationCircleFilled, ExclamationCircleOutlined, WarningOutlined } from './icons';

type Of<Element> = HTMLAttributes<Element> & { ref?: Ref<Element> };
const names = (...all: (string | false | undefined)[]) => all.filter(Boolean).join(' ');

type FlexProps = Of<HTMLElement> & {
  vertical?: boolean;
  wrap?: boolean;
  gap?: number;
  align?: CSSProperties['alignItems'];
  justify?: CSSProperties['justifyContent'];
  component?: 'div' | 'main';
};

/** Flex is a row, or a column, of things; gap is in pixels. */
export function Flex({ vertical, wrap, gap, align, justify, component: Box = 'div', className, style, ...rest }: FlexProps) {
  const how = { gap, alignItems: align, justifyContent: justify, ...style };
  return <Box className={names('flex', vertical && 'vertical', wrap && 'wrap', className)} style={how} {...(rest as object)} />;
}

type ButtonProps = Of<HTMLButtonElement> & {
  type?: 'primary' | 'link' | 'text' | 'dashed';
  htmlType?: 'submit' | 'button';
  size?: 'small' | 'large';
  icon?: ReactNode;
  danger?: boolean;
  block?: boolean;
  loading?: boolean; // at work: a press does nothing
  disabled?: boolean;
};

/** Button is a button; while it is at work it says so. */
export function Button({
  type,
  htmlType = 'button',
  size,
  icon,
  danger,
  block,
  loading,
  disabled,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={htmlType}
      className={names('btn', type, size, danger && 'danger', block && 'block', !children && 'bare', className)}
      disabled={disabled}
      aria-busy={loading || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {loading ? <span className="spin tiny" /> : icon}
      {children && <span>{children}</span>}
    </button>
  );
}

type CardProps = Omit<Of<HTMLDivElement>, 'title'> & { title?: ReactNode; extra?: ReactNode };

/** Card is a box of a page, with a heading. */
export function Card({ title, extra, className, children, ...rest }: CardProps) {
  return (
    <div className={names('card', className)} {...rest}>
      {(title || extra) && (
        <div className="card-head">
          <div className="card-title">{title}</div>
          {extra}
        </div>
      )}
      <div className="card-body">{children}</div>
    </div>
  );
}

type AlertProps = {
  type: 'info' | 'success' | 'warning' | 'error';
  title: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  banner?: boolean; // across the page
  role?: string;
  className?: string;
  style?: CSSProperties;
};

const marks = { info: ExclamationCircleOutlined, success: CheckCircleFilled, warning: WarningOutlined, error: ExclamationCircleFilled };

/** Alert says something that matters, where it matters. */
export function Alert({ type, title, description, action, icon, banner, role = 'alert', className, style }: AlertProps) {
  const Mark = marks[type];
  return (
    <div role={role} className={names('alert', type, banner && 'banner', className)} style={style}>
      {icon ?? <Mark aria-hidden />}
      <div className="what">
        {description ? <strong>{title}</strong> : title}
        {description && <div>{description}</div>}
      </div>
      {action}
    </div>
  );
}

/** Tag is a mark; its tone is a class, tone-good and so on. */
export function Tag({ className, icon, children }: { className?: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={names('tag', className ?? 'tone-quiet')}>
      {icon} {children}
    </span>
  );
}

/** Count is a number beside a heading; nothing for 0. */
export function Count({ of, bad, most = 999 }: { of: number; bad?: boolean; most?: number }) {
  return of > 0 ? <span className={names('count', bad && 'bad')}>{of > most ? `${most}+` : of}</span> : null;
}

/** Spin turns while something is on the way. */
export const Spin = ({ size }: { size?: 'large' }) => <span className={names('spin', size)} />;

type CheckboxProps = Omit<Of<HTMLInputElement>, 'onChange'> & {
  checked?: boolean;
  disabled?: boolean;
  onChange?: (event: { target: { checked: boolean } }) => void;
};

/** Checkbox is a box to tick, with its words. */
export function Checkbox({ children, className, style, ...rest }: CheckboxProps) {
  const box = <input type="checkbox" {...rest} />;
  return (
    <label className={names('check', className)} style={style}>
      {box}
      {children && <span>{children}</span>}
    </label>
  );
}

type SegmentedProps<Value> = {
  options: { value: Value; label: ReactNode }[];
  value?: Value;
  onChange?: (value: Value) => void;
  id?: string;
  style?: CSSProperties;
  'aria-label'?: string;
};

/** Segmented is a choice of one of a few, side by side. */
export function Segmented<Value extends string | boolean>({ options, value, onChange, id, style, ...rest }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" className="segmented" id={id} style={style} {...rest}>
      {options.map((one) => (
        <label key={String(one.value)} className={one.value === value ? 'on' : undefined}>
          <input type="radio" name={name} checked={one.value === value} onChange={() => onChange?.(one.value)} />
          {one.label}
        </label>
      ))}
    </div>
  );
}
