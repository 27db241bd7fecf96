package org.groundbreak.host.rest;

import java.util.regex.Pattern;

/**
 * Something to download.
 *
 * @param name of the file: ASCII letters, digits, hyphens and points
 * @param type media type without parameters
 * @param text its content, sent in UTF-8
 */
public record FileBody(String name, String type, String text) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]+");

    /** @throws IllegalArgumentException when the name is not as described, so that no header is written with it */
    public FileBody {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a file of ours: " + name);
        }
    }
}
