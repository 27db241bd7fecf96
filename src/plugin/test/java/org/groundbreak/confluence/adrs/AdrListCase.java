package org.groundbreak.confluence.adrs;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Records in pages, and the index that product gets. */
abstract class AdrListCase {

    final AdrFixture fixture = new AdrFixture();

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("product");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    static List<String> codes(AdrBody adr) {
        return adr.findings().stream().map(AdrFindingBody::code).toList();
    }

    AdrGraphBody.GraphEdge edge() {
        return fixture.feature.graphs().graph(AdrFixture.ALL).edges().get(0);
    }

    AdrBody row(long id) {
        return fixture.all().rows().stream()
                .filter(row -> row.contentId() == id)
                .findFirst()
                .orElseThrow();
    }

    static String row(String name, String markup) {
        return AdrFixture.row(name, markup);
    }

    AdrListBody part(String status, String tag, String decider, String from, String to, String sort) {
        return fixture.part(new AdrParameters(status, tag, decider, null, from, to, null, null, sort), null);
    }

    static AdrParameters inSpace(String key) {
        return new AdrParameters(null, null, null, key, null, null, null, null, null);
    }

    static AdrParameters inForce() {
        return new AdrParameters(null, null, null, null, null, null, null, "true", null);
    }

    String refused(AdrParameters asked, String cursor) {
        return assertThrows(Problem.class, () -> fixture.part(asked, cursor)).code();
    }

    static List<Long> ids(AdrListBody part) {
        return part.rows().stream().map(AdrBody::contentId).toList();
    }
}
