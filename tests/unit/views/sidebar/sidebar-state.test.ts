import { describe, expect, test } from 'vitest';
import {
  firstSidebarState,
  keptState,
  readGroups,
  toggled,
  withKeptState,
  type SidebarState,
} from '../../../../src/core/views/sidebar/sidebar-state';

describe('the state the workspace keeps', () => {
  const state: SidebarState = {
    query: 'あ',
    sort: 'company',
    filter: ['mend'],
    folded: [],
    more: { today: 100 },
    open: ['a.md'],
  };

  test('is the search, the order and the filter', () => {
    expect(keptState(state)).toEqual({ query: 'あ', sort: 'company', filter: ['mend'] });
  });

  test.each<[what: string, kept: unknown, read: Partial<SidebarState>]>([
    ['nothing', null, {}],
    ['no object', 'x', {}],
    ['an empty one', {}, {}],
    ['values of another kind', { query: 3, sort: 'x', filter: 'today' }, {}],
    ['a search', { query: 'い' }, { query: 'い' }],
    ['an order', { sort: 'interviewDay' }, { sort: 'interviewDay' }],
    ['groups, one of them unknown', { filter: ['today', 'x', 'mend'] }, { filter: ['today', 'mend'] }],
  ])('read from %s leaves the rest as it was', (_, kept, read) => {
    expect(withKeptState(state, kept)).toEqual({ ...state, ...read });
    expect(withKeptState(firstSidebarState, kept)).toEqual({ ...firstSidebarState, ...read });
  });
});

test('groups are read in their order, each once', () => {
  expect(readGroups(['closed', 'today', 'today'])).toEqual(['today', 'closed']);
  expect(readGroups('today')).toBeUndefined();
});

test('an item is put at the end, or taken out', () => {
  expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(toggled(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
});
