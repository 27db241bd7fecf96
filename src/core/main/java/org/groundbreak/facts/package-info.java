/**
 * What one product tells the other of a spec and an epic: ids, instants, statuses and counts, never a title, a text or a
 * person. States, not events. How they are written is not known here.
 */
package org.groundbreak.facts;
