package org.groundbreak.jira.start;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
import org.groundbreak.start.IssueTraits;
import org.groundbreak.start.Membership;
import org.groundbreak.start.Resolution;

/**
 * Reads the past of issues out of Jira's change history: the truth, which the search index follows later. Nobody's rights
 * are asked.
 */
final class IssueHistories {

    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    /** Its name unless an administrator has changed it; older changes keep the name of their day. */
    private static final String EPIC_LINK_NAME = "Epic Link";

    /** What the epic's own history calls a child that joined or left. */
    private static final String EPIC_CHILD = "Epic Child";

    private static final String STATUS = "status";
    private static final Pattern ISSUE_ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final CustomFieldManager customFields;

    IssueHistories(CustomFieldManager customFields) {
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
     * @throws java.util.NoSuchElementException when this Jira does not hand its change history out
     */
    IssueHistory of(Issue issue, OptionalLong epicId) {
        return of(issue, epicId, changesOf(issue));
    }

    /** The same, of changes that have been read already. */
    IssueHistory of(Issue issue, OptionalLong epicId, List<ChangeHistory> changes) {
        Set<String> epicFields = epicFields();
        List<Change<String>> moves = new ArrayList<>();
        List<Change<Membership>> epics = new ArrayList<>();
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
                }
            }
        }
        return new IssueHistory(
                issue.getId(),
                issue.getCreated().toInstant(),
                new IssueTraits(issue.isSubTask(), "", Set.of()),
                new FieldHistory<>(moves, issue.getStatus().getId()),
                new FieldHistory<>(epics, new Membership(epicId)),
                FieldHistory.always(Resolution.NONE));
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

    /** The epics that these changes lead out of or into. */
    Set<Long> epicsIn(Collection<ChangeItemBean> items) {
        List<ChangeItemBean> candidates = items.stream()
                .filter(item -> !isStatus(item))
                .filter(item -> issueId(item.getFrom()).isPresent()
                        || issueId(item.getTo()).isPresent())
                .toList();
        if (candidates.isEmpty()) {
            return Set.of();
        }
        Set<String> epicFields = epicFields();
        Set<Long> epics = new HashSet<>();
        candidates.stream().filter(item -> epicFields.contains(item.getField())).forEach(item -> {
            issueId(item.getFrom()).ifPresent(epics::add);
            issueId(item.getTo()).ifPresent(epics::add);
        });
        return epics;
    }

    /** Whether the change is one of the status. */
    static boolean isStatus(ChangeItemBean item) {
        return STATUS.equals(item.getField());
    }

    private static boolean isEpic(ChangeItemBean item, Set<String> epicFields) {
        return epicFields.contains(item.getField());
    }

    private Set<String> epicFields() {
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
}
