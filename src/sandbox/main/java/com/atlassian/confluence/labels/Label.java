package com.atlassian.confluence.labels;

/** A global label. */
public class Label {
    private final String name;

    public Label(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    /** The name; how the sandbox reads it back. */
    @Override
    public String toString() {
        return name;
    }
}
