/**
 * What every page loads, as one file that is fetched once: each part looks for what it acts upon and does nothing where it
 * is not. What only some pages have, or a reader first asks for, is apart.
 */
import './newer-methods.ts';
import './preferences.ts';
import './section-strip.ts';
import './search-keys.ts';
import './place-links.ts';
import './landing.ts';
import './arrival.ts';
import './same-place.ts';
import './charts.ts';
import './paper.ts';
import './started.ts';
