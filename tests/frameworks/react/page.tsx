// The three elements in React 19: what is right compiles, and each line that is wrong is known to be.
import type { EventCalendar, Offer } from 'miteinander';
import 'miteinander/react';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

declare const told: (line: string) => void;

export function Page({ feed }: { readonly feed: string }) {
  const calendar = useRef<EventCalendar>(null);
  const [size, setSize] = useState(1);
  return (
    <main>
      <mit-offer-finder
        feed={feed}
        pageSize={size}
        heading-level={3}
        preset-town="05382060"
        url-state="off"
        className="wide"
        onmit-ready={(event) => {
          const records: number = event.detail.records;
          told(`ready ${records}`);
          setSize(2);
        }}
        onmit-open={(event) => {
          const offer: Offer = event.detail.record;
          event.preventDefault();
          told(`open ${offer.id}`);
        }}
      >
        <a href="/all">All offers</a>
      </mit-offer-finder>
      <mit-event-calendar
        ref={calendar}
        feed={feed}
        view="list"
        count={3}
        week-numbers
        url-state="off"
        onmit-change={(event) => calendar.current?.open(event.detail.text)}
      />
      <mit-contact-directory
        feed={feed}
        group-by="town"
        json-ld=""
        page-size="5"
        url-state="off"
        onmit-error={(event) => told(event.detail.code)}
      />
    </main>
  );
}

export const wrong = [
  // @ts-expect-error a number is needed
  <mit-offer-finder pageSize="many" />,
  // @ts-expect-error a number is needed, as text or not
  <mit-offer-finder page-size="many" />,
  // @ts-expect-error an address is text
  <mit-event-calendar feed={1} />,
  // @ts-expect-error a code is text
  <mit-event-calendar lock-type={true} />,
  // @ts-expect-error on or off
  <mit-contact-directory json-ld="perhaps" />,
  // @ts-expect-error no such property
  <mit-contact-directory pageSizes={5} />,
  // @ts-expect-error offers have no count
  <mit-offer-finder count={3} />,
  // @ts-expect-error the event has no such detail
  <mit-offer-finder onmit-ready={(event) => event.detail.offers} />,
  // @ts-expect-error no such element
  <mit-offers />,
];

export const show = (feed: string) =>
  createRoot(document.body.appendChild(document.createElement('div'))).render(<Page feed={feed} />);
