package com.atlassian.jira.web.bean;

/** How much of what is found is wanted: the first so many. */
public class PagerFilter<T> {
    private final int max;

    public PagerFilter(int max) {
        this.max = max;
    }

    public int getMax() {
        return max;
    }
}
