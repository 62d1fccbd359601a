// The three elements in a template of Angular: their own directives check what is bound, the document checks events.
import { ChangeDetectionStrategy, Component, ElementRef, signal, viewChild } from '@angular/core';
import type { EventCalendar, Offer } from 'miteinander';
import { MitContactDirectory, MitEventCalendar, MitOfferFinder } from 'miteinander/angular';

declare const told: (line: string) => void;

@Component({
  selector: 'app-root',
  imports: [MitContactDirectory, MitEventCalendar, MitOfferFinder],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mit-offer-finder
      [feed]="feed"
      [pageSize]="size()"
      [headingLevel]="3"
      preset-town="05382060"
      urlState="off"
      class="wide"
      (mit-ready)="ready($event)"
      (mit-open)="open($event)"
    >
      <a href="/all">All offers</a>
    </mit-offer-finder>
    <mit-event-calendar
      #calendar
      [feed]="feed"
      view="list"
      [count]="3"
      [weekNumbers]="true"
      urlState="off"
      (mit-change)="show($event.detail.text)"
    />
    <mit-contact-directory
      [feed]="feed"
      group-by="town"
      json-ld
      page-size="5"
      urlState="off"
      (mit-error)="say($event.detail.code)"
    />
  `,
})
export class Page {
  readonly feed = new URLSearchParams(location.search).get('feed') ?? '';
  readonly size = signal(1);
  readonly calendar = viewChild.required<ElementRef<EventCalendar>>('calendar');
  ready(event: CustomEvent<{ readonly records: number }>) {
    told(`ready ${event.detail.records}`);
    this.size.set(2);
  }
  open(event: CustomEvent<{ readonly id: string; readonly record: Pick<Offer, 'id'> }>) {
    event.preventDefault();
    told(`open ${event.detail.record.id}`);
  }
  show(id: string) {
    this.calendar().nativeElement.open(id);
  }
  say(code: string) {
    told(code);
  }
}
