package org.groundbreak.confluence.specs;

import java.time.Instant;
import java.util.Set;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.storage.ContentChange;

/**
 * 409: the page says something else than what somebody judged (rules S5 and R5). Names the version that could be judged.
 */
public final class ContentChanged extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int CONFLICT = 409;

    private final int pageVersion;
    private final boolean review;
    private final Instant seenAt;

    /**
     * Made by the rules, which do not know what has changed.
     *
     * @param now what is published now
     */
    ContentChanged(String code, PageContent now) {
        this(code, now.version(), now.readAt(), Set.of(ContentChange.OTHER), false);
    }

    private ContentChanged(String code, int pageVersion, Instant seenAt, Set<ContentChange> changes, boolean review) {
        super(CONFLICT, code, Integer.toString(pageVersion), ChangeWords.of(changes));
        this.pageVersion = pageVersion;
        this.seenAt = seenAt;
        this.review = review;
    }

    /** The same of a verdict in a round (rule R5). */
    static ContentChanged inReview(PageContent now) {
        return new ContentChanged(
                ReviewRefusal.CONTENT_CHANGED.code(), now.version(), now.readAt(), Set.of(ContentChange.OTHER), true);
    }

    /** The same, saying what has changed; at least one kind of thing (rule F9). */
    ContentChanged in(Set<ContentChange> changes) {
        return changes.isEmpty() ? this : new ContentChanged(code(), pageVersion, seenAt, changes, review);
    }

    @Override
    protected String textKey() {
        return review ? ReviewProblem.textKey(code()) : super.textKey();
    }

    @Override
    protected Object body(String message, String id) {
        return new Body(code(), message, id, pageVersion, seenAt.toString());
    }

    /**
     * Body of the answer.
     *
     * @param code stable, for programs
     * @param message in the reader's language, says what to do
     * @param id as in every problem
     * @param pageVersion the version that is published now
     * @param seenAt when it was read, so with which attachments; ISO 8601, UTC
     */
    public record Body(String code, String message, String id, int pageVersion, String seenAt) {}
}
