// The rows as both calendars for programmers take them.
/* global document */
export const today = new Date(Date.now()).toISOString().slice(0, 10);
export const root = document.querySelector('.plain');
export const isMonth = root.dataset.form === 'month';

const response = await fetch(root.dataset.feed);
export const rows = await response.json();

export const eventOf = ({ id, title, start, end, allDay }) => ({ id, title, start, end, allDay });
