package org.groundbreak.confluence.meetings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Somebody in a calendar's message.
 *
 * @param name full name, in one line and without double quotes, which the name in such a message cannot have
 * @param address of his mail; empty where nobody may know it, or he has none
 */
record Party(String name, Optional<String> address) {

    /** An address that is none, for a field that has to have one. */
    private static final String NOBODY = "invalid:nomail";

    Party {
        name = OneLine.of(name).replace('"', '\'');
    }

    /** The same without what only those who are invited together may know. */
    Party withoutAddress() {
        return new Party(name, Optional.empty());
    }

    /** The address as calendars write it. */
    String uri() {
        return address.flatMap(Party::mailto).orElse(NOBODY);
    }

    /** Of an address that is none, nothing is made: what is written in profiles is not always one. */
    private static Optional<String> mailto(String address) {
        try {
            String encoded = new URI("mailto", address.strip(), null).toASCIIString();
            return Optional.of(encoded.replace("?", "%3F").replace("&", "%26"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
