package org.groundbreak.specs;

import java.util.Optional;
import org.groundbreak.storage.Fingerprint;

/** A page of which nobody can tell yet what it says: an attachment is being read. */
public record UntoldContent(Authors authors) implements ContentToApprove {

    @Override
    public Optional<Fingerprint> seen() {
        return Optional.empty();
    }

    @Override
    public Optional<Fingerprint> now() {
        return Optional.empty();
    }

    @Override
    public boolean isUntold() {
        return true;
    }
}
