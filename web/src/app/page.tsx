import { type ComponentType, useEffect, useState } from 'react';
import { Waiting } from '../parts/state';

/**
 * page is a page whose code comes when it is wanted: Page shows it, come fetches it ahead. It does not
 * suspend: React would show that something is on the way for at least 0.3 s, however soon it is there.
 */
export function page(load: () => Promise<{ default: ComponentType }>) {
  let there: ComponentType | undefined;
  const come = async () => {
    there ??= (await load()).default;
    return there;
  };
  function Page() {
    const [Now, show] = useState<ComponentType | undefined>(() => there);
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
    return Now ? <Now /> : <Waiting />;
  }
  return { Page, come };
}
