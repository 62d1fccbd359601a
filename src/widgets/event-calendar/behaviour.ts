// What a visitor can do with the calendar beside what every list can: choose days, turn the months, open one date.
import type { FeedEvent } from '../../feed/types.js';
import { addDays } from '../../time/civil.js';
import { daySpan, type DaySpanName } from '../../time/month-grid.js';
import { addMonths } from '../../time/civil.js';
import { printOnly } from '../../ui/print.js';
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
  #poster: typeof import('./poster.js') | undefined;
  #week: string | undefined;

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
    if (urlPrefix === undefined) return this.address();
    const page = document.URL;
    if (this.#links?.asked !== asked || this.#links.page !== page)
      this.#links = { asked, page, one: this.#around(asked), dated: this.#around(asked, 'some-date') };
    const { one, dated } = this.#links;
    const [start, middle, end] = date === undefined ? one : dated;
    if (middle === undefined) return this.addressFor({ ...asked, record: id, date });
    const first = `${start}=${encodeURIComponent(id)}${middle}`;
    return date === undefined ? first : `${first}=${encodeURIComponent(date)}${end}`;
  };

  /** An address without a record and its date; nothing when it is too long for them. */
  #around(asked: CalendarQuery, date?: string): readonly string[] {
    const parts = this.addressFor({ ...asked, record: 'some-record', date }).split(/=some-(?:record|date)/);
    return parts.length === (date === undefined ? 2 : 3) ? parts : [];
  }

  /** A month holds a hundred links, which differ in nothing but these two. */
  #links:
    | {
        readonly asked: CalendarQuery;
        readonly page: string;
        readonly one: readonly string[];
        readonly dated: readonly string[];
      }
    | undefined;

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

  /** A week as a poster: the one of the days that are shown. */
  poster = async (): Promise<void> => {
    const host = this.#calendar;
    const part = (this.#poster ??= await host.load(import('./poster.js')));
    if (!part) return;
    host.wear(part.posterStyles);
    const { from, month } = host.asked;
    const day = from ?? (host.form === 'month' && month ? `${month}-01` : this.#today);
    this.#week = part.posterWeek(day);
    this.redraw();
  };

  #turnPoster = (weeks: number): void => {
    const week = (this.#week = addDays(this.#week!, 7 * weeks));
    this.say(() => this.#poster!.weekText(week, this.#calendar.language));
    this.redraw();
  };

  override dialog(): unknown {
    const week = this.#week;
    return week && this.#poster && this.#calendar.context
      ? this.#poster.posterDialog(this.#calendar, week, this.#calendar.filtered?.fits, {
          turn: this.#turnPoster,
          print: () => printOnly(this.#calendar.element, 'size: A4; margin: 12mm'),
          close: () => {
            this.#week = undefined;
            this.focusAfter('.menu summary');
            this.redraw();
          },
        })
      : super.dialog();
  }

  /** A menu closes by Escape, and when the focus leaves it. */
  menuKey = (event: KeyboardEvent): void => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  leaveMenu = (event: FocusEvent): void => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (!menu.contains(event.relatedTarget as Node | null)) menu.open = false;
  };

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
