package org.groundbreak.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/** One decision under test: takes commands, one a minute, and passes every event through its kept form. */
public final class DecisionFixture {

    public static final PersonNumber ANN = new PersonNumber(1);
    public static final PersonNumber BEN = new PersonNumber(2);
    public static final PersonNumber EVE = new PersonNumber(3);
    static final PersonNumber KIM = new PersonNumber(4);
    static final Fingerprint FIRST = fingerprint('1');
    static final Fingerprint SECOND = fingerprint('2');
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    public static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    public static final LocalDate EARLY = LocalDate.of(2026, 3, 1);
    public static final LocalDate LATE = LocalDate.of(2026, 3, 11);

    private final DecisionDecider decider = new DecisionDecider();
    private final DecisionEventCodec codec = new DecisionEventCodec();
    private final List<LogEntry<DecisionEvent>> entries = new ArrayList<>();
    private NamedTexts lastTexts = NamedTexts.NONE;

    /** Ann drives, Ben approves, Eve is heard, Kim is told; version 1, by Ann. */
    public static DecisionFixture begun() {
        return new DecisionFixture().accept(version(1, ANN, roles(ANN, BEN), EARLY, false));
    }

    /** The same, decided by Ben at version 1. */
    public static DecisionFixture decided() {
        return begun().accept(decide(BEN));
    }

    public static PublishedRoles roles(PersonNumber driver, PersonNumber... approvers) {
        return new PublishedRoles(Map.of(
                DaciRole.DRIVER,
                RoleHolders.of(driver),
                DaciRole.APPROVER,
                RoleHolders.of(approvers),
                DaciRole.CONTRIBUTORS,
                RoleHolders.of(EVE),
                DaciRole.INFORMED,
                RoleHolders.of(KIM)));
    }

    public static NoticeRoles version(
            int version, PersonNumber by, PublishedRoles roles, LocalDate day, boolean fixed) {
        return new NoticeRoles(by, version, roles, Optional.of(DUE), Set.of(by), day, fixed, true);
    }

    public static Decide decide(PersonNumber actor) {
        return decide(actor, content(FIRST), content(FIRST), roles(ANN, BEN), "a");
    }

    /** The same on a page that names these. */
    public static Decide decide(PersonNumber actor, PublishedRoles roles) {
        return decide(actor, content(FIRST), content(FIRST), roles, "a");
    }

    static Decide decide(
            PersonNumber actor,
            Optional<DaciContent> seen,
            Optional<DaciContent> now,
            PublishedRoles roles,
            String option) {
        return new Decide(
                actor, 1, new Content(seen, now, roles), option, Optional.of(" because "), Dissent.said(" but "));
    }

    static Reopen reopen(PersonNumber actor, boolean admin) {
        return new Reopen(actor, 2, admin, Optional.of(" too early "));
    }

    /** Options A and B. */
    static Optional<DaciContent> content(Fingerprint fingerprint) {
        return Optional.of(new DaciContent(
                fingerprint,
                List.of(new DaciOption("A", Optional.empty(), true), new DaciOption("B", Optional.empty(), true))));
    }

    /** A page to decide on. */
    record Content(Optional<DaciContent> seen, Optional<DaciContent> now, PublishedRoles roles)
            implements ContentToDecide {}

    public DecisionState state() {
        return decider.fold(entries);
    }

    Decision<DecisionEvent> decideOn(DecisionCommand command) {
        return decider.decide(state(), command);
    }

    /** The code of the refusal; empty when it would be accepted. */
    Optional<DecisionRefusal> refusal(DecisionCommand command) {
        return decideOn(command) instanceof Decision.Refused<DecisionEvent> refused
                ? Optional.of((DecisionRefusal) refused.refusal())
                : Optional.empty();
    }

    public DecisionFixture accept(DecisionCommand command) {
        assertEquals(Optional.empty(), refusal(command));
        Decision.Accepted<DecisionEvent> accepted = (Decision.Accepted<DecisionEvent>) decideOn(command);
        Instant at = START.plusSeconds(60L * entries.size());
        for (Proposal<DecisionEvent> proposal : accepted.proposals()) {
            lastTexts = proposal.text().map(NamedTexts::parse).orElse(NamedTexts.NONE);
            append(new EventHeader(at, command.actor(), command.pageVersion()), proposal.event());
        }
        return this;
    }

    DecisionFixture append(EventHeader header, DecisionEvent event) {
        DecisionEvent read = event instanceof DecisionEvent.Unreadable ? event : kept(event);
        assertEquals(event, read);
        entries.add(new LogEntry<>(entries.size() + 1L, header, read));
        return this;
    }

    /** Through the text of the store. */
    private DecisionEvent kept(DecisionEvent event) {
        EventBody body = codec.encode(event);
        return codec.decode(new EventBody(
                body.type(), body.fingerprint(), EventDataCodec.decode(EventDataCodec.encode(body.data()))));
    }

    List<DecisionEvent> events() {
        return entries.stream().map(LogEntry::event).toList();
    }

    NamedTexts lastTexts() {
        return lastTexts;
    }

    static Fingerprint fingerprint(char digit) {
        char[] digits = new char[64];
        Arrays.fill(digits, digit);
        return new Fingerprint(DaciMacro.FORM, new String(digits));
    }
}
