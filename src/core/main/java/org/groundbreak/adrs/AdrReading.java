package org.groundbreak.adrs;

import org.groundbreak.storage.StorageError;

/** What came of reading a page as an ADR. */
public sealed interface AdrReading {

    /** The page is one. */
    record Found(Adr adr) implements AdrReading {}

    /** The page is none (rule A1). */
    record NoAdr() implements AdrReading {}

    /**
     * Nobody can say (rule A2).
     *
     * @param error what is wrong with the body
     * @param line where, from 1
     * @param column where in that line, from 1
     */
    record Unreadable(StorageError error, int line, int column) implements AdrReading {}
}
