package org.groundbreak.confluence.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.Registrar;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.link.PeerHeads;
import org.groundbreak.store.Store;

/** The history of specs and decisions as something to rely on: read, verified, taken out and in. */
public final class TrailFeature implements Feature {

    private static final int CHECKING_HOUR = 2;
    private static final int CHECKED_ROWS = 2_000;
    private static final int CHECKED_STREAMS = 10_000;

    private final SharedParts parts;
    private final AdminGate gate;
    private final TrailHistory history;
    private final TrailVerifier verifier;
    private final TrailExport export;
    private final TrailImport imports;
    private final TrailPage page;
    private final TrailWatch watch;
    private final TrailWatchLines lines;
    private volatile boolean stopped;

    public TrailFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            Registrar registrar,
            PeerHeads heads,
            AdminGate gate) {
        PageAccess access = confluence.access();
        ConfluenceUsers users = confluence.users();
        this.parts = parts;
        this.gate = gate;
        this.history = new TrailHistory(access, store.trails(), store.people(), users, parts.words());
        this.verifier = new TrailVerifier(access, store.trails(), heads::of, parts.words());
        this.export = new TrailExport(access, store.trails(), store.people(), users, parts.words(), parts.clock());
        this.imports = new TrailImport(
                access,
                store.events(),
                store.people(),
                new TrailPersonFinder(store.people(), users),
                registrar::notice,
                parts.clock());
        this.page = new TrailPage(confluence.ownPages(), access, gate);
        this.watch = new TrailWatch(
                store.trails(),
                store.trailWatch(),
                () -> !stopped && !access.readOnly(),
                parts.clock(),
                CHECKED_ROWS,
                CHECKED_STREAMS);
        this.lines = new TrailWatchLines(store.trailWatch(), parts.words());
    }

    @Override
    public void start() {
        parts.jobs().daily(CHECKING_HOUR, "trail-check", watch::run);
    }

    /** A check that is going on ends with the part it is at. */
    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public List<HealthLine> health() {
        return lines.get();
    }

    /** For REST methods that take a trail in. Problems: 403. */
    void requireAdministrator(HttpServletRequest request) {
        gate.requireSecureSession(request);
    }

    /** To read. */
    TrailHistory history() {
        return history;
    }

    /** To verify. */
    TrailVerifier verifier() {
        return verifier;
    }

    /** To take out. */
    TrailExport export() {
        return export;
    }

    /** To take in. */
    TrailImport imports() {
        return imports;
    }

    TrailPage page() {
        return page;
    }
}
