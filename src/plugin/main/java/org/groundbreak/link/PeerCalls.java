package org.groundbreak.link;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.groundbreak.host.rest.Problem;

/**
 * Asks our own REST API in the other product, as whoever is signed in on this thread. Where no answer comes, it says why in
 * words that people can act on.
 */
public final class PeerCalls {

    private static final int OK = 200;

    private final Peer peer;
    private final LinkJson json = new LinkJson();

    public PeerCalls(Peer peer) {
        this.peer = peer;
    }

    /**
     * The host's id of the other product.
     *
     * @throws Problem 409 no link
     */
    public String applicationId() {
        return peer.applicationId().orElseThrow(this::notLinked);
    }

    /**
     * Where people reach the other product, without a slash at the end.
     *
     * @throws Problem 409 no link
     */
    public String displayUrl() {
        return peer.displayUrl().map(PeerAddress::base).orElseThrow(this::notLinked);
    }

    /**
     * Whatever it answers to this.
     *
     * @param path behind {@code /rest/groundbreak/1.0}
     * @throws Problem 409 no link, or not authorised; 502 down
     */
    public PeerAnswer.Answered get(String path) {
        return answered(peer.get(Patience.READER, path));
    }

    /**
     * Whatever it answers to this JSON, which an administrator has it sent.
     *
     * @param path behind {@code /rest/groundbreak/1.0}
     * @throws Problem 409 no link, or not authorised; 502 down
     */
    public PeerAnswer.Answered post(String path, String body) {
        return answered(peer.post(Patience.ADMINISTRATOR, path, body));
    }

    /**
     * What a 200 holds.
     *
     * @throws Problem 502 for everything else, and for what is not plausible
     */
    public <T extends PeerBody> T read(PeerAnswer.Answered answer, Class<T> type) {
        return whole(answer, json.read(answer.body(), type));
    }

    /**
     * The list that a 200 holds.
     *
     * @throws Problem 502 for everything else, and when one of them is not plausible
     */
    public <T extends PeerBody> List<T> readList(PeerAnswer.Answered answer, Class<T> type) {
        return whole(answer, json.readList(answer.body(), type));
    }

    private <T> T whole(PeerAnswer.Answered answer, Optional<T> body) {
        return body.filter(read -> answer.status() == OK).orElseThrow(this::odd);
    }

    /** The code of the problem that it answers with; empty text when the answer is none of our REST API. */
    public String problemCode(PeerAnswer.Answered answer) {
        return json.problemCode(answer.body());
    }

    /** It answered, but not what was to be expected: 502. */
    public Problem odd() {
        return Problem.badGateway(peer.name() + "-odd");
    }

    private Problem notLinked() {
        return Problem.conflict(peer.name() + "-not-linked");
    }

    private PeerAnswer.Answered answered(PeerAnswer answer) {
        if (answer instanceof PeerAnswer.Answered answered) {
            return answered;
        }
        if (answer instanceof PeerAnswer.NotAuthorised notAuthorised) {
            throw isForPeople(notAuthorised.authorise())
                    ? Problem.conflict(peer.name() + "-not-authorised").linkingTo(notAuthorised.authorise())
                    : Problem.conflict(peer.name() + "-not-for-people");
        }
        throw answer instanceof PeerAnswer.NotLinked ? notLinked() : Problem.badGateway(peer.name() + "-down");
    }

    /** The browser is sent there, so it must be a page. */
    private static boolean isForPeople(URI authorise) {
        return authorise != null
                && ("https".equalsIgnoreCase(authorise.getScheme()) || "http".equalsIgnoreCase(authorise.getScheme()));
    }
}
