package org.groundbreak.host.rest;

/**
 * A file that somebody takes with him, as the answer of a method that reads.
 *
 * @param type media type, without the character set, which is UTF-8
 * @param name of the file, letters, digits, hyphens and one dot
 * @param text what is in it
 */
public record TextFile(String type, String name, String text) {

    /** @throws IllegalArgumentException for another name, which could end the header it stands in */
    public TextFile {
        if (!name.matches("[A-Za-z0-9-]+\\.[a-z]+")) {
            throw new IllegalArgumentException("Not the name of a file: " + name);
        }
    }
}
