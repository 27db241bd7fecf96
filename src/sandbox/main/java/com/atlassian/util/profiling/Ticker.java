package com.atlassian.util.profiling;

/** Active Objects calls it around each statement. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
