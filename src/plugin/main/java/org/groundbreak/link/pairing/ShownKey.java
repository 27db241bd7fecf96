package org.groundbreak.link.pairing;

/**
 * A key that an administrator carries to Jira; shown this once.
 *
 * @param key {@link org.groundbreak.link.pairing.PairingOffer#text}
 * @param pasteAt the page of Jira that takes it
 */
public record ShownKey(String key, String pasteAt) {

    /** Leaves the key out, so that no log has it. */
    @Override
    public String toString() {
        return "ShownKey[" + pasteAt + "]";
    }
}
