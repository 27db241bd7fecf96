package org.groundbreak.confluence.trail;

import java.util.List;

/**
 * A part of the history of a spec, the newest event first.
 *
 * @param entries what happened
 * @param next where the next part begins, for the parameter {@code cursor}; null when this is the last one
 */
public record TrailPart(List<TrailEntry> entries, String next) {

    public TrailPart {
        entries = List.copyOf(entries);
    }

    /**
     * One event.
     *
     * @param sequence its number
     * @param type its name in the log; null when the row can be no event
     * @param text what happened, in words
     * @param by who did it, in words; null when it came about by itself
     * @param at when, in UTC; null when the row can be no event
     * @param atText the same as the reader writes it, in the reader's zone
     * @param pageVersion which version of the page was meant, there where it was taken in; 0 for none
     * @param versionText the same in words, which say so; null for none
     * @param words what was written, as far as it still stands
     * @param erased whether something was written that does not stand any more
     * @param imported by whom and when it was taken in, in words; null when it happened here
     */
    public record TrailEntry(
            long sequence,
            String type,
            String text,
            String by,
            String at,
            String atText,
            int pageVersion,
            String versionText,
            List<TrailWords> words,
            boolean erased,
            String imported) {

        public TrailEntry {
            words = List.copyOf(words);
        }
    }

    /**
     * Something that was written.
     *
     * @param about what it is about, in words; null where it goes without saying
     * @param text what was written
     */
    public record TrailWords(String about, String text) {}
}
