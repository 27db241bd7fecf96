package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.confluence.people.Candidate;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The filter by words asks the host's full-text search, and shows nothing that the viewer may not see (rule A24). */
class AdrTextFilterTest {

    private static final String LABELLED =
            "type = page and space in (\"DEMO\") and label in (\"adr\") and text ~ \"zebra\"";

    private final AdrFixture fixture = new AdrFixture();

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("product");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a24GivenWordsThenTitleNumberTagAndWhatTheHostFoundInTextsAreShown() {
        fixture.numbered(1, "Use queues", row("Status", "Accepted"), row("Tags", "stripes"));
        fixture.numbered(2, "Use topics", row("Status", "Accepted"));
        fixture.search.finds("zebra", 2L, 99L);

        assertEquals(List.of(1L), ids(text("QUEUES")));
        assertEquals(List.of(2L), ids(text("2")));
        assertEquals(List.of(1L), ids(text("Stripe")));
        assertEquals(List.of(2L), ids(text("Zebra")));
        assertEquals(List.of(), ids(text("lion")));
        assertNull(text("Zebra").searchNote());
    }

    @Test
    void a24GivenWordsAndOtherFiltersThenAllOfThemHold() {
        fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        fixture.numbered(2, "Use topics", row("Status", "Rejected"));
        fixture.search.finds("zebra", 1L, 2L);

        assertEquals(List.of(2L), ids(part("rejected", "zebra", null)));
    }

    @Test
    void a24GivenSpacesThenTheHostIsAskedForThemFirstWithTheLabelOfRecordsAndThenForAllPages() {
        fixture.part(new AdrParameters(null, null, null, "DEMO", null, null, "Zebra!", null, null), null);

        assertEquals(
                List.of(LABELLED, "type = page and space in (\"DEMO\") and text ~ \"zebra\""), fixture.search.asked());
    }

    @Test
    void a24GivenNoWordsThenTheHostIsNotAsked() {
        fixture.all();
        text(" *\" ");

        assertEquals(List.of(), fixture.search.asked());
    }

    @Test
    void a24GivenAHiddenPageThatTheHostsIndexFindsStillThenItIsNotShown() {
        fixture.confluence.restrict(fixture.numbered(1, "Secret queues", row("Status", "Accepted")));
        fixture.search.finds("zebra", 1L);

        assertEquals(List.of(), ids(text("zebra")));
    }

    @Test
    void a24GivenMoreFindingsThanOnePartThenNoRowIsLostAndNoneComesTwice() {
        List<Long> wanted = new ArrayList<>();
        for (long id = 1; id <= 90; id++) {
            fixture.numbered(id, "Record " + id, row("Status", "Accepted"));
            if (id % 2 == 0) {
                wanted.add(id);
            }
        }
        fixture.search.finds("zebra", wanted.toArray(Long[]::new));

        List<Long> shown = new ArrayList<>();
        String after = null;
        do {
            AdrListBody part = part(null, "zebra", after);
            shown.addAll(ids(part));
            after = part.after();
        } while (after != null);

        assertEquals(wanted, shown);
    }

    @Test
    void a24GivenTheHostsIndexThatChangesBetweenPartsThenItGoesOnBehindTheLastRow() {
        for (long id = 1; id <= 30; id++) {
            fixture.numbered(id, "Record " + id, row("Status", "Accepted"));
        }
        fixture.search.finds("zebra", LongStream.rangeClosed(1, 25).boxed().toArray(Long[]::new));
        AdrListBody first = part(null, "zebra", null);
        fixture.search.finds("zebra", 1L, 22L, 30L);

        assertEquals(20, first.rows().size());
        assertEquals(List.of(22L, 30L), ids(part(null, "zebra", first.after())));
    }

    @Test
    void a24GivenMoreFindingsThanAreLookedAtThenThatIsSaid() {
        fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        fixture.search.finds(
                "label in (\"adr\") and text ~ \"zebra\"",
                LongStream.rangeClosed(1, 60).boxed().toArray(Long[]::new));
        fixture.search.handsOut(10);
        assertEquals("adr.search.cut", text("zebra").searchNote());
        assertEquals(2, fixture.search.asked().size(), "once for records with the label, once for all pages: rule A35");
        fixture.feature.graphs().graph(new AdrParameters(null, null, null, null, null, null, "zebra", null, null));
        assertEquals(4, fixture.search.asked().size(), "the drawing, too");

        fixture.search.finds(
                "page and text ~ \"lion\"",
                LongStream.rangeClosed(1, 60).boxed().toArray(Long[]::new));
        AdrListBody part = text("lion");
        assertEquals("adr.search.cut-unlabelled", part.searchNote());
        assertEquals(List.of(1L), ids(part));
    }

    @Test
    void a24GivenAHostThatCannotBeAskedThenTitlesNumbersAndTagsMatchAndThatIsSaid() {
        fixture.numbered(1, "Use zebras", row("Status", "Accepted"));
        fixture.search.refuse();

        AdrListBody part = text("zebra");

        assertEquals(List.of(1L), ids(part));
        assertEquals("adr.search.not-asked", part.searchNote());
    }

    @Test
    void a24GivenVeryLongWordsThenItIs400() {
        Problem problem = assertThrows(Problem.class, () -> text("zebra ".repeat(100)));

        assertEquals("too-long", problem.code());
        assertEquals(List.of(), fixture.search.asked());
    }

    @Test
    void givenAUserNameThenRecordsThatMentionThatAccountAreShownToWhoeverMayLookPeopleUp() {
        String key = fixture.confluence.user("engineer").getKey().getStringValue();
        fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Deciders", AdrFixture.user(key)));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Deciders", "Grace"));

        assertEquals(List.of(1L), ids(decider("engineer")));
        assertEquals(List.of(2L), ids(decider("grace")));
        hidePeople();
        assertEquals(List.of(), ids(decider("engineer")));
        assertEquals(List.of(2L), ids(decider("grace")));
        assertEquals(List.of(1L), ids(decider(key)));
    }

    @Test
    void givenUserNamesThenWhoIsKnownMayBeChosenAlsoWhoCannotSignInAnyMore() {
        List<String> names = List.of("engineer", "nobody-at-all", "retired", "engineer", " ");

        assertEquals(
                List.of(
                        new Candidate("engineer", "Emil Engineer", true, null),
                        new Candidate("retired", "candidate.deactivated[Rita Retired]", true, null)),
                fixture.feature.deciders().choice(names).people());
        hidePeople();
        assertEquals(
                "people-hidden",
                assertThrows(Problem.class, () -> fixture.feature.deciders().choice(names))
                        .code());
    }

    private void hidePeople() {
        when(fixture.confluence
                        .permissions()
                        .hasPermission(any(), eq(Permission.VIEW), eq(PermissionManager.TARGET_PEOPLE_DIRECTORY)))
                .thenReturn(false);
    }

    private AdrListBody decider(String words) {
        return fixture.part(new AdrParameters(null, null, words, null, null, null, null, null, null), null);
    }

    private AdrListBody text(String words) {
        return part(null, words, null);
    }

    private AdrListBody part(String status, String words, String cursor) {
        return fixture.part(new AdrParameters(status, null, null, null, null, null, words, null, null), cursor);
    }

    private static List<Long> ids(AdrListBody part) {
        return part.rows().stream().map(AdrBody::contentId).toList();
    }
}
