package org.groundbreak.confluence.adrs;

/**
 * A relation of an ADR as one viewer sees it, from the side of that ADR.
 *
 * @param kind code of the kind
 * @param inverse whether the other one supersedes, amends or depends on this one
 * @param label in the viewer's words, such as "superseded by", or "to be replaced by" where that is only proposed
 * @param contentId of the other page, which the viewer may see
 * @param name the number of the other, else its title
 * @param title of the other
 * @param path of the other page, below the base URL
 * @param partly whether it concerns a part alone
 * @param note the words behind the link; null without
 * @param stated whether this page says so itself, and not the other one alone
 * @param takeBack how the viewer takes it out of this page again; null where he may not, or it does not stand in a row of
 *     its own
 */
public record AdrRelationBody(
        String kind,
        boolean inverse,
        String label,
        long contentId,
        String name,
        String title,
        String path,
        boolean partly,
        String note,
        boolean stated,
        AdrMendBody takeBack) {}
