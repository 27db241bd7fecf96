package org.groundbreak.confluence.meetings;

/** Text without what ends a line or cannot be seen, since a line break in a header would begin another one. */
final class OneLine {

    private OneLine() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
