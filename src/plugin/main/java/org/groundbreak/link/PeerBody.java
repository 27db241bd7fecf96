package org.groundbreak.link;

/** What the other product sends. It is read by {@link LinkJson} alone, which hands out none that is not plausible. */
public interface PeerBody {

    /** Whether it can be what a product of ours says: nothing that is needed is missing, every number is one of its kind. */
    boolean plausible();
}
