import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { msg, setActiveTexts, str, type Texts } from '../../../src/language/message.js';

// As the generated modules hold them: values are places in the source's list of values.
const english: Texts = {
  'test.plain': 'Hello',
  'test.turned': str`${1} of ${0}`,
  'test.dropped': 'two offers',
  'test.twice': str`${0} and again ${0}`,
};
const greet = () => msg('Hallo', { id: 'test.plain' });
const count = (n: number) => msg(str`${n} von ${10}`, { id: 'test.turned' });

describe('messages', () => {
  afterEach(() => setActiveTexts(undefined));

  it('are German without texts', () => {
    assert.equal(greet(), 'Hallo');
    assert.equal(count(3), '3 von 10');
    assert.equal(msg(str`nur ${'Text'}`, { id: 'test.other' }), 'nur Text');
  });

  it('follow the active texts, values in the order of the translation', () => {
    setActiveTexts(english);
    assert.equal(greet(), 'Hello');
    assert.equal(count(3), '10 of 3');
    assert.equal(msg(str`${2} Angebote`, { id: 'test.dropped' }), 'two offers');
    assert.equal(msg(str`noch einmal ${'x'}`, { id: 'test.twice' }), 'x and again x');
  });

  it('fall back to German, never to an id', () => {
    setActiveTexts(english);
    assert.equal(msg('Neu', { id: 'test.new' }), 'Neu');
    assert.equal(msg(str`${0} neue`, { id: 'test.new-count' }), '0 neue');
  });

  it('let widgets of two languages take turns on one page', () => {
    const seen: string[] = [];
    for (const texts of [english, undefined, english]) {
      setActiveTexts(texts);
      seen.push(greet());
    }
    assert.deepEqual(seen, ['Hello', 'Hallo', 'Hello']);
  });

  it('take plain text only', () => {
    const template = { _$litType$: 1, strings: ['<b>', '</b>'], values: [1] };
    const refuse = () => {
      // @ts-expect-error markup belongs in templates, not in messages
      msg(template, { id: 'test.markup' });
      // @ts-expect-error without an id a changed text loses its translations
      msg('Hallo');
      // @ts-expect-error numbers are no text
      msg(1, { id: 'test.number' });
    };
    assert.equal(typeof refuse, 'function');
  });
});
