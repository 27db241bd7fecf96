package org.groundbreak.confluence.waiting;

import java.util.List;

/**
 * People of open rounds whose accounts are gone or deactivated, as far as one part of the rounds tells; body of the REST
 * answer.
 *
 * @param people each once; may be none although more follow
 * @param after for the next request; null at the end
 */
public record GoneBody(List<GonePerson> people, String after) {

    public GoneBody {
        people = List.copyOf(people);
    }

    /**
     * Somebody who can do nothing any more.
     *
     * @param number stands for him where the account is gone; null where it has a name
     * @param userName the name of an account that is deactivated; null where it is gone
     * @param name full name, or a sentence where the account is gone
     * @param rounds in which he is, one at least
     */
    public record GonePerson(Long number, String userName, String name, List<GoneRound> rounds) {

        public GonePerson {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * A round in which somebody is.
     *
     * @param contentId id of the page
     * @param title of the page
     * @param partsText what he is in it, in the reader's language
     */
    public record GoneRound(long contentId, String title, String partsText) {}
}
