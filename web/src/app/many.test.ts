import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { beforeAll, describe, expect, it, vi as spy } from 'vitest';

let faultsAt: typeof import('./many').faultsAt;
beforeAll(async () => {
  spy.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  spy.stubGlobal('document', { documentElement: { lang: '' } });
  ({ faultsAt } = await import('./many'));
});

const fault = (path: (string | number)[] | undefined, vi: string) => new GraphQLError(vi, { path, extensions: { code: 'CONFLICT', vi } });

describe('the answers of many changes in one request', () => {
  const error = new CombinedError({ graphQLErrors: [fault(['r1'], 'đã đổi'), fault(['r1'], 'đã khóa'), fault(['r3', 'x'], 'khác')] });
  it('a row has the faults of its own field, and no others', () => {
    expect(faultsAt(error, 'r1').map((one) => one.text)).toEqual(['đã đổi', 'đã khóa']);
    expect(faultsAt(error, 'r3').map((one) => one.code)).toEqual(['CONFLICT']);
    expect(faultsAt(error, 'r0')).toEqual([]);
    expect(faultsAt(undefined, 'r0')).toEqual([]);
  });
  it('r1 is not r10', () => expect(faultsAt(error, 'r10')).toEqual([]));
  it('a fault of the whole request is every row’s', () =>
    expect(faultsAt(new CombinedError({ graphQLErrors: [fault(undefined, 'quá tải')] }), 'r0').map((one) => one.text)).toEqual([
      'quá tải',
    ]));
  it('a broken line is every row’s', () =>
    expect(faultsAt(new CombinedError({ networkError: new Error('x') }), 'r7').map((one) => one.code)).toEqual(['UNREACHABLE']));
});
