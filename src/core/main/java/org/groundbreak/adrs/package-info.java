/**
 * Architecture decision records: what a page says of one, where to write a field of it, and what follows from all of
 * them together. The page alone is the truth; nothing here is an event. The rules are A1 to A15.
 */
package org.groundbreak.adrs;
