package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecState;

/**
 * One person with one page he may view, in one request: everything that is read for it is read once. Made by
 * {@link SpecDesk}.
 *
 * @param viewer who asks
 * @param page as it is published now
 * @param content what that page says
 * @param spec its log
 * @param cast everybody the log speaks of
 * @param effort how much may be done to learn what the page says
 * @param surroundings what holds around the page
 */
public record SpecVisit(
        UserKey viewer,
        Page page,
        PageContent content,
        SpecStream spec,
        Cast cast,
        Effort effort,
        Surroundings surroundings) {

    /** How the spec stands. */
    public SpecState state() {
        return spec.state();
    }

    /** The version that is published now. */
    public int version() {
        return content.version();
    }

    /** The viewer's number in this log; a stranger when it does not know him. */
    public PersonNumber actor() {
        return cast.numberOf(viewer);
    }

    /** What can be seen of the page. */
    PageSight sight() {
        return PageSight.of(content, PagePlace.of(page));
    }

    /** The same, looked at as {@link SpecStream#seenAs}. */
    public SpecVisit seenAs(SpecState seen) {
        return with(spec.seenAs(seen), cast);
    }

    /** The same after something has happened. */
    SpecVisit with(SpecStream changed, Cast everybody) {
        return new SpecVisit(viewer, page, content, changed, everybody, effort, surroundings);
    }
}
