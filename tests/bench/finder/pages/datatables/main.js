// DataTables 3 with its default style: its own request for the data, twenty rows a page, hidden columns searched too.
/* global document, performance */
import DataTable from 'datatables.net-dt';
import 'datatables.net-dt/css';
import { fill } from '../../../pages/fill.js';

const finder = document.querySelector('.plain');
const [town, field, cost] = finder.querySelectorAll('select');

const escaped = DataTable.render.text();
const columns = [
  ['title', 'Angebot'],
  ['kind', 'Art'],
  ['summary', 'Kurz'],
  ['town', 'Ort'],
  ['when', 'Zeit'],
  ['level', 'Niveau'],
  ['languages', 'Sprachen'],
  ['cost', 'Kosten'],
  ['provider', 'Anbieter'],
  ['description', 'Text', false],
  ['fields', 'Handlungsfeld', false],
].map(([data, title, visible = true]) => ({ data, title, visible, render: escaped }));

const table = new DataTable(finder.querySelector('table'), {
  ajax: { url: finder.dataset.feed, dataSrc: '' },
  columns,
  order: [],
  pageLength: 20,
  initComplete() {
    const rows = this.api().rows().data().toArray();
    fill(
      town,
      rows.map((row) => row.town),
    );
    fill(
      field,
      rows.flatMap((row) => row.fields),
    );
    performance.mark('filterable');
  },
});
const filterBy = (select, name) =>
  select.addEventListener('change', () =>
    table
      .column(columns.findIndex(({ data }) => data === name))
      .search(select.value)
      .draw(),
  );
filterBy(town, 'town');
filterBy(field, 'fields');
filterBy(cost, 'cost');
