// What is untranslated where, counted by hand on a small feed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translationStatus } from '../../../src/exports/report/translation-status.js';
import { parseFeed } from '../../../src/feed/parse.js';

const { feed } = parseFeed({
  schemaVersion: '1.0',
  languages: [{ code: 'de' }, { code: 'uk' }],
  organizations: [{ id: 'v', name: 'Verein am Markt' }],
  offers: [
    {
      id: 'o1',
      title: { de: 'Deutschkurs', en: 'German course' },
      access: { documents: [{ de: 'Ausweis', en: 'Passport' }, 'Geduld'] },
      runs: [{ capacity: { asOf: '2026-01-01' }, note: 'Raum 3' }],
      childcare: { de: 'nebenan' },
      textMeta: { en: { origin: 'machine' } },
    },
    { id: 'o2', title: { de: 'Café', en: 'Café' }, childcare: true },
  ],
});
const status = translationStatus(feed);
const of = (language: string) => status.find((one) => one.language === language)!;

describe('translations of a feed', () => {
  it('asks for the languages it names and for those its texts have', () =>
    assert.deepEqual(
      status.map(({ language }) => language),
      ['de', 'uk', 'en'],
    ));

  it('names every text that lacks a language, by its path', () =>
    assert.deepEqual(of('en').missing, [
      {
        collection: 'offers',
        id: 'o1',
        title: 'Deutschkurs',
        fields: ['access.documents[1]', 'runs[0].note', 'childcare'],
      },
    ]));

  it('counts texts and whole records; plain names need no translation', () => {
    assert.deepEqual(
      { ...of('en'), missing: 0 },
      { language: 'en', texts: 6, translated: 3, complete: 2, records: 3, machine: 1, missing: 0 },
    );
    assert.equal(of('de').translated, 6);
    assert.equal(of('uk').translated, 0);
  });

  it('asks only for what somebody wants to know', () =>
    assert.deepEqual(
      translationStatus(feed, ['ar']).map(({ language, missing }) => [language, missing.length]),
      [['ar', 2]],
    ));
});
