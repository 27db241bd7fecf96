package org.groundbreak.confluence.adrs;

import java.util.List;

/**
 * An ADR as one viewer sees it; a row of the index and body of the REST answers about one.
 *
 * @param contentId of its page
 * @param number such as {@code ADR-12}; null where it has none
 * @param title of its page
 * @param path of its page, below the base URL
 * @param space key of its page's space
 * @param status code of where it stands, all pages taken together
 * @param statusText the same in the viewer's words
 * @param lozenge class of AUI's lozenge for it
 * @param inForce whether it holds now
 * @param date of the decision, such as {@code 2026-11-28}; null where the page says none
 * @param dateText the same as the viewer writes it; null where the page says none
 * @param deciders their names, in the order of the page
 * @param tags in the order of the page
 * @param adoption code of how far it was put into practice; null where nothing is said
 * @param adoptionText the same in the viewer's words
 * @param specs those its page links to and the viewer may see, with the start of the work on them
 * @param reviewBy when it is to be looked at again; null where the page does not say
 * @param reviewByText the same as the viewer writes it
 * @param reviewOverdue whether that day has passed
 * @param relations from both sides, with pages that the viewer may see
 * @param notes what follows from other pages, in sentences: who proposes to replace it, what replaces a part of it, and
 *     whether one that the viewer cannot see replaced it, and whether not all others were looked at
 * @param findings what should be mended; in rows of the index without the others they concern
 * @param unreadable why the page cannot be read; null when it can
 * @param pageVersion the version that was read, for the next command
 * @param may what the viewer may do; null in rows of the index
 */
public record AdrBody(
        long contentId,
        String number,
        String title,
        String path,
        String space,
        String status,
        String statusText,
        String lozenge,
        boolean inForce,
        String date,
        String dateText,
        List<String> deciders,
        List<String> tags,
        String adoption,
        String adoptionText,
        List<AdrSpecBody> specs,
        String reviewBy,
        String reviewByText,
        boolean reviewOverdue,
        List<AdrRelationBody> relations,
        List<String> notes,
        List<AdrFindingBody> findings,
        String unreadable,
        int pageVersion,
        AdrMay may) {

    public AdrBody {
        deciders = List.copyOf(deciders);
        tags = List.copyOf(tags);
        specs = List.copyOf(specs);
        relations = List.copyOf(relations);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }
}
