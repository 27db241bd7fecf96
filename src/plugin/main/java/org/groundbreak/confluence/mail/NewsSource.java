package org.groundbreak.confluence.mail;

import java.time.Instant;
import java.util.List;

/**
 * Something that people are told about in the daily mail. It says how things stand now, as of reminders: asked again, it
 * says again what still holds, and what was once done with is gone.
 */
@FunctionalInterface
public interface NewsSource {

    /** What there is to tell now, in the order in which it is told, to whomever; nobody is signed in when it is asked. */
    List<NewsItem> news(Instant now);
}
