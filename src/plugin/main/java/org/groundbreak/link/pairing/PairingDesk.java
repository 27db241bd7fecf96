package org.groundbreak.link.pairing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.Store;

/** What the REST methods of the pairing answer, the same in both products. The host lets in administrators only. */
public final class PairingDesk {

    private final PairedPeer peer;
    private final Store store;
    private final AdminGate gate;
    private final Answers answers;
    private final Runnable sendLater;
    private final BooleanSupplier readOnly;

    /**
     * @param sendLater has what waits sent, not on this thread
     * @param readOnly whether nothing may be written now
     */
    public PairingDesk(
            PairedPeer peer,
            Store store,
            AdminGate gate,
            Answers answers,
            Runnable sendLater,
            BooleanSupplier readOnly) {
        this.peer = peer;
        this.store = store;
        this.gate = gate;
        this.answers = answers;
        this.sendLater = sendLater;
        this.readOnly = readOnly;
    }

    /** {@link PairingState} → 200. */
    public Response state() {
        return answers.of(() -> PairingState.of(store));
    }

    /**
     * Takes the key that the other product has made. Of a call over the application link, too, the host says whether it
     * counts as a secure administrator session.
     *
     * @param body {@link PairingKey}
     * @return {@link PairingState} → 200; no key → 400; no secure administrator session → 403; read-only mode, or a licence
     *     that has run out → 405; no link to the other product, or its address is not safe → 409
     */
    public Response take(HttpServletRequest request, InputStream body) {
        return secured(request, () -> {
            if (readOnly.getAsBoolean()) {
                throw Problem.readOnly();
            }
            String key = answers.read(body, PairingKey.class).key();
            peer.keep(PairingOffer.read(key).orElseThrow(() -> Problem.badRequest("pairing-key")));
            sendLater.run();
            return PairingState.of(store);
        });
    }

    /**
     * For a secure administrator session alone; no copy of the answer is kept on the way.
     *
     * @return what the action does; no secure administrator session → 403
     */
    public Response secured(HttpServletRequest request, Supplier<?> action) {
        Response answer = answers.write(request, () -> {
            gate.requireSecureSession(request);
            return action.get();
        });
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
