// What a visitor can do with the calendar beside what every list can: choose days, turn the months, open one date.
import type { FeedEvent } from '../../feed/types.js';
import { addDays } from '../../time/civil.js';
import { daySpan, type DaySpanName } from '../../time/month-grid.js';
import { addMonths } from '../../time/civil.js';
import { pick } from '../base/context.js';
import { ListBehaviour, type DetailsPart } from '../base/list-behaviour.js';
import type { CalendarHost } from './host.js';
import { emptyQuery, facetIds, fromParams, type CalendarForm, type CalendarQuery } from './query.js';
import { countText } from './templates.js';
import { changed, toParams } from './transitions.js';

export class Behaviour extends ListBehaviour<CalendarQuery> {
  protected readonly itemLinks = '.event .title a';
  protected override readonly everything = { from: undefined, to: undefined };
  readonly #calendar: CalendarHost;

  constructor(host: CalendarHost) {
    super(host, { fromParams, toParams, changed, facetIds });
    this.#calendar = host;
  }

  /** One of the spans people ask for, or none. */
  span = (name: DaySpanName | undefined): void => {
    const { from, to } = name ? daySpan(name, this.#today) : {};
    this.days(from, to && addDays(to, -1));
  };

  /** First and last day, ISO dates. */
  days = (from: string | undefined, to: string | undefined): void =>
    this.ask(this.changed({ from, to, form: 'agenda' }));

  form = (form: CalendarForm): void => this.ask(this.changed({ form }));

  /** So many months on or back; 0 is the month of today. */
  turn = (by: number): void => {
    const { month = this.#today.slice(0, 7) } = this.#calendar.asked;
    const next = by ? addMonths(month, by) : undefined;
    this.ask(
      { ...this.#calendar.asked, month: next === this.#today.slice(0, 7) ? undefined : next },
      'replace',
    );
  };

  openDate = (id: string, date: string | undefined): void => {
    this.opening = { date };
    this.open(id);
  };

  /** Permalink of one date. */
  addressOf = (id: string, date: string | undefined): string => {
    const { asked, urlPrefix } = this.#calendar;
    return urlPrefix === undefined ? this.address() : this.addressFor({ ...asked, record: id, date });
  };

  /** The programme of a series. */
  programme = (series: string): void => {
    this.focusAfter('.counted');
    this.ask(this.#programme(series));
  };

  /** Permalink of the programme of a series. */
  programmeAddress = (series: string): string =>
    this.#calendar.urlPrefix === undefined ? this.address() : this.addressFor(this.#programme(series));

  #programme(series: string): CalendarQuery {
    const { preset } = this.#calendar;
    const selection = { ...preset.selection, series: [series] };
    const { language } = this.#calendar.asked;
    return { ...emptyQuery, language, selection, form: 'programme' };
  }

  get #today(): string {
    return this.#calendar.model!.today;
  }

  protected async loadDetails(): Promise<DetailsPart> {
    const { eventDetails, detailsStyles } = await import('./details.js');
    return { draw: () => eventDetails(this.#calendar, this), styles: detailsStyles };
  }

  protected countText(count: number): string {
    return countText(this.#calendar.language, count);
  }

  protected recordOf(id: string): FeedEvent | undefined {
    return this.#calendar.snapshot?.feed.events.find((event) => event.id === id);
  }

  protected titleOf(id: string): string | undefined {
    const record = this.recordOf(id);
    const { context } = this.#calendar;
    return record && context && pick(context, record.title)?.text;
  }

  protected ownState({ from, to }: CalendarQuery): unknown {
    return [from, to];
  }
}
