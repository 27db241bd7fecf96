package org.groundbreak.confluence.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import java.time.Duration;
import java.util.List;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.specs.SpecKind;
import org.junit.jupiter.api.Test;

/** A list as one viewer gets it: what he may not see is not there, and what it costs is bounded. */
class ListServiceTest extends ListCase {

    @Test
    void givenNobodySignedInWhenListedThenItIs401() {
        fixture.confluence.signIn(null);

        assertEquals("sign-in", refused(MockConfluence.SPACE, SPECS, null));
    }

    @Test
    void givenASpaceThatIsHiddenOrNotThereWhenListedThenItIs404AndNoPageIsAskedFor() {
        fixture.spec(10, "author");
        Space space = fixture.confluence.spaceManager().getSpace(MockConfluence.SPACE);
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(space)))
                .thenReturn(false);
        clearInvocations(fixture.confluence.pageManager());

        assertEquals("no-space", refused(MockConfluence.SPACE, SPECS, null));
        assertEquals("no-space", refused("NONE", SPECS, null));
        assertEquals("no-space", refused(null, SPECS, null));
        verify(fixture.confluence.pageManager(), never()).getPage(10);
    }

    @Test
    void givenAKindNobodyKnowsWhenListedThenItIs400AndNoneIsTechnicalSpecifications() {
        fixture.spec(10, "author");

        assertEquals("unknown-kind", refused(MockConfluence.SPACE, "minutes", null));
        assertEquals(List.of(10L), ids(part("", null)));
        assertEquals(List.of(), ids(part("rfc", null)));
    }

    @Test
    void givenASpecWhenListedThenItsRowSaysTitleStatusDriverEpicsAndChange() {
        Page page = fixture.spec(10, "author", "product");
        when(page.getTitle()).thenReturn("Single sign-on");
        when(page.getUrlPath()).thenReturn("/display/10");
        fixture.linkOnly(page, 10_000);
        fixture.confluence.signIn("engineer");

        ListRow row = part(SPECS, null).rows().get(0);

        assertEquals("Single sign-on", row.title());
        assertEquals("/display/10", row.path());
        assertEquals("DRAFT", row.status());
        assertEquals("aui-lozenge-default", row.lozenge());
        assertEquals("Paula Product", row.person());
        assertEquals(1, row.epics());
        assertEquals("list.epics.one", row.epicsText());
        assertEquals("2026-03-02T10:15:30Z", row.changedAt());
    }

    @Test
    void givenASpecThatIsApprovedWhenListedThenItComesFirst() {
        Page first = fixture.spec(10, "author", "product");
        fixture.clock.set(SpecFixture.NOW.plus(Duration.ofHours(1)));
        fixture.spec(11, "author");
        assertEquals(List.of(11L, 10L), ids(part(SPECS, null)));
        fixture.clock.set(SpecFixture.NOW.plus(Duration.ofHours(2)));

        fixture.approver(first, "product", "engineer");

        assertEquals(List.of(10L, 11L), ids(part(SPECS, null)));
    }

    @Test
    void givenPagesThatMoveAreTrashedRestoredRemovedOrStoppedWhenListedThenTheListFollows() {
        Page page = fixture.spec(10, "product");
        Space home = page.getSpace();
        Space other = MockConfluence.space(78, "OTHER");
        when(fixture.confluence.spaceManager().getSpace("OTHER")).thenReturn(other);

        when(page.getSpace()).thenReturn(other);
        fixture.registrar.notice(10);
        assertEquals(List.of(), ids(part(SPECS, null)));
        assertEquals(List.of(10L), ids(fixture.lists.part("OTHER", SPECS, null)));

        when(page.getSpace()).thenReturn(home);
        when(page.isDeleted()).thenReturn(true);
        fixture.registrar.notice(10);
        assertEquals(List.of(), entries(home));
        when(page.isDeleted()).thenReturn(false);
        fixture.registrar.notice(10);
        assertEquals(List.of(10L), ids(part(SPECS, null)));

        fixture.specs.stop(10);
        assertEquals(List.of(), entries(home));
        fixture.specs.register(10);
        assertEquals(List.of(10L), ids(part(SPECS, null)));

        fixture.removed(10);
        when(fixture.confluence.pageManager().getPage(10)).thenReturn(null);
        assertEquals(List.of(), ids(part(SPECS, null)));
        fixture.look(10);
        assertEquals(List.of(), entries(home));
    }

    @Test
    void givenAPageThatCannotBeReadWhenListedThenItCostsItsRowAndNoMore() {
        index(3);
        when(fixture.confluence.pageManager().getPage(2)).thenThrow(new IllegalStateException("broken"));

        assertEquals(List.of(3L, 1L), ids(part(SPECS, null)));
    }

    private List<Long> entries(Space space) {
        return fixture
                .store
                .specs()
                .listed(
                        space.getId(),
                        SpecKind.TECHNICAL_SPECIFICATION,
                        ListCursor.START.changedAt(),
                        ListCursor.START.id(),
                        10)
                .stream()
                .map(spec -> spec.contentId())
                .toList();
    }
}
