package org.groundbreak.confluence.adrs;

import java.util.Optional;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.confluence.settings.NumberPrefixes;

/**
 * Which pages are numbered together (rule A13): those of one prefix, in whatever spaces; without a prefix those of each space
 * by themselves.
 */
final class ScopeOfSpace {

    private final NumberPrefixes prefixes;

    ScopeOfSpace(NumberPrefixes prefixes) {
        this.prefixes = prefixes;
    }

    /** The scope of a space with that prefix. */
    static NumberScope of(long spaceId, Optional<String> prefix) {
        return prefix.map(words -> new NumberScope("prefix-" + words, words))
                .orElseGet(() -> new NumberScope("space-" + spaceId, ""));
    }

    /** Whether a page of that entry would be numbered in it now, whatever held when the entry was made. */
    boolean isIn(NumberScope scope, AdrEntry entry) {
        return of(entry.spaceId(), prefixes.of(entry.spaceId())).id().equals(scope.id());
    }
}
