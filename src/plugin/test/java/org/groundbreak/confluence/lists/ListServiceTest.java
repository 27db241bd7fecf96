package org.groundbreak.confluence.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.host.rest.Seal;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.store.SpecPlace;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list as one viewer gets it: what he may not see is not there, and what it costs is bounded. */
class ListServiceTest {

    private static final String SPECS = "technical-specification";
    private static final String REVIEWS = "post-launch-review";

    private final SpecFixture fixture = new SpecFixture();

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("product");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"x", "0-0", "0-1-2-3", "-1-0-0", "0-1-9999999999999999999", "0-1-2 ", "x.0"})
    void givenAPlaceNobodyHasGivenWhenListedThenItIs400(String after) {
        assertEquals("bad-cursor", refused(MockConfluence.SPACE, SPECS, after));
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
    void givenHiddenPagesBehindAFullPartWhenListedThenWhereItGoesOnNamesTheLastPageShownAndNoneOfThem() {
        index(23);
        hide(3);
        hide(2);

        ListBody first = part(SPECS, null);

        assertEquals(20, first.rows().size());
        assertEquals(4L, ids(first).get(19));
        assertTrue(first.after().endsWith("-4"), first.after());
        assertTrue(first.sure());
        assertEquals(List.of(1L), ids(part(SPECS, first.after())));
    }

    /** Rule N1. */
    @Test
    void givenMoreHiddenPagesThanAreLookedAtWhenListedThenWhereItGoesOnNamesNoneOfThemToAnybody() {
        index(350);
        for (long id = 2; id <= 345; id++) {
            hide(id);
        }

        ListBody first = part(SPECS, null);
        ListBody second = part(SPECS, first.after());

        assertEquals(List.of(350L, 349L, 348L, 347L, 346L), ids(first));
        assertFalse(first.sure());
        String shown = "0-" + SpecFixture.NOW.plusSeconds(346).toEpochMilli() + "-346";
        assertEquals(shown, first.after().substring(0, first.after().indexOf('.')));
        assertEquals(shown.length() + 95, first.after().length(), "as long wherever it goes on");
        assertEquals(List.of(1L), ids(second));
        assertNull(second.after());
    }

    /** Rule N1: after a new start of the plugin, or on another node. */
    @Test
    void givenAPlaceThatAnotherNodeSealedWhenListedThenItGoesOnBehindWhatWasShown() {
        index(250);
        for (long id = 1; id <= 245; id++) {
            hide(id);
        }
        String after = part(SPECS, null).after();
        String elsewhere = after.substring(0, after.indexOf('.') + 1) + new Seal().close("0-0-0");

        ListBody again = part(SPECS, elsewhere);

        assertEquals(List.of(), ids(again));
        assertNull(part(SPECS, again.after()).after(), "it ends all the same");
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
    void givenFortyFiveSpecsWhenListedThenTheyComeInPartsOfTwentyWithoutATotal() {
        index(45);

        ListBody first = part(SPECS, null);
        ListBody second = part(SPECS, first.after());
        ListBody third = part(SPECS, second.after());

        assertEquals(20, first.rows().size());
        assertEquals(20, second.rows().size());
        assertEquals(5, third.rows().size());
        assertTrue(first.sure());
        assertNull(third.after());
        assertEquals(LongStream.rangeClosed(1, 45).map(i -> 46 - i).boxed().toList(), all(first, second, third));
    }

    /** More than a part is said to be there only when somebody who asks for it gets something. */
    @Test
    void givenTwentyVisibleSpecsAndHiddenOnesBehindThemWhenListedThenThereIsNoMore() {
        index(25);
        for (long id = 1; id <= 5; id++) {
            hide(id);
        }

        ListBody part = part(SPECS, null);

        assertEquals(20, part.rows().size());
        assertNull(part.after());
    }

    @Test
    void givenAThousandSpecsMostOfThemHiddenWhenListedThenEachRequestIsBoundedAndAllVisibleOnesAreFound()
            throws Exception {
        index(1000);
        for (long id = 1; id <= 1000; id++) {
            if (id % 100 != 0) {
                hide(id);
            }
        }
        Statements statements = new Statements(fixture.database);
        List<Long> seen = new ArrayList<>();
        String after = null;
        int requests = 0;
        do {
            String place = after;
            clearInvocations(fixture.confluence.pageManager(), fixture.confluence.permissions());
            List<ListBody> answer = new ArrayList<>();
            Map<String, Integer> cost = statements.of(() -> answer.add(part(SPECS, place)));
            assertTrue(cost.values().stream().mapToInt(Integer::intValue).sum() <= 5, cost.toString());
            assertTrue(calls(fixture.confluence.pageManager()) <= ListReader.MOST_LOOKED_AT);
            assertTrue(calls(fixture.confluence.permissions()) <= ListReader.MOST_LOOKED_AT + 1);
            after = answer.get(0).after();
            assertTrue(after == null || !answer.get(0).sure(), "it says that it did not look at everything");
            seen.addAll(ids(answer.get(0)));
            requests++;
        } while (after != null);

        assertEquals(List.of(1000L, 900L, 800L, 700L, 600L, 500L, 400L, 300L, 200L, 100L), seen);
        assertTrue(requests <= 6, "more may have been there behind the last of them");
    }

    @Test
    void givenAPageThatCannotBeReadWhenListedThenItCostsItsRowAndNoMore() {
        index(3);
        when(fixture.confluence.pageManager().getPage(2)).thenThrow(new IllegalStateException("broken"));

        assertEquals(List.of(3L, 1L), ids(part(SPECS, null)));
    }

    @Test
    void givenPagesOfAPlainKindWhenListedThenTheLastChangedComesFirstAndItsAuthorIsNamed() {
        Page old = labelled(1, 5);
        Page young = labelled(2, 7);
        Page blog = labelled(3, 9);
        when(blog.isDraft()).thenReturn(true);
        fixture.confluence.labelled("groundbreak-" + REVIEWS, List.of(old, blog, young));
        var author = fixture.confluence.user("author");
        when(young.getCreator()).thenReturn(author);

        ListBody part = part(REVIEWS, null);

        assertEquals(List.of(2L, 1L), ids(part));
        assertFalse(part.specs());
        assertEquals("Anna Author", part.rows().get(0).person());
        assertEquals("list.nobody", part.rows().get(1).person());
        assertNull(part.rows().get(0).status());
    }

    @Test
    void givenMorePagesOfAPlainKindThanABlockWhenListedThenAllAreFoundOnce() {
        List<Page> pages = LongStream.rangeClosed(1, 450)
                .mapToObj(id -> labelled(id, id % 50))
                .toList();
        fixture.confluence.labelled("groundbreak-" + REVIEWS, pages);
        List<Long> seen = new ArrayList<>();
        String after = null;
        do {
            ListBody part = part(REVIEWS, after);
            seen.addAll(ids(part));
            after = part.after();
        } while (after != null);

        assertEquals(450, seen.size());
        assertEquals(450, new HashSet<>(seen).size());
    }

    @Test
    void givenALabelThatNothingCarriesWhenListedThenTheListIsEmpty() {
        ListBody part = part(REVIEWS, null);

        assertEquals(List.of(), part.rows());
        assertNull(part.after());
    }

    private Page labelled(long id, long minutes) {
        Page page = fixture.confluence.page(id, "<p/>", "author");
        when(page.getLastModificationDate()).thenReturn(Date.from(SpecFixture.NOW.plusSeconds(60 * minutes)));
        return page;
    }

    /** Specs with the ids 1 to that many, each changed a second after the one before; rows only, there is no log. */
    private void index(int count) {
        for (long id = 1; id <= count; id++) {
            fixture.confluence.page(id, SpecFixture.MACRO, "author");
            Instant at = SpecFixture.NOW.plusSeconds(id);
            SpecEvent registered = new SpecEvent.Registered(
                    id,
                    SpecKind.TECHNICAL_SPECIFICATION,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            EventHeader header = new EventHeader(at, new PersonNumber(1), 1);
            fixture.store
                    .specs()
                    .update(
                            SpecLog.idOf(id),
                            new SpecDecider().fold(List.of(new LogEntry<>(1, header, registered))),
                            before -> new SpecPlace(MockConfluence.SPACE_ID, at, true));
        }
    }

    private void hide(long id) {
        Page page = fixture.confluence.pageManager().getPage(id);
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(page)))
                .thenReturn(false);
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

    private ListBody part(String kind, String after) {
        return fixture.lists.part(MockConfluence.SPACE, kind, after);
    }

    private String refused(String space, String kind, String after) {
        return assertThrows(Problem.class, () -> fixture.lists.part(space, kind, after))
                .code();
    }

    private static List<Long> ids(ListBody part) {
        return part.rows().stream().map(ListRow::contentId).toList();
    }

    private static List<Long> all(ListBody... parts) {
        List<Long> all = new ArrayList<>();
        for (ListBody part : parts) {
            all.addAll(ids(part));
        }
        return all;
    }

    private static int calls(Object host) {
        return mockingDetails(host).getInvocations().size();
    }
}
