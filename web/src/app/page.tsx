import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Waiting } from '../parts/state';

/**
 * later is a part whose code comes when it is first shown, or before, with come; until then meanwhile
 * stands there. It does not suspend: React would show meanwhile for at least 0.3 s, however soon the
 * code is there.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, meanwhile: ReactNode = null) {
  let there: ComponentType<Props> | undefined;
  const come = async () => {
    there ??= await load();
    return there;
  };
  function Later(props: Props) {
    const [Now, show] = useState<ComponentType<Props> | undefined>(() => there);
    useEffect(() => {
      if (Now) return;
      come().then(
        (got) => show(() => got),
        (failed: unknown) =>
          show(() => {
            throw failed; // to the boundary around the page
          }),
      );
    }, [Now]);
    return Now ? <Now {...props} /> : meanwhile;
  }
  return Object.assign(Later, { come });
}

/** page is the page of an address: later, with a sign that it is on the way. */
export const page = (load: () => Promise<{ default: ComponentType }>) => later(() => load().then((part) => part.default), <Waiting />);
