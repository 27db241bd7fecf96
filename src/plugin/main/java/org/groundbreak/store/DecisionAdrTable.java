package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.groundbreak.events.StreamId;

/**
 * Which ADR was made of which decision, or of the outcome of which round: one (rules A22 and M6). Each method is a transaction of its own: to be called where an append
 * is allowed.
 */
public final class DecisionAdrTable {

    /** Longer than any page takes to be made: who left it half done is not waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String KEY = "STREAM = ? AND SEQ = ?";

    private final ActiveObjects ao;
    private final UniqueRows<DecisionAdrRow> rows;

    public DecisionAdrTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new UniqueRows<>(ao, DecisionAdrRow.class);
    }

    /**
     * Claims the making of the ADR of a decision, unless it is made already or somebody is at it.
     *
     * @param sequence of the event that decided
     */
    public Claim claim(StreamId stream, long sequence, Instant now) {
        Claim claim = insert(stream, sequence, now);
        boolean forgotten =
                !claim.own() && claim.contentId().isEmpty() && claim.begun().isBefore(now.minus(PATIENCE));
        return forgotten ? claimAgain(stream, sequence, claim, now) : claim;
    }

    /** Claims it anew when what was claimed or made before is gone; only one of several who do so gets it. */
    public Claim claimAgain(StreamId stream, long sequence, Claim before, Instant now) {
        giveUp(stream, sequence, before);
        return insert(stream, sequence, now);
    }

    /** Takes back a claim, so that the next one may make it. */
    public void giveUp(StreamId stream, long sequence, Claim claim) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(
                DecisionAdrRow.class,
                KEY + " AND CONTENT_ID = ? AND BEGUN_AT = ?",
                stream.value(),
                sequence,
                claim.contentId().orElse(0),
                claim.begun().toEpochMilli()));
    }

    /** Notes the page that was made, by whoever claimed it. */
    public void made(StreamId stream, long sequence, long contentId) {
        new ReplacedRows<>(ao, DecisionAdrRow.class)
                .change(
                        () -> find(stream, sequence),
                        Optional::empty,
                        row -> Optional.of(columns(stream, sequence, contentId, row.getBegunAt())));
    }

    private Claim insert(StreamId stream, long sequence, Instant now) {
        return rows.findOrInsert(
                () -> Stream.of(find(stream, sequence)).findFirst().map(row -> claim(row, false)),
                columns(stream, sequence, 0, now.toEpochMilli()),
                row -> claim(row, true));
    }

    private DecisionAdrRow[] find(StreamId stream, long sequence) {
        return ao.find(DecisionAdrRow.class, KEY, stream.value(), sequence);
    }

    private static Map<String, Object> columns(StreamId stream, long sequence, long contentId, long begun) {
        return Map.of("STREAM", stream.value(), "SEQ", sequence, "CONTENT_ID", contentId, "BEGUN_AT", begun);
    }

    private static Claim claim(DecisionAdrRow row, boolean own) {
        long contentId = row.getContentId();
        return new Claim(
                own,
                contentId == 0 ? OptionalLong.empty() : OptionalLong.of(contentId),
                Instant.ofEpochMilli(row.getBegunAt()));
    }

    /**
     * What came of claiming.
     *
     * @param own whether the caller makes it
     * @param contentId the page that was made of it; empty while it is being made
     * @param begun when
     */
    public record Claim(boolean own, OptionalLong contentId, Instant begun) {}
}
