package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.facts.PageState;

/**
 * What can be seen of the page of a spec, at one look.
 *
 * @param content what it says; empty unless it is published
 * @param absence where it is when it is not published; empty when it is, and when that cannot be told
 * @param place where it stands in the host; empty unless it is published, and when that was not looked at
 */
public record PageSight(Optional<PageContent> content, Optional<PageState> absence, Optional<PagePlace> place) {

    private static final PageSight UNKNOWN = new PageSight(Optional.empty(), Optional.empty(), Optional.empty());

    /** A page that is published, of which only the content was looked at. */
    public static PageSight of(PageContent content) {
        return new PageSight(Optional.of(content), Optional.empty(), Optional.empty());
    }

    /** A page that is published. */
    static PageSight of(PageContent content, PagePlace place) {
        return new PageSight(Optional.of(content), Optional.empty(), Optional.of(place));
    }

    /** A page that the host has found, for the background. A draft or an old version under the id of a spec tells nothing. */
    static PageSight of(Page page, ContentReader reader) {
        return of(page, reader, Effort.BACKGROUND);
    }

    /** The same with as much effort as may be made. */
    static PageSight of(Page page, ContentReader reader, Effort effort) {
        if (Pages.isCurrent(page)) {
            return of(reader.now(page, effort), PagePlace.of(page));
        }
        return Pages.isInTrash(page) ? absent(PageState.IN_TRASH) : UNKNOWN;
    }

    /**
     * A page that the host does not find.
     *
     * @param gone whether it is sure that there is none
     */
    static PageSight missing(boolean gone) {
        return gone ? absent(PageState.GONE) : UNKNOWN;
    }

    /** Whether the host has the page, published or in the trash. */
    boolean found() {
        return content.isPresent() || absence.filter(PageState.IN_TRASH::equals).isPresent();
    }

    private static PageSight absent(PageState state) {
        return new PageSight(Optional.empty(), Optional.of(state), Optional.empty());
    }

    /** What has become of the page; empty when that cannot be told, and then it is as it was last. Reading it may be work. */
    public Optional<PageState> state() {
        return content.map(page -> page.lacksMacro() ? PageState.WITHOUT_MACRO : PageState.PRESENT)
                .or(() -> absence);
    }
}
