package org.groundbreak.storage;

import java.util.Optional;

/** A part of what a reader sees in a cell or below a heading, in the order of the body. */
public sealed interface CellPart {

    /** What it adds to the words of the cell; a line ends with {@code \n}. */
    String words();

    /** Text that is none of the others; white space, no-break spaces included, is one space. */
    record Words(String words) implements CellPart {}

    /**
     * A link of the host to a page, or one that leads elsewhere.
     *
     * @param title of the page, where the host names one
     * @param spaceKey of the page's space; empty where it is the space of the page that is read
     * @param contentId where the host names the page by its id
     * @param address where it is a link by address
     * @param words what is shown; the title where the link has no text of its own
     */
    record PageLink(
            Optional<String> title,
            Optional<String> spaceKey,
            Optional<Long> contentId,
            Optional<String> address,
            String words)
            implements CellPart {

        /** Whether it says which page it leads to. */
        public boolean hasTarget() {
            return title.isPresent() || contentId.isPresent() || address.isPresent();
        }
    }

    /**
     * A mention of a user.
     *
     * @param userKey as the host writes it today
     * @param userName as older pages have it
     * @param words what is shown where the link has a text of its own
     */
    record UserLink(Optional<String> userKey, Optional<String> userName, String words) implements CellPart {}

    /**
     * A date as the host's editor writes it.
     *
     * @param words its value as it stands there, usually {@code 2026-11-28}
     */
    record Day(String words) implements CellPart {}

    /**
     * The host's status lozenge.
     *
     * @param words its title
     * @param span the macro in the original body
     */
    record Lozenge(String words, BodySpan span) implements CellPart {}

    /**
     * A macro of this product.
     *
     * @param name such as {@code groundbreak-adr-number}
     */
    record OwnMacro(String name) implements CellPart {

        @Override
        public String words() {
            return "";
        }
    }
}
