package org.groundbreak.confluence.settings;

import java.time.LocalDate;

/**
 * A day on which nobody works.
 *
 * @param date as it is called where the calendar holds
 * @param name in one line; may be empty
 */
record Holiday(LocalDate date, String name) {}
