package org.groundbreak.specs;

import java.util.Optional;
import org.groundbreak.events.EventBody;
import org.groundbreak.people.PersonNumber;

/** Reads the events of a spec out of their kept form. Keys it does not know are left alone. */
record SpecEventReader(EventBody body) {

    SpecEvent registered() {
        return new SpecEvent.Registered(
                Long.parseLong(required(SpecEventKeys.CONTENT)),
                SpecKind.valueOf(required(SpecEventKeys.KIND)),
                optional(SpecEventKeys.DRIVER).map(PersonNumber::parse),
                optional(SpecEventKeys.SEED),
                optional(SpecEventKeys.TYPED_EPIC),
                optional(SpecEventKeys.COPY_OF).map(Long::valueOf));
    }

    SpecEvent approverNamed() {
        return new SpecEvent.ApproverNamed(PersonNumber.parse(required(SpecEventKeys.APPROVER)));
    }

    SpecEvent driverNamed() {
        return new SpecEvent.DriverNamed(PersonNumber.parse(required(SpecEventKeys.DRIVER)));
    }

    SpecEvent approvalReaffirmed() {
        return new SpecEvent.ApprovalReaffirmed(round(), body.fingerprint().orElseThrow(() -> missing("fingerprint")));
    }

    SpecEvent approvalWithdrawn() {
        return new SpecEvent.ApprovalWithdrawn(round());
    }

    SpecEvent epicLinked() {
        return new SpecEvent.EpicLinked(epic());
    }

    SpecEvent epicUnlinked() {
        return new SpecEvent.EpicUnlinked(epic());
    }

    SpecEvent stopped() {
        return new SpecEvent.Stopped();
    }

    SpecEvent resumed() {
        return new SpecEvent.Resumed();
    }

    private int round() {
        return Integer.parseInt(required(SpecEventKeys.ROUND));
    }

    private EpicRef epic() {
        return new EpicRef(required(SpecEventKeys.APPLICATION), Long.parseLong(required(SpecEventKeys.ISSUE)));
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(body.data().get(key));
    }

    private String required(String key) {
        return optional(key).orElseThrow(() -> missing(key));
    }

    private IllegalArgumentException missing(String what) {
        return new IllegalArgumentException(body.type() + " without " + what);
    }
}
