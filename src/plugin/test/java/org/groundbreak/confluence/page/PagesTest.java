package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.junit.jupiter.api.Test;

/** Pages and their versions, whose numbers may have gaps. */
class PagesTest {

    private static final long ID = 42;

    private final MockConfluence confluence = new MockConfluence();
    private final Pages pages = confluence.pages();

    @Test
    void givenAVersionWhenItsBodyIsAskedForThenItIsFoundByItsNumberAndNotItsPlace() {
        Page page = confluence.page(ID, "now", "author", "author", "author");
        Page old = mock(Page.class);
        when(old.getBodyAsString()).thenReturn("then");
        when(confluence.pageManager().getPage(1001)).thenReturn(old);
        List<VersionHistorySummary> withoutVersion2 = List.of(summary(3, ID), summary(1, 1001));
        when(confluence.pageManager().getVersionHistorySummaries(page)).thenReturn(withoutVersion2);

        assertEquals(Optional.of("then"), pages.bodyOf(page, 1));
        assertEquals(Optional.empty(), pages.bodyOf(page, 2));
        assertEquals(Optional.empty(), pages.bodyOf(page, 99));
    }

    @Test
    void givenTheCurrentVersionWhenItsBodyIsAskedForThenTheHistoryIsNotRead() {
        Page page = confluence.page(ID, "now", "author");

        assertEquals(Optional.of("now"), pages.bodyOf(page, 1));
        verify(confluence.pageManager(), never()).getVersionHistorySummaries(page);
    }

    @Test
    void givenContributorsWhenAskedThenEachHasHisLatestVersionAndAnonymousIsLeftOut() {
        Page page = confluence.page(ID, "now", "author", "engineer", null, "author");
        VersionHistorySummary together = summary(5, 1005);
        when(together.getContributorSet()).thenReturn(new HashSet<>(Arrays.asList(confluence.user("product"), null)));
        List<VersionHistorySummary> history =
                new ArrayList<>(confluence.pageManager().getVersionHistorySummaries(page));
        history.add(0, together);
        when(confluence.pageManager().getVersionHistorySummaries(page)).thenReturn(history);

        assertEquals(
                Map.of(confluence.key("author"), 4, confluence.key("engineer"), 2, confluence.key("product"), 5),
                pages.lastVersions(page));
    }

    @Test
    void givenAHostThatCannotBeAskedForDraftsWhenAPageIsReadThenItCountsAsPublished() {
        Page page = confluence.page(ID, "now", "author");
        when(page.isDraft()).thenThrow(new NoSuchMethodError());

        assertTrue(pages.current(ID).isPresent());
    }

    private static VersionHistorySummary summary(int version, long id) {
        VersionHistorySummary summary = mock(VersionHistorySummary.class);
        when(summary.getVersion()).thenReturn(version);
        when(summary.getId()).thenReturn(id);
        return summary;
    }

    @Test
    void givenAHostThatHasOtherMethodsThenItIsKnownWhatCannotBeAskedOfItsPages() {
        assertEquals(List.of(), Pages.unanswered(Page.class));
        assertEquals(List.of("isDeleted"), Pages.unanswered(OtherPage.class));
    }

    /** Of a host that says more than yes and no of one thing. */
    public interface OtherPage {
        int isDeleted();

        boolean isDraft();
    }
}
