package com.atlassian.util.profiling;

/** Measures nothing: Active Objects does not link without it. */
public class Metrics {
    public static Builder metric(String name) {
        return new Builder();
    }

    /** Keeps nothing. */
    public static class Builder {
        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
