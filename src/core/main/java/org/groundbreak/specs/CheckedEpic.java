package org.groundbreak.specs;

import org.groundbreak.people.PersonNumber;

/**
 * That Jira let somebody browse an epic when he sent the wizard (rule L11). Kept under the seed, for thirty days.
 *
 * @param person who asked
 * @param key as he typed it
 * @param epic the one of that key
 */
public record CheckedEpic(PersonNumber person, String key, EpicRef epic) {

    /** Whether it speaks of this person and of what the page says now; keys are the same in whatever case. */
    boolean of(PersonNumber publisher, String keyInPage) {
        return person.equals(publisher) && key.strip().equalsIgnoreCase(keyInPage.strip());
    }
}
