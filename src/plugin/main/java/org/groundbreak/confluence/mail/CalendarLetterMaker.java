package org.groundbreak.confluence.mail;

import java.util.Optional;
import org.groundbreak.words.Words;

/** Writes a message of a calendar for somebody who can be written to. */
@FunctionalInterface
public interface CalendarLetterMaker {

    /**
     * The message; empty to send none.
     *
     * @param his words, in his language and zone
     * @param title of the page; empty when he may not view it, and then not a word of it is to be said (rule C4)
     */
    Optional<CalendarLetter> make(Words his, Optional<String> title);
}
