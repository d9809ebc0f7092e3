// A question before an act that is not taken back lightly.
import { cloneElement, type MouseEvent, type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../words';
import { Button, Flex } from './plain';

type Props = {
  title: ReactNode;
  description?: ReactNode;
  okText?: string;
  cancelText?: string;
  disabled?: boolean;
  onConfirm: () => unknown;
  children: ReactElement<{ onClick?: (event: MouseEvent) => void }>; // the button that asks
};

/** Sure asks when its button is pressed, and acts on yes. */
export function Sure({ title, description, okText, cancelText, disabled, onConfirm, children }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) box.current?.showModal();
  }, [open]);
  const close = () => box.current?.close();
  return (
    <>
      {cloneElement(children, { onClick: () => !disabled && setOpen(true) })}
      {open && (
        <dialog ref={box} role="alertdialog" className="sure" onClose={() => setOpen(false)}>
          <p>
            <strong>{title}</strong>
          </p>
          {description && <p>{description}</p>}
          <Flex gap={8} justify="end">
            <Button onClick={close}>{cancelText ?? t('app.cancel')}</Button>
            <Button
              type="primary"
              onClick={() => {
                close();
                void onConfirm();
              }}
            >
              {okText ?? t('app.yes')}
            </Button>
          </Flex>
        </dialog>
      )}
    </>
  );
}
