package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import org.groundbreak.sandbox.jira.store.FieldEdits;

/** The custom fields that Jira Software brings and the sandbox has. */
public enum EpicField implements CustomField {
    LINK(10100, FieldEdits.EPIC_LINK, "com.pyxis.greenhopper.jira:gh-epic-link"),
    NAME(10101, "Epic Name", "com.pyxis.greenhopper.jira:gh-epic-label");

    private final long number;
    private final String title;
    private final String typeKey;

    EpicField(long number, String title, String typeKey) {
        this.number = number;
        this.title = title;
        this.typeKey = typeKey;
    }

    /** The key in REST and JSON, such as {@code customfield_10100}. */
    public String restId() {
        return "customfield_" + number;
    }

    @Override
    public Long getIdAsLong() {
        return number;
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return (CustomFieldType<Object, Object>) () -> typeKey;
    }
}
