package org.groundbreak.link.pairing;

import java.net.URI;
import java.util.function.BooleanSupplier;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.LinkJson;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAnswer;
import org.groundbreak.link.PeerCalls;
import org.groundbreak.store.Store;

/**
 * Pairs this Confluence with its Jira: makes the key and hands it over as the administrator who asks, or shows it to him
 * once (rule L7). Either way a pairing there was is over, and everything is sent to Jira again.
 */
public final class KeyMaker {

    private static final String TAKES_KEYS = "/confluence-pairing";
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    private final Peer jira;
    private final PeerCalls calls;
    private final PairedPeer paired;
    private final Store store;
    private final Runnable sendLater;
    private final BooleanSupplier readOnly;
    private final LinkJson json = new LinkJson();

    /**
     * @param paired the same Jira
     * @param sendLater has what waits sent, not on this thread
     * @param readOnly whether nothing may be written now
     */
    public KeyMaker(Peer jira, PairedPeer paired, Store store, Runnable sendLater, BooleanSupplier readOnly) {
        this.jira = jira;
        this.calls = new PeerCalls(jira);
        this.paired = paired;
        this.store = store;
        this.sendLater = sendLater;
        this.readOnly = readOnly;
    }

    /**
     * Makes a key and hands it to Jira.
     *
     * @throws Problem 403 no administrator there, or no secure session for such calls; 405 in read-only mode; 409 no link,
     *     not authorised, or an address that is neither https nor this machine; 502 Jira down or odd
     */
    public PairingState pair() {
        requireWritable();
        paired.address();
        PairingOffer offer = PairingOffer.make();
        PeerAnswer.Answered answer = calls.post(TAKES_KEYS, json.write(new PairingKey(offer.text())));
        boolean taken = answer.status() == OK
                && json.read(answer.body(), PairingState.class)
                        .filter(PairingState::paired)
                        .isPresent();
        if (!taken) {
            throw refusal(answer);
        }
        paired.keep(offer);
        sendLater.run();
        return PairingState.of(store);
    }

    /**
     * Makes a key for somebody to paste in Jira, where Jira does not take it from us. It cannot be asked for again.
     *
     * @throws Problem 405 in read-only mode; 409 no link, or an address that is neither https nor this machine
     */
    public ShownKey show() {
        requireWritable();
        PairingOffer offer = PairingOffer.make();
        paired.keep(offer);
        return new ShownKey(offer.text(), jira.displayUrl().map(URI::toString).orElse("") + AdminGate.HEALTH_PATH);
    }

    private void requireWritable() {
        if (readOnly.getAsBoolean()) {
            throw Problem.readOnly();
        }
    }

    /** Which of them is ours says its code; the product's own has none. */
    private Problem refusal(PeerAnswer.Answered answer) {
        String code = calls.problemCode(answer);
        if (answer.status() == FORBIDDEN) {
            return code.equals("secure-session")
                    ? Problem.forbidden("pairing-no-session")
                    : Problem.forbidden("pairing-refused");
        }
        return switch (code) {
            case "confluence-not-linked" -> Problem.conflict("confluence-not-linked");
            case "pairing-unsafe" -> Problem.conflict("pairing-unsafe-there");
            default -> calls.odd();
        };
    }
}
