package org.groundbreak.confluence.waiting;

import static org.groundbreak.confluence.SpecFixture.NOW;

import java.time.Duration;
import org.groundbreak.confluence.SpecFixture;

/** Open rounds in which product reviews, for whoever counts what they cost; the designer watches over them. */
public final class ManyRoundsFixture implements AutoCloseable {

    private final RoundsFixture rounds = new RoundsFixture();

    /** @param count how many; each ends an hour after the one before */
    public ManyRoundsFixture(int count) {
        for (int id = 1; id <= count; id++) {
            rounds.round(id, Duration.ofHours(id), "product");
        }
        rounds.watcher("designer");
    }

    public SpecFixture specs() {
        return rounds.specs;
    }

    /** What waits for somebody, the first part. */
    public void waiting(String user) {
        rounds.specs.confluence.signIn(user);
        rounds.feature.waiting().part(null);
    }

    /** The open rounds for somebody who watches over them, the first part. */
    public void open(String user) {
        rounds.specs.confluence.signIn(user);
        rounds.feature.openRounds().part(null, null);
    }

    /** Who in them can do nothing any more. */
    public void gone(String user) {
        rounds.specs.confluence.signIn(user);
        rounds.feature.gone().part(null);
    }

    /** What somebody who leaves would hand over to the engineer, the first part. */
    public void leaving(String user, String leaving) {
        rounds.specs.confluence.signIn(user);
        rounds.feature.leaving().replace(new LeavingRequest(leaving, null, "engineer", true, null));
    }

    /** Hands what somebody has over to the engineer, the first part. */
    public void handOver(String user, String leaving) {
        rounds.specs.confluence.signIn(user);
        rounds.feature.leaving().replace(new LeavingRequest(leaving, null, "engineer", false, null));
    }

    /** One run of the job. */
    public void job() {
        rounds.job.run();
    }

    /** From now on the window of the first round should have ended. */
    public void oneIsDue() {
        rounds.specs.clock.set(NOW.plus(Duration.ofMinutes(61)));
    }

    @Override
    public void close() {
        rounds.close();
    }
}
