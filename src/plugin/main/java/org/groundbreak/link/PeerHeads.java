package org.groundbreak.link;

import java.util.Optional;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.PairingTable;

/**
 * Asks the other product which ends of chains it keeps, by a signed call of two seconds at most. Only when a person presses
 * for it, never while a page or a panel is rendered.
 */
public final class PeerHeads {

    /** Below our REST method that takes facts. */
    static final String PATH = "/head";

    private static final int OK = 200;

    private final PairingTable pairings;
    private final SignedRequests requests;
    private final String path;
    private final LinkJson json = new LinkJson();

    /** @param path where the other product takes what we tell, behind our REST API */
    PeerHeads(PairingTable pairings, SignedRequests requests, String path) {
        this.pairings = pairings;
        this.requests = requests;
        this.path = path + PATH;
    }

    /** What the other product keeps of a page. Never throws what the call may lead to. */
    public ToldHead of(long contentId) {
        Optional<Pairing> pairing = pairings.current();
        if (pairing.isEmpty()) {
            return new ToldHead.NotPaired();
        }
        String body = json.write(new HeadQuestion(HeadQuestion.PROTOCOL, contentId));
        PeerAnswer answer = requests.put(pairing.get(), Patience.READER, path, body);
        return answer instanceof PeerAnswer.Answered answered && answered.status() == OK
                ? json.read(answered.body(), HeadAnswer.class)
                        .<ToldHead>map(told ->
                                told.known().<ToldHead>map(ToldHead.Kept::new).orElseGet(ToldHead.NeverTold::new))
                        .orElseGet(ToldHead.Silent::new)
                : new ToldHead.Silent();
    }
}
