// What must not compile in a template of Angular: each line below a comment that says so, and no other.
import { Component } from '@angular/core';
import { MitContactDirectory, MitEventCalendar, MitOfferFinder } from 'miteinander/angular';

@Component({
  selector: 'app-wrong',
  imports: [MitContactDirectory, MitEventCalendar, MitOfferFinder],
  template: `
    <!-- wrong: a number is needed -->
    <mit-offer-finder [pageSize]="'many'" />
    <!-- wrong: an address is text -->
    <mit-event-calendar [feed]="1" />
    <!-- wrong: on or off -->
    <mit-contact-directory [jsonLd]="'perhaps'" />
    <!-- wrong: no such property -->
    <mit-contact-directory [pageSizes]="5" />
    <!-- wrong: offers have no count -->
    <mit-offer-finder [count]="3" />
    <!-- wrong: the event has no such detail -->
    <mit-offer-finder (mit-ready)="say($event.detail.offers)" />
    <!-- wrong: no such element -->
    <mit-offers />
  `,
})
export class Wrong {
  say(text: string) {
    return text;
  }
}
