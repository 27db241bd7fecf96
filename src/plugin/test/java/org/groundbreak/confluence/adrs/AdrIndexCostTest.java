package org.groundbreak.confluence.adrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.groundbreak.adrs.Adoption;
import org.groundbreak.adrs.Adr;
import org.groundbreak.adrs.AdrDecider;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrRelation;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.adrs.RelationKind;
import org.groundbreak.adrs.StatedNumber;
import org.groundbreak.adrs.StatedStatus;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.store.ManyAdrs;
import org.groundbreak.store.Statements;
import org.groundbreak.store.StoredAdr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one filtered part of an index of 10,000 ADRs costs, against docs/performance.md. */
class AdrIndexCostTest {

    private static final int RECORDS = 10_000;
    private static final int MOST_HOST_CALLS = 220;
    private static final int MOST_BYTES = 45_000;
    private static final AdrParameters ACCEPTED =
            new AdrParameters("accepted", null, null, "DEMO", "2020-01-01", null, null, "true", "-date");

    private final AdrFixture fixture = new AdrFixture();
    private final Statements statements = new Statements(fixture.database);

    @BeforeEach
    void fill() {
        ManyAdrs.insert(fixture.database.node(), RECORDS, AdrIndexCostTest::stored);
        Space space = fixture.confluence.spaceManager().getSpace(MockConfluence.SPACE);
        when(fixture.confluence.pageManager().getPage(anyLong())).thenAnswer(call -> {
            long id = call.getArgument(0);
            Page page = mock(Page.class);
            when(page.getId()).thenReturn(id);
            when(page.getVersion()).thenReturn(1);
            when(page.isLatestVersion()).thenReturn(true);
            when(page.getTitle()).thenReturn(title(id));
            when(page.getUrlPath()).thenReturn("/pages/viewpage.action?pageId=" + id);
            when(page.getSpace()).thenReturn(space);
            return page;
        });
        fixture.confluence.signIn("engineer");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenTenThousandRecordsWhenOneFilteredPartIsReadThenItCostsNoMoreThanTheDocumentSays() throws Exception {
        assertEquals(20, fixture.part(ACCEPTED, null).rows().size());
        List<Object> hosts = List.of(
                fixture.confluence.pageManager(),
                fixture.confluence.permissions(),
                fixture.confluence.userAccessor(),
                fixture.confluence.spaceManager());
        hosts.forEach(host -> clearInvocations(host));

        AdrListBody[] part = new AdrListBody[1];
        SortedMap<String, Integer> cost = statements.of(() -> part[0] = fixture.part(ACCEPTED, null));

        int calls = hosts.stream()
                .mapToInt(host -> mockingDetails(host).getInvocations().size())
                .sum();
        int bytes = new ObjectMapper().writeValueAsString(part[0]).getBytes(StandardCharsets.UTF_8).length;
        String said = cost + ", " + calls + " calls, " + bytes + " bytes";
        assertEquals(1, cost.get("SELECT ADR"), said);
        assertEquals(1, cost.get("SELECT SETTING"), said);
        assertEquals(2, cost.size(), said);
        assertTrue(calls <= MOST_HOST_CALLS && calls > MOST_HOST_CALLS - 40, said);
        assertTrue(bytes <= MOST_BYTES, said);
    }

    private static String title(long id) {
        return "Use the " + id + "th way of storing what customers order";
    }

    private static StoredAdr stored(long id) {
        return new StoredAdr(id, id, MockConfluence.SPACE_ID, AdrCodec.FORM, 1, 0, true, AdrCodec.encode(entry(id)));
    }

    private static AdrEntry entry(long id) {
        Adr adr = new Adr(
                new StatedNumber(true, Optional.empty()),
                new StatedStatus(id % 3 == 0 ? AdrStatus.PROPOSED : AdrStatus.ACCEPTED, "x"),
                Optional.of(LocalDate.of(2019, 1, 1).plusDays(id % 2500)),
                List.of(new AdrDecider(Optional.empty(), Optional.empty(), "Grace")),
                List.of("tag" + id % 30, "data"),
                Optional.of(LocalDate.of(2027, 1, 1)),
                Optional.of(Adoption.IN_PROGRESS),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of());
        List<AdrRelation> relations = Stream.of(id - 1, id - 7, id / 2)
                .filter(other -> other > 0 && other != id)
                .map(other -> new AdrRelation(
                        other == id - 7 && id % 10 == 0 ? RelationKind.SUPERSEDES : RelationKind.RELATES_TO,
                        false,
                        Optional.of(other),
                        false,
                        ""))
                .toList();
        return new AdrEntry(
                id,
                MockConfluence.SPACE_ID,
                id,
                title(id),
                new NumberScope("space-77", ""),
                Optional.of(new AdrNumber("", (int) id)),
                adr,
                relations,
                Optional.empty());
    }
}
