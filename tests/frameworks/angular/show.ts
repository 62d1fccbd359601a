// Starts the page of Angular. The compiler links what libraries bring, which the tool of Angular would do while building.
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Page } from './page.js';

export const show = () => {
  document.body.append(document.createElement('app-root'));
  return bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
};
