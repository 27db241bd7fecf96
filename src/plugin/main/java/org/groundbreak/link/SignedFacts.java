package org.groundbreak.link;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.Pairing;

/** The REST method, the same in both products, by which one takes what the other tells. No user is asked for. */
public final class SignedFacts {

    private static final String PATH = SignedRequests.API + SignedRequests.FACTS;
    private static final int UNAUTHORIZED = 401;

    private final Callers callers;
    private final FactReceiver facts;
    private final Answers answers;
    private final BooleanSupplier readOnly;
    private final Runnable sendLater;

    /**
     * @param readOnly whether nothing may be written now; what is told then is told again later
     * @param sendLater has what waits for the other product sent, not on this thread
     */
    public SignedFacts(
            Callers callers, FactReceiver facts, Answers answers, BooleanSupplier readOnly, Runnable sendLater) {
        this.callers = callers;
        this.facts = facts;
        this.answers = answers;
        this.readOnly = readOnly;
        this.sendLater = sendLater;
    }

    /**
     * Takes a fact. The signature is checked before anything else.
     *
     * @param body {@link FactMessage}
     * @return {@link FactReceipt}, also for one that is known or older → 200; no fact → 400; not signed by the product we
     *     are paired with, older than five minutes, or seen before → 401 without a word; read-only mode → 405; of an
     *     unknown form → 409
     */
    public Response put(HttpHeaders headers, UriInfo uri, String body) {
        String query = uri.getRequestUri().getRawQuery();
        String path = query == null ? PATH : PATH + "?" + query;
        Optional<CallHeaders> signed = CallHeaders.read(headers::getHeaderString);
        Optional<Pairing> signer = signed.flatMap(call -> callers.signer("PUT", path, call, body));
        if (signer.isEmpty()) {
            return refused();
        }
        if (readOnly.getAsBoolean()) {
            return answers.of(() -> {
                throw Problem.readOnly();
            });
        }
        return callers.isFirst(signer.get(), signed.get()) ? answers.of(() -> take(signer.get(), body)) : refused();
    }

    private FactReceipt take(Pairing signer, String body) {
        FactReceipt receipt = facts.take(signer, body);
        if (signer.lastSuccess().isEmpty()) {
            // The other product has the key by now; what was sent before was refused.
            sendLater.run();
        }
        return receipt;
    }

    private static Response refused() {
        return Response.status(UNAUTHORIZED).build();
    }
}
