package com.atlassian.jira.issue.history;

/** One changed field of one change: ids in {@code from} and {@code to}, what people read in the strings. */
public class ChangeItemBean {
    /** Type of the fields that Jira itself has. */
    public static final String STATIC_FIELD = "jira";

    /** Type of custom fields, those of Jira Software among them. */
    public static final String CUSTOM_FIELD = "custom";

    private final String fieldType;
    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toString;

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
    }

    public String getField() {
        return field;
    }

    public String getFieldType() {
        return fieldType;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getFromString() {
        return fromString;
    }

    public String getToString() {
        return toString;
    }
}
