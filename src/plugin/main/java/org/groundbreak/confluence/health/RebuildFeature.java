package org.groundbreak.confluence.health;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.BackgroundWork;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.ids.RandomIds;
import org.groundbreak.store.RebuildEntry;
import org.groundbreak.store.Store;

/**
 * Makes all rows anew that are worked out of streams and pages, when an administrator asks for it, in the background of the
 * node that was asked and on no other at the same time (rule G2).
 */
public final class RebuildFeature implements Feature {

    /** A run asks itself before each page, and says that it was stopped. */
    private static final BooleanSupplier EVEN_SO = () -> false;

    private final SharedParts parts;
    private final Store store;
    private final PageAccess access;
    private final AdminGate gate;
    private final RebuildBodyMaker bodies;
    private final BackgroundWork<RebuildEntry> background;
    private final RandomIds random = new RandomIds();
    private volatile boolean stopped;

    public RebuildFeature(
            SharedParts parts,
            Store store,
            PageLifeFeature pageLife,
            PageAccess access,
            ConfluenceUsers users,
            AdminGate gate) {
        this.parts = parts;
        this.store = store;
        this.access = access;
        this.gate = gate;
        this.bodies = new RebuildBodyMaker(store.people(), users, parts.words(), parts.clock());
        RebuildRun run = new RebuildRun(
                pageLife.sweep(),
                pageLife.life(),
                store.trails(),
                store.rebuilds(),
                () -> !stopped && !access.readOnly(),
                parts.clock());
        this.background = new BackgroundWork<>("groundbreak-rebuild", 1, EVEN_SO, parts.errors(), run::run);
    }

    /** What is going on ends with the page it is at. */
    @Override
    public void stop() {
        stopped = true;
        background.stop();
    }

    /** {@link RebuildBody} → 200. */
    Response state() {
        return parts.answers().of(() -> bodies.make(store.rebuilds().last()));
    }

    /** {@link RebuildBody} → 200; no secure administrator session → 403; read-only mode → 405; one is running → 409. */
    Response start(HttpServletRequest request) {
        return parts.answers().write(request, () -> {
            gate.requireSecureSession(request);
            begin();
            return bodies.make(store.rebuilds().last());
        });
    }

    private void begin() {
        if (access.readOnly()) {
            throw Problem.readOnly();
        }
        Instant now = parts.clock().instant();
        RebuildEntry fresh = RebuildEntry.begun(random.id(), store.people().numberOf(access.viewer()), now);
        if (!store.rebuilds().begin(fresh, now.minus(RebuildBodyMaker.SILENCE))) {
            throw Problem.conflict("rebuild-running");
        }
        background.note(fresh, Duration.ZERO);
    }
}
