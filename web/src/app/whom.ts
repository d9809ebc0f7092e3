// For which unit, and with whose eyes, this tab asks. It knows no client: every entry of the app uses it.
const unitKey = 'lantoa.unit';

/** actingUnit is the unit that this tab works for; '' for the user's first. */
export const actingUnit = {
  get: () => sessionStorage.getItem(unitKey) ?? '',
  set: (id: string) => (id ? sessionStorage.setItem(unitKey, id) : sessionStorage.removeItem(unitKey)),
};

const lookKey = 'lantoa.look';

/** Me is who is signed in. */
export type Me = { id: string; username: string; fullName: string };

/** Look is a unit that this tab sees as its officers do, read-only, until a moment. */
export type Look = { unit: { id: string; name: string }; until: string; over: number; user: Me }; // over by this device's clock, until by the server's

/** looking is the view of this tab, if there is one. */
export const looking = {
  get: (): Look | null => {
    try {
      return JSON.parse(sessionStorage.getItem(lookKey) ?? 'null') as Look | null;
    } catch {
      return null;
    }
  },
  set: (look: Look | null) => (look ? sessionStorage.setItem(lookKey, JSON.stringify(look)) : sessionStorage.removeItem(lookKey)),
};

/** asWhom are the headers that say for which unit, and with whose eyes, a request asks. */
export function asWhom(): Record<string, string> {
  const unit = actingUnit.get();
  const look = looking.get();
  return { ...(unit && { 'Lantoa-Unit': unit }), ...(look && { 'Lantoa-View': look.unit.id }) };
}
