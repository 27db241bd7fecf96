package com.atlassian.jira.web.bean;

public class PagerFilter<T> {
    public PagerFilter(int max) {}
}
