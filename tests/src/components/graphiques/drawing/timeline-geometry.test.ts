import { expect, test } from 'vitest';
import { timelineGeometry, type TimelineEvent } from '../../../../../src/components/graphiques/drawing/timeline-geometry.ts';
import { realBook } from '../real-book.ts';
import { frise } from './drawings.ts';

const event = (date: string, plus: Partial<TimelineEvent> = {}): TimelineEvent => ({
  date,
  titre: 'Un titre',
  texte: 'Une phrase.',
  sens: 'cadre',
  ...plus,
});

test('every event has its mark, from top to bottom', () => {
  const { marks } = frise('papier');
  expect(marks.map(({ direction }) => direction)).toEqual(realBook().chronologie.map(({ sens }) => sens));
  marks.slice(1).forEach((mark, rank) => expect(mark.y).toBeGreaterThan(marks[rank]!.y + 4));
});

test('a year is written once, at its first event', () => {
  const { labels, rules } = timelineGeometry([event('2021'), event('2021-05'), event('2022-09-27')], 176);
  expect(labels.filter(({ text }) => /^\d{4}$/.test(text)).map(({ text }) => text)).toEqual(['2021', '2022']);
  expect(rules).toHaveLength(1);
});

test('a date is as precise as its source', () => {
  const texts = timelineGeometry([event('2021'), event('2022-05'), event('2023-09-01')], 176).labels.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['mai', '1er\u00a0septembre']));
});

test('on a phone the whole date stands above the title', () => {
  const texts = timelineGeometry([event('2021'), event('2023-09-27')], 72).labels.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['2021', '27\u00a0septembre\u00a02023']));
});

test('the key shows the four kinds', () => {
  expect(frise('etroit').key.map(({ direction }) => direction)).toEqual(['essor', 'tournant', 'recul', 'cadre']);
});
