package com.atlassian.confluence.labels;

public class Label {
    public Label(String name) {}

    public native String getName();
}
