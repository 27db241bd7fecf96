/** What happened, in order and for ever, and how commands become events. Knows no spec and no database. */
package org.groundbreak.events;
