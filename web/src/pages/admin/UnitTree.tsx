// The tree of units below the acting one; branches are read when they are opened.
import { Tree } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { useSession } from '../../app/session';
import { AdminUnitsDocument } from '../../gql/graphql';
import { openOn } from '../../parts/UnitPick';
import { useWords } from '../../words';

type Node = { key: string; title: string; isLeaf?: boolean; children?: Node[] };

/** UnitTree shows it; open is called with the id of a unit that is chosen. */
export function UnitTree({ open }: { open: (id: string) => void }) {
  const { t } = useWords();
  const client = useClient();
  const { unit, today } = useSession();
  const [roots, setRoots] = useState<Node[]>([{ key: unit.id, title: unit.name }]);
  const load = async (key: string) => {
    const below: Node[] = [];
    let after: string | null = null;
    do {
      const { data } = await client
        .query(
          AdminUnitsDocument,
          { first: 100, after, where: { and: [{ parent: { id: { eq: key } } }, openOn(today)] } },
          { requestPolicy: 'network-only' },
        )
        .toPromise();
      const page: NonNullable<typeof data>['units'] = data?.units ?? null;
      below.push(...(page?.nodes ?? []).map((one) => ({ key: one.id, title: one.name, isLeaf: !one.below?.nodes.length })));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const grow = (nodes: Node[]): Node[] =>
      nodes.map((one) =>
        one.key === key
          ? { ...one, children: below, isLeaf: below.length === 0 }
          : one.children
            ? { ...one, children: grow(one.children) }
            : one,
      );
    setRoots(grow);
  };
  return (
    <Tree<Node>
      aria-label={t('people.unit.tree')}
      treeData={roots}
      loadData={(node) => load(String(node.key))}
      defaultExpandedKeys={[unit.id]}
      onSelect={(_, { node }) => open(String(node.key))}
      blockNode
    />
  );
}
