package org.groundbreak.adrs;

import java.util.Optional;

/**
 * Somebody who decided, as a page names him.
 *
 * @param userKey where the page mentions a user
 * @param userName where an older page mentions one
 * @param words what stands there as text, 200 characters at most; empty for a mention without
 */
public record AdrDecider(Optional<String> userKey, Optional<String> userName, String words) {

    public AdrDecider {
        words = Phrases.shortened(words);
    }

    /** The same of whom no account is known: what stands in the page as text is left. */
    public AdrDecider withoutUser() {
        return new AdrDecider(Optional.empty(), Optional.empty(), words);
    }
}
