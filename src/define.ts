// Registers all elements there are.
import './widgets/offer-finder/define.js';
import './widgets/event-calendar/define.js';
import './widgets/contact-directory/define.js';
