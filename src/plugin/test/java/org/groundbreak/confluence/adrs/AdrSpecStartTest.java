package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.FactCodec;
import org.groundbreak.link.TestFacts;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beside the adoption of a record stands the start of the work on the spec it links to (rule A25). */
class AdrSpecStartTest {

    private static final String JIRA = "jira";
    private static final long SPEC = 500;

    private final AdrFixture fixture = new AdrFixture();
    private final Page spec = fixture.page(SPEC, "Payments", "<p/>");

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("product");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a25GivenASpecTheWorkOnWhichBeganThenThatStandsBesideThePagesWord() {
        linked(SPEC, 1, TestFacts.approved(Instant.parse("2026-11-01T09:00:00Z")));
        TestFacts.told(fixture.store, new LinkKey(JIRA, SPEC, 1), 1, begun("2026-11-10T10:00:00Z"));
        record("Adopted");

        AdrBody row = fixture.all().rows().get(0);

        assertEquals("adopted", row.adoption());
        assertEquals(
                List.of(new AdrSpecBody("Payments", "/display/500", "adr.spec.STARTED[Nov 10, 2026]", true)),
                row.specs());
        assertEquals(row.specs(), fixture.feature.desk().one(1).specs());
    }

    @Test
    void a25GivenWhatJiraToldThenItIsSaidAsItIs() {
        record("Not started");
        assertEquals(List.of(), said());
        linked(SPEC, 1, TestFacts.draft());
        assertEquals(List.of("adr.spec.UNTOLD"), said());
        tell(1, 1, new EpicFact(Optional.empty(), Optional.empty(), Map.of(), false));
        assertEquals(List.of("adr.spec.WAITING"), said());
        tell(1, 2, new EpicFact(Optional.empty(), Optional.of(AdrFixture.NOW), Map.of(), false));
        assertEquals(List.of("adr.spec.MAYBE"), said());
        tell(1, 3, new EpicFact(Optional.empty(), Optional.empty(), Map.of(Uncounted.Reason.UNDATED, 1), false));
        assertEquals(List.of("adr.spec.UNDATED"), said());
        linked(SPEC, 2, TestFacts.draft());
        tell(2, 1, begun("2026-11-12T10:00:00Z"));
        assertEquals(List.of("adr.spec.STARTED[Nov 12, 2026]"), said());
    }

    @Test
    void a25GivenASpecThatWasUnlinkedFromItsEpicThenThereIsNoStart() {
        record("Adopted");
        linked(SPEC, 1, TestFacts.draft());
        tell(1, 1, begun("2026-11-10T10:00:00Z"));
        linked(SPEC, 1, TestFacts.unlinked());

        assertEquals(List.of(), said());
    }

    @Test
    void a25GivenASpecTheViewerMayNotSeeThenNothingIsToldOfIt() {
        record("Adopted");
        linked(SPEC, 1, TestFacts.draft());
        fixture.confluence.restrict(spec);

        assertEquals(List.of(), said());
        assertEquals(List.of(), fixture.feature.desk().one(1).specs());
    }

    @Test
    void a25GivenLinksInTheTextThenTheSpecIsFoundToo() {
        fixture.page(
                1,
                "Use queues",
                AdrFixture.properties(row("Status", "Accepted")) + "<h2>Context</h2><p>Decided in " + link("Payments")
                        + " after " + link("No such page") + "</p>");
        AdrFixture.label(fixture.confluence.pageManager().getPage(1), "adr");
        fixture.look(1);
        linked(SPEC, 1, TestFacts.draft());

        assertEquals(List.of("adr.spec.UNTOLD"), said());
    }

    @Test
    void a25GivenManyRecordsWithSpecsThenOneStatementReadsTheStartsOfAll() throws Exception {
        for (long id = 1; id <= 20; id++) {
            fixture.page(1000 + id, "Spec " + id, "<p/>");
            linked(1000 + id, id, TestFacts.draft());
            fixture.labelled(
                    id, "Record " + id, row("Status", "Accepted"), row("Spec", link("Spec " + id) + link("Payments")));
        }
        fixture.all();

        SortedMap<String, Integer> cost = new Statements(fixture.database).of(fixture::part);

        assertEquals(1, cost.get("SELECT LINK_FACT"), cost.toString());
        assertEquals(
                20,
                fixture.all().rows().stream()
                        .filter(row -> row.specs().size() == 1)
                        .count());
    }

    private void record(String adoption) {
        fixture.labelled(
                1, "Use queues", row("Status", "Accepted"), row("Adoption", adoption), row("Spec", link("Payments")));
    }

    private List<String> said() {
        return fixture.all().rows().get(0).specs().stream()
                .map(AdrSpecBody::start)
                .toList();
    }

    private void linked(long contentId, long issueId, SpecFact fact) {
        fixture.store.outgoingFacts().update(new LinkKey(JIRA, contentId, issueId), 1, FactCodec.SPECS.write(fact));
    }

    private void tell(long issueId, long version, EpicFact fact) {
        TestFacts.told(fixture.store, new LinkKey(JIRA, SPEC, issueId), version, fact);
    }

    private static EpicFact begun(String at) {
        Start start = new Start(
                Instant.parse(at),
                7,
                new Cause.Moved(3),
                new StatusThen("3", StatusCategory.IN_PROGRESS, false),
                false);
        return new EpicFact(Optional.of(start), Optional.empty(), Map.of(), false);
    }
}
