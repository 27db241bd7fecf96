package org.groundbreak.store;

import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.EventStream;
import org.groundbreak.events.Outcome;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Approve;
import org.groundbreak.specs.Authors;
import org.groundbreak.specs.ContentToApprove;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.specs.Register;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecOrigin;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.Withdraw;
import org.groundbreak.storage.Fingerprint;

/** Specs with a history, for {@link AppendBenchmark}. */
final class BenchmarkSpecs {

    private static final PersonNumber DRIVER = new PersonNumber(1);
    private static final int VERSION = 3;

    private BenchmarkSpecs() {}

    /** The first command of a stream. */
    static SpecCommand register() {
        return new Register(DRIVER, 1, 4711, SpecKind.values()[0], Optional.empty(), SpecOrigin.UNKNOWN);
    }

    /** A command of one event, which holds at any time. */
    static SpecCommand nameApprover(int person) {
        return new NameApprover(DRIVER, VERSION, true, Optional.of(new PersonNumber(person)));
    }

    /** Writes approvals and withdrawals by approvers who change, until the stream is that long or a little longer. */
    static void fill(CommandRunner<SpecState, SpecCommand, SpecEvent> runner, StreamId id, int length) {
        EventStream<SpecState, SpecEvent> stream = runner.read(id);
        for (int step = 0; stream.lastSequence() < length; step++) {
            SpecCommand command = step == 0 ? register() : next(step);
            stream = ((Outcome.Done<SpecState, SpecEvent>) runner.run(stream, command)).stream();
        }
    }

    private static SpecCommand next(int step) {
        int approver = 2 + step / 4;
        return switch (step % 4) {
            case 1 -> nameApprover(approver);
            case 2 -> new Approve(new PersonNumber(approver), VERSION, new Same());
            case 3 -> new Withdraw(new PersonNumber(approver), VERSION, Optional.empty());
            default -> nameApprover(1);
        };
    }

    /** A page that nobody changes. */
    private record Same() implements ContentToApprove {
        private static final Optional<Fingerprint> PRINT = Optional.of(new Fingerprint(0, "ab".repeat(32)));

        @Override
        public Optional<Fingerprint> seen() {
            return PRINT;
        }

        @Override
        public Optional<Fingerprint> now() {
            return PRINT;
        }

        @Override
        public Authors authors() {
            return new Authors(Map.of(DRIVER, 1));
        }
    }
}
