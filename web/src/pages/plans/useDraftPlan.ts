// The draft as the server has it: all tasks with who takes part, the document, what publishing would do.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import {
  DraftTakingsDocument,
  type DraftTaskFragment,
  DraftTasksDocument,
  DraftTextDocument,
  PublishPreviewDocument,
  type PublishPreviewQuery,
} from '../../gql/graphql';

/** Preview is what publishing would do. */
export type Preview = NonNullable<PublishPreviewQuery['publishPreview']>;

type Loaded = { version: number; tasks: DraftTaskFragment[]; preview: Preview };

/** useDraftPlan reads a draft, and again after each change; what is shown stays until the new one is there. */
export function useDraftPlan(id: string) {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded>();
  const [document, setDocument] = useState<{ text: string; reading: unknown }>();
  const [read, setRead] = useState(0);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const turn = useRef(0);
  const again = useCallback(async () => {
    const mine = ++turn.current;
    const fresh = { requestPolicy: 'network-only' } as const;
    setBusy(true);
    const fail = (fault: CombinedError | undefined) => {
      if (mine !== turn.current) return;
      setError(fault);
      setBusy(false);
    };
    const tasks: DraftTaskFragment[] = [];
    let version = 0;
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof ask>> = await ask(after);
      if (mine !== turn.current) return;
      const plan = page.data?.node;
      if (!plan || !('tasks' in plan) || !plan.tasks) return fail(page.error);
      version = plan.version;
      for (const task of plan.tasks.nodes) tasks.push(await whole(task));
      setRead(tasks.length);
      if (!plan.tasks.pageInfo.hasNextPage) break;
      after = plan.tasks.pageInfo.endCursor;
    }
    const foreseen = await client.query(PublishPreviewDocument, { id }, fresh).toPromise();
    if (mine !== turn.current) return;
    if (!foreseen.data?.publishPreview) return fail(foreseen.error);
    setLoaded({ version, tasks, preview: foreseen.data.publishPreview });
    fail(undefined);

    function ask(after: string | null) {
      return client.query(DraftTasksDocument, { id, after }, fresh).toPromise();
    }
    // whole reads the participations behind the first hundred.
    async function whole(task: DraftTaskFragment): Promise<DraftTaskFragment> {
      let { pageInfo, nodes } = task.participations ?? { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
      while (pageInfo.hasNextPage) {
        const more = await client.query(DraftTakingsDocument, { id: task.id, after: pageInfo.endCursor }, fresh).toPromise();
        const next = more.data?.node && 'participations' in more.data.node ? more.data.node.participations : undefined;
        if (!next) break;
        nodes = [...nodes, ...next.nodes];
        pageInfo = next.pageInfo;
      }
      return { ...task, participations: { pageInfo, nodes } };
    }
  }, [client, id]);
  useEffect(() => {
    void again();
    void client
      .query(DraftTextDocument, { id })
      .toPromise()
      .then(({ data }) => {
        if (data?.node && 'sourceText' in data.node) setDocument({ text: data.node.sourceText ?? '', reading: data.node.reading });
      });
    return () => {
      turn.current++;
    };
  }, [again, client, id]);
  return { ...loaded, document, read, busy, error, again };
}
