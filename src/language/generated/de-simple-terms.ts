import type { Texts } from '../message.js';
export const templates: Texts = {};
