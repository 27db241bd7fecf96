package org.groundbreak.adrs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry of the index as a test tells it: {@code entry(12, ACCEPTED).supersedes(7)}. */
final class Entry {

    static final NumberScope SPACE = new NumberScope("space-1", "ADR");

    private final long id;
    private final AdrStatus status;
    private final List<AdrRelation> relations = new ArrayList<>();
    private final List<AdrFinding> findings = new ArrayList<>();
    private long space = 1;
    private NumberScope scope = SPACE;
    private long revision = 1;
    private String title;
    private Optional<AdrNumber> taken = Optional.empty();
    private Optional<AdrNumber> typed = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> reviewBy = Optional.empty();
    private List<String> tags = List.of();
    private List<AdrDecider> deciders = List.of();

    private Entry(long id, AdrStatus status) {
        this.id = id;
        this.status = status;
        this.title = "Page " + id;
    }

    static Entry entry(long id, AdrStatus status) {
        return new Entry(id, status);
    }

    Entry supersedes(long other) {
        return says(RelationKind.SUPERSEDES, false, other, false);
    }

    Entry partlySupersedes(long other) {
        return says(RelationKind.SUPERSEDES, false, other, true);
    }

    Entry supersededBy(long other) {
        return says(RelationKind.SUPERSEDES, true, other, false);
    }

    /** @param other 0 for a link that leads to no page */
    Entry says(RelationKind kind, boolean inverse, long other, boolean partly) {
        relations.add(new AdrRelation(
                kind, inverse, other == 0 ? Optional.empty() : Optional.of(other), partly, partly ? "a part" : ""));
        return this;
    }

    Entry revision(long value) {
        revision = value;
        return this;
    }

    Entry space(long value) {
        space = value;
        return this;
    }

    Entry scope(String scopeId) {
        scope = new NumberScope(scopeId, "ADR");
        return this;
    }

    Entry title(String value) {
        title = value;
        return this;
    }

    Entry taken(int number) {
        taken = Optional.of(new AdrNumber("", number));
        return this;
    }

    Entry typed(String words) {
        typed = AdrNumber.typed(words);
        return this;
    }

    Entry date(String day) {
        date = Optional.of(LocalDate.parse(day));
        return this;
    }

    Entry reviewBy(String day) {
        reviewBy = Optional.of(LocalDate.parse(day));
        return this;
    }

    Entry tags(String... values) {
        tags = List.of(values);
        return this;
    }

    Entry decider(String userKey, String words) {
        deciders = List.of(new AdrDecider(Optional.ofNullable(userKey), Optional.empty(), words));
        return this;
    }

    Entry finding(AdrFinding finding) {
        findings.add(finding);
        return this;
    }

    AdrEntry made() {
        Adr adr = new Adr(
                new StatedNumber(taken.isPresent(), typed),
                new StatedStatus(status, status.code()),
                date,
                deciders,
                tags,
                reviewBy,
                Optional.empty(),
                List.of(),
                Map.of(),
                Optional.empty(),
                findings);
        return new AdrEntry(id, space, revision, title, scope, taken, adr, relations, Optional.empty());
    }

    static AdrIndex index(Entry... entries) {
        return AdrIndex.of(java.util.Arrays.stream(entries).map(Entry::made).toList());
    }
}
