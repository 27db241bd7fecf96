package org.groundbreak.confluence.lists;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.store.SpecPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Specs and pages of a space, and the lists of them that product gets. */
abstract class ListCase {

    static final String SPECS = "technical-specification";
    final SpecFixture fixture = new SpecFixture();

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("product");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Specs with the ids 1 to that many, each changed a second after the one before; rows only, there is no log. */
    void index(int count) {
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

    ListBody part(String kind, String after) {
        return fixture.lists.part(MockConfluence.SPACE, kind, after);
    }

    String refused(String space, String kind, String after) {
        return assertThrows(Problem.class, () -> fixture.lists.part(space, kind, after))
                .code();
    }

    static List<Long> ids(ListBody part) {
        return part.rows().stream().map(ListRow::contentId).toList();
    }
}
