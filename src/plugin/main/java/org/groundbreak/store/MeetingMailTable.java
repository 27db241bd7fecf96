package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;

/** Who was told what of which meeting (rule M4). Writes open transactions of their own. */
public final class MeetingMailTable {

    private final ActiveObjects ao;
    private final UniqueRows<MeetingMailRow> rows;

    public MeetingMailTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new UniqueRows<>(ao, MeetingMailRow.class);
    }

    /** The last message about the meeting of a round to everybody who got one. One SELECT. */
    public Map<PersonNumber, MeetingMail> last(StreamId stream, int round) {
        Map<PersonNumber, MeetingMail> last = new HashMap<>();
        MeetingMailRow[] found = ao.find(
                MeetingMailRow.class,
                Query.select()
                        .where("STREAM = ? AND ROUND_NR = ?", stream.value(), round)
                        .order("NR ASC"));
        for (MeetingMailRow row : found) {
            last.put(new PersonNumber(row.getPerson()), mail(row));
        }
        return last;
    }

    /**
     * Claims the next message to somebody, before it is sent. Of several who claim the same one, on whatever node, one is told
     * that it is his.
     */
    public boolean claim(StreamId stream, int round, PersonNumber person, MeetingMail mail, Instant now) {
        return rows.insertOrFind(
                () -> has(stream, round, person, mail.nr()) ? Optional.of(false) : Optional.empty(),
                Map.of(
                        "STREAM",
                        stream.value(),
                        "ROUND_NR",
                        round,
                        "PERSON",
                        person.value(),
                        "NR",
                        mail.nr(),
                        "REVISION",
                        mail.revision(),
                        "LAST_SEQ",
                        mail.sequence(),
                        "ASKED_FOR",
                        mail.method(),
                        "AT",
                        now.toEpochMilli()),
                made -> true);
    }

    /** Takes a claim back of which it is sure that nothing was sent. */
    public void release(StreamId stream, int round, PersonNumber person, MeetingMail mail) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(
                MeetingMailRow.class,
                "STREAM = ? AND ROUND_NR = ? AND PERSON = ? AND NR = ?",
                stream.value(),
                round,
                person.value(),
                mail.nr()));
    }

    /** Removes what was noted before that instant. */
    public void forgetBefore(Instant instant) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(MeetingMailRow.class, "AT < ?", instant.toEpochMilli()));
    }

    private boolean has(StreamId stream, int round, PersonNumber person, int nr) {
        return ao.count(
                        MeetingMailRow.class,
                        "STREAM = ? AND ROUND_NR = ? AND PERSON = ? AND NR = ?",
                        stream.value(),
                        round,
                        person.value(),
                        nr)
                > 0;
    }

    private static MeetingMail mail(MeetingMailRow row) {
        return new MeetingMail(row.getNr(), row.getRevision(), row.getLastSeq(), row.getAskedFor());
    }
}
