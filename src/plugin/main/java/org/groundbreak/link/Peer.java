package org.groundbreak.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The other product, asked as whoever is signed in on this thread, with that person's own rights. Never asked while a page
 * or a panel is rendered.
 */
public final class Peer {

    private static final Logger LOG = LoggerFactory.getLogger(Peer.class);
    private static final int UNAUTHORIZED = 401;
    private static final String API = "/rest/groundbreak/1.0";

    private final ApplicationLinkService links;
    private final Class<? extends ApplicationType> type;
    private final String name;

    /** @param name what the codes of problems with it begin with: {@code jira} or {@code confluence} */
    public Peer(ApplicationLinkService links, Class<? extends ApplicationType> type, String name) {
        this.links = links;
        this.type = type;
        this.name = name;
    }

    /** Which product it is, as the codes of problems with it begin: {@code jira} or {@code confluence}. */
    public String name() {
        return name;
    }

    /** The host's id of the other product; empty when no application link leads there. */
    public Optional<String> applicationId() {
        return link().map(link -> link.getId().get());
    }

    /** Where people reach the other product; empty when no application link leads there. */
    public Optional<URI> displayUrl() {
        return link().map(ApplicationLink::getDisplayUrl);
    }

    /** Where this product reaches the other one; empty when no application link leads there. */
    public Optional<URI> rpcUrl() {
        return link().map(ApplicationLink::getRpcUrl);
    }

    /** Asks our own REST API there. @param path behind {@code /rest/groundbreak/1.0} */
    public PeerAnswer get(Patience patience, String path) {
        return call(patience, path, null);
    }

    /** Posts JSON to our own REST API there. @param path behind {@code /rest/groundbreak/1.0} */
    public PeerAnswer post(Patience patience, String path, String json) {
        return call(patience, path, json);
    }

    private PeerAnswer call(Patience patience, String path, String json) {
        return link().map(link -> call(link, patience, path, json)).orElseGet(PeerAnswer.NotLinked::new);
    }

    private static PeerAnswer call(ApplicationLink link, Patience patience, String path, String json) {
        ApplicationLinkRequestFactory requests = link.createAuthenticatedRequestFactory();
        if (requests == null) {
            return new PeerAnswer.NotLinked();
        }
        try {
            return HostRequest.send(requests, patience, path, json);
        } catch (CredentialsRequiredException e) {
            return new PeerAnswer.NotAuthorised(requests.getAuthorisationURI());
        } catch (LinkageError e) {
            LOG.error("The other product cannot be called", e);
            return new PeerAnswer.Unreachable();
        }
    }

    private Optional<ApplicationLink> link() {
        return Optional.ofNullable(links.getPrimaryApplicationLink(type));
    }

    /**
     * What names types of an optional package of the host. A class of its own, which is loaded with the first call: a type
     * that is caught is looked for as soon as the class around it is, and a host that lacks one shall cost the calls and
     * nothing else.
     */
    private static final class HostRequest {

        private HostRequest() {}

        static PeerAnswer send(ApplicationLinkRequestFactory requests, Patience patience, String path, String json)
                throws CredentialsRequiredException {
            ApplicationLinkRequest request =
                    requests.createRequest(json == null ? Request.MethodType.GET : Request.MethodType.POST, API + path);
            request.setConnectionTimeout(patience.millis());
            request.setSoTimeout(patience.millis());
            request.setHeader("Accept", "application/json");
            if (json != null) {
                request.setRequestBody(json, "application/json");
            }
            try {
                PeerAnswer.Answered answer = request.executeAndReturn(HostRequest::read);
                // Not every link tells before the call that the person has to authorise it first.
                return answer.status() == UNAUTHORIZED
                        ? new PeerAnswer.NotAuthorised(requests.getAuthorisationURI())
                        : answer;
            } catch (ResponseException e) {
                LOG.info("The other product did not answer {}", path, e);
                return new PeerAnswer.Unreachable();
            }
        }

        private static PeerAnswer.Answered read(Response response) throws ResponseException {
            return new PeerAnswer.Answered(response.getStatusCode(), response.getResponseBodyAsString());
        }
    }
}
