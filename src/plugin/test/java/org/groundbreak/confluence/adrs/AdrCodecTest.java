package org.groundbreak.confluence.adrs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.adrs.Adoption;
import org.groundbreak.adrs.Adr;
import org.groundbreak.adrs.AdrDecider;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrField;
import org.groundbreak.adrs.AdrFinding;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.AdrRelation;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.adrs.RelationKind;
import org.groundbreak.adrs.StatedNumber;
import org.groundbreak.adrs.StatedStatus;
import org.groundbreak.storage.StorageError;
import org.groundbreak.store.StoredAdr;
import org.junit.jupiter.api.Test;

class AdrCodecTest {

    @Test
    void givenAnEntryWithEverythingWhenWrittenAndReadThenItIsTheSame() {
        Adr adr = new Adr(
                new StatedNumber(true, Optional.of(new AdrNumber("ADR", 12))),
                new StatedStatus(AdrStatus.ACCEPTED, "Accepted = \\ line\nbreak \u00e4"),
                Optional.of(LocalDate.of(2026, 11, 28)),
                List.of(
                        new AdrDecider(Optional.of("key1"), Optional.empty(), ""),
                        new AdrDecider(Optional.empty(), Optional.of("grace"), "Grace"),
                        new AdrDecider(Optional.empty(), Optional.empty(), "The board")),
                List.of("data", "a=b"),
                Optional.of(LocalDate.of(2027, 1, 1)),
                Optional.of(Adoption.IN_PROGRESS),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(
                        new AdrFinding(AdrFinding.Kind.ROW_TWICE, Optional.of(AdrField.TAGS), "x", List.of()),
                        new AdrFinding(AdrFinding.Kind.DATE_MISSING, Optional.empty(), "", List.of())));
        same(new AdrEntry(
                7,
                77,
                3,
                "Use queues",
                new NumberScope("space-77", "ADR"),
                Optional.of(new AdrNumber("ADR", 3)),
                adr,
                List.of(
                        new AdrRelation(RelationKind.SUPERSEDES, true, Optional.of(9L), true, "the retries"),
                        new AdrRelation(RelationKind.RELATES_TO, false, Optional.empty(), false, "")),
                Optional.empty(),
                List.of(12L, 5L)));
    }

    @Test
    void givenAnEntryThatCannotBeReadWhenWrittenAndReadThenItIsTheSame() {
        same(new AdrEntry(
                7,
                77,
                3,
                "Use queues",
                new NumberScope("space-77", ""),
                Optional.empty(),
                Adr.NOTHING,
                List.of(),
                Optional.of(new AdrReading.Unreadable(StorageError.TOO_DEEP, 4, 12))));
    }

    private static void same(AdrEntry entry) {
        StoredAdr stored = new StoredAdr(
                entry.contentId(),
                entry.revision(),
                entry.spaceId(),
                AdrCodec.FORM,
                1,
                0,
                true,
                AdrCodec.encode(entry));

        assertEquals(entry, AdrCodec.decode(stored));
    }
}
