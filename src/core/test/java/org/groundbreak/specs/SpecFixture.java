package org.groundbreak.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/** One spec under test: takes commands, one a minute, and passes every event through its kept form. */
public final class SpecFixture {

    public static final PersonNumber ANN = new PersonNumber(1);
    public static final PersonNumber BEN = new PersonNumber(2);
    public static final PersonNumber EVE = new PersonNumber(3);
    public static final Fingerprint FIRST = fingerprint('1');
    public static final Fingerprint SECOND = fingerprint('2');
    public static final EpicRef EPIC = new EpicRef("a-1", 10100);
    public static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private final SpecDecider decider = new SpecDecider();
    private final SpecEventCodec codec = new SpecEventCodec();
    private final List<LogEntry<SpecEvent>> entries = new ArrayList<>();
    private Optional<String> lastText = Optional.empty();

    /** A technical specification published by Ann, with Ben as its approver. */
    public static SpecFixture registered() {
        return new SpecFixture()
                .accept(new Register(
                        ANN,
                        1,
                        77,
                        SpecKind.TECHNICAL_SPECIFICATION,
                        Optional.empty(),
                        SpecOrigin.of(new WizardAnswers(
                                "seed-1", Optional.of(BEN), Optional.of("ABC-1"), Optional.empty()))));
    }

    /** The same, approved by Ben at version 3. */
    public static SpecFixture approved() {
        return registered().accept(approve(BEN, 3, FIRST, FIRST));
    }

    public static Approve approve(PersonNumber actor, int version, Fingerprint seen, Fingerprint now) {
        return approve(actor, version, seen, now, authors(ANN, version));
    }

    /** Approving a page whose versions can be read. */
    public static Approve approve(PersonNumber actor, int version, Fingerprint seen, Fingerprint now, Authors authors) {
        return new Approve(actor, version, new Content(Optional.of(seen), Optional.of(now), authors));
    }

    /** A page to approve. */
    public record Content(Optional<Fingerprint> seen, Optional<Fingerprint> now, Authors authors)
            implements ContentToApprove {}

    public static Authors authors(PersonNumber person, int version) {
        return new Authors(Map.of(person, version));
    }

    public static Withdraw withdraw(PersonNumber actor) {
        return new Withdraw(actor, 3, Optional.of(" too early "));
    }

    public static NameApprover name(PersonNumber actor, boolean admin, PersonNumber approver) {
        return new NameApprover(actor, 1, admin, Optional.ofNullable(approver));
    }

    public SpecState state() {
        return decider.fold(entries);
    }

    public Decision<SpecEvent> decide(SpecCommand command) {
        return decider.decide(state(), command);
    }

    public SpecFixture accept(SpecCommand command) {
        Decision.Accepted<SpecEvent> accepted = (Decision.Accepted<SpecEvent>) decide(command);
        Instant at = START.plusSeconds(60L * entries.size());
        for (Proposal<SpecEvent> proposal : accepted.proposals()) {
            lastText = proposal.text();
            append(new EventHeader(at, command.actor(), command.pageVersion()), proposal.event());
        }
        return this;
    }

    public SpecFixture append(EventHeader header, SpecEvent event) {
        SpecEvent read = event instanceof SpecEvent.Unreadable ? event : codec.decode(codec.encode(event));
        assertEquals(event, read);
        entries.add(new LogEntry<>(entries.size() + 1L, header, read));
        return this;
    }

    public List<SpecEvent> events() {
        return entries.stream().map(LogEntry::event).toList();
    }

    public Optional<String> lastText() {
        return lastText;
    }

    public static Decision<SpecEvent> refused(SpecRefusal refusal) {
        return Decision.refuse(refusal);
    }

    public static Decision<SpecEvent> nothing() {
        return Decision.accept();
    }

    private static Fingerprint fingerprint(char digit) {
        char[] digits = new char[64];
        Arrays.fill(digits, digit);
        return new Fingerprint(0, new String(digits));
    }
}
