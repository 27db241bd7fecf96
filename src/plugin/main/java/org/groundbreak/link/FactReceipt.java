package org.groundbreak.link;

/**
 * The answer to a fact that was taken, or is known already.
 *
 * @param now the receiver's clock, in milliseconds since 1970
 * @param version of what the receiver has now, under this pairing
 * @param agreed whether that is the state that was told; if not, whoever tells has to go above that version (rule L6)
 */
public record FactReceipt(long now, long version, boolean agreed) implements PeerBody {

    private static final long MOST = Long.MAX_VALUE / 2;

    @Override
    public boolean plausible() {
        return now > 0 && version > 0 && version < MOST;
    }
}
