package org.groundbreak.confluence.questions;

import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/** The beginning of a text. */
final class Excerpt {

    private static final String MORE = "\u2026";

    private Excerpt() {}

    /**
     * What a reader reads of a body, on one line.
     *
     * @param body in storage format
     * @param most UTF-16 units; what is longer ends behind a word, if there is one in its second half, and says so
     * @return empty for a body that is no storage format
     */
    static String of(String body, int most) {
        try {
            return cut(StorageDocument.parse(body).words(), most);
        } catch (StorageFormatException e) {
            return "";
        }
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int gap = words.lastIndexOf(' ', most);
        int end = gap > most / 2 ? gap : most;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + MORE;
    }
}
