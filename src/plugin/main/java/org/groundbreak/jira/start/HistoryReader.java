package org.groundbreak.jira.start;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.groundbreak.host.OptionalService;
import org.groundbreak.start.Change;
import org.groundbreak.start.FieldHistory;
import org.groundbreak.start.IssueHistory;
import org.groundbreak.start.Membership;
import org.groundbreak.start.Resolution;

/**
 * Reads the past of issues out of Jira's change history: the truth, which the search index follows later. Nobody's rights
 * are asked.
 */
final class HistoryReader {

    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    /** Its name unless an administrator has changed it; older changes keep the name of their day. */
    private static final String EPIC_LINK_NAME = "Epic Link";

    /** What the epic's own history calls a child that joined or left. */
    private static final String EPIC_CHILD = "Epic Child";

    private static final String STATUS = "status";
    private static final String RESOLUTION = "resolution";
    /** What decides besides the status whether an issue counts. */
    private static final Set<String> TRAITS = Set.of(RESOLUTION, "issuetype", "labels");

    private static final Pattern ISSUE_ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final CustomFieldManager customFields;

    HistoryReader(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    /** Whether this Jira hands its change history out; without it no start is found. */
    boolean available() {
        return OptionalService.find(ChangeHistoryManager.class).isPresent();
    }

    /**
     * The past of an issue.
     *
     * @param epicId the epic that it belongs to now
     * @param epicFields see {@link #epicFields}
     * @throws java.util.NoSuchElementException when this Jira does not hand its change history out
     */
    IssueHistory of(Issue issue, OptionalLong epicId, Set<String> epicFields) {
        return of(issue, epicId, epicFields, changesOf(issue));
    }

    /** The same, of changes that have been read already. */
    IssueHistory of(Issue issue, OptionalLong epicId, Set<String> epicFields, List<ChangeHistory> changes) {
        List<Change<String>> moves = new ArrayList<>();
        List<Change<Membership>> epics = new ArrayList<>();
        List<Change<Resolution>> resolutions = new ArrayList<>();
        for (ChangeHistory change : changes) {
            long id = change.getId();
            Instant at = change.getTimePerformed().toInstant();
            for (ChangeItemBean item : change.getChangeItemBeans()) {
                if (isStatus(item)) {
                    moves.add(new Change<>(id, at, statusId(item.getFrom()), statusId(item.getTo())));
                } else if (isEpic(item, epicFields)) {
                    epics.add(new Change<>(
                            id,
                            at,
                            membership(item.getFrom(), item.getFromString()),
                            membership(item.getTo(), item.getToString())));
                } else if (isOurs(item, RESOLUTION)) {
                    resolutions.add(new Change<>(
                            id,
                            at,
                            resolution(item.getFrom(), item.getFromString()),
                            resolution(item.getTo(), item.getToString())));
                }
            }
        }
        return new IssueHistory(
                issue.getId(),
                issue.getCreated().toInstant(),
                IssueParts.traits(issue),
                new FieldHistory<>(moves, issue.getStatus().getId()),
                new FieldHistory<>(epics, new Membership(epicId)),
                new FieldHistory<>(resolutions, IssueParts.resolution(issue)));
    }

    /**
     * The changes of an issue.
     *
     * @throws java.util.NoSuchElementException when this Jira does not hand its change history out
     */
    List<ChangeHistory> changesOf(Issue issue) {
        return OptionalService.find(ChangeHistoryManager.class).orElseThrow().getChangeHistories(issue);
    }

    /**
     * The issues that an epic's own history says were its children once. Only a hint: that Jira keeps it is seen in what
     * it exports, promised nowhere.
     */
    Set<Long> onceChildrenIn(List<ChangeHistory> changes) {
        Set<Long> children = new TreeSet<>();
        for (ChangeHistory change : changes) {
            for (ChangeItemBean item : change.getChangeItemBeans()) {
                if (EPIC_CHILD.equals(item.getField())) {
                    issueId(item.getFrom()).ifPresent(children::add);
                    issueId(item.getTo()).ifPresent(children::add);
                }
            }
        }
        return children;
    }

    /** Whether the change is one of the status. */
    static boolean isStatus(ChangeItemBean item) {
        return isOurs(item, STATUS);
    }

    /** Whether the change is one of what decides besides whether an issue counts. */
    static boolean isTrait(ChangeItemBean item) {
        return ChangeItemBean.STATIC_FIELD.equals(item.getFieldType()) && TRAITS.contains(item.getField());
    }

    /** The issues that a change leads out of or into, if it should be one of the epic; another field has other numbers. */
    static Set<Long> maybeEpics(ChangeItemBean item) {
        Set<Long> ids = new TreeSet<>();
        if (!ChangeItemBean.STATIC_FIELD.equals(item.getFieldType())) {
            issueId(item.getFrom()).ifPresent(ids::add);
            issueId(item.getTo()).ifPresent(ids::add);
        }
        return ids;
    }

    /** A custom field may have any name. */
    private static boolean isOurs(ChangeItemBean item, String field) {
        return ChangeItemBean.STATIC_FIELD.equals(item.getFieldType()) && field.equals(item.getField());
    }

    private static boolean isEpic(ChangeItemBean item, Set<String> epicFields) {
        return !ChangeItemBean.STATIC_FIELD.equals(item.getFieldType()) && epicFields.contains(item.getField());
    }

    /** How histories may call the field of the epic: asked once for all issues of an epic, since Jira reads all fields. */
    Set<String> epicFields() {
        Set<String> names = new HashSet<>(Set.of(EPIC_LINK_NAME));
        for (CustomField field : customFields.getCustomFieldObjects()) {
            if (EPIC_LINK.equals(field.getCustomFieldType().getKey())) {
                names.add(field.getName());
            }
        }
        return names;
    }

    private static OptionalLong issueId(String text) {
        return text != null && ISSUE_ID.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    private static Optional<String> statusId(String text) {
        return Optional.ofNullable(text).filter(id -> !id.isBlank());
    }

    /** None where neither an id nor a key stands; unknown where the id is missing or none. */
    private static Optional<Membership> membership(String id, String key) {
        boolean nothing = (id == null || id.isBlank()) && (key == null || key.isBlank());
        OptionalLong epic = issueId(id);
        return nothing || epic.isPresent() ? Optional.of(new Membership(epic)) : Optional.empty();
    }

    /** None where neither an id nor a name stands. */
    private static Optional<Resolution> resolution(String id, String name) {
        String known = id == null ? "" : id.strip();
        String said = name == null ? "" : name.strip();
        return Optional.of(known.isEmpty() && said.isEmpty() ? Resolution.NONE : new Resolution(known, said));
    }
}
