package org.groundbreak.sandbox.jira.issue;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;

/** A custom field that Jira Software brings; the components have the names by which plugins ask for them. */
public record EpicField(Long getIdAsLong, String getName, CustomFieldType<?, ?> getCustomFieldType)
        implements CustomField {
    public static final EpicField LINK = of(10100, "Epic Link", "com.pyxis.greenhopper.jira:gh-epic-link");
    public static final EpicField NAME = of(10101, "Epic Name", "com.pyxis.greenhopper.jira:gh-epic-label");

    /** The key in REST and JSON, such as {@code customfield_10100}. */
    public String restId() {
        return "customfield_" + getIdAsLong;
    }

    private static EpicField of(long id, String name, String typeKey) {
        return new EpicField(id, name, (CustomFieldType<Object, Object>) () -> typeKey);
    }
}
