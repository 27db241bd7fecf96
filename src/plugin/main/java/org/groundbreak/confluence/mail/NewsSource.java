package org.groundbreak.confluence.mail;

import java.util.List;

/**
 * Something that people are told about in the daily mail. It says how things stand now, as of reminders: asked again, it
 * says again what still holds, and what was once done with is gone.
 */
@FunctionalInterface
public interface NewsSource {

    /**
     * What there is to tell those whose mail is due, in the order in which it is told; nobody is signed in when it is asked.
     *
     * @param morning is asked about everybody who may be told something, now or some day
     */
    List<NewsItem> news(Morning morning);
}
