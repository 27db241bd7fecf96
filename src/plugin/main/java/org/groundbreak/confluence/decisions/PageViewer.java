package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import java.time.LocalDate;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.Cast;

/** Who looks at the decisions of a page, and what is the same for all of them; rights are asked of the host once. */
final class PageViewer {

    private final UserKey viewer;
    private final Page page;
    private final ShownPage shown;
    private final Cast cast;
    private final OldVersions oldVersions;
    private final boolean technicalGroup;
    private final LocalDate today;
    private final boolean writable;
    private final boolean edits;
    private final boolean administers;
    private final boolean creates;

    /** @param technicalGroup whether the space has one @param today the day it is in the space */
    PageViewer(
            UserKey viewer,
            Page page,
            ShownPage shown,
            Cast cast,
            OldVersions oldVersions,
            boolean technicalGroup,
            LocalDate today,
            PageAccess access) {
        this.viewer = viewer;
        this.page = page;
        this.shown = shown;
        this.cast = cast;
        this.oldVersions = oldVersions;
        this.technicalGroup = technicalGroup;
        this.today = today;
        this.writable = !access.readOnly();
        this.edits = writable && access.mayEdit(page);
        this.administers = writable && access.administersSpaceOf(page);
        this.creates = writable && access.mayCreate(page.getSpace());
    }

    PageReading reading() {
        return shown.reading();
    }

    /** One of its decisions with its attachments. */
    ShownDecision shown(int position) {
        return shown.at(position);
    }

    Cast cast() {
        return cast;
    }

    /** The versions of the page before the one that is published now. */
    OldVersions oldVersions() {
        return oldVersions;
    }

    boolean hasTechnicalGroup() {
        return technicalGroup;
    }

    LocalDate today() {
        return today;
    }

    /** Whether anything may be written now. */
    boolean writable() {
        return writable;
    }

    /** Whether he may edit the page now. */
    boolean edits() {
        return edits;
    }

    /** Whether he administers the space, and anything may be written now. */
    boolean administers() {
        return administers;
    }

    /** Whether he may make pages in the space, and anything may be written now. */
    boolean creates() {
        return creates;
    }

    /** He, with one decision of the page. */
    DecisionVisit at(int position, DecisionStream stream) {
        return new DecisionVisit(viewer, page, reading(), shown(position), stream, cast);
    }

    UserKey key() {
        return viewer;
    }
}
