package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The pages that are ADRs, as they were last read. Writes open transactions of their own. */
public final class AdrTable {

    /** Everybody who writes takes the next revision, and of those who try at once one gets it. */
    private static final int ATTEMPTS = 200;

    private final ActiveObjects ao;
    private final ReplacedRows<AdrRow> rows;

    /** The highest revision that was ever found; more may have been written on another node since. */
    private final AtomicLong highest = new AtomicLong();

    public AdrTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, AdrRow.class, ATTEMPTS);
    }

    /** What is kept of a page, also of one that is no ADR any more. One SELECT. */
    public Optional<StoredAdr> of(long contentId) {
        return Stream.of(find(contentId)).map(StoredAdr::of).findFirst();
    }

    /**
     * Takes over a reading of a page, unless one of a later version is already there, or it says the same (rules A12 and A16).
     *
     * @return false when the page has to be read again: somebody has written the row since this reading began
     * @throws IllegalStateException when others were quicker each time; the sweep puts the row right
     */
    public boolean update(StoredAdr read) {
        return take(read, read::saysSameAs);
    }

    /**
     * The same, but what says the same is written, too: every node reads it anew (rule G2).
     *
     * @return as {@link #update}
     */
    public boolean renew(StoredAdr read) {
        return take(read, row -> false);
    }

    private boolean take(StoredAdr read, Predicate<StoredAdr> needless) {
        AtomicBoolean overtaken = new AtomicBoolean();
        rows.change(
                () -> find(read.contentId()),
                () -> Optional.of(read).filter(StoredAdr::present).map(row -> row.row(lastRevision() + 1)),
                known -> {
                    StoredAdr row = StoredAdr.of(known);
                    boolean settled = read.isOlderThan(row) || needless.test(row);
                    overtaken.set(!settled && read.isOvertakenBy(row));
                    return settled || overtaken.get() ? Optional.empty() : Optional.of(read.row(lastRevision() + 1));
                });
        return !overtaken.get();
    }

    /** What was written after a revision, in the order in which it was. One SELECT. */
    public List<StoredAdr> writtenAfter(long revision, int limit) {
        return Stream.of(ao.find(
                        AdrRow.class,
                        Query.select()
                                .where("REVISION > ?", revision)
                                .order("REVISION ASC")
                                .limit(limit)))
                .map(StoredAdr::of)
                .toList();
    }

    /** Content ids of pages that are ADRs, by rising id, greater than the given one. For a sweep. */
    public List<Long> contentIdsAfter(long contentId, int limit) {
        AdrRow[] found = ao.find(
                AdrRow.class,
                Query.select()
                        .where("CONTENT_ID > ? AND PRESENT = ?", contentId, true)
                        .order("CONTENT_ID ASC")
                        .limit(limit));
        return Arrays.stream(found).map(AdrRow::getContentId).toList();
    }

    /** Forgets pages that are no ADRs any more, when that was found before an instant in UTC milliseconds. */
    public void forgetGone(long before) {
        ao.deleteWithSQL(AdrRow.class, "PRESENT = ? AND LOOKED_AT < ? AND REVISION < ?", false, before, lastRevision());
    }

    /** How many pages are ADRs. */
    public int count() {
        return ao.count(AdrRow.class, "PRESENT = ?", true);
    }

    private AdrRow[] find(long contentId) {
        return ao.find(AdrRow.class, "CONTENT_ID = ?", contentId);
    }

    /**
     * Only what is above the highest one that is known is looked at: some databases read the whole table to sort it
     * downwards, and with each row its texts.
     */
    private long lastRevision() {
        long known = highest.get();
        AdrRow[] found = known == 0
                ? ao.find(AdrRow.class, revisions().order("REVISION DESC").limit(1))
                : ao.find(AdrRow.class, revisions().where("REVISION > ?", known));
        long last = Arrays.stream(found).mapToLong(AdrRow::getRevision).reduce(known, Math::max);
        return highest.accumulateAndGet(last, Math::max);
    }

    private static Query revisions() {
        return Query.select("ID, REVISION");
    }
}
