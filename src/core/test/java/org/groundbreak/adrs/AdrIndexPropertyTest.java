package org.groundbreak.adrs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Rules A9 to A12 on random sets: against the rules as they are written down, and in any order. */
class AdrIndexPropertyTest {

    private static final int SETS = 1_000;
    private static final int MOST = 7;

    @Test
    void a10GivenAnySmallSetThenEachStandsAsTheRulesSayWordForWord() {
        Random random = new Random(10);
        for (int i = 0; i < SETS; i++) {
            List<AdrEntry> entries = entries(random);
            AdrIndex index = AdrIndex.of(entries);
            PlainIndex plain = new PlainIndex(entries);
            for (AdrEntry entry : entries) {
                assertEquals(plain.standing(entry), index.standing(entry.contentId()), () -> entries.toString());
                assertEquals(plain.heirs(entry), index.heirs(entry.contentId()), () -> entries.toString());
            }
        }
    }

    @Test
    void a12GivenAnyOrderAndReadingsThatComeTwiceOrLateThenTheIndexIsTheSame() {
        Random random = new Random(12);
        for (int i = 0; i < SETS; i++) {
            List<AdrEntry> entries = entries(random);
            List<AdrEntry> disturbed = new ArrayList<>(entries);
            entries(random).stream().map(AdrIndexPropertyTest::older).forEach(disturbed::add);
            disturbed.add(entries.get(random.nextInt(entries.size())));
            Collections.shuffle(disturbed, random);

            AdrIndex expected = AdrIndex.of(entries);
            AdrIndex index = AdrIndex.of(disturbed.stream()
                    .filter(entry -> expected.has(entry.contentId()))
                    .toList());

            assertEquals(List.copyOf(expected.entries()), List.copyOf(index.entries()));
            for (AdrEntry entry : entries) {
                long id = entry.contentId();
                assertEquals(expected.standing(id), index.standing(id));
                assertEquals(expected.relations(id), index.relations(id));
                assertEquals(expected.findings(id), index.findings(id));
            }
        }
    }

    /** Each relation stands at both ends, and nothing is in force that its own page does not call accepted. */
    @Test
    void a9GivenAnySetThenBothEndsShowEachRelationAndNoStatusIsMadeUp() {
        Random random = new Random(9);
        for (int i = 0; i < SETS; i++) {
            AdrIndex index = AdrIndex.of(entries(random));
            for (AdrEntry entry : index.entries()) {
                long id = entry.contentId();
                index.relations(id)
                        .forEach(edge -> assertEquals(
                                true, index.relations(edge.other(id)).contains(edge)));
                AdrStatus status = index.standing(id).status();
                assertEquals(
                        true,
                        status == entry.adr().status().status() || status == AdrStatus.SUPERSEDED,
                        () -> entry.toString());
            }
        }
    }

    private static AdrEntry older(AdrEntry entry) {
        return new AdrEntry(
                entry.contentId(),
                entry.spaceId(),
                0,
                "old",
                entry.scope(),
                entry.taken(),
                entry.adr(),
                entry.relations(),
                entry.unreadable());
    }

    private static List<AdrEntry> entries(Random random) {
        int count = 1 + random.nextInt(MOST);
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> entry(id, count, random))
                .toList();
    }

    private static AdrEntry entry(long id, int count, Random random) {
        AdrStatus[] statuses = AdrStatus.values();
        boolean mostlyAccepted = random.nextBoolean();
        Entry entry = Entry.entry(id, mostlyAccepted ? AdrStatus.ACCEPTED : statuses[random.nextInt(statuses.length)]);
        for (int i = random.nextInt(4); i > 0; i--) {
            RelationKind kind = random.nextInt(4) > 0
                    ? RelationKind.SUPERSEDES
                    : RelationKind.values()[random.nextInt(RelationKind.values().length)];
            boolean inverse = kind != RelationKind.RELATES_TO && random.nextInt(4) == 0;
            entry.says(kind, inverse, random.nextInt(count + 3), random.nextInt(4) == 0);
        }
        return entry.revision(1 + random.nextInt(2)).made();
    }
}
