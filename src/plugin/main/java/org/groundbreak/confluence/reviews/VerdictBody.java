package org.groundbreak.confluence.reviews;

/**
 * A verdict that stands, for one viewer.
 *
 * @param event the number of the event by which it was given
 * @param verdict name of the {@link org.groundbreak.reviews.Verdict}
 * @param text what it says, in the viewer's language
 * @param lozenge class of AUI's lozenge
 * @param at instant in ISO 8601, UTC
 * @param atText date and time as the viewer writes them
 * @param pageVersion the version that was seen; 0 for one of the page elsewhere
 * @param versionText the same in words, which say so
 * @param onPresentContent whether the page still says that
 * @param comment in that person's words; null when there are none, or they were erased
 * @param mine whether it is the viewer's
 */
public record VerdictBody(
        long event,
        String verdict,
        String text,
        String lozenge,
        String at,
        String atText,
        int pageVersion,
        String versionText,
        boolean onPresentContent,
        String comment,
        boolean mine) {}
