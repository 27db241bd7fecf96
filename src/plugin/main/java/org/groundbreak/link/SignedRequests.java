package org.groundbreak.link;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.RequestFactory;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.time.Clock;
import org.groundbreak.host.OptionalService;
import org.groundbreak.ids.RandomIds;
import org.groundbreak.store.Pairing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the other product as this product, not as a person. */
final class SignedRequests {

    /** Where our REST API begins, behind the base URL. */
    static final String API = "/rest/groundbreak/1.0";

    private static final Logger LOG = LoggerFactory.getLogger(SignedRequests.class);

    private final RandomIds random = new RandomIds();
    private final Clock clock;

    SignedRequests(Clock clock) {
        this.clock = clock;
    }

    /** Puts JSON, not for anybody who waits: gives up after five seconds. @param path behind the API */
    PeerAnswer put(Pairing pairing, String path, String body) {
        return put(pairing, Patience.ADMINISTRATOR, path, body);
    }

    /** Puts JSON. @param path behind the API */
    PeerAnswer put(Pairing pairing, Patience patience, String path, String body) {
        SignedCall call = new SignedCall("PUT", API + path, clock.millis(), random.id(), body);
        try {
            return HostRequest.send(pairing, patience, call);
        } catch (RuntimeException | LinkageError e) {
            LOG.info("The other product did not answer {}", path, e);
            return new PeerAnswer.Unreachable();
        }
    }

    /**
     * What names types of the host. A class of its own, which is loaded with the first call: a type that is caught is looked
     * for as soon as the class around it is, and a host that lacks one shall cost the calls and nothing else.
     */
    private static final class HostRequest {

        private HostRequest() {}

        static PeerAnswer send(Pairing pairing, Patience patience, SignedCall call) {
            RequestFactory<?> requests =
                    OptionalService.find(RequestFactory.class).orElseThrow();
            Request<?, ?> request = requests.createRequest(Request.MethodType.PUT, pairing.baseUrl() + call.path());
            request.setConnectionTimeout(patience.millis());
            request.setSoTimeout(patience.millis());
            request.setHeader(CallHeaders.KEY, pairing.keyId());
            request.setHeader(CallHeaders.TIME, Long.toString(call.time()));
            request.setHeader(CallHeaders.NONCE, call.nonce());
            request.setHeader(CallHeaders.SIGNATURE, Signature.of(pairing.secret(), call));
            request.setRequestBody(call.body(), "application/json");
            try {
                return request.executeAndReturn(HostRequest::read);
            } catch (ResponseException e) {
                throw new IllegalStateException(e);
            }
        }

        private static PeerAnswer read(Response response) throws ResponseException {
            return new PeerAnswer.Answered(response.getStatusCode(), response.getResponseBodyAsString());
        }
    }
}
