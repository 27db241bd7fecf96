package org.groundbreak.storage;

import java.util.Optional;

/**
 * An attachment that a body names (rule F16).
 *
 * @param fileName its name, as written
 * @param spaceKey space of the page it belongs to, where the body says so; empty for that of the page itself
 * @param pageTitle title of the page it belongs to, where the body says so; empty for the page itself
 */
public record ShownAttachment(String fileName, Optional<String> spaceKey, Optional<String> pageTitle)
        implements Comparable<ShownAttachment> {

    @Override
    public int compareTo(ShownAttachment other) {
        return text().compareTo(other.text());
    }

    /** Neither names nor titles nor keys have that character in XML, so that no two are written alike. */
    String text() {
        return fileName + '\0' + spaceKey.orElse("") + '\0' + pageTitle.orElse("");
    }
}
