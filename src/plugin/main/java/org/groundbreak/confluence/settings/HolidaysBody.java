package org.groundbreak.confluence.settings;

import java.util.List;

/**
 * Holidays, those of here and those of above.
 *
 * @param version as {@link PartBody#version}
 * @param own null where they are inherited
 * @param inherited without any day where nothing is said above
 */
record HolidaysBody(long version, DaysBody own, DaysBody inherited) {

    /**
     * The holidays of one file.
     *
     * @param fileName empty when they are from no file
     * @param readText when it was taken over; empty when it was not
     * @param days by rising date
     * @param passedOver entries of the file that are no whole days, or lie outside of the years that are kept
     */
    record DaysBody(String fileName, String readText, List<DayBody> days, int passedOver) {}

    /** One day. @param date {@code 2026-12-25} */
    record DayBody(String date, String dateText, String name) {}
}
