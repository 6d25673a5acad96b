import { describe, expect, test } from 'vitest';
import { appliedPosition } from '../../../../src/core/letters/japanese/application';
import { stageForms } from '../../../../src/core/letters/messages/stage-forms';

describe('the name of a stage, and its kind', () => {
  test.each([
    ['一次', '一次面接', 'interview'],
    ['１次', '一次面接', 'interview'],
    ['2次面接', '二次面接', 'interview'],
    ['二次(オンライン)', '二次面接', 'interview'],
    ['二次 (web)', '二次面接', 'interview'],
    ['1次 面接', '一次面接', 'interview'],
    ['2', '二次面接', 'interview'],
    ['1回目', '一次面接', 'interview'],
    ['最終', '最終面接', 'interview'],
    ['役員', '役員面接', 'interview'],
    ['最終（社長）', '最終面接', 'interview'],
    ['最終面接（役員）', '最終面接', 'interview'],
    ['一次面接 完了', '一次面接', 'interview'],
    ['一次面接済み', '一次面接', 'interview'],
    ['一次面接（結果待ち）', '一次面接', 'interview'],
    ['二次面接予定', '二次面接', 'interview'],
    ['final', '最終面接', 'interview'],
    ['1st interview', '一次面接', 'interview'],
    ['technical interview', '技術面接', 'interview'],
    ['一次選考', '一次選考', 'selection'],
    ['グループディスカッション', 'グループディスカッション', 'group'],
    ['グループディスカッション(オンライン)', 'グループディスカッション', 'group'],
    ['GD', 'グループディスカッション', 'group'],
    ['ｇｄ', 'グループディスカッション', 'group'],
    ['GW', 'グループワーク', 'group'],
    ['GD選考', 'グループディスカッション選考', 'group'],
    ['書類', '書類選考', 'documents'],
    ['ES', '書類選考', 'documents'],
    ['ES選考', '書類選考', 'documents'],
    ['書類選考（ES）', '書類選考', 'documents'],
    ['履歴書', '書類選考', 'documents'],
    ['書類 結果待ち', '書類選考', 'documents'],
    ['Webテスト', '適性検査', 'test'],
    ['SPI', '適性検査', 'test'],
    ['テストセンター', '適性検査', 'test'],
    ['筆記試験', '筆記試験', 'test'],
    ['筆記', '筆記試験', 'test'],
    ['動画選考', '動画選考', 'video'],
    ['録画面接', '録画面接', 'video'],
    ['説明会', '説明会', 'briefing'],
    ['会社説明会（オンライン）', '会社説明会', 'briefing'],
    ['OB訪問', 'OB訪問', 'talk'],
    ['カジュアル面談', 'カジュアル面談', 'talk'],
    ['リクルーター面談', 'リクルーター面談', 'talk'],
    ['Recruiter call', '面談', 'talk'],
    ['座談会', '座談会', 'talk'],
    ['職場見学', '職場見学', 'visit'],
    ['オファー面談', 'オファー面談', 'offer'],
    ['内定者面談', '内定者面談', 'offer'],
    ['GDP', 'GDP', 'selection'],
    ['10', '10', 'selection'],
    ['不明', '面接', 'interview'],
    ['その他', '面接', 'interview'],
    ['－', '面接', 'interview'],
    [' ', '面接', 'interview'],
    [undefined, '面接', 'interview'],
  ])('%s: %s, %s', (stage, name, kind) => {
    expect(stageForms(stage)).toMatchObject({ name, kind, documents: kind === 'documents' });
  });
});

describe('what one asks about', () => {
  test.each([
    ['一次', '一次面接の結果', '一次面接後の選考状況'],
    ['書類', '書類選考の結果', '書類選考の状況'],
    ['一次選考', '一次選考の結果', '一次選考の状況'],
    ['動画選考', '動画選考の結果', '動画選考の状況'],
    ['SPI', '適性検査後の選考結果', '適性検査後の選考状況'],
    ['会社説明会', '説明会後のご案内', '説明会後のご案内'],
    ['GD', 'グループ選考の結果', 'グループ選考の状況'],
    ['GD選考', 'グループ選考の結果', 'グループ選考の状況'],
    ['カジュアル面談', '面談後のご案内', '面談後のご案内'],
    ['オファー面談', '面談後のご案内', '面談後のご案内'],
    [undefined, '面接の結果', '面接後の選考状況'],
  ])('%s: %s, %s', (stage, purpose, state) => {
    expect(stageForms(stage)).toMatchObject({ purpose, state });
  });

  test.each(['説明会', 'OB訪問', 'カジュアル面談', '座談会', '職場見学', 'オファー面談'])(
    'after %s never for a result',
    (stage) => {
      const { purpose, state, topic, wish } = stageForms(stage);
      expect(purpose + state + topic + wish).not.toContain('結果');
    },
  );

  test.each([
    ['説明会', '選考のご案内'],
    ['OB訪問', '今後のご案内'],
  ])('after %s only about what they send next: %s', (stage, situation) => {
    expect(stageForms(stage)).toMatchObject({ situation });
  });
});

describe('in a public examination a round is one of the examination', () => {
  test.each([
    ['一次', '一次試験'],
    ['2次', '二次試験'],
    ['一次面接', '一次面接'],
    ['採用面接', '採用面接'],
    ['最終', '最終面接'],
  ])('%s: %s', (stage, name) => {
    expect(stageForms(stage, true).name).toBe(name);
  });

  test('which has a result, and is passed or failed', () => {
    expect(stageForms('一次', true)).toMatchObject({
      purpose: '一次試験の結果',
      state: '一次試験の結果',
      topic: '試験の結果',
      awaited: '合格発表の時期',
      situation: '試験の結果',
      present: '合格発表の時期など、現在の状況',
      favor: 'お世話になり',
      exam: true,
      wish: '合格発表の時期など、今後のご予定',
    });
    expect(stageForms('採用面接', true)).toMatchObject({
      exam: false,
      topic: '選考結果',
      wish: '選考の結果または今後のご予定',
    });
    expect(stageForms('筆記試験')).toMatchObject({ topic: '選考結果' });
  });

  test('for which one sits, while one is tested by SPI', () => {
    expect(stageForms('筆記試験').deed).toBe('筆記試験を受験いたしました');
    expect(stageForms('SPI').deed).toBe('適性検査を受検いたしました');
  });
});

describe('what comes of a stage', () => {
  test.each([
    ['書類', true, '応募書類'],
    ['動画', true, '選考用の動画'],
    ['SPI', true, undefined],
    ['GD', true, undefined],
    ['一次', false, undefined],
    ['最終', false, undefined],
    ['カジュアル面談', false, undefined],
  ])('%s: no offer yet is %s, sent was %s', (stage, early, sent) => {
    expect(stageForms(stage)).toMatchObject({ early, sent });
  });
});

describe('the position', () => {
  test.each([
    ['総合職', '総合職'],
    ['営業志望', '営業'],
    ['営業職志望', '営業職'],
    ['第1志望: 営業', '営業'],
    ['営業?', '営業'],
    ['（営業）', '営業'],
    ['27卒 総合職', '総合職'],
    ['総合職（営業）', '総合職（営業）'],
    ['Software Engineer', 'Software Engineer'],
    ['看護師', '看護師'],
    ['新卒採用', undefined],
    ['未定', undefined],
    ['特になし', undefined],
    ['不問', undefined],
    ['？', undefined],
    ['－', undefined],
    [undefined, undefined],
  ])('%s: %s', (position, expected) => {
    expect(appliedPosition(position)).toBe(expected);
  });
});
