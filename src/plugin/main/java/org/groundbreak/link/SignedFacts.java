package org.groundbreak.link;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.BoundedBody;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.Pairing;

/** The REST methods, the same in both products, by which one takes what the other tells, and compares it. No user is asked for. */
public final class SignedFacts {

    private static final Pattern JSON =
            Pattern.compile("\\s*application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,9}");
    private static final int UNAUTHORIZED = 401;

    private final String path;
    private final Callers callers;
    private final FactReceiver facts;
    private final FactInventoryCheck check;
    private final Answers answers;
    private final BooleanSupplier readOnly;
    private final Runnable sendLater;

    /**
     * @param path of this method behind our REST API
     * @param readOnly whether nothing may be written now; what is told then is told again later
     * @param sendLater has what waits for the other product sent, not on this thread
     */
    public SignedFacts(
            String path,
            Callers callers,
            FactReceiver facts,
            FactInventoryCheck check,
            Answers answers,
            BooleanSupplier readOnly,
            Runnable sendLater) {
        this.path = SignedRequests.API + path;
        this.callers = callers;
        this.facts = facts;
        this.check = check;
        this.answers = answers;
        this.readOnly = readOnly;
        this.sendLater = sendLater;
    }

    /**
     * Takes a fact. Its headers are looked at first, then so much of the body is read as a fact can be long, then the
     * signature is checked; nothing else happens before. (Rules L2 and L3.)
     *
     * @param body {@link FactMessage}
     * @return {@link FactReceipt}, also for one that is known or older → 200; no fact → 400; not signed by the product we
     *     are paired with, older than five minutes, or seen before → 401 without a word; read-only mode → 405; of an
     *     unknown form → 409; too long → 413; not JSON → 415
     */
    public Response put(HttpHeaders headers, UriInfo uri, InputStream body) {
        return answer(path, headers, uri, body, this::take);
    }

    /**
     * Compares what the other product believes to have told (rule L12). Changes nothing, and is asked for in the same way.
     *
     * @param body {@link FactInventory}
     * @return {@link FactDifference} → 200; else as {@link #put}
     */
    public Response compare(HttpHeaders headers, UriInfo uri, InputStream body) {
        return answer(path + FactComparison.PATH, headers, uri, body, check::compare);
    }

    /**
     * Tells which end of the chain of a spec is kept here (rule H5). Changes nothing, and is asked for in the same way.
     *
     * @param body {@link HeadQuestion}
     * @return {@link HeadAnswer} → 200; else as {@link #put}
     */
    public Response head(HttpHeaders headers, UriInfo uri, InputStream body) {
        return answer(path + PeerHeads.PATH, headers, uri, body, facts::head);
    }

    private Response answer(
            String path, HttpHeaders headers, UriInfo uri, InputStream body, BiFunction<Pairing, String, Object> work) {
        Optional<CallHeaders> call = CallHeaders.read(headers::getHeaderString);
        Optional<Pairing> claimed = call.flatMap(callers::claimed);
        if (claimed.isEmpty()) {
            return refused();
        }
        String text;
        try {
            checkAnnounced(headers);
            text = BoundedBody.text(body);
        } catch (Problem e) {
            return problem(e);
        }
        if (!Callers.isSigned(claimed.get(), "PUT", withQuery(path, uri), call.get(), text)) {
            return refused();
        }
        if (readOnly.getAsBoolean()) {
            return problem(Problem.readOnly());
        }
        return callers.isFirst(claimed.get(), call.get())
                ? answers.of(() -> work.apply(claimed.get(), text))
                : refused();
    }

    /** What the headers say of the body, before a byte of it is read. */
    private static void checkAnnounced(HttpHeaders headers) {
        String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || !JSON.matcher(type).matches()) {
            throw Problem.unsupported("not-json");
        }
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && !(LENGTH.matcher(length).matches() && Integer.parseInt(length) <= Limits.BODY)) {
            throw Problem.tooLarge("too-large", Integer.toString(Limits.BODY));
        }
    }

    private static String withQuery(String path, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? path : path + "?" + query;
    }

    private Response problem(Problem problem) {
        return answers.of(() -> {
            throw problem;
        });
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
