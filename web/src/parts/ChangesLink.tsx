// A link to the history of changes of objects, for those who may read it.
import { Link } from 'react-router';
import { useSession } from '../app/session';
import { mayAudit } from '../app/system';
import { useWords } from '../words';

/** ChangesLink leads to what was changed in these objects. */
export function ChangesLink({ of }: { of: string[] }) {
  const { t } = useWords();
  const { roles } = useSession();
  if (of.length === 0 || !roles.some((role) => mayAudit.includes(role))) return null;
  return <Link to={`/admin/audit?object=${encodeURIComponent(of.join(','))}`}>{t('system.audit.link')}</Link>;
}
